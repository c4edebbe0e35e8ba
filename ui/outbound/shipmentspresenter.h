#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "outbound/outboundstate.h"

namespace packledger::outbound {

/// The deliveries of this site: lists them, begins new ones.
class ShipmentsPresenter final : public QObject
{
    Q_OBJECT

public:
    ShipmentsPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const ShipmentsState &state() const { return m_state; }

    void setSession(const access::Session &session) { m_person = session; }
    /// What was said of a new shipment stays until the next one is begun, or prepare() is called.
    void refresh();
    /// For a new shipment: nothing is said of it yet.
    void prepare();
    /// Lists those alone that have the text in their number, the customer's order, our delivery or invoice, or in the
    /// customer's name.
    void setSearch(const QString &search);
    void begin(const ShipmentInput &input);

Q_SIGNALS:
    void stateChanged(const packledger::outbound::ShipmentsState &state);
    void begun(packledger::ledger::DispatchId dispatch);
    void failed(const packledger::Error &error);

private:
    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_person;
    QString m_search;
    ShipmentsState m_state;
};

} // namespace packledger::outbound

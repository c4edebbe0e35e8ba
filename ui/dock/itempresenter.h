#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "dock/itemstate.h"
#include "scan/scanreading.h"

namespace packledger::dock {

/// One item and its history, or what a search found.
class ItemPresenter final : public QObject
{
    Q_OBJECT

public:
    ItemPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const ItemState &state() const { return m_state; }

    void clear();
    /// By a serial, an SSCC, an element string, an EPC, a receipt's or an order's number.
    void find(const QString &query);
    void find(const scan::ScanReading &reading);
    /// By the key's text.
    void open(const QString &itemKey);

Q_SIGNALS:
    void stateChanged(const packledger::dock::ItemState &state);
    /// The search named a receipt, not an item.
    void receiptFound(packledger::ReceiptId receipt);

private:
    void look(const QString &query, std::function<Result<ItemState>(ledger::View &)> job);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    ItemState m_state;
    quint64 m_asked = 0; ///< only the answer to the last question is shown
};

} // namespace packledger::dock

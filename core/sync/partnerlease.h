#pragma once

#include "ledger/exchangestores.h"
#include "ledger/ledger.h"

namespace packledger::sync {

/// The right to send to one partner: one program at a time has it, whichever station it runs on. It ends with this
/// object, with the process, or when it was not renewed for a quarter of an hour.
class PartnerLease
{
public:
    PartnerLease(ledger::Ledger &ledger, QByteArray partner, QByteArray holder);
    ~PartnerLease();
    PartnerLease(const PartnerLease &) = delete;
    PartnerLease &operator=(const PartnerLease &) = delete;

    /// False: another program has it.
    [[nodiscard]] Result<bool> take();
    /// Takes or renews it inside a transaction, and notes which documents are in hand. False: another program has it.
    ///
    /// What a program had in hand when it went may have arrived: that counts as an attempt whose end nobody knows.
    [[nodiscard]] bool renew(
        ledger::WriteTransaction &transaction, const std::vector<ledger::OutboxId> &documents = {});

private:
    ledger::Ledger &m_ledger;
    QByteArray m_partner;
    QByteArray m_holder;
    bool m_isHeld = false;
};

} // namespace packledger::sync

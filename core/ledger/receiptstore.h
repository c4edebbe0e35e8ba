#pragma once

#include "ledger/shipmentstore.h"

namespace packledger::ledger {

/// Receipts, their scans and what they have seen.
class ReceiptStore
{
public:
    explicit ReceiptStore(Database &database) : m_database(database) { }

    /// Applies "receipt.…" acts.
    void apply(const EntryHead &head, const QJsonObject &body);
    [[nodiscard]] qint64 openCount();

private:
    Database &m_database;
};

} // namespace packledger::ledger

#include "ledger/receiptstore.h"

namespace packledger::ledger {

void ReceiptStore::apply(const EntryHead &, const QJsonObject &) { }

qint64 ReceiptStore::openCount()
{
    return m_database.integer("SELECT COUNT(*) FROM receipt WHERE state = 0");
}

} // namespace packledger::ledger

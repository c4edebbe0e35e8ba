#pragma once

#include "ledger/writetransaction.h"
#include "workflow/receiptoverview.h"

namespace packledger::workflow {

/// The numbers of a receipt: in all, and per product, lot, expiry and level.
struct ReceiptCounts
{
    ReceiptCount units;
    ReceiptCount items; ///< of every level
    std::vector<ReceiptLine> lines; ///< pallets have no product and are in none
};

/// Units of a product and lot that the despatch advice counts beyond those that the data name. Of serial data and
/// advice together alone: without either there is nothing to compare.
struct MissingSerials
{
    QByteArray gtin;
    QByteArray lot;
    QByteArray expiry;
    qint64 announced = 0;
    qint64 missing = 0;
};
[[nodiscard]] std::vector<MissingSerials> missingSerials(ledger::View &view, const ledger::Shipment &shipment);

/// Counts by walking the receipt's items; of a submitted receipt by what was written down.
[[nodiscard]] ReceiptCounts countsOf(ledger::View &view, const ledger::Receipt &receipt, const QDate &today);

} // namespace packledger::workflow

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

/// Counts by walking the receipt's items; of a submitted receipt by what was written down.
[[nodiscard]] ReceiptCounts countsOf(ledger::View &view, const ledger::Receipt &receipt, const QDate &today);

} // namespace packledger::workflow

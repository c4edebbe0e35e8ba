#include "workflow/latedata.h"

#include "workflow/receiptreview.h"

#include <map>

namespace packledger::workflow {

Result<void> lateDataArrived(ledger::WriteTransaction &transaction, DocumentId document)
{
    std::map<qint64, std::vector<ItemId>> byReceipt;
    for (const ledger::ReceiptStore::Pending &pending : transaction.receipts().pendingNowKnown())
        byReceipt[pending.receipt.value].push_back(pending.item);
    if (transaction.events().takesShipmentBack(document)) {
        for (const ledger::ReceiptStore::Pending &pending : transaction.receipts().takenBackSince())
            byReceipt[pending.receipt.value].push_back(pending.item);
    }
    for (const auto &[receipt, items] : byReceipt)
        ReceiptReview(transaction, ReceiptId { receipt }).dataArrived(items);
    return {};
}

} // namespace packledger::workflow

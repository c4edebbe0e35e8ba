#pragma once

#include "base/result.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Called when a document is in the ledger, in the same transaction: blind receipts find their shipment,
/// items put aside for want of data are judged again, and their holds are released. What an open receipt took in is put
/// aside where the document takes its shipment back.
[[nodiscard]] Result<void> lateDataArrived(ledger::WriteTransaction &transaction, DocumentId document);

} // namespace packledger::workflow

#pragma once

#include "base/result.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Called when a document is in the ledger, in the same transaction: blind receipts find their shipment,
/// items put aside for want of data are judged again, and their holds are released.
[[nodiscard]] Result<void> lateDataArrived(ledger::WriteTransaction &transaction);

} // namespace packledger::workflow

#pragma once

#include "workflow/receiptsubmission.h"

namespace packledger::shipping {

/// Ends a receipt as exceptions::submitReceipt() does, and tells the supplier what was received where its profile asks
/// for that: receiving events are nobody's business otherwise (standards.md 1.5 row 6). The document enters the outbox
/// in this transaction. Fails as submit(), and with base.file-write.
[[nodiscard]] Result<workflow::SubmitOutcome> submitReceipt(ledger::WriteTransaction &transaction,
    const access::Session &person, ReceiptId receipt, const workflow::SubmitRequest &request,
    const ledger::SiteIdentity &site);

} // namespace packledger::shipping

#pragma once

#include "exceptions/cases.h"
#include "workflow/receiptsubmission.h"

namespace packledger::exceptions {

/// Ends a receipt (workflow::submit), and opens a case for each category of the catalogue that its exceptions fall
/// into, in the same transaction; the outcome names them. Fails as workflow::submit() does.
///
/// As many packs too many as are missing of the same product, lot and expiry are other serials than announced (1-4A);
/// of the same product and another lot, the wrong lot (1-2). What is recalled, expired or ended already goes under
/// number 4. Our own holds, and samples that were not drawn, are no matter of the partner's.
[[nodiscard]] Result<workflow::SubmitOutcome> submitReceipt(ledger::WriteTransaction &transaction,
    const access::Session &person, ReceiptId receipt, const workflow::SubmitRequest &request,
    const ledger::SiteIdentity &site);

} // namespace packledger::exceptions

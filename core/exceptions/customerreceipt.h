#pragma once

#include "ledger/dispatchstore.h"
#include "workflow/documentimport.h"

namespace packledger::exceptions {

/// Takes a document (workflow::importDocument). What it says of goods that a customer received of us counts in the same
/// transaction, with noteConfirmation().
[[nodiscard]] Result<workflow::ImportOutcome> takeDocument(
    ledger::Site &site, workflow::ImportRequest request, const Progress &progress = {});

/// Notes how much of a delivery its customer's data have received by now, where that is not noted already. What is
/// missing of one that was received in part opens a case, once; its items end as the rest comes or is taken back.
[[nodiscard]] Result<void> noteConfirmation(ledger::WriteTransaction &transaction, ledger::DispatchId dispatch);

} // namespace packledger::exceptions

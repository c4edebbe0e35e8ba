#pragma once

#include "access/session.h"
#include "ledger/exchangestores.h"
#include "ledger/writetransaction.h"

namespace packledger::sync {

// What a person does to a document that is still open; each is an act of the journal and names who. All fail with
// access.not-permitted, sync.document-unknown, sync.document-ended where it is open no more, and, where a reason is
// asked for, sync.reason-missing.

/// Keeps it here until it is retried or resolved. A partner who wants documents in order waits with it.
[[nodiscard]] Result<void> holdDocument(
    ledger::WriteTransaction &transaction, const access::Session &person, ledger::OutboxId id, const QString &reason);

/// Sends it again, now: the same bytes under the same identity, whatever its state.
[[nodiscard]] Result<void> retryDocument(
    ledger::WriteTransaction &transaction, const access::Session &person, ledger::OutboxId id, const QString &reason);

/// Ends it: it was handed over in another way, or is not wanted any more.
[[nodiscard]] Result<void> resolveDocument(
    ledger::WriteTransaction &transaction, const access::Session &person, ledger::OutboxId id, const QString &reason);

} // namespace packledger::sync

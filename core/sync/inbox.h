#pragma once

#include "access/session.h"
#include "ledger/exchangestores.h"
#include "ledger/localsystems.h"
#include "ledger/site.h"
#include "sync/exchangestep.h"
#include "sync/transport.h"

namespace packledger::sync {

using ledger::localSystems;

/// Keeps an arrival, byte for byte, before anybody reads it; when this answers, it is on disk. The same bytes under
/// the same name from the same partner are kept once: a wire that broke off brings them again.
[[nodiscard]] Result<ledger::InboxId> keepArrival(
    ledger::WriteTransaction &transaction, const QByteArray &partner, const Arrival &arrival);

/// Keeps a message whose remote name is an identity that its sender gave it, as a Message-ID is. Other bytes under an
/// identity that was used are kept beside the first ones and put into quarantine (sync.message-id-reused): which of the
/// two holds is not for us to say.
[[nodiscard]] Result<Keeping> keepMessage(
    ledger::WriteTransaction &transaction, const QByteArray &partner, const Arrival &message);

/// Reads an arrival that was kept: takes the document, finds that nothing in it is new, refuses it, or puts it into
/// quarantine where it bears the identity of another. What is addressed to another GLN is taken, bears the
/// code document.other-receiver and opens a case with its sender. X12 997 and exception messages answer what we sent.
/// Fails where this machine fails, and then the arrival waits for the next time; a document that cannot be used is an
/// outcome.
[[nodiscard]] Result<ledger::InboxRow> readArrival(
    ledger::Site &site, ledger::InboxId id, const Progress &progress = {});

/// Takes a quarantined document in spite of its identity, by a person who looked at it. Fails with
/// access.not-permitted, sync.arrival-unknown, sync.arrival-ended, sync.reason-missing, and as an import does.
[[nodiscard]] Result<ledger::InboxRow> takeArrival(ledger::Site &site, const access::Session &person,
    ledger::InboxId id, const QString &reason, const Progress &progress = {});

/// Ends a refused or quarantined arrival by hand. Fails in the same way.
[[nodiscard]] Result<void> resolveArrival(
    ledger::WriteTransaction &transaction, const access::Session &person, ledger::InboxId id, const QString &reason);

} // namespace packledger::sync

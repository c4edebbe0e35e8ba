#pragma once

#include "trials/trial.h"

namespace packledger::trials {

/// Lets a partner's documents go. Everything that its trial asks for must have passed; or somebody who may accept
/// exceptions says why it goes all the same, which the journal keeps with what was missing. Nothing is written where it
/// is live already. Fails with access.not-permitted (ManagePartners; AcceptExceptions for an override),
/// sync.partner-unknown, trial.not-passed (what is missing, in the detail).
[[nodiscard]] Result<void> goLive(ledger::WriteTransaction &transaction, const access::Session &person,
    const QByteArray &partner, const QString &overrideReason = {});

/// Only test documents go to the partner from now on; all others wait. Fails with access.not-permitted
/// (ManagePartners), sync.partner-unknown.
[[nodiscard]] Result<void> pause(ledger::WriteTransaction &transaction, const access::Session &person,
    const QByteArray &partner, const QString &reason = {});

/// What is missing for the partner to go live, in words; empty: nothing.
[[nodiscard]] QStringList missingFor(const TrialState &trial);

} // namespace packledger::trials

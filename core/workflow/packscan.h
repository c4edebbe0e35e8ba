#pragma once

#include "access/session.h"
#include "workflow/packfacts.h"
#include "workflow/packverdict.h"
#include "workflow/scannedcode.h"

namespace packledger::workflow {

/// The item that the code means: of several readings the one that the ledger has; a spoiled one counts only so.
[[nodiscard]] std::optional<ScannedIdentity> identityIn(ledger::View &view, const ScannedCode &code);
/// The outcome of a code before it is judged: its names, Rejected where it names nothing for certain.
[[nodiscard]] PackOutcome outcomeFor(ledger::View &view, const ScannedCode &code);
[[nodiscard]] PackOutcome outcomeFor(ledger::View &view, const ledger::ItemRow &row);

/// How a child may leave where it is.
struct LeavingRule
{
    bool confirmed = false; ///< somebody said yes
    ItemId source; ///< valid: it must come from there, and may
    bool mustBeFree = false; ///< it may leave nothing
};

/// Judges one child against a container. `packing`: the open one, invalid for a closed container.
[[nodiscard]] PackOutcome judgeChild(ledger::View &view, const ContainerProfile &profile, ledger::PackingId packing,
    const ScannedCode &code, const LeavingRule &leaving, const QDate &today);

/// A pack of a client that this person does not work for is one that nobody has told of.
void hideFrom(ledger::View &view, const access::Session &person, PackOutcome &outcome);

} // namespace packledger::workflow

#pragma once

#include "access/session.h"
#include "ledger/writetransaction.h"
#include "packing/packinglabel.h"
#include "packing/packingstate.h"
#include "workflow/scannedcode.h"
#include "workflow/unpacking.h"

namespace packledger::packing {

/// What an act at the rework station came to; a value that crosses the threads.
struct ReworkHeard
{
    std::optional<dock::VerdictState> verdict;
    std::vector<TreeRow> tree;
    QString container;
    QString containerWord;
    QString subtitle;
    gs1::ItemKey key; ///< of the container
    gs1::ItemKey undoable; ///< that the act was done with; empty: nothing
    QString lastAct {}; ///< what F8 would take back of it
    std::optional<workflow::ScannedCode> swapOut; ///< the first of a swap's two scans
    qint64 expected = 0;
    bool holdsContainers = false;
    LabelJob label; ///< to be printed now
};

/// The container as it stands, opened one level.
[[nodiscard]] ReworkHeard reworkOf(ledger::View &view, const gs1::ItemKey &container);
/// A verdict in these words; `item`: the number that it is about.
[[nodiscard]] dock::VerdictState plainVerdict(
    common::Tone tone, const QString &word, const QString &reason, const gs1::ItemKey &item = {});
/// What is not as the ledger says, by its numbers: somebody has to find it.
[[nodiscard]] QString differenceText(const workflow::ContentsCheck &check);

// What a scan does in each mode. They fail as the workflows behind them: workflow/unpacking, ending, labelreplacing.

/// Shows the container that was scanned, or that of the pack that was.
[[nodiscard]] Result<ReworkHeard> looked(
    ledger::WriteTransaction &transaction, const access::Session &person, const workflow::ScannedCode &code);
[[nodiscard]] Result<ReworkHeard> takenOut(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const workflow::ScannedCode &code);
/// `out`: the first of the two scans, once it was made.
[[nodiscard]] Result<ReworkHeard> swapped(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const std::optional<workflow::ScannedCode> &out, const workflow::ScannedCode &code);
/// Says whether it is in the container.
[[nodiscard]] Result<ReworkHeard> checked(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const workflow::ScannedCode &code);
/// A sample, destroyed, or decommissioned, as the mode says.
[[nodiscard]] Result<ReworkHeard> ended(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const workflow::ScannedCode &code, ReworkMode mode, const QString &reason);
/// A new number and label for a pack or container whose own is spoilt.
[[nodiscard]] Result<ReworkHeard> relabelled(ledger::WriteTransaction &transaction, const access::Session &person,
    const workflow::ScannedCode &code, const QString &reason);

} // namespace packledger::packing

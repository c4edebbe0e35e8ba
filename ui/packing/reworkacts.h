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
    std::optional<workflow::ScannedCode> movable {}; ///< goes in once somebody confirms that it leaves where it is
    gs1::ItemKey confirmed {}; ///< by a check
    qint64 expected = 0;
    bool holdsContainers = false;
    LabelJob label; ///< to be printed now
};

/// The container as it stands, opened one level.
[[nodiscard]] ReworkHeard reworkOf(ledger::View &view, const gs1::ItemKey &container);
/// A verdict in these words; `item`: the number that it is about.
[[nodiscard]] dock::VerdictState plainVerdict(
    common::Tone tone, const QString &word, const QString &reason, const gs1::ItemKey &item = {});
/// What became of a container that is empty now; nothing where it is not, or stands by itself.
[[nodiscard]] QString emptiedText(const workflow::Unpacking &done);
/// What is not as the ledger says, by its numbers: somebody has to find it.
[[nodiscard]] QString differenceText(const workflow::ContentsCheck &check);

// What a scan does in each mode. They fail as the workflows behind them: workflow/unpacking, ending, labelreplacing.

/// Shows the container that was scanned, or that of the pack that was.
[[nodiscard]] Result<ReworkHeard> looked(
    ledger::WriteTransaction &transaction, const access::Session &person, const workflow::ScannedCode &code);
[[nodiscard]] Result<ReworkHeard> takenOut(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const workflow::ScannedCode &code);
/// The two scans of a swap.
struct SwapScans
{
    std::optional<workflow::ScannedCode> out; ///< the first, once it was made
    workflow::ScannedCode code;
    bool moveConfirmed = false; ///< the second may leave the container that it is in
};
[[nodiscard]] Result<ReworkHeard> swapped(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const SwapScans &scans);
/// Says whether it is in the container.
[[nodiscard]] Result<ReworkHeard> checked(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const workflow::ScannedCode &code);
/// A sample, destroyed, or decommissioned, as the mode says, with reason and contents as they were asked for.
[[nodiscard]] Result<ReworkHeard> ended(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const workflow::ScannedCode &code, const ReworkState &asked);
/// A new number and label for a pack or container whose own is spoilt.
[[nodiscard]] Result<ReworkHeard> relabelled(ledger::WriteTransaction &transaction, const access::Session &person,
    const workflow::ScannedCode &code, const QString &reason);

} // namespace packledger::packing

#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/writetransaction.h"
#include "workflow/packverdict.h"
#include "workflow/scannedcode.h"

#include <vector>

namespace packledger::workflow {

/// What taking apart came to.
struct Unpacking
{
    QByteArray uri; ///< of the container
    std::vector<PackOutcome> outcomes; ///< a code each, in their order; all children where none was named
    qint64 removed = 0;
    qint64 left = 0; ///< children still in it
    EventId event; ///< invalid where nothing came out
    QByteArray leftParent {}; ///< of the container that is empty now: what it was taken out of; else empty
};

/// What becomes of a container in which nothing is left.
enum class Emptied {
    LeavesParent, ///< an empty bundle is none of a case's: it comes out, in the same act
    Stays, ///< something else is about to take its place
};

/// Takes the children with these codes out of a container: one event. A code that is not in it is named and stops
/// nothing. What is taken out keeps the state and place of the container. A container that is empty then comes out of
/// the one it is in, and that one, where nothing else is in it, likewise: an event each, all of them one act.
/// Fails with access.not-permitted (Pack), packing.container-…, packing.still-open.
[[nodiscard]] Result<Unpacking> unpack(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const std::vector<ScannedCode> &codes);
/// Takes all out at once (AggregationEvent DELETE without children, standards 1.5 row 8).
/// Fails as above, and with packing.container-empty.
[[nodiscard]] Result<Unpacking> unpackAll(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, Emptied emptied = Emptied::LeavesParent);

/// Takes a container apart down to its units, and all containers in it, in one act: an event for each that held
/// something, the outer before the inner. Fails as unpackAll().
[[nodiscard]] Result<Unpacking> unpackDeep(
    ledger::WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container);

/// What putting one in for another came to.
struct Swap
{
    QByteArray uri; ///< of the container
    PackOutcome out;
    PackOutcome in;
    std::vector<EventId> events; ///< the pair, with unpacking elsewhere before it; empty where refused
};
/// Takes one child out of the container it is in and puts another in its place: a pair of events, or nothing where
/// either is refused. The other must be fit for the container, and may come from elsewhere where the rule lets it.
[[nodiscard]] Result<Swap> swapChild(ledger::WriteTransaction &transaction, const access::Session &person,
    const ScannedCode &out, const ScannedCode &in, bool moveConfirmed = false);

/// Whether a container holds what the ledger says, by scanning its children.
struct ContentsCheck
{
    QByteArray uri;
    std::vector<PackOutcome> outcomes; ///< Confirmed, Duplicate, NotInParent, Unknown, Rejected
    std::vector<QByteArray> missing; ///< URIs of children not scanned
    qint64 confirmed = 0;
    [[nodiscard]] bool isRight() const { return missing.empty() && foreign == 0; }
    qint64 foreign = 0;
};
/// Compares, and writes down who checked and what it came to.
[[nodiscard]] Result<ContentsCheck> checkContents(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const std::vector<ScannedCode> &codes);

/// What a container should hold and holds.
struct Fill
{
    qint64 count = 0;
    qint64 expected = 0; ///< by its rule, or as it was closed; 0: any number
    [[nodiscard]] bool isPartial() const { return expected > 0 && count < expected; }
};
/// How full the container is now.
[[nodiscard]] Fill fillOf(ledger::View &view, const ledger::ItemRow &container);

} // namespace packledger::workflow

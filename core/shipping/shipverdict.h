#pragma once

#include "gs1/itemkey.h"
#include "ledger/dispatchstore.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace packledger::shipping {

/// What became of one code that was scanned for a delivery. The dock's words where they mean the same.
enum class ShipVerdict {
    Accepted, ///< it goes with it
    Removed, ///< it goes with it no longer
    Duplicate, ///< scanned already: nothing to do
    AlreadyInside, ///< what it is in goes with it: nothing to do
    Packed, ///< a container built while picking is closed, and goes with it
    InContainer, ///< it is in a container that stays; unpacking it must be allowed
    NotOrdered, ///< a product that the order does not name
    OverPick, ///< more than ordered
    LotMismatch, ///< the order wants another lot, or the label says another than the data
    ExpiryMismatch, ///< the label says another expiry than the data
    ShortDated, ///< it expires before the customer wants
    Quarantined, ///< on hold, it or something in it
    Recalled,
    Expired,
    Inactive, ///< its number has ended
    NotCommissioned,
    NotHere, ///< on its way to us
    NotOurs, ///< the data has it at another place
    AlreadyShipped,
    PickedElsewhere, ///< for another delivery
    BeingPacked, ///< it is in a container that is still open
    DoesNotFit, ///< the container being built does not take it: `detail` says why
    LabelWanted, ///< that container is closed by the scan of its label alone
    Empty, ///< a logistic unit with nothing in it
    NotPicked, ///< taking out: it is not in this delivery
    Unknown, ///< nobody has told us of it
    Rejected, ///< the code names no item for certain
};
inline constexpr int shipVerdictCount = 27;
/// Stable names, as the command line prints them ("in-container").
[[nodiscard]] const char *nameOf(ShipVerdict verdict);
/// Whether nothing is wrong with it.
[[nodiscard]] bool isGood(ShipVerdict verdict);

/// What a scan came to while a shipment is picked.
struct ShipOutcome
{
    ShipVerdict verdict = ShipVerdict::Rejected;
    gs1::ItemKey key;
    QByteArray raw; ///< the scan
    QByteArray uuid; ///< of the scan
    QByteArray uri;
    ItemId item;
    ledger::Level level = ledger::Level::Unit;
    QByteArray lot;
    QByteArray expiry;
    ledger::ItemStore::Contents inside; ///< what comes with it, itself not counted
    QByteArray container; ///< URI: what it leaves, or is in
    bool mayUnpack = false; ///< InContainer: asking would do
    QByteArray into; ///< URI of the container being built that it went into
    QByteArray culprit; ///< URI of what is wrong inside it; empty: it is it itself
    QByteArray reason; ///< of the hold; the state
    QByteArray expected; ///< lot, date or number it should have been
    ledger::DispatchId other; ///< the delivery that it went or goes with
    QByteArray earlierLot {}; ///< Accepted: a lot that expires before this one, and is on hand
    QByteArray earlierExpiry {};
    QString detail; ///< Rejected: what is wrong with the code; DoesNotFit: why
};

/// Whether it is accepted although what expires earlier should go first.
[[nodiscard]] inline bool isOutOfTurn(const ShipOutcome &outcome)
{
    return outcome.verdict == ShipVerdict::Accepted && !outcome.earlierExpiry.isEmpty();
}

/// What it came to and what to do, for a person.
[[nodiscard]] QString sentence(const ShipOutcome &outcome);
/// "Already shipped", for a headline.
[[nodiscard]] QString title(ShipVerdict verdict);

} // namespace packledger::shipping

#pragma once

#include "gs1/itemkey.h"
#include "ledger/itemstore.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace packledger::workflow {

/// What became of one code that was held against a container: scanned in, taken out, checked.
enum class PackVerdict {
    Accepted, ///< it is in (packing), moved or swapped in
    Removed, ///< it is out
    Confirmed, ///< it is where the ledger says (checking)
    Duplicate, ///< scanned already: nothing to do
    Container, ///< the label of the container itself
    OtherParent, ///< it is in another container, and the rule lets it be taken out only when asked, or never
    OtherProduct,
    OtherLot, ///< or an expiry of its own
    LabelMismatch, ///< lot or expiry on the label are not those of the data
    WrongLevel, ///< too big for this container, or not what goes into it
    Full, ///< the container has all its children
    Held,
    ContentsHeld, ///< something in it is on hold, recalled or ended
    Recalled,
    Expired,
    Ended,
    NotCommissioned,
    NotHere, ///< on its way to us, or gone
    NotInParent, ///< taking out, moving: it is not in that container
    Empty, ///< a container with nothing in it that needs no packing
    Unknown, ///< nobody has told us of it
    Rejected, ///< the code names no item for certain
};
inline constexpr int packVerdictCount = 22;
/// Stable names, as the command line prints them ("other-lot").
[[nodiscard]] const char *nameOf(PackVerdict verdict);
/// Whether all is well with the code: nothing stops, nothing is put aside.
[[nodiscard]] bool isGood(PackVerdict verdict);

/// What a scan came to while a container is filled.
struct PackOutcome
{
    PackVerdict verdict = PackVerdict::Rejected;
    gs1::ItemKey key;
    QByteArray raw; ///< the scan
    QByteArray uuid; ///< of the scan
    QByteArray uri;
    ItemId item;
    ledger::Level level = ledger::Level::Unit;
    QByteArray lot;
    QByteArray expiry;
    QByteArray from; ///< URI of the container that it leaves, or is in instead
    bool fromIsOpen = false; ///< that one is being built elsewhere
    bool mayMove = false; ///< OtherParent: asking would do
    QByteArray trouble; ///< URI of what is on hold inside it
    QByteArray reason; ///< of the hold, or the state
    QByteArray expected; ///< the lot, product, level it should have been
    bool isOpen = false; ///< NotCommissioned: it is a container that is still being packed
    QString detail; ///< Rejected: what is wrong with the code
};

/// An item as people call it: by what stands on its label, its serial or SSCC, not by its URI.
[[nodiscard]] QString numberText(const QByteArray &uri);
[[nodiscard]] QString numberText(const gs1::ItemKey &key);
/// What it came to and what to do, for a person.
[[nodiscard]] QString sentence(const PackOutcome &outcome);
/// "Other lot", for a headline.
[[nodiscard]] QString title(PackVerdict verdict);

} // namespace packledger::workflow

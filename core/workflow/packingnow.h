#pragma once

#include "base/clock.h"
#include "ledger/packingstore.h"
#include "ledger/writetransaction.h"

#include <QString>

namespace packledger::workflow {

/// What goes on with an item at a packing station now: it is being packed, or was scanned into a container that is. No
/// event tells of it before the close.
struct PackingNow
{
    gs1::ItemKey container; ///< the item itself, or what it was scanned into
    bool isContainer = false;
    qint64 scanned = 0; ///< children scanned into the container since it was opened
    QByteArray station; ///< that opened it, or scanned the child
    Instant since;
};
/// Nothing where it is in no open packing.
[[nodiscard]] std::optional<PackingNow> packingNow(ledger::View &view, const gs1::ItemKey &item);
/// Where, and how far it is, for a person: "Being packed at Station 2, 3 scanned in."
[[nodiscard]] QString sentence(const PackingNow &packing);

} // namespace packledger::workflow

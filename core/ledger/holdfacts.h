#pragma once

#include "base/id.h"
#include "epcis/event.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace packledger::ledger {

/// What an event made here says of holds: an item is put aside, or let go again. Stands in user extensions of the
/// event, since CBV has the step (holding, inspecting) and a disposition, and no word for our reasons.
struct HoldFacts
{
    enum class What { Place, Release };

    What what = What::Place;
    /// Stable name of the hold's reason: "awaiting-data", "not-on-asn", "recall", "expired", "suspect", "damaged",
    /// "quarantine". Of a release: those to let go; empty for all of them.
    QByteArray reason;
    QString detail; ///< in a person's words
    ReceiptId receipt; ///< whose verdict placed it; that receipt judges anew in spite of it. Invalid: by hand
    QByteArray scan; ///< uuid of the scan it came with, empty without
};

/// Makes the event say so: its extensions, business step and disposition.
void setHoldFacts(epcis::Event &event, const HoldFacts &facts);
[[nodiscard]] std::optional<HoldFacts> holdFactsOf(const epcis::Event &event);

/// Whether the hold waits for data and for nothing else: what data say of the item goes before it.
[[nodiscard]] bool waitsForData(const QByteArray &holdReason);

} // namespace packledger::ledger

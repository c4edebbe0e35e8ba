#pragma once

#include "epcis/event.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace packledger::ledger {

/// How the life of an item ends here.
enum class End { Sampled, Destroyed, Decommissioned };
[[nodiscard]] const char *nameOf(End end);

/// What an event made here says of an end, in user extensions of the event: CBV has no word for a sample, nor a place
/// for a reason.
struct EndFacts
{
    End end = End::Decommissioned;
    QString reason; ///< in a person's words
};

/// Makes the event say so: its extensions, business step and disposition (CBV 2.0 sections 7.1 and 7.2).
void setEndFacts(epcis::Event &event, const EndFacts &facts);
[[nodiscard]] std::optional<EndFacts> endFactsOf(const epcis::Event &event);

} // namespace packledger::ledger

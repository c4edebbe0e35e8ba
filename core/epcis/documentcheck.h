#pragma once

#include "epcis/document.h"

namespace packledger::epcis {

/// What is wrong with one event by itself for a trading partner who receives it: identifiers, times, terms and
/// pairs of business step and disposition (the DSCSA checks that need no other event). `where` is where it stands.
[[nodiscard]] Findings check(const Event &event, const Where &where);

/// What is wrong with the header of a document that carries a change of ownership under DSCSA.
[[nodiscard]] Findings check(const DocumentHeader &header);

} // namespace packledger::epcis

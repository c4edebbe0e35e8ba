#pragma once

#include "base/result.h"
#include "epcis/document.h"
#include "epcis/xmlelement.h"

namespace packledger::epcis {

/// Makes an event of its XML element, in the form of EPCIS 1.x (with its extension wrappers) or 2.0, fields in any
/// order. Errors: a mandatory field missing, a value that is none, an element of EPCIS' own that no version knows.
/// Oddities become findings of the sink.
[[nodiscard]] Result<Event> eventFromXml(XmlElement &&element, EventType type, DocumentSink &sink);

} // namespace packledger::epcis

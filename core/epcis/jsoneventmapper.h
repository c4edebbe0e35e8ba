#pragma once

#include "base/result.h"
#include "epcis/document.h"
#include "epcis/jsoncontext.h"
#include "epcis/jsonvalue.h"

namespace packledger::epcis {

/// Makes an event of its JSON object, by the rules of the EPCIS 2.0 JSON schema and the standard's own. Errors name the
/// path below `path`. Oddities become findings of the sink. `context` is the document's; the event may add to it.
[[nodiscard]] Result<Event> eventFromJson(
    const JsonValue &object, EventType type, JsonContext context, const QString &path, DocumentSink &sink);

} // namespace packledger::epcis

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "epcis/document.h"

class QIODevice;

namespace packledger::epcis {

/// Reads EPCIS 2.0 JSON-LD: EPCISDocument, EPCISQueryDocument, or one event by itself. Memory: one event. Where
/// "@context" or other parts of the head stand behind the events, the document is read twice.
[[nodiscard]] Result<DocumentSummary> readJson(
    QIODevice &device, DocumentSink &sink, const ReadLimits &limits, const Progress &progress);

} // namespace packledger::epcis

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "epcis/document.h"

class QIODevice;

namespace packledger::epcis {

/// Reads EPCIS 1.0 to 2.0 XML: EPCISDocument, EPCISQueryDocument (also inside SOAP), EPCISMasterDataDocument, or one
/// event by itself. Elements are known by local name in any of EPCIS' namespaces or none, whatever their prefix and
/// order. Memory: one event.
[[nodiscard]] Result<DocumentSummary> readXml(
    QIODevice &device, DocumentSink &sink, const ReadLimits &limits, const Progress &progress);

} // namespace packledger::epcis

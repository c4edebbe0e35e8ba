#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "epcis/document.h"

class QIODevice;

namespace packledger::epcis {

/// What the first bytes say. Reads ahead only (peek); the device stands where it stood.
[[nodiscard]] Format detectFormat(QIODevice &device);

/// Reads an EPCIS document of any version and form, handing its pieces to `sink`. What can be read is read: oddities
/// become findings, each kind at most 100 times. Errors: not EPCIS (epcis.format), not well-formed (epcis.xml,
/// epcis.json), against the standard (epcis.missing, epcis.value, epcis.unknown-field, …), beyond the limits
/// (epcis.too-large), the sink or the progress said stop (base.cancelled). Each names line and column or JSON path.
/// After an error nothing that the sink got may be kept. The device must be open; JSON may need to be read twice, so a
/// sequential device must give the context first.
[[nodiscard]] Result<DocumentSummary> readDocument(
    QIODevice &device, DocumentSink &sink, const ReadLimits &limits = {}, const Progress &progress = {});

} // namespace packledger::epcis

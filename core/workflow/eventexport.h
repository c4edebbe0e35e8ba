#pragma once

#include "base/progress.h"
#include "epcis/document.h"
#include "ledger/ledger.h"

#include <QIODevice>

namespace packledger::workflow {

/// Which events to write, and how.
struct EventExport
{
    epcis::Format format = epcis::Format::EpcisXml12; ///< EpcisXml12, EpcisXml20 or EpcisJson20
    qint64 sinceMs = 0; ///< those recorded here since; 0: all
    std::optional<gs1::ItemKey> item; ///< only the history of this item
};

/// What was written.
struct ExportOutcome
{
    qint64 events = 0;
    Findings warnings; ///< what the format could not carry as it was
};

/// Writes events as one document that validates against the published schema, in journal order.
/// Errors: ledger.not-found for an unknown item, base.file-write, base.cancelled, failures of the ledger.
[[nodiscard]] Result<ExportOutcome> exportEvents(
    ledger::Ledger &ledger, const EventExport &what, QIODevice &to, const Progress &progress = {});

} // namespace packledger::workflow

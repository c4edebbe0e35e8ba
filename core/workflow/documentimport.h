#pragma once

#include "base/progress.h"
#include "epcis/document.h"
#include "ledger/ledger.h"

namespace packledger::workflow {

/// What an import did.
struct ImportOutcome
{
    DocumentId document;
    epcis::Format format = epcis::Format::Unknown;
    qint64 events = 0; ///< in the document
    qint64 newEvents = 0; ///< of them, those the ledger did not have
    qint64 items = 0; ///< different items that the document names
    std::vector<ShipmentId> shipments;
    bool duplicate = false; ///< the same bytes, or nothing but known events, came before; nothing was changed
    Findings warnings; ///< at most a thousand
    std::vector<QByteArray> acknowledgements; ///< X12: a 997 for each functional group, to be sent back
};

/// Takes a partner's document into the ledger: whole or not at all, in one transaction. The kind is told
/// from the content. The bytes are kept as they came; what they say twice has one effect.
///
/// Errors: base.file-open, document.unknown-format, what the reader of the format says (with line and
/// column or path), base.cancelled, and failures of the ledger. `progress` counts bytes read.
[[nodiscard]] Result<ImportOutcome> importDocument(
    ledger::Ledger &ledger, const QString &file, const Progress &progress = {});

} // namespace packledger::workflow

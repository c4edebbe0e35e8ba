#pragma once

#include "base/progress.h"
#include "epcis/document.h"
#include "ledger/site.h"
#include "ledger/writetransaction.h"

#include <functional>

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
};

/// How a document is taken.
struct ImportRequest
{
    QString file;
    /// Refuses a document that bears the identity of another one of its sender (instance identifier, ISA13), and one
    /// with an event that bears the identifier of another: one of the two is not what it says.
    bool refusesReused = false;
    /// Called in the same transaction when the document is complete, where it tells of goods that somebody received.
    std::function<Result<void>(ledger::WriteTransaction &, const std::vector<EventId> &)> whenReceived {};
};

/// Takes a partner's document into the site's ledger: whole or not at all, in one transaction. The kind is told
/// from the content. The bytes are kept as they came; what they say twice has one effect.
///
/// A file of X12 notices is answered, accepted or refused, with a 997 for each functional group; the answers wait
/// in the folder acknowledgements/ of the site.
///
/// A document whose header names another receiver, and of which nothing comes to this site (SiteAddresses), is taken
/// with the warning document.other-receiver: whether it is a mistake a person knows.
///
/// A file that is refused for what it says stands in the journal with its name, digest and reason; nothing else of it.
///
/// Errors: base.file-open, document.unknown-format, document.instance-reused, what the reader of the format says (with
/// line and column or path), base.cancelled, and failures of the ledger. `progress` counts bytes read.
[[nodiscard]] Result<ImportOutcome> importDocument(
    ledger::Site &site, const ImportRequest &request, const Progress &progress = {});
[[nodiscard]] Result<ImportOutcome> importDocument(
    ledger::Site &site, const QString &file, const Progress &progress = {});

} // namespace packledger::workflow

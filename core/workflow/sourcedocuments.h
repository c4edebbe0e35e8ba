#pragma once

#include "base/result.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// A document that came in, as the list of documents shows it.
struct DocumentSummary
{
    ledger::StoredDocument document;
    /// How good its data are: the gravest of its findings, nothing where there are none.
    std::optional<Severity> gravest;
    qint64 findings = 0; ///< on the document itself
    qint64 itemFindings = 0; ///< contradictions of items that its events brought to light
    std::vector<ledger::Shipment> shipments; ///< that it announces; their states say how far they are
};

/// One document, with all that is known of it.
struct SourceDocument
{
    DocumentSummary summary;
    Findings findings; ///< with line, column and path
};

/// All documents, the newest first.
[[nodiscard]] std::vector<DocumentSummary> documents(ledger::View &view);
/// Fails with document.no-such-document.
[[nodiscard]] Result<SourceDocument> sourceDocument(ledger::View &view, DocumentId document);

/// The documents behind something, the newest first: of a shipment those that announce it and those that carry the
/// events of what it holds outermost; of a receipt those of its shipment; of an item those whose events are in its
/// history or that announce it.
[[nodiscard]] std::vector<DocumentId> documentsOf(ledger::View &view, ShipmentId shipment);
[[nodiscard]] std::vector<DocumentId> documentsOf(ledger::View &view, ReceiptId receipt);
[[nodiscard]] std::vector<DocumentId> documentsOf(ledger::View &view, ItemId item);
/// The document an event came in with; none for one made here.
[[nodiscard]] DocumentId documentOf(ledger::View &view, EventId event);

/// Writes the bytes as they came in, uncompressed. Fails with document.no-such-document, ledger.damaged where they
/// do not match their digest any more, base.file-write.
[[nodiscard]] Result<void> writeDocument(ledger::View &view, DocumentId document, QIODevice &to);
/// The same into a file, which is whole or not there. Answers its size in bytes.
[[nodiscard]] Result<qint64> saveDocument(ledger::View &view, DocumentId document, const QString &file);

} // namespace packledger::workflow

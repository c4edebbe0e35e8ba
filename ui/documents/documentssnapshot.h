#pragma once

#include "base/clock.h"
#include "common/paper.h"
#include "documents/documentsstate.h"
#include "ledger/writetransaction.h"

namespace packledger::documents {

/// Every document of the ledger, newest first.
[[nodiscard]] Result<std::vector<DocumentRow>> readDocuments(ledger::View &view, const Instant &now);

/// One document with its findings, and its text around the finding (or from the beginning).
[[nodiscard]] Result<OpenDocument> readDocument(ledger::View &view, DocumentId id, int finding, const Instant &now);

/// Writes the document as it came, byte for byte. Fails with base.file-write, or ledger.document-damaged where a
/// piece is missing.
[[nodiscard]] Result<QString> saveDocument(ledger::View &view, DocumentId id, const QString &folder);

/// The findings on a sheet, for the partner who sent it.
[[nodiscard]] Result<common::Paper> findingsPaper(ledger::View &view, DocumentId id, const Instant &now);

} // namespace packledger::documents

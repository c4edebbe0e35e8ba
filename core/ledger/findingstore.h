#pragma once

#include "base/error.h"
#include "ledger/database.h"

#include <deque>

namespace packledger::ledger {

/// How many findings go back to one document.
struct FindingCounts
{
    qint64 ofDocument = 0;
    qint64 ofItems = 0; ///< that its events brought to light
    std::optional<Severity> gravest; ///< of both
};

/// Findings on items and documents. They never stop work and are never lost.
class FindingStore
{
public:
    explicit FindingStore(Database &database)
        : m_database(database)
    {
    }

    void addToItem(ItemId item, qint64 seq, Severity severity, ErrorCode code, const QString &detail);
    void clearItem(ItemId item);
    void addToDocument(DocumentId document, const Finding &finding);
    [[nodiscard]] Findings ofItem(ItemId item);
    [[nodiscard]] Findings ofDocument(DocumentId document);
    /// By the id of the document; without those that have none.
    [[nodiscard]] QHash<qint64, FindingCounts> countedByDocument();

private:
    Findings read(Rows rows);

    Database &m_database;
};

} // namespace packledger::ledger

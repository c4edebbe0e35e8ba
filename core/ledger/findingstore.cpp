#include "ledger/findingstore.h"

#include "base/lastingcode.h"

namespace packledger::ledger {

void FindingStore::addToItem(ItemId item, qint64 seq, Severity severity, ErrorCode code, const QString &detail)
{
    const qint64 id = m_database.nextId("finding");
    m_database.run("INSERT INTO finding (id, item_id, document_id, seq, severity, code, detail, line, col, path) "
                   "VALUES (?, ?, NULL, ?, ?, ?, ?, 0, 0, '')",
        id, item, seq, int(severity), QString(code.name()), detail);
}

void FindingStore::clearItem(ItemId item)
{
    m_database.run("DELETE FROM finding WHERE item_id = ?", item);
}

void FindingStore::addToDocument(DocumentId document, const Finding &finding)
{
    const qint64 id = m_database.nextId("finding");
    m_database.run("INSERT INTO finding (id, item_id, document_id, seq, severity, code, detail, line, col, path) "
                   "VALUES (?, NULL, ?, NULL, ?, ?, ?, ?, ?, ?)",
        id, document, int(finding.severity), QString(finding.code.name()), finding.detail, finding.where.line,
        finding.where.column, finding.where.path);
}

Findings FindingStore::ofItem(ItemId item)
{
    return read(m_database.query(
        "SELECT severity, code, detail, line, col, path FROM finding WHERE item_id = ? ORDER BY id", item));
}

Findings FindingStore::ofDocument(DocumentId document)
{
    return read(m_database.query(
        "SELECT severity, code, detail, line, col, path FROM finding WHERE document_id = ? ORDER BY id", document));
}

QHash<qint64, FindingCounts> FindingStore::countedByDocument()
{
    QHash<qint64, FindingCounts> counts;
    const auto collect = [&](Rows rows, qint64 FindingCounts::*which) {
        while (rows.next()) {
            FindingCounts &of = counts[rows.integer(0)];
            of.*which = rows.integer(1);
            of.gravest = std::max(of.gravest.value_or(Severity::Note), Severity(rows.integer(2)));
        }
    };
    collect(m_database.query("SELECT document_id, COUNT(*), MAX(severity) FROM finding WHERE document_id IS NOT NULL "
                             "GROUP BY document_id"),
        &FindingCounts::ofDocument);
    collect(m_database.query("SELECT e.document_id, COUNT(*), MAX(f.severity) FROM finding f JOIN event e "
                             "ON e.seq = f.seq WHERE f.item_id IS NOT NULL AND e.document_id IS NOT NULL "
                             "GROUP BY e.document_id"),
        &FindingCounts::ofItems);
    return counts;
}

Findings FindingStore::read(Rows rows)
{
    Findings findings;
    while (rows.next()) {
        findings.push_back(Finding { Severity(rows.integer(0)), lastingCode(rows.text(1)), rows.string(2),
            Where { {}, rows.integer(3), rows.integer(4), rows.string(5) } });
    }
    return findings;
}

} // namespace packledger::ledger

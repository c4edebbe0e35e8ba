#include "ledger/inboxstore.h"

#include "ledger/actbody.h"
#include "ledger/exchangerows.h"
#include "ledger/rowlist.h"

#include <algorithm>
#include <iterator>

namespace packledger::ledger {

InboxRow inboxRowOf(const Rows &rows)
{
    InboxRow row;
    row.id = rows.id<InboxId>(0);
    row.partner = rows.text(1);
    row.remoteName = rows.text(2);
    row.fileName = rows.string(3);
    row.contentType = rows.text(4);
    row.sha256 = rows.blob(5);
    row.bytes = rows.integer(6);
    row.keptMs = rows.integer(7);
    row.state = InboxState(rows.integer(8));
    row.settledMs = rows.integer(9);
    row.document = rows.id<DocumentId>(10);
    row.code = rows.text(11);
    row.detail = rows.string(12);
    row.where = { row.fileName, rows.integer(13), rows.integer(14), rows.string(15) };
    return row;
}

namespace {

constexpr const char *stateNames[] = { "kept", "taken", "repeated", "refused", "quarantined", "answer", "resolved" };
static_assert(std::size(stateNames) == inboxStateCount);

} // namespace

const char *nameOf(InboxState state)
{
    return stateNames[int(state)];
}

InboxId InboxStore::nextId()
{
    return InboxId { m_database.nextId("inbox") };
}

std::optional<InboxRow> InboxStore::find(InboxId id)
{
    return firstOf(m_database.query(INBOX_ROWS "WHERE id = ?", id.value), inboxRowOf);
}

std::vector<InboxRow> InboxStore::all(const QByteArray &partner, int most)
{
    return partner.isEmpty()
        ? listOf(m_database.query(INBOX_ROWS "ORDER BY id DESC LIMIT ?", most), inboxRowOf)
        : listOf(m_database.query(INBOX_ROWS "WHERE partner = ? ORDER BY id DESC LIMIT ?", partner, most), inboxRowOf);
}

std::vector<InboxRow> InboxStore::unread(int most)
{
    return listOf(m_database.query(INBOX_ROWS "WHERE state = 0 ORDER BY id LIMIT ?", most), inboxRowOf);
}

qint64 InboxStore::troubledCount(const QByteArray &partner)
{
    return partner.isEmpty()
        ? m_database.integer("SELECT COUNT(*) FROM inbox WHERE state IN (3, 4)")
        : m_database.integer("SELECT COUNT(*) FROM inbox WHERE state IN (3, 4) AND partner = ?", partner);
}

bool InboxStore::isSeen(const QByteArray &partner, const QByteArray &remoteName)
{
    return m_database.integer("SELECT COUNT(*) FROM inbox WHERE partner = ? AND remote_name = ?", partner, remoteName)
        > 0;
}

std::optional<InboxId> InboxStore::keptAs(
    const QByteArray &partner, const QByteArray &remoteName, const QByteArray &sha256)
{
    return firstOf(m_database.query("SELECT id FROM inbox WHERE partner = ? AND remote_name = ? AND sha256 = ? "
                                    "ORDER BY id LIMIT 1",
                       partner, remoteName, Blob { sha256 }),
        [](const Rows &rows) { return rows.id<InboxId>(0); });
}

std::optional<InboxRow> InboxStore::earlier(const InboxRow &arrival)
{
    return firstOf(m_database.query(INBOX_ROWS "WHERE sha256 = ? AND id < ? ORDER BY id LIMIT 1",
                       Blob { arrival.sha256 }, arrival.id.value),
        inboxRowOf);
}

DocumentId InboxStore::bearerOf(const QByteArray &instance, const QByteArray &sender)
{
    return DocumentId { m_database.integer(
        "SELECT id FROM document WHERE instance_id = ? AND sender = ? ORDER BY id LIMIT 1", instance, sender) };
}

bool InboxStore::broughtNothing(DocumentId document)
{
    return m_database.integer("SELECT COUNT(*) FROM document d WHERE d.id = ? AND d.event_count > 0 AND NOT EXISTS "
                              "(SELECT 1 FROM event e WHERE e.document_id = d.id)",
               document)
        > 0;
}

std::vector<QByteArray> InboxStore::digests()
{
    return listOf(m_database.query("SELECT DISTINCT sha256 FROM inbox"), [](const Rows &rows) { return rows.blob(0); });
}

void InboxStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const InboxId id { numberOf(body, "inbox") };
    m_database.run("INSERT INTO exchange_act (side, document, seq) VALUES (1, ?, ?)", id.value, head.seq);
    if (head.act == "inbox.kept") {
        m_database.run("INSERT INTO inbox (id, partner, remote_name, file_name, content_type, sha256, byte_count, "
                       "kept_ms, state, settled_ms, document_id, code, detail, line, column_no, path) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, NULL, '', '', 0, 0, '')",
            id.value, textOf(body, "partner"), textOf(body, "remote_name"), textOf(body, "file_name"),
            textOf(body, "content_type"), Blob { QByteArray::fromHex(textOf(body, "sha256")) }, numberOf(body, "bytes"),
            head.at.ms);
        m_database.idGiven("inbox", id.value);
    } else if (head.act == "inbox.settled" || head.act == "inbox.resolved") {
        const QByteArray state = textOf(body, "state");
        const auto *const found = std::find(std::begin(stateNames), std::end(stateNames), state);
        m_database.run("UPDATE inbox SET state = ?, settled_ms = ?, document_id = ?, code = ?, detail = ?, line = ?, "
                       "column_no = ?, path = ? WHERE id = ?",
            int(found - std::begin(stateNames)), head.at.ms, DocumentId { numberOf(body, "document") },
            textOf(body, "code"), textOf(body, "detail"), numberOf(body, "line"), numberOf(body, "column"),
            textOf(body, "path"), id.value);
    }
}

} // namespace packledger::ledger

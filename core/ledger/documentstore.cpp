#include "ledger/documentstore.h"

#include "base/baseerrors.h"
#include "base/sha256.h"
#include "ledger/compression.h"
#include "ledger/ledgererrors.h"
#include "ledger/rowlist.h"

namespace packledger::ledger {

namespace {

constexpr qint64 pieceBytes = qint64(1) << 20;

StoredDocument documentOf(const Rows &rows)
{
    return StoredDocument { rows.id<DocumentId>(0), rows.blob(1), rows.string(2), rows.text(3), rows.integer(4),
        rows.text(5), rows.text(6), rows.text(7), rows.text(8), rows.integer(9) != 0, rows.integer(10),
        rows.integer(11), rows.integer(12) };
}

#define DOCUMENT_COLUMNS                                                                                               \
    "id, sha256, name, format, byte_count, instance_id, sender, receiver, guideline, statement_affirmed, "             \
    "event_count, item_count, kept_ms"

} // namespace

bool DocumentStore::keepBytes(QIODevice &bytes, const QByteArray &sha256)
{
    Sha256 sum;
    for (int part = 0; !bytes.atEnd(); ++part) {
        const QByteArray piece = bytes.read(pieceBytes);
        if (piece.isEmpty())
            break;
        sum.add(piece);
        m_database.run(
            "INSERT INTO document_part (sha256, part, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256, part) DO NOTHING",
            Blob { sha256 }, part, Blob { compress(piece) });
    }
    return sum.result() == sha256;
}

Result<void> DocumentStore::restoreBytes(const QByteArray &sha256, QIODevice &to)
{
    Sha256 sum;
    for (int part = 0;; ++part) {
        Rows rows
            = m_database.query("SELECT bytes FROM document_part WHERE sha256 = ? AND part = ?", Blob { sha256 }, part);
        if (!rows.next())
            break;
        const std::optional<QByteArray> piece = uncompress(rows.blob(0), pieceBytes);
        if (!piece)
            return fail(codes::damaged, QString::fromLatin1(sha256.toHex()));
        sum.add(*piece);
        if (to.write(*piece) != piece->size())
            return fail(packledger::codes::fileWrite, to.errorString());
    }
    if (sum.result() != sha256)
        return fail(codes::damaged, QString::fromLatin1(sha256.toHex()));
    return {};
}

std::optional<StoredDocument> DocumentStore::bySha256(const QByteArray &sha256)
{
    return firstOf(
        m_database.query("SELECT " DOCUMENT_COLUMNS " FROM document WHERE sha256 = ?", Blob { sha256 }), documentOf);
}

std::optional<StoredDocument> DocumentStore::byId(DocumentId id)
{
    return firstOf(m_database.query("SELECT " DOCUMENT_COLUMNS " FROM document WHERE id = ?", id), documentOf);
}

std::vector<StoredDocument> DocumentStore::all()
{
    return listOf(m_database.query("SELECT " DOCUMENT_COLUMNS " FROM document ORDER BY id"), documentOf);
}

qint64 DocumentStore::count()
{
    return m_database.integer("SELECT COUNT(*) FROM document");
}

DocumentId DocumentStore::nextId()
{
    return DocumentId { m_database.nextId("document") };
}

std::vector<RefusedDocument> DocumentStore::refusals()
{
    const auto refusalOf = [](const Rows &rows) {
        RefusedDocument refused;
        refused.seq = rows.integer(0);
        refused.sha256 = rows.blob(1);
        refused.name = rows.string(2);
        refused.byteCount = rows.integer(3);
        refused.code = rows.text(4);
        refused.detail = rows.string(5);
        refused.where = { refused.name, rows.integer(6), rows.integer(7), rows.string(8) };
        refused.refusedMs = rows.integer(9);
        return refused;
    };
    return listOf(m_database.query("SELECT r.seq, r.sha256, r.name, r.byte_count, r.code, r.detail, r.line, "
                                   "r.column_no, r.path, r.refused_ms FROM document_refusal r "
                                   "WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.sha256 = r.sha256) "
                                   "AND NOT EXISTS (SELECT 1 FROM document_refusal n WHERE n.sha256 = r.sha256 "
                                   "AND n.seq > r.seq) ORDER BY r.seq DESC"),
        refusalOf);
}

QByteArray DocumentStore::lastRefusal(const QByteArray &sha256)
{
    Rows rows = m_database.query(
        "SELECT code FROM document_refusal WHERE sha256 = ? ORDER BY seq DESC LIMIT 1", Blob { sha256 });
    return rows.next() ? rows.text(0) : QByteArray();
}

void DocumentStore::applyRefusal(const QJsonObject &body, qint64 seq, Instant at)
{
    const auto text = [&](const char *name) { return body.value(QLatin1StringView(name)).toString(); };
    const auto number = [&](const char *name) { return body.value(QLatin1StringView(name)).toInteger(); };
    m_database.run("INSERT INTO document_refusal (seq, sha256, name, byte_count, code, detail, line, column_no, path, "
                   "refused_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq, Blob { QByteArray::fromHex(text("sha256").toLatin1()) }, text("name"), number("bytes"), text("code"),
        text("detail"), number("line"), number("column"), text("path"), at.ms);
}

void DocumentStore::apply(const QJsonObject &body, DocumentId id, Instant at)
{
    const auto text = [&](const char *name) { return body.value(QLatin1StringView(name)).toString(); };
    const auto number = [&](const char *name) { return body.value(QLatin1StringView(name)).toInteger(); };
    m_database.run("INSERT INTO document (" DOCUMENT_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id,
        Blob { QByteArray::fromHex(text("sha256").toLatin1()) }, text("name"), text("format"), number("bytes"),
        text("instance_id"), text("sender"), text("receiver"), text("guideline"),
        body.value(QLatin1StringView("statement_affirmed")).toBool(), number("events"), number("items"), at.ms);
}

} // namespace packledger::ledger

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

#include "ledger/requeststore.h"

#include "ledger/actbody.h"
#include "ledger/rowlist.h"

namespace packledger::ledger {

namespace {

#define COLUMNS                                                                                                        \
    "SELECT seq, asked_ms, due_ms, code, party, channel, reference, note, noted_by, ended_seq FROM "                   \
    "verification_request "

RequestRow rowOf(const Rows &rows)
{
    return { rows.integer(0), rows.integer(1), rows.integer(2), rows.string(3), rows.string(4), rows.text(5),
        rows.string(6), rows.string(7), rows.text(8), !rows.isNull(9) };
}

} // namespace

std::vector<RequestRow> RequestStore::open()
{
    return listOf(m_database.query(COLUMNS "WHERE ended_seq IS NULL ORDER BY due_ms, seq"), rowOf);
}

std::optional<RequestRow> RequestStore::find(qint64 seq)
{
    return firstOf(m_database.query(COLUMNS "WHERE seq = ?", seq), rowOf);
}

void RequestStore::apply(const EntryHead &head, const QJsonObject &body)
{
    if (head.act == "verification.asked")
        m_database.run(
            "INSERT INTO verification_request (seq, asked_ms, due_ms, code, party, channel, reference, note, "
            "noted_by, ended_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
            head.seq, numberOf(body, "asked_ms"), numberOf(body, "due_ms"), textOf(body, "code"), textOf(body, "party"),
            textOf(body, "channel"), textOf(body, "reference"), textOf(body, "note"), head.actor.operatorName);
    else if (const qint64 request = numberOf(body, "request"); request > 0)
        m_database.run(
            "UPDATE verification_request SET ended_seq = ? WHERE seq = ? AND ended_seq IS NULL", head.seq, request);
}

QJsonObject RequestStore::toBody(const RequestRow &row)
{
    QJsonObject body { { QStringLiteral("asked_ms"), row.askedMs }, { QStringLiteral("due_ms"), row.dueMs } };
    const std::pair<const char *, QString> fields[] = { { "code", row.code }, { "party", row.party },
        { "channel", QString::fromUtf8(row.channel) }, { "reference", row.reference }, { "note", row.note } };
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            body.insert(QLatin1StringView(name), value);
    }
    return body;
}

#undef COLUMNS

} // namespace packledger::ledger

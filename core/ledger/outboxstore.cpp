#include "ledger/outboxstore.h"

#include "ledger/actbody.h"
#include "ledger/exchangerows.h"
#include "ledger/rowlist.h"

#include <iterator>

namespace packledger::ledger {

OutboxRow outboxRowOf(const Rows &rows)
{
    OutboxRow row;
    row.id = rows.id<OutboxId>(0);
    row.partner = rows.text(1);
    row.instance = rows.text(2);
    row.kind = rows.text(3);
    row.fileName = rows.string(4);
    row.contentType = rows.text(5);
    row.sha256 = rows.blob(6);
    row.bytes = rows.integer(7);
    row.event = rows.id<EventId>(8);
    row.isTest = rows.integer(9) != 0;
    row.queuedMs = rows.integer(10);
    row.state = OutboxState(rows.integer(11));
    row.stateMs = rows.integer(12);
    row.reference = rows.text(13);
    row.code = rows.text(14);
    row.words = rows.string(15);
    row.evidence = rows.blob(16);
    row.attempts = int(rows.integer(17));
    row.failures = int(rows.integer(18));
    row.lastMs = rows.integer(19);
    row.waitMs = rows.integer(20);
    row.lastCode = rows.text(21);
    row.lastWords = rows.string(22);
    row.isSending = !rows.isNull(23);
    return row;
}

const char *nameOf(OutboxState state)
{
    static constexpr const char *names[] = { "waiting", "delivered", "held", "refused", "acknowledged", "resolved" };
    static_assert(std::size(names) == outboxStateCount);
    return names[int(state)];
}

OutboxId OutboxStore::nextId()
{
    return OutboxId { m_database.nextId("outbox") };
}

std::optional<OutboxRow> OutboxStore::find(OutboxId id)
{
    return firstOf(m_database.query(OUTBOX_ROWS "WHERE o.id = ?", id.value), outboxRowOf);
}

std::optional<OutboxRow> OutboxStore::byInstance(const QByteArray &instance)
{
    return firstOf(m_database.query(OUTBOX_ROWS "WHERE o.instance = ?", instance), outboxRowOf);
}

std::vector<OutboxRow> OutboxStore::ofEvent(EventId event)
{
    return listOf(m_database.query(OUTBOX_ROWS "WHERE o.event_seq = ? ORDER BY o.id", event), outboxRowOf);
}

std::vector<OutboxRow> OutboxStore::all(const QByteArray &partner, int most)
{
    return partner.isEmpty()
        ? listOf(m_database.query(OUTBOX_ROWS "ORDER BY o.id DESC LIMIT ?", most), outboxRowOf)
        : listOf(
            m_database.query(OUTBOX_ROWS "WHERE o.partner = ? ORDER BY o.id DESC LIMIT ?", partner, most), outboxRowOf);
}

std::vector<OutboxRow> OutboxStore::open(const QByteArray &partner, int most)
{
    return partner.isEmpty()
        ? listOf(m_database.query(OUTBOX_ROWS "WHERE o.state < 4 ORDER BY o.id LIMIT ?", most), outboxRowOf)
        : listOf(
            m_database.query(OUTBOX_ROWS "WHERE o.state < 4 AND o.partner = ? ORDER BY o.id LIMIT ?", partner, most),
            outboxRowOf);
}

qint64 OutboxStore::openCount()
{
    return m_database.integer("SELECT COUNT(*) FROM outbox WHERE state < 4");
}

std::vector<OpenCount> OutboxStore::openCounts()
{
    return listOf(m_database.query("SELECT partner, state, COUNT(*), MIN(queued_ms), MIN(state_ms) FROM outbox "
                                   "WHERE state < 4 GROUP BY partner, state"),
        [](const Rows &rows) {
            return OpenCount { rows.text(0), OutboxState(rows.integer(1)), rows.integer(2), rows.integer(3),
                rows.integer(4) };
        });
}

qint64 OutboxStore::oldestOpenMs()
{
    return m_database.integer("SELECT COALESCE(MIN(queued_ms), 0) FROM outbox WHERE state < 4");
}

std::vector<QByteArray> OutboxStore::digests()
{
    return listOf(m_database.query("SELECT sha256 FROM outbox UNION SELECT evidence FROM outbox WHERE evidence IS NOT "
                                   "NULL"),
        [](const Rows &rows) { return rows.blob(0); });
}

void OutboxStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const OutboxId id { numberOf(body, "outbox") };
    m_database.run("INSERT INTO exchange_act (side, document, seq) VALUES (0, ?, ?)", id.value, head.seq);
    if (head.act == "outbox.queued") {
        queued(head, body);
        return;
    }
    const auto enter = [&](OutboxState state) {
        const QByteArray evidence = QByteArray::fromHex(textOf(body, "evidence"));
        m_database.run("UPDATE outbox SET state = ?, state_ms = ?, reference = ?, code = ?, words = ?, "
                       "evidence = COALESCE(?, evidence) WHERE id = ?",
            int(state), head.at.ms, textOf(body, "reference"), textOf(body, "code"), textOf(body, "words"),
            evidence.isEmpty() ? std::nullopt : std::optional(Blob { evidence }), id.value);
    };
    if (head.act == "outbox.delivered")
        enter(OutboxState::Delivered);
    else if (head.act == "outbox.acknowledged")
        enter(OutboxState::Acknowledged);
    else if (head.act == "outbox.refused")
        enter(OutboxState::Refused);
    else if (head.act == "outbox.held")
        enter(OutboxState::Held);
    else if (head.act == "outbox.retried")
        enter(OutboxState::Waiting);
    else if (head.act == "outbox.resolved")
        enter(OutboxState::Resolved);
}

void OutboxStore::queued(const EntryHead &head, const QJsonObject &body)
{
    const OutboxId id { numberOf(body, "outbox") };
    m_database.run("INSERT INTO outbox (id, partner, instance, kind, file_name, content_type, sha256, byte_count, "
                   "event_seq, test, queued_ms, state, state_ms, reference, code, words, evidence) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, '', '', '', NULL)",
        id.value, textOf(body, "partner"), textOf(body, "instance"), textOf(body, "kind"), textOf(body, "file_name"),
        textOf(body, "content_type"), Blob { QByteArray::fromHex(textOf(body, "sha256")) }, numberOf(body, "bytes"),
        EventId { numberOf(body, "event") }, body.value(QLatin1StringView("test")).toBool(), head.at.ms, head.at.ms);
    m_database.idGiven("outbox", id.value);
}

} // namespace packledger::ledger

#include "ledger/exchangelists.h"

#include "ledger/likepattern.h"
#include "ledger/rowlist.h"

#include <QJsonDocument>

#include <limits>
#include <map>

namespace packledger::ledger {

namespace {

constexpr qint64 hourMs = 3'600'000;

qint64 behind(qint64 id)
{
    return id > 0 ? id : std::numeric_limits<qint64>::max();
}

} // namespace

std::vector<OutboxRow> ExchangeLists::outgoing(const Wanted &wanted, OutboxId before, int most)
{
    // The term "state < 4" leads SQLite to the index of the open ones.
#define OF_PARTNER "AND (CAST(? AS TEXT) = '' OR o.partner = ?) "
#define NAMED                                                                                                          \
    "AND (CAST(? AS TEXT) = '%%' OR LOWER(o.file_name) LIKE ? ESCAPE '!' OR LOWER(o.instance) LIKE ? ESCAPE '!') "     \
    "ORDER BY o.id DESC LIMIT ?"
    const QString part = likePatternOf(wanted.part);
    const auto ask = [&](const char *sql) {
        return listOf(
            m_database.query(sql, behind(before.value), wanted.partner, wanted.partner, part, part, part, most),
            outboxRowOf);
    };
    switch (wanted.which) {
    case Which::Open:
        return ask(OUTBOX_ROWS "WHERE o.id < ? AND o.state < 4 " OF_PARTNER NAMED);
    case Which::Failed:
        return ask(OUTBOX_ROWS
            "WHERE o.id < ? AND o.state < 4 AND (o.state = 3 OR (o.state < 2 AND w.code <> '')) " OF_PARTNER NAMED);
    case Which::All:
        break;
    }
    return ask(OUTBOX_ROWS "WHERE o.id < ? " OF_PARTNER NAMED);
#undef NAMED
#undef OF_PARTNER
}

std::vector<InboxRow> ExchangeLists::incoming(const Wanted &wanted, InboxId before, int most)
{
#define OF_PARTNER "AND (CAST(? AS TEXT) = '' OR partner = ?) "
#define NAMED                                                                                                          \
    "AND (CAST(? AS TEXT) = '%%' OR LOWER(file_name) LIKE ? ESCAPE '!' OR LOWER(remote_name) LIKE ? ESCAPE '!') "      \
    "ORDER BY id DESC LIMIT ?"
    const QString part = likePatternOf(wanted.part);
    const auto ask = [&](const char *sql) {
        return listOf(
            m_database.query(sql, behind(before.value), wanted.partner, wanted.partner, part, part, part, most),
            inboxRowOf);
    };
    switch (wanted.which) {
    case Which::Open:
        return ask(INBOX_ROWS "WHERE id < ? AND state IN (0, 3, 4) " OF_PARTNER NAMED);
    case Which::Failed:
        return ask(INBOX_ROWS "WHERE id < ? AND state IN (3, 4) " OF_PARTNER NAMED);
    case Which::All:
        break;
    }
    return ask(INBOX_ROWS "WHERE id < ? " OF_PARTNER NAMED);
#undef NAMED
#undef OF_PARTNER
}

#define OVERDUE                                                                                                        \
    "WHERE o.partner = ? AND o.state < 4 AND ((o.state = 1 AND o.state_ms < ?) OR (o.state = 0 AND o.state_ms < ?)) "

std::vector<OutboxRow> ExchangeLists::overdue(const Overdue &overdue, OutboxId before, int most)
{
    return listOf(m_database.query(OUTBOX_ROWS OVERDUE "AND o.id < ? ORDER BY o.id DESC LIMIT ?", overdue.partner,
                      overdue.deliveredBeforeMs, overdue.waitingBeforeMs, behind(before.value), most),
        outboxRowOf);
}

qint64 ExchangeLists::overdueCount(const Overdue &overdue)
{
    return m_database.integer(
        "SELECT COUNT(*) FROM outbox o " OVERDUE, overdue.partner, overdue.deliveredBeforeMs, overdue.waitingBeforeMs);
}

std::vector<OutboxId> ExchangeLists::naming(ItemId item)
{
    return idsOf<OutboxId>(m_database.query(
        "SELECT o.id FROM item_event ie JOIN outbox o ON o.event_seq = ie.seq WHERE ie.item_id = ? AND ie.own = 1 "
        "ORDER BY o.id",
        item));
}

std::vector<InboxId> ExchangeLists::ofDocument(DocumentId document)
{
    return idsOf<InboxId>(m_database.query("SELECT id FROM inbox WHERE document_id = ? ORDER BY id", document));
}

ExchangeLists::InboxCounts ExchangeLists::inboxCounts()
{
    Rows rows = m_database.query("SELECT CAST(COALESCE(SUM(CASE WHEN state = 0 THEN 1 ELSE 0 END), 0) AS BIGINT), "
                                 "CAST(COALESCE(SUM(CASE WHEN state = 3 THEN 1 ELSE 0 END), 0) AS BIGINT), "
                                 "CAST(COALESCE(SUM(CASE WHEN state = 4 THEN 1 ELSE 0 END), 0) AS BIGINT), "
                                 "COALESCE(MIN(CASE WHEN state = 0 THEN kept_ms END), 0) FROM inbox "
                                 "WHERE state IN (0, 3, 4)");
    if (!rows.next())
        return {};
    return { rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3) };
}

std::vector<ExchangeLists::Hour> ExchangeLists::hours(qint64 sinceMs)
{
    std::map<int, Hour> found;
    const auto at = [&](qint64 hour) -> Hour & {
        Hour &one = found[int(hour)];
        one.hour = int(hour);
        return one;
    };
    {
        Rows rows = m_database.query("SELECT (at_ms - ?) / 3600000, outcome, COUNT(*) FROM outbox_attempt "
                                     "WHERE at_ms >= ? GROUP BY 1, 2",
            sinceMs, sinceMs);
        while (rows.next())
            (rows.integer(1) < 2 ? at(rows.integer(0)).delivered : at(rows.integer(0)).failed) += rows.integer(2);
    }
    Rows rows = m_database.query(
        "SELECT (kept_ms - ?) / 3600000, COUNT(*) FROM inbox WHERE kept_ms >= ? GROUP BY 1", sinceMs, sinceMs);
    while (rows.next())
        at(rows.integer(0)).arrived += rows.integer(1);
    static_assert(hourMs == 3'600'000);
    std::vector<Hour> hours;
    hours.reserve(found.size());
    for (const auto &[number, hour] : found)
        hours.push_back(hour);
    return hours;
}

std::vector<EntryHead> ExchangeLists::acts(OutboxId id, std::vector<QJsonObject> &bodies)
{
    return actsOf(0, id.value, bodies);
}

std::vector<EntryHead> ExchangeLists::acts(InboxId id, std::vector<QJsonObject> &bodies)
{
    return actsOf(1, id.value, bodies);
}

std::vector<EntryHead> ExchangeLists::actsOf(int side, qint64 id, std::vector<QJsonObject> &bodies)
{
    std::vector<EntryHead> heads;
    Rows rows = m_database.query("SELECT j.seq, j.act, j.at_ms, j.offset_min, j.operator, j.station, j.body "
                                 "FROM exchange_act a JOIN journal j ON j.seq = a.seq "
                                 "WHERE a.side = ? AND a.document = ? ORDER BY a.seq",
        side, id);
    while (rows.next()) {
        heads.push_back({ rows.integer(0), rows.text(1), { rows.integer(2), int(rows.integer(3)) },
            { rows.text(4), rows.text(5) }, {} });
        bodies.push_back(QJsonDocument::fromJson(rows.blob(6)).object());
    }
    return heads;
}

static_assert(int(OutboxState::Waiting) == 0 && int(OutboxState::Delivered) == 1 && int(OutboxState::Refused) == 3);
static_assert(int(InboxState::Kept) == 0 && int(InboxState::Refused) == 3 && int(InboxState::Quarantined) == 4);

} // namespace packledger::ledger

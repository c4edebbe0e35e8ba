#include "ledger/clockstore.h"

#include "ledger/actbody.h"

#include <limits>

namespace packledger::ledger {

namespace {

ClockLine lineOf(const Rows &rows)
{
    return { rows.integer(0), ClockLine::Kind(rows.integer(1)), rows.integer(2), rows.integer(3), rows.integer(4),
        rows.text(5), rows.text(6) };
}

} // namespace

std::vector<ClockLine> ClockStore::all(int most)
{
    std::vector<ClockLine> lines;
    Rows rows = m_database.query("SELECT seq, kind, at_ms, by_ms, delay_ms, source, station FROM clock_line "
                                 "ORDER BY seq DESC LIMIT ?",
        most);
    while (rows.next())
        lines.push_back(lineOf(rows));
    return lines;
}

std::optional<ClockLine> ClockStore::measuredBefore(qint64 seq, const QByteArray &station)
{
    Rows rows = m_database.query("SELECT seq, kind, at_ms, by_ms, delay_ms, source, station FROM clock_line "
                                 "WHERE station = ? AND kind = 0 AND seq < ? ORDER BY seq DESC LIMIT 1",
        station, seq > 0 ? seq : std::numeric_limits<qint64>::max());
    return rows.next() ? std::optional(lineOf(rows)) : std::nullopt;
}

std::optional<ClockLine> ClockStore::movedLast(const QByteArray &station)
{
    Rows rows = m_database.query("SELECT seq, kind, at_ms, by_ms, delay_ms, source, station FROM clock_line "
                                 "WHERE station = ? AND kind = 1 ORDER BY seq DESC LIMIT 1",
        station);
    return rows.next() ? std::optional(lineOf(rows)) : std::nullopt;
}

void ClockStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const bool isMoved = head.act == "clock.moved";
    m_database.run("INSERT INTO clock_line (seq, kind, at_ms, by_ms, delay_ms, source, station) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)",
        head.seq, isMoved ? 1 : 0, head.at.ms, numberOf(body, isMoved ? "by_ms" : "drift_ms"),
        numberOf(body, "delay_ms"), textOf(body, "source"), head.actor.station);
}

} // namespace packledger::ledger

#include "ledger/sendingstore.h"

#include "ledger/rowlist.h"

#include <algorithm>

namespace packledger::ledger {

namespace {

constexpr int keptAttempts = 20;

// What takes a delivery back or corrects it (role 1, withdrawn) is nothing to somebody who has not heard of the
// delivery; nor is the second despatch advice (role 2) before the first. States 0 and 2: waiting, held.
#define FOLLOWS                                                                                                        \
    "SELECT 1 FROM dispatch_document d JOIN dispatch_document e ON e.dispatch_id = d.dispatch_id "                     \
    "AND e.number < d.number AND (d.role <> 0 OR e.withdrawn = 1) AND (d.role = 2) = (e.role = 2) "                    \
    "JOIN outbox p ON p.id = e.outbox_id WHERE d.outbox_id = o.id AND (p.state = 0 OR p.state = 2)"
// The term "state < 4" leads SQLite to the index of the open ones.
#define DUE                                                                                                            \
    "FROM outbox o LEFT JOIN outbox_wait w ON w.outbox_id = o.id WHERE o.partner = ? AND o.state < 4 AND o.state < 2 " \
    "AND o.test >= ? AND NOT EXISTS (" FOLLOWS ") "
#define NOT_RESTING "(w.outbox_id IS NULL OR w.last_ms + w.wait_ms <= ? OR w.last_ms > ?) "

} // namespace

std::vector<OutboxId> SendingStore::due(
    const QByteArray &partner, bool testsOnly, qint64 nowMs, DuePlace &place, int most)
{
    // Number of failures by number of failures, each in the order of the index: nothing is sorted, however many wait.
    for (;;) {
        std::vector<OutboxId> found = idsOf<OutboxId>(m_database.query(
            "SELECT o.id " DUE "AND o.id > ? AND COALESCE(w.failures, 0) = ? AND " NOT_RESTING "ORDER BY o.id LIMIT ?",
            partner, testsOnly ? 1 : 0, place.last.value, place.failures, nowMs, nowMs, most));
        if (!found.empty()) {
            place.last = found.back();
            return found;
        }
        Rows more = m_database.query("SELECT MIN(w.failures) " DUE "AND w.failures > ? AND " NOT_RESTING, partner,
            testsOnly ? 1 : 0, place.failures, nowMs, nowMs);
        if (!more.next() || more.isNull(0))
            return {};
        place = { int(more.integer(0)), {} };
    }
}

OutboxId SendingStore::head(const QByteArray &partner, bool testsOnly)
{
    return OutboxId { m_database.integer(
        "SELECT id FROM outbox WHERE partner = ? AND state < 4 AND test >= ? ORDER BY id LIMIT 1", partner,
        testsOnly ? 1 : 0) };
}

bool SendingStore::follows(OutboxId id)
{
    return m_database.integer("SELECT COUNT(*) FROM outbox o WHERE o.id = ? AND EXISTS (" FOLLOWS ")", id.value) > 0;
}

std::optional<qint64> SendingStore::nextDue(const QByteArray &partner, bool testsOnly, qint64 nowMs)
{
    Rows rows = m_database.query(
        "SELECT MIN(CASE WHEN w.outbox_id IS NULL OR w.last_ms > ? THEN 0 ELSE w.last_ms + w.wait_ms END) " DUE, nowMs,
        partner, testsOnly ? 1 : 0);
    if (!rows.next() || rows.isNull(0))
        return std::nullopt;
    return std::max(nowMs, rows.integer(0));
}

void SendingStore::attempted(OutboxId id, const OutboxAttempt &attempt, bool wasSent, int failures, qint64 waitMs)
{
    m_database.run("INSERT INTO outbox_wait (outbox_id, attempts, failures, last_ms, wait_ms, code, words) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (outbox_id) DO UPDATE SET "
                   "attempts = outbox_wait.attempts + excluded.attempts, failures = excluded.failures, "
                   "last_ms = excluded.last_ms, wait_ms = excluded.wait_ms, code = excluded.code, "
                   "words = excluded.words",
        id.value, wasSent ? 1 : 0, failures, attempt.atMs, waitMs, attempt.code, attempt.words);
    const qint64 number
        = m_database.integer("SELECT COALESCE(MAX(attempt), 0) FROM outbox_attempt WHERE outbox_id = ?", id.value) + 1;
    m_database.run("INSERT INTO outbox_attempt (outbox_id, attempt, at_ms, took_ms, outcome, code, words) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)",
        id.value, number, attempt.atMs, attempt.tookMs, attempt.outcome, attempt.code, attempt.words);
    if (number > keptAttempts)
        m_database.run(
            "DELETE FROM outbox_attempt WHERE outbox_id = ? AND attempt <= ?", id.value, number - keptAttempts);
}

void SendingStore::wake(OutboxId id)
{
    m_database.run("UPDATE outbox_wait SET wait_ms = 0, failures = 0 WHERE outbox_id = ?", id.value);
}

void SendingStore::wakeAll(const QByteArray &partner, qint64 sinceMs)
{
    m_database.run("UPDATE outbox_wait SET wait_ms = 0 WHERE last_ms >= ? AND outbox_id IN "
                   "(SELECT id FROM outbox WHERE partner = ? AND state < 4)",
        sinceMs, partner);
}

std::vector<OutboxAttempt> SendingStore::attempts(OutboxId id)
{
    return listOf(m_database.query("SELECT attempt, at_ms, took_ms, outcome, code, words FROM outbox_attempt "
                                   "WHERE outbox_id = ? ORDER BY attempt",
                      id.value),
        [](const Rows &rows) {
            return OutboxAttempt { int(rows.integer(0)), rows.integer(1), rows.integer(2), int(rows.integer(3)),
                rows.text(4), rows.string(5) };
        });
}

RouteState SendingStore::route(const QByteArray &partner, Direction direction)
{
    const std::optional<RouteState> found
        = firstOf(m_database.query("SELECT failures, since_ms, last_ms, wait_ms, good_ms, polled_ms, code, words "
                                   "FROM partner_way WHERE partner = ? AND direction = ?",
                      partner, int(direction)),
            [](const Rows &rows) {
                return RouteState { int(rows.integer(0)), rows.integer(1), rows.integer(2), rows.integer(3),
                    rows.integer(4), rows.integer(5), rows.text(6), rows.string(7) };
            });
    return found.value_or(RouteState());
}

RouteState SendingStore::route(const QByteArray &partner)
{
    RouteState out = route(partner, Direction::Out);
    RouteState in = route(partner, Direction::In);
    const qint64 goodMs = std::max(out.goodMs, in.goodMs);
    RouteState told = out.failures == 0 && in.failures > 0 ? std::move(in) : std::move(out);
    told.goodMs = goodMs;
    return told;
}

void SendingStore::setRoute(const QByteArray &partner, Direction direction, const RouteState &state)
{
    m_database.run("INSERT INTO partner_way (partner, direction, failures, since_ms, last_ms, wait_ms, good_ms, "
                   "polled_ms, code, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (partner, direction) DO UPDATE SET "
                   "failures = excluded.failures, since_ms = excluded.since_ms, last_ms = excluded.last_ms, "
                   "wait_ms = excluded.wait_ms, good_ms = excluded.good_ms, polled_ms = excluded.polled_ms, "
                   "code = excluded.code, words = excluded.words",
        partner, int(direction), state.failures, state.sinceMs, state.lastMs, state.waitMs, state.goodMs,
        state.polledMs, state.code, state.words);
}

std::optional<Lease> SendingStore::lease(const QByteArray &partner)
{
    return firstOf(m_database.query("SELECT holder, taken_ms, until_ms FROM exchange_lease WHERE partner = ?", partner),
        [](const Rows &rows) {
            return Lease { rows.text(0), rows.integer(1), rows.integer(2) };
        });
}

void SendingStore::setLease(const QByteArray &partner, const Lease &lease)
{
    m_database.run("INSERT INTO exchange_lease (partner, holder, taken_ms, until_ms) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (partner) DO UPDATE SET holder = excluded.holder, taken_ms = excluded.taken_ms, "
                   "until_ms = excluded.until_ms",
        partner, lease.holder, lease.takenMs, lease.untilMs);
}

std::vector<OutboxId> SendingStore::inHand(const QByteArray &partner)
{
    return idsOf<OutboxId>(
        m_database.query("SELECT outbox_id FROM outbox_in_hand WHERE partner = ? ORDER BY outbox_id", partner));
}

void SendingStore::setInHand(const QByteArray &partner, const std::vector<OutboxId> &documents)
{
    m_database.run("DELETE FROM outbox_in_hand WHERE partner = ?", partner);
    for (const OutboxId document : documents)
        m_database.run("INSERT INTO outbox_in_hand (partner, outbox_id) VALUES (?, ?)", partner, document.value);
}

void SendingStore::release(const QByteArray &partner, const QByteArray &holder)
{
    m_database.run("DELETE FROM outbox_in_hand WHERE partner = ? AND EXISTS "
                   "(SELECT 1 FROM exchange_lease l WHERE l.partner = ? AND l.holder = ?)",
        partner, partner, holder);
    m_database.run("DELETE FROM exchange_lease WHERE partner = ? AND holder = ?", partner, holder);
}

} // namespace packledger::ledger

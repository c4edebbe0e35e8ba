#include "ledger/journal.h"

#include "base/sha256.h"

#include <QtEndian>

namespace packledger::ledger {

namespace {

void addInteger(Sha256 &sum, qint64 value)
{
    const qint64 big = qToBigEndian(value);
    sum.add(QByteArrayView(reinterpret_cast<const char *>(&big), sizeof big));
}

void addBytes(Sha256 &sum, const QByteArray &bytes)
{
    addInteger(sum, bytes.size()); // length first, so that no two entries give the same bytes
    sum.add(bytes);
}

JournalEntry entryOf(const Rows &rows)
{
    JournalEntry entry;
    entry.head.seq = rows.integer(0);
    entry.head.act = rows.text(1);
    entry.head.at = Instant { rows.integer(2), int(rows.integer(3)) };
    entry.head.actor = Actor { rows.text(4), rows.text(5) };
    entry.head.document = rows.id<DocumentId>(6);
    entry.body = rows.blob(7);
    entry.hash = rows.blob(8);
    return entry;
}

} // namespace

QByteArray Journal::chainedHash(const QByteArray &previous, const EntryHead &head, const QByteArray &body)
{
    Sha256 sum;
    sum.add(previous);
    addInteger(sum, head.seq);
    addBytes(sum, head.act);
    addInteger(sum, head.at.ms);
    addInteger(sum, head.at.offsetMinutes);
    addBytes(sum, head.actor.operatorName);
    addBytes(sum, head.actor.station);
    addInteger(sum, head.document.value);
    addBytes(sum, body);
    return sum.result();
}

Journal::Head Journal::head()
{
    Rows rows = m_database.query("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    if (rows.next())
        return Head { rows.integer(0), rows.blob(1) };
    return Head { 0, QByteArray(32, '\0') };
}

EntryHead Journal::append(
    const QByteArray &act, const QByteArray &body, const Actor &actor, Instant at, DocumentId document)
{
    if (!m_head)
        m_head = head();
    EntryHead entry { m_head->seq + 1, act, at, actor, document };
    const QByteArray hash = chainedHash(m_head->hash, entry, body);
    m_database.run("INSERT INTO journal (seq, act, at_ms, offset_min, operator, station, document_id, body, hash) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.seq, act, at.ms, at.offsetMinutes, actor.operatorName, actor.station, document, Blob { body },
        Blob { hash });
    m_head = Head { entry.seq, hash };
    return entry;
}

std::optional<JournalEntry> Journal::entry(qint64 seq)
{
    Rows rows = m_database.query("SELECT seq, act, at_ms, offset_min, operator, station, document_id, body, hash "
                                 "FROM journal WHERE seq = ?",
        seq);
    if (!rows.next())
        return std::nullopt;
    return entryOf(rows);
}

void Journal::forEach(qint64 first, const std::function<bool(const JournalEntry &)> &visit)
{
    // Pages keep the memory of drivers bounded that fetch whole results.
    constexpr int page = 1000;
    for (qint64 next = first;;) {
        Rows rows = m_database.query("SELECT seq, act, at_ms, offset_min, operator, station, document_id, body, hash "
                                     "FROM journal WHERE seq >= ? ORDER BY seq LIMIT ?",
            next, page);
        int seen = 0;
        while (rows.next()) {
            const JournalEntry entry = entryOf(rows);
            next = entry.head.seq + 1;
            ++seen;
            if (!visit(entry))
                return;
        }
        if (seen < page)
            return;
    }
}

ChainState Journal::check(const Progress &progress)
{
    ChainState state;
    state.headHash = QByteArray(32, '\0');
    const qint64 total = m_database.integer("SELECT COUNT(*) FROM journal");
    forEach(0, [&](const JournalEntry &entry) {
        // A missing or doubled number breaks the chain as much as a changed byte does.
        if (entry.head.seq != state.entries + 1 || chainedHash(state.headHash, entry.head, entry.body) != entry.hash) {
            state.firstBroken = entry.head.seq;
            return false;
        }
        state.headHash = entry.hash;
        ++state.entries;
        return state.entries % 1000 != 0 || !progress || progress(state.entries, total);
    });
    return state;
}

} // namespace packledger::ledger

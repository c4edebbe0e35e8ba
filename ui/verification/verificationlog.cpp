#include "verification/verificationlog.h"

#include <algorithm>
#include <functional>

namespace packledger::verification {

using ledger::VerificationRow;
using ledger::VerificationStore;

void VerificationLog::look(ledger::View &view, const VerificationStore::Wanted &wanted, int most)
{
    VerificationStore store(view.database());
    const qint64 newest = store.newest();
    VerificationStore::Wanted moved = m_wanted;
    moved.fromMs = wanted.fromMs;
    if (moved == wanted && most == m_most && newest >= m_seq) {
        if (newest > m_seq)
            readSince(store, newest);
        if (m_wanted.fromMs != wanted.fromMs)
            move(store, wanted.fromMs);
    } else {
        m_wanted = wanted;
        m_most = most;
        m_seq = newest;
        m_counts = store.counts(wanted);
        readRows(store);
    }
    // Of a ledger that failed nothing is kept.
    if (view.database().failure())
        m_most = 0;
}

void VerificationLog::readRows(VerificationStore &store)
{
    m_rows.clear();
    m_hasMore = false;
    keep(store.list(m_wanted, 0, m_most + 1));
}

void VerificationLog::readSince(VerificationStore &store, qint64 newest)
{
    const VerificationStore::Counts more = store.countsSince(m_wanted, m_seq);
    std::transform(m_counts.begin(), m_counts.end(), more.begin(), m_counts.begin(), std::plus<>());
    keep(store.listSince(m_wanted, m_seq, m_most + 1));
    m_seq = newest;
}

void VerificationLog::move(VerificationStore &store, qint64 fromMs)
{
    const bool isLater = fromMs > m_wanted.fromMs;
    VerificationStore::Wanted between = m_wanted;
    between.fromMs = std::min(fromMs, m_wanted.fromMs);
    between.beforeMs = std::max(fromMs, m_wanted.fromMs);
    const VerificationStore::Counts moved = store.countsUpTo(between, m_seq);
    for (size_t i = 0; i < moved.size(); ++i)
        m_counts[i] += isLater ? -moved[i] : moved[i];
    m_wanted.fromMs = fromMs;
    // Rows were left behind, or come back: the list is read anew.
    if (std::any_of(moved.begin(), moved.end(), [](qint64 count) { return count > 0; }))
        readRows(store);
}

void VerificationLog::keep(std::vector<VerificationRow> rows)
{
    rows.insert(rows.end(), m_rows.begin(), m_rows.end());
    m_rows = std::move(rows);
    if (int(m_rows.size()) > m_most) {
        m_rows.resize(size_t(m_most));
        m_hasMore = true;
    }
}

} // namespace packledger::verification

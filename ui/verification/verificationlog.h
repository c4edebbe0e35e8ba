#pragma once

#include "ledger/verificationstore.h"
#include "ledger/writetransaction.h"

#include <vector>

namespace packledger::verification {

/// A part of the log of verifications that is looked at again and again. The log only grows, so that a later look at
/// the same part reads what came in since, and what the time has left behind: a long log is counted once.
class VerificationLog
{
public:
    /// Reads what is wanted, `most` rows of it.
    void look(ledger::View &view, const ledger::VerificationStore::Wanted &wanted, int most);

    /// Newest first.
    [[nodiscard]] const std::vector<ledger::VerificationRow> &rows() const { return m_rows; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] const ledger::VerificationStore::Counts &counts() const { return m_counts; }

private:
    void readRows(ledger::VerificationStore &store);
    void readSince(ledger::VerificationStore &store, qint64 newest);
    /// The part begins later or earlier than it did.
    void move(ledger::VerificationStore &store, qint64 fromMs);
    void keep(std::vector<ledger::VerificationRow> rows);

    ledger::VerificationStore::Wanted m_wanted;
    int m_most = 0; ///< 0: nothing was read yet
    qint64 m_seq = 0; ///< up to this entry
    std::vector<ledger::VerificationRow> m_rows;
    bool m_hasMore = false;
    ledger::VerificationStore::Counts m_counts {};
};

} // namespace packledger::verification

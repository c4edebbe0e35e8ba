#pragma once

#include "base/result.h"

namespace packledger::ledger {

/// The lock file that keeps the programs of one site from writing or checkpointing at the same time
/// (the desktop and packledger-cli on one SQLite ledger). Advisory, released by the system when a
/// process dies. Threads of one process share one Ledger and need no lock between them.
class WriteLock
{
public:
    /// An empty path makes a lock that is always free (PostgreSQL has its own).
    explicit WriteLock(QString path);
    ~WriteLock();
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;

    /// Waits up to ten seconds; ledger.busy after that.
    [[nodiscard]] Result<void> acquire();
    void release();

private:
    QString m_path;
    int m_descriptor = -1;
};

} // namespace packledger::ledger

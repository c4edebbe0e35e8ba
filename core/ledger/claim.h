#pragma once

#include "ledger/database.h"

namespace packledger::ledger {

/// A device of the site that one station at a time works with: while this lives, no other station of the ledger's
/// database has it. The database lets go of it when the station dies. A ledger in a file is one folder on one computer:
/// a lock file in it is enough there, and this claims nothing. Used in the thread it was taken in.
class Claim
{
public:
    /// Fails with ledger.busy where another station has it, and as Database::open().
    [[nodiscard]] static Result<Claim> take(const DatabaseAddress &address, const QByteArray &name);

private:
    explicit Claim(std::unique_ptr<Database> connection)
        : m_connection(std::move(connection))
    {
    }

    std::unique_ptr<Database> m_connection; ///< its session holds the lock; null: nothing to hold
};

} // namespace packledger::ledger

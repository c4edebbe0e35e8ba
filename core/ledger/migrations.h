#pragma once

#include "ledger/database.h"

namespace packledger::ledger::migrations {

/// The schema that this build reads and writes.
[[nodiscard]] int currentVersion();

/// What the migrations of this build say, the first one first.
[[nodiscard]] QByteArrayList texts();

/// The schema a database has; 0 for an empty one.
[[nodiscard]] int versionOf(Database &database);

/// Brings a database forward, each migration in a transaction of its own.
/// Fails with ledger.newer-schema where the database is ahead of this build.
[[nodiscard]] Result<void> migrate(Database &database);

} // namespace packledger::ledger::migrations

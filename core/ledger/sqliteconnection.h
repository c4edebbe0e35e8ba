#pragma once

#include "ledger/database.h"

namespace packledger::ledger::sqlite {

/// Applies the settings that the ledger's promises rest on. A read-only connection never checkpoints,
/// so that writing and checkpointing never meet (SQLite's WAL-reset race before 3.51.3).
void configure(Database &database, bool readOnly);

/// Our code for SQLite's (extended) result code.
[[nodiscard]] ErrorCode codeOf(int resultCode);

/// Whether the SQLite in use has the fix of the WAL-reset race (3.51.3 and the patched 3.44.6, 3.50.7).
[[nodiscard]] bool hasWalResetFix();

/// Makes the creation of a file durable: syncs the folder that holds it.
void syncFolder(const QString &folder);

} // namespace packledger::ledger::sqlite

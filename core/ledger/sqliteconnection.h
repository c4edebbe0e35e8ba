#pragma once

#include "base/result.h"
#include "ledger/connection.h"

namespace packledger::ledger::sqlite {

/// Opens a file with the settings that the ledger's promises rest on: WAL, synchronous=FULL, defensive mode.
/// `writes`: the file is made where it is missing. A connection that only reads never checkpoints, so that
/// writing and checkpointing never meet (SQLite's WAL-reset race before 3.51.3).
[[nodiscard]] Result<std::unique_ptr<Connection>> connect(const QString &file, bool writes);

/// Whether the SQLite in use has the fix of the WAL-reset race (3.51.3 and the patched 3.44.6, 3.50.7).
[[nodiscard]] bool hasWalResetFix();

} // namespace packledger::ledger::sqlite

#pragma once

#include "base/clock.h"
#include "ledger/backup.h"
#include "ledger/ledgercheck.h"

namespace packledger::site {

/// What a restore test came to.
struct RestoreTest
{
    ledger::BackupManifest manifest;
    ledger::LedgerCheck check;

    /// Everything that the manifest counts came out, and all of it is in order.
    [[nodiscard]] bool isGood() const
    {
        return check.isGood() && check.events == manifest.events && check.items == manifest.items;
    }
};

/// Restores the backup into a folder beside it, checks the ledger there as "verify" does, and removes the folder.
/// Writes what came of it beside the backup, for restoreTested().
[[nodiscard]] Result<RestoreTest> testRestore(const QString &backup, const Clock &clock, const Progress &progress);

/// When the backup was restored for a test, and whether it went well; 0: never.
struct RestoreRecord
{
    qint64 testedMs = 0;
    bool isGood = false;
};
[[nodiscard]] RestoreRecord restoreTested(const QString &backup);

} // namespace packledger::site

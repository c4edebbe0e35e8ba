#pragma once

#include "ledger/site.h"

namespace packledger::ledger {

/// What a backup holds, as its manifest says.
struct BackupManifest
{
    QByteArray headHash; ///< the chain's end
    qint64 entries = 0;
    qint64 events = 0;
    qint64 items = 0;
    int schema = 0;
    QByteArray sha256; ///< of everything before the manifest
    qint64 madeMs = 0;
    SiteIdentity site;
};

/// Writes a copy of the ledger while the station works, verifies the copy, and puts it in place under its
/// name only then. One file: a SQLite snapshot followed by its manifest. PostgreSQL ledgers are copied row
/// by row into the same form. `progress` counts steps.
[[nodiscard]] Result<BackupManifest> takeBackup(Site &site, const QString &file, const Progress &progress = {});

/// Reads and checks a backup: digest, integrity, chain.
[[nodiscard]] Result<BackupManifest> verifyBackup(const QString &file, const Progress &progress = {});

/// Makes a site folder from a backup. Refuses a damaged file (ledger.backup-damaged) and a folder that
/// holds a ledger already (ledger.restore-target).
[[nodiscard]] Result<BackupManifest> restoreBackup(
    const QString &file, const QString &folder, const Progress &progress = {});

} // namespace packledger::ledger

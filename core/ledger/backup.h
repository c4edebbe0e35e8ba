#pragma once

#include "ledger/site.h"

namespace packledger::ledger {

/// What a backup holds, as its manifest says. The manifest has a digest of its own behind it: who the site is (GLN,
/// prefixes) stands nowhere else in the file.
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
/// by row into the same form. With a passphrase the whole file is encrypted (EncryptingDevice), read back and decrypted
/// before it gets its name, and nothing readable ever lies beside it. `progress` counts steps.
[[nodiscard]] Result<BackupManifest> takeBackup(
    Site &site, const QString &file, const Progress &progress = {}, const QByteArray &passphrase = {});

/// Opens encrypted backups.
struct BackupKey
{
    QByteArray passphrase;
    QString scratch {}; ///< where what was decrypted may lie for a moment; empty: beside the backup
};

/// Reads and checks a backup: digest, integrity, chain. Of an encrypted one with another passphrase
/// ledger.backup-passphrase.
[[nodiscard]] Result<BackupManifest> verifyBackup(
    const QString &file, const Progress &progress = {}, const BackupKey &key = {});

/// Makes a site folder from a backup. Refuses a damaged file (ledger.backup-damaged), a folder that holds a ledger
/// already (ledger.restore-target), and another passphrase (ledger.backup-passphrase), before anything is made.
[[nodiscard]] Result<BackupManifest> restoreBackup(
    const QString &file, const QString &folder, const Progress &progress = {}, const QByteArray &passphrase = {});

} // namespace packledger::ledger

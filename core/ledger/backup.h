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

/// A SQLite ledger that is copied while no Site has it: in the form it has, whatever this build's is.
struct BackupOrigin
{
    QString ledgerFile;
    SiteIdentity site;
    qint64 atMs = 0;
    /// What the folder that the copy is made in is called, beside the backup; its end is XXXXXX. A process that is
    /// killed leaves it there.
    QString scratchName;
};

/// The same of such a ledger, without a passphrase.
[[nodiscard]] Result<BackupManifest> takeBackup(
    const BackupOrigin &origin, const QString &file, const Progress &progress = {});

/// "…/backups"
[[nodiscard]] QString backupFolder(const QString &siteFolder);
/// "planned-20261123-014500.packledger"
[[nodiscard]] QString backupName(const char *kind, qint64 atMs);

/// What a backup that is not encrypted says of itself. Whether it is so verifyBackup() says.
[[nodiscard]] Result<BackupManifest> manifestOf(const QString &file);

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

#pragma once

#include "ledger/backup.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// When copies of the ledger are made by themselves, and where a second one of each goes: the settings "backup.hours",
/// "backup.second", "backup.keep" and "backup.encrypt".
struct BackupPlan
{
    int hours = 0; ///< between two; 0: they are made by hand alone
    QString second; ///< a folder on another disk or machine; empty: none
    int keep = 1; ///< so many of them stay in each place
    bool isEncrypted = false; ///< every one of them, also those made by hand

    [[nodiscard]] static BackupPlan of(ledger::View &view);
};

/// Where the passphrase of encrypted backups is kept: in the keychain, and never in the ledger or a file of the site.
/// Used from the thread that does the work.
class BackupSecret
{
public:
    BackupSecret() = default;
    BackupSecret(const BackupSecret &) = delete;
    BackupSecret &operator=(const BackupSecret &) = delete;
    virtual ~BackupSecret() = default;

    /// The name that it is kept under.
    static constexpr const char *name = "backup-passphrase";

    /// Fails with secret.unknown where none is kept.
    [[nodiscard]] virtual Result<QByteArray> passphrase(const QString &siteFolder) = 0;
    [[nodiscard]] virtual Result<void> keep(const QString &siteFolder, const QByteArray &passphrase) = 0;
};

/// What a backup made now is encrypted with; empty where the site's rules do not ask for it. Fails with
/// site.no-passphrase where they do and none is kept.
[[nodiscard]] Result<QByteArray> passphraseFor(ledger::Site &site, BackupSecret &secret);
/// What opens a backup that is there: as kept, whatever the rules say; empty where it is not encrypted.
[[nodiscard]] Result<ledger::BackupKey> keyFor(ledger::Site &site, const QString &backup, BackupSecret &secret);

/// A copy of the ledger by its file's name; `madeMs` is in the name, so that a clock or a copy cannot move it.
struct BackupFile
{
    QString file;
    qint64 madeMs = 0;
};
/// The copies in a folder, the newest first: "backup-…" made by hand, "planned-…" by the plan, "update-…" before a new
/// version of the program brought the ledger's schema forward.
[[nodiscard]] std::vector<BackupFile> backupsIn(const QString &folder);

/// When the plan wants something done next, also now or before; nothing where it never does. The second place is behind
/// where it lacks the newest copy.
[[nodiscard]] std::optional<qint64> nextBackupMs(const QString &siteFolder, const BackupPlan &plan);

/// What the plan came to.
struct PlannedBackup
{
    QString file; ///< empty: the newest is young enough
    QString second; ///< the copy of it in the second place; empty: none was wanted, or it is there
    ledger::BackupManifest manifest; ///< of `file`, else of `second`
};
/// Does what the plan wants now: makes a copy and verifies it, puts it into the second place and verifies that one
/// there, notes it in the journal, and removes what the plan made beyond those that stay. What was made by hand, or
/// before an update, is never removed. Fails with site.second-place where that folder is not there, site.no-passphrase,
/// and as ledger::takeBackup() and ledger::verifyBackup(); what was made before stays.
[[nodiscard]] Result<PlannedBackup> backUpAsPlanned(
    ledger::Site &site, BackupSecret &secret, const Progress &progress = {});

} // namespace packledger::workflow

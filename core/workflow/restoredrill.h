#pragma once

#include "workflow/plannedbackup.h"

#include <QJsonObject>

namespace packledger::workflow {

/// What came of restoring a backup for a test: who tried which one when, what came out, and what the ledger at work
/// holds beside it.
struct RestoreDrill
{
    QString backup; ///< the file
    qint64 backupMs = 0; ///< when it was made
    QByteArray sha256; ///< of the snapshot in it
    bool wasEncrypted = false;
    qint64 atMs = 0;
    QString operatorName;
    QString station;

    qint64 entries = 0; ///< as the backup says
    qint64 events = 0;
    qint64 items = 0;
    qint64 foundEvents = 0; ///< as they came out
    qint64 foundItems = 0;
    bool isReadable = true; ///< false: the file is damaged, and nothing came out of it
    bool isWhole = false; ///< its chain is intact, and every state in it follows from its events
    bool isOfThisLedger = false; ///< its last entry is one of the ledger at work
    qint64 liveEntries = 0;
    qint64 liveEvents = 0;
    qint64 liveItems = 0;

    /// Everything that the backup says came out, it is whole, and it is this ledger's.
    [[nodiscard]] bool isGood() const
    {
        return isWhole && isOfThisLedger && foundEvents == events && foundItems == items;
    }
};

/// Restores a backup into a folder that is removed again, proves what came out as "ledger verify" does, and compares it
/// with the ledger at work. Notes it in the journal and beside the backup, also that the file is damaged. Fails
/// otherwise as ledger::restoreBackup(), and with site.no-passphrase.
[[nodiscard]] Result<RestoreDrill> drillRestore(
    ledger::Site &site, const QString &backup, BackupSecret &secret, const Progress &progress = {});

/// The last drill of a backup; nothing where there was none.
[[nodiscard]] std::optional<RestoreDrill> lastDrill(const QString &backup);

/// The newest backup of the site, also in the second place; empty: there is none.
[[nodiscard]] QString newestBackup(ledger::Site &site);

[[nodiscard]] QJsonObject toJson(const RestoreDrill &drill);

} // namespace packledger::workflow

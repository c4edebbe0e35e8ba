#include "ledger/schemastep.h"

#include "ledger/backup.h"
#include "ledger/ledgererrors.h"

#include <QDir>
#include <QTemporaryDir>

namespace packledger::ledger {

namespace {

constexpr const char *kind = "update";
const QLatin1StringView scratchName(".update-XXXXXX"); ///< only who holds the lock makes these

/// The copy of the same ledger that a start before this one made, and did not come further.
std::optional<QString> madeBefore(const QDir &folder, const Journal::Head &head, int version)
{
    const QStringList names
        = folder.entryList({ QLatin1StringView(kind) + QStringLiteral("-*.packledger") }, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return std::nullopt;
    const QString newest = folder.filePath(names.last());
    const Result<BackupManifest> manifest = manifestOf(newest);
    if (!manifest || manifest->headHash != head.hash || manifest->schema > version)
        return std::nullopt;
    const QTemporaryDir scratch(folder.filePath(scratchName));
    const bool isWhole = scratch.isValid() && verifyBackup(newest, {}, { {}, scratch.path() });
    return isWhole ? std::optional(newest) : std::nullopt;
}

} // namespace

Result<QString> backUpBeforeStep(
    Database &database, const QString &siteFolder, const SiteIdentity &identity, int version, const Clock &clock)
{
    const bool isSecret = SettingStore(database).value("backup.encrypt") == QLatin1StringView("on");
    const Journal::Head head = Journal(database).head();
    if (database.failure())
        return fail(*database.failure());
    QDir folder(isSecret ? siteFolder : backupFolder(siteFolder));
    const auto without = [&](const QString &reason) {
        return fail(codes::stepWithoutBackup, folder.path() + QStringLiteral(": ") + reason);
    };
    if (!folder.mkpath(QStringLiteral(".")))
        return without(QStringLiteral("cannot be made"));
    for (const QString &left : folder.entryList({ QStringLiteral(".update-*") }, QDir::Dirs | QDir::Hidden))
        QDir(folder.filePath(left)).removeRecursively();
    if (const std::optional<QString> before = madeBefore(folder, head, version))
        return *before;
    const qint64 now = clock.now().ms;
    const QString file = folder.filePath(backupName(kind, now));
    const Result<BackupManifest> made
        = takeBackup(BackupOrigin { Site::ledgerFile(siteFolder), identity, now, scratchName }, file);
    if (!made && made.error().code == codes::backupDamaged)
        return fail(codes::damaged, made.error().detail);
    return made ? Result<QString>(file) : without(made.error().detail);
}

} // namespace packledger::ledger

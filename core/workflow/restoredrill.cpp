#include "workflow/restoredrill.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "ledger/backupcipher.h"
#include "ledger/ledgercheck.h"
#include "ledger/ledgererrors.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace packledger::workflow {

namespace {

QString recordFile(const QString &backup)
{
    return backup + QStringLiteral(".restored.json");
}

RestoreDrill fromJson(const QJsonObject &object)
{
    const auto number = [&](const char *name) { return object.value(QLatin1StringView(name)).toInteger(); };
    const auto text = [&](const char *name) { return object.value(QLatin1StringView(name)).toString(); };
    const auto flag = [&](const char *name) { return object.value(QLatin1StringView(name)).toBool(); };
    RestoreDrill drill;
    drill.backup = text("backup");
    drill.backupMs = number("backup_ms");
    drill.sha256 = QByteArray::fromHex(text("sha256").toLatin1());
    drill.wasEncrypted = flag("encrypted");
    drill.atMs = number("tested_ms");
    drill.operatorName = text("operator");
    drill.station = text("station");
    drill.entries = number("entries");
    drill.events = number("events");
    drill.items = number("items");
    drill.foundEvents = number("found_events");
    drill.foundItems = number("found_items");
    drill.isReadable = object.value(QLatin1StringView("readable")).toBool(true);
    drill.isWhole = flag("whole");
    drill.isOfThisLedger = flag("this_ledger");
    drill.liveEntries = number("live_entries");
    drill.liveEvents = number("live_events");
    drill.liveItems = number("live_items");
    return drill;
}

/// What came out of the backup, in a folder of its own that is gone afterwards.
Result<void> restoreAside(ledger::Site &site, RestoreDrill &drill, const ledger::BackupKey &key,
    ledger::BackupManifest &manifest, const Progress &progress)
{
    // Beside the backup: there is room for another one, which a temporary folder in memory may not have. What was
    // encrypted comes out at the site alone.
    const QString place = drill.wasEncrypted ? site.folder() : QFileInfo(drill.backup).path();
    const QTemporaryDir scratch(place + QStringLiteral("/restore-test-XXXXXX"));
    if (!scratch.isValid())
        return fail(packledger::codes::fileWrite, place);
    const QString folder = scratch.filePath(QStringLiteral("site"));
    const Result<ledger::BackupManifest> restored
        = ledger::restoreBackup(drill.backup, folder, progress, key.passphrase);
    if (!restored)
        return fail(restored.error());
    manifest = *restored;
    Result<ledger::Site> opened = ledger::Site::open(folder, site.ledger().clock(), ledger::Site::Origin::Restored);
    if (!opened)
        return fail(opened.error());
    const Result<ledger::LedgerCheck> check = ledger::checkLedger(opened->ledger(), scratch.path(), progress);
    if (!check)
        return fail(check.error());
    drill.isWhole = check->isGood();
    drill.foundEvents = check->events;
    drill.foundItems = check->items;
    return {};
}

} // namespace

QJsonObject toJson(const RestoreDrill &drill)
{
    return { { QStringLiteral("backup"), drill.backup }, { QStringLiteral("backup_ms"), drill.backupMs },
        { QStringLiteral("sha256"), QString::fromLatin1(drill.sha256.toHex()) },
        { QStringLiteral("encrypted"), drill.wasEncrypted }, { QStringLiteral("tested_ms"), drill.atMs },
        { QStringLiteral("operator"), drill.operatorName }, { QStringLiteral("station"), drill.station },
        { QStringLiteral("good"), drill.isGood() }, { QStringLiteral("entries"), drill.entries },
        { QStringLiteral("events"), drill.events }, { QStringLiteral("items"), drill.items },
        { QStringLiteral("found_events"), drill.foundEvents }, { QStringLiteral("found_items"), drill.foundItems },
        { QStringLiteral("readable"), drill.isReadable }, { QStringLiteral("whole"), drill.isWhole },
        { QStringLiteral("this_ledger"), drill.isOfThisLedger }, { QStringLiteral("live_entries"), drill.liveEntries },
        { QStringLiteral("live_events"), drill.liveEvents }, { QStringLiteral("live_items"), drill.liveItems } };
}

Result<RestoreDrill> drillRestore(
    ledger::Site &site, const QString &backup, BackupSecret &secret, const Progress &progress)
{
    const Result<ledger::BackupKey> key = keyFor(site, backup, secret);
    if (!key)
        return fail(key.error());
    RestoreDrill drill;
    drill.backup = backup;
    drill.wasEncrypted = ledger::isEncrypted(backup);
    ledger::BackupManifest manifest;
    if (const Result<void> restored = restoreAside(site, drill, *key, manifest, progress); !restored) {
        if (restored.error().code != ledger::codes::backupDamaged)
            return fail(restored.error());
        // Just this drill is the one that somebody asks for later.
        drill.isReadable = false;
        drill.isWhole = false;
    }
    drill.backupMs = manifest.madeMs;
    drill.sha256 = manifest.sha256;
    drill.entries = manifest.entries;
    drill.events = manifest.events;
    drill.items = manifest.items;
    const Result<void> noted = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const std::optional<ledger::JournalEntry> last = transaction.journal().entry(manifest.entries);
        drill.isOfThisLedger = last && last->hash == manifest.headHash;
        drill.liveEntries = transaction.journal().head().seq;
        drill.liveEvents = transaction.events().count();
        drill.liveItems = transaction.items().count();
        drill.atMs = site.ledger().clock().now().ms;
        drill.operatorName = QString::fromUtf8(transaction.actor().operatorName);
        drill.station = QString::fromUtf8(transaction.actor().station);
        QJsonObject act = toJson(drill);
        // Who and when stand with every entry.
        for (const char *known : { "tested_ms", "operator", "station" })
            act.remove(QLatin1StringView(known));
        act.insert(QStringLiteral("backup"), QFileInfo(backup).fileName());
        transaction.appendAct("backup.drilled", act);
        return {};
    });
    if (!noted)
        return fail(noted.error());
    // Where this cannot be written the drill still went as it went; it will count as never done.
    (void)replaceFile(recordFile(backup), QJsonDocument(toJson(drill)).toJson());
    return drill;
}

std::optional<RestoreDrill> lastDrill(const QString &backup)
{
    QFile file(recordFile(backup));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const RestoreDrill drill = fromJson(QJsonDocument::fromJson(file.readAll()).object());
    return drill.atMs > 0 ? std::optional(drill) : std::nullopt;
}

QString newestBackup(ledger::Site &site)
{
    const Result<BackupPlan> plan
        = site.ledger().read([](ledger::View &view) -> Result<BackupPlan> { return BackupPlan::of(view); });
    std::vector<BackupFile> all = backupsIn(ledger::backupFolder(site.folder()));
    if (plan && !plan->second.isEmpty() && all.empty())
        all = backupsIn(plan->second);
    return all.empty() ? QString() : all.front().file;
}

} // namespace packledger::workflow

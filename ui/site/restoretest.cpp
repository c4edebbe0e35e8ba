#include "site/restoretest.h"

#include "base/baseerrors.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

namespace packledger::site {

namespace {

QString recordFile(const QString &backup)
{
    return backup + QStringLiteral(".restored.json");
}

void keepRecord(const QString &backup, const RestoreTest &test, qint64 now)
{
    QSaveFile file(recordFile(backup));
    if (!file.open(QIODevice::WriteOnly))
        return; // the test still went as it went; it will count as never done
    file.write(
        QJsonDocument(QJsonObject { { QStringLiteral("tested_ms"), now }, { QStringLiteral("good"), test.isGood() },
                          { QStringLiteral("sha256"), QString::fromLatin1(test.manifest.sha256.toHex()) } })
            .toJson());
    file.commit();
}

} // namespace

Result<RestoreTest> testRestore(const QString &backup, const Clock &clock, const Progress &progress)
{
    // Beside the backup: there is room for another one, which a temporary folder in memory may not have.
    const QTemporaryDir scratch(QFileInfo(backup).path() + QStringLiteral("/restore-test-XXXXXX"));
    if (!scratch.isValid())
        return fail(codes::fileWrite, QDir::toNativeSeparators(scratch.path()));
    RestoreTest test;
    const QString folder = scratch.filePath(QStringLiteral("site"));
    const Result<ledger::BackupManifest> restored = ledger::restoreBackup(backup, folder, progress);
    if (!restored)
        return fail(restored.error());
    test.manifest = *restored;
    Result<ledger::Site> site = ledger::Site::open(folder, clock);
    if (!site)
        return fail(site.error());
    const Result<ledger::LedgerCheck> check = ledger::checkLedger(site->ledger(), scratch.path(), progress);
    if (!check)
        return fail(check.error());
    test.check = *check;
    keepRecord(backup, test, clock.now().ms);
    return test;
}

RestoreRecord restoreTested(const QString &backup)
{
    QFile file(recordFile(backup));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    return { record.value(QLatin1StringView("tested_ms")).toInteger(),
        record.value(QLatin1StringView("good")).toBool() };
}

} // namespace packledger::site

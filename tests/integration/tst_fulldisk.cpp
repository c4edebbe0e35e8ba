#include "base/baseerrors.h"
#include "base/errortext.h"
#include "ledger/backup.h"
#include "ledger/ledgererrors.h"
#include "settings/devicesettingsfile.h"
#include "support/dock.h"
#include "support/fullfolder.h"
#include "workflow/sourcedocuments.h"
#include "workflow/tableexport.h"

#include <QDirIterator>

using namespace packledger;
using namespace packledger::test;

/// Files that the program writes, on a disk that is full or fails to sync: a clear error, the old file as it was,
/// nothing half-done beside it; and when there is room again it works.
class tst_FullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheOldFileAndSaysSo_data();
    void leavesTheOldFileAndSaysSo();

private:
    Result<void> make(const QByteArray &what);
    /// The files in the folder, with their bytes.
    [[nodiscard]] QMap<QString, QByteArray> files() const;

    Dock m_dock;
    QTemporaryDir m_folder;
    int m_time = 0; ///< so that what is made differs from time to time

    QString at(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
};

namespace {

template <typename T>
Result<void> outcomeOf(const Result<T> &result)
{
    return result ? Result<void>() : fail(result.error());
}

} // namespace

Result<void> tst_FullDisk::make(const QByteArray &what)
{
    ++m_time;
    if (what == "devices") {
        settings::DeviceSettings devices;
        devices.scanners = { settings::DeviceSettings::keyboard() };
        devices.scanners.front().name = QStringLiteral("Scanner %1").arg(m_time);
        return settings::DeviceSettingsFile(at("devices.json")).write(devices);
    }
    if (what == "backup") {
        Result<ledger::Site> site = ledger::Site::open(m_dock.siteFolder(), m_dock.clock);
        return site ? outcomeOf(ledger::takeBackup(*site, at("ledger.plb"))) : fail(site.error());
    }
    if (what == "site") {
        const QString folder = m_folder.filePath(QStringLiteral("site-%1").arg(m_time));
        return outcomeOf(ledger::Site::make(folder,
            { QStringLiteral("Site"), "0399999000017", { "0399999" }, { QStringLiteral("wholesaler") }, {} },
            m_dock.clock, { "ana", "dock 2" }));
    }
    if (what == "document") {
        return outcomeOf(m_dock.ledger().read(
            [&](ledger::View &view) { return workflow::saveDocument(view, DocumentId { 1 }, at("document.xml")); }));
    }
    const std::optional<workflow::ExportFormat> format = workflow::exportFormatFrom(what);
    return outcomeOf(workflow::exportTable(QStringLiteral("Packs"), { QStringLiteral("serial"), QStringLiteral("lot") },
        *format, at("packs.") + QString::fromLatin1(what), [&](const workflow::TakeRow &take) -> Result<void> {
            for (int i = 0; i < 3000; ++i)
                (void)take({ QStringLiteral("serial-%1-%2").arg(m_time).arg(i), QStringLiteral("L1") });
            return {};
        }));
}

QMap<QString, QByteArray> tst_FullDisk::files() const
{
    QMap<QString, QByteArray> all;
    QDirIterator walk(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        // The copy of the old one may be newer by then: it is made first.
        if (!file.fileName().endsWith(QStringLiteral(".before")) && file.open(QIODevice::ReadOnly))
            all.insert(file.fileName(), file.readAll());
    }
    return all;
}

void tst_FullDisk::leavesTheOldFileAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : { "devices", "csv", "json", "xlsx", "document", "backup", "site" })
        QTest::newRow(what) << QByteArray(what);
    if (m_dock.shipments().empty())
        (void)m_dock.pallet();
}

void tst_FullDisk::leavesTheOldFileAndSaysSo()
{
    QFETCH(QByteArray, what);
    if (TestSite::isPostgresql())
        QSKIP("of files");
    QVERIFY(make(what).has_value()); // the old one
    QVERIFY(make(what).has_value()); // and where the first one is kept beside it
    qint64 needed = 0;
    {
        const FullFolder enough(m_folder.path(), std::numeric_limits<qint64>::max());
        QVERIFY(make(what).has_value());
        needed = enough.written();
    }
    QVERIFY(needed > 0);
    const auto fails = [&](FullFolder &disk) {
        const QMap<QString, QByteArray> before = files();
        const Result<void> made = make(what);
        QVERIFY(disk.hasFailed());
        QVERIFY(!made);
        const QByteArray said = made.error().code.name().data() + QByteArray(" ") + made.error().detail.toUtf8();
        QVERIFY2(hasErrorSentence(made.error().code), said);
        QVERIFY2(made.error().code == codes::fileWrite || made.error().code == ledger::codes::diskFull
                || made.error().code == ledger::codes::io,
            said);
        QCOMPARE(files(), before);
    };
    // The last that a new site writes is what its log holds already.
    const qint64 nearlyAll = what == "site" ? needed / 3 : needed - 1;
    for (const qint64 room : { qint64(0), qint64(1), needed / 4, needed / 2, nearlyAll }) {
        FullFolder disk(m_folder.path(), room);
        fails(disk);
        if (QTest::currentTestFailed()) {
            qWarning("room for %lld of %lld bytes", room, needed);
            return;
        }
    }
    {
        FullFolder disk(m_folder.path(), std::numeric_limits<qint64>::max());
        disk.failSyncs();
        fails(disk);
    }
    QVERIFY(make(what).has_value());
}

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_fulldisk.moc"

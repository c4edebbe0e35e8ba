#include "ledger/ledgercheck.h"
#include "ledger/ledgererrors.h"
#include "support/dock.h"
#include "support/fakebackupsecret.h"
#include "workflow/restoredrill.h"
#include "workflow/siteerrors.h"
#include "workflow/sitesettings.h"

#include <QDir>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using workflow::PlannedBackup;

/// Backups that are made by themselves, and their copies in a second place.
class tst_PlannedBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_secret.kept.clear();
        m_dock = std::make_unique<Dock>();
        m_dock->pallet();
        QVERIFY(QDir().mkpath(second()));
        set("backup.hours", QStringLiteral("24"));
        set("backup.second", second());
        set("backup.keep", QStringLiteral("2"));
    }
    void makesBothAndProvesThem();
    void waitsForItsTime();
    void keepsSoManyAndAllThatWereMadeByHand();
    void copiesOnceTheSecondPlaceIsBack();
    void doesNothingWhereNoneIsPlanned();
    void encryptsBothWithTheSitesPassphrase();
    void makesNoneThatAnybodyCouldReadInstead();
    void drillsTheNewestAndNotesIt();
    void notesADrillOfADamagedBackup();

private:
    [[nodiscard]] QString second() const { return m_dock->path("usb"); }
    void set(const char *name, const QString &value)
    {
        QVERIFY(m_dock->write([&](ledger::WriteTransaction &transaction) {
            return workflow::setSiteSetting(transaction, m_dock->ana, name, value);
        }));
    }
    Result<PlannedBackup> run() { return workflow::backUpAsPlanned(m_dock->site(), m_secret); }
    [[nodiscard]] QStringList in(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QString backups() const { return m_dock->siteFolder() + QStringLiteral("/backups"); }
    void later(int hours) { m_dock->clock.advance(qint64(hours) * 3'600'000); }

    std::unique_ptr<Dock> m_dock;
    FakeBackupSecret m_secret;
};

void tst_PlannedBackup::makesBothAndProvesThem()
{
    const Result<PlannedBackup> done = run();
    QVERIFY(done);
    QCOMPARE(in(backups()), in(second()));
    QVERIFY(ledger::verifyBackup(done->file));
    const QString folder = m_dock->path("restored");
    const auto restored = ledger::restoreBackup(done->second, folder);
    QVERIFY(restored);
    QCOMPARE(restored->items, 9);
    const bool isNoted = *m_dock->ledger().read([](ledger::View &view) -> Result<bool> {
        return view.journal().entry(view.journal().head().seq)->head.act == "backup.made";
    });
    QVERIFY(isNoted);
}

void tst_PlannedBackup::waitsForItsTime()
{
    QVERIFY(!run()->file.isEmpty());
    later(23);
    QVERIFY(run()->file.isEmpty());
    QCOMPARE(in(backups()).size(), 1);
    later(1);
    QVERIFY(!run()->file.isEmpty());
    QCOMPARE(in(backups()).size(), 2);
}

void tst_PlannedBackup::keepsSoManyAndAllThatWereMadeByHand()
{
    QVERIFY(QDir().mkpath(backups()));
    const QString byHand = backups() + QLatin1Char('/') + ledger::backupName("backup", m_dock->clock.now().ms);
    QVERIFY(ledger::takeBackup(m_dock->site(), byHand));
    for (int day = 0; day < 4; ++day) {
        later(24);
        QVERIFY(!run()->second.isEmpty());
    }
    QCOMPARE(in(backups()).size(), 3);
    QVERIFY(QFile::exists(byHand));
    QCOMPARE(in(second()).size(), 2);
}

void tst_PlannedBackup::copiesOnceTheSecondPlaceIsBack()
{
    QVERIFY(QDir(second()).removeRecursively());
    QCOMPARE(run().error().code, codes::secondPlace);
    QCOMPARE(in(backups()).size(), 1);
    QVERIFY(QDir().mkpath(second()));
    const Result<PlannedBackup> done = run();
    QVERIFY(done);
    QVERIFY(done->file.isEmpty());
    QCOMPARE(in(second()), in(backups()));
}

void tst_PlannedBackup::doesNothingWhereNoneIsPlanned()
{
    set("backup.hours", QStringLiteral("0"));
    QVERIFY(run()->file.isEmpty());
    QVERIFY(in(backups()).isEmpty());
}

void tst_PlannedBackup::encryptsBothWithTheSitesPassphrase()
{
    set("backup.encrypt", QStringLiteral("on"));
    m_secret.kept = "correct horse battery";
    const Result<PlannedBackup> done = run();
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    for (const QString &file : { done->file, done->second }) {
        QFile copy(file);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        const QByteArray bytes = copy.readAll();
        QVERIFY(bytes.startsWith("Salted__"));
        QVERIFY(!bytes.contains("SQLite format"));
    }
    QCOMPARE(in(backups()), in(second())); // and nothing readable lies beside them
    QVERIFY(ledger::verifyBackup(done->second, {}, { m_secret.kept, m_dock->siteFolder() }));
    QCOMPARE(ledger::verifyBackup(done->second, {}, { "another one", m_dock->siteFolder() }).error().code,
        ledger::codes::backupPassphrase);
}

void tst_PlannedBackup::makesNoneThatAnybodyCouldReadInstead()
{
    set("backup.encrypt", QStringLiteral("on"));
    QCOMPARE(run().error().code, codes::noPassphrase);
    QVERIFY(in(backups()).isEmpty() && in(second()).isEmpty());
}

void tst_PlannedBackup::drillsTheNewestAndNotesIt()
{
    set("backup.encrypt", QStringLiteral("on"));
    m_secret.kept = "correct horse battery";
    QVERIFY(run());
    set("backup.keep", QStringLiteral("3")); // the ledger goes on
    const QString newest = workflow::newestBackup(m_dock->site());
    const Result<workflow::RestoreDrill> drill = workflow::drillRestore(m_dock->site(), newest, m_secret);
    QVERIFY2(drill, drill ? "" : qPrintable(drill.error().detail));
    QVERIFY(drill->isGood() && drill->wasEncrypted);
    QVERIFY(drill->liveEntries > drill->entries && drill->foundEvents > 0);
    const std::optional<workflow::RestoreDrill> kept = workflow::lastDrill(newest);
    QVERIFY(kept && kept->isGood() && kept->operatorName == drill->operatorName);
    const Result<QByteArray> act = m_dock->ledger().read([](ledger::View &view) -> Result<QByteArray> {
        return view.journal().entry(view.journal().head().seq)->head.act;
    });
    QCOMPARE(*act, QByteArray("backup.drilled"));
    const Result<ledger::LedgerCheck> check = ledger::checkLedger(m_dock->ledger(), m_dock->path(""));
    QVERIFY(check && check->isGood());
    QVERIFY(QDir(m_dock->siteFolder()).entryList({ QStringLiteral("restore-test-*") }, QDir::Dirs).isEmpty());
    // Another ledger's backup is no proof for this one.
    Dock other;
    other.hold("u1", "damaged");
    other.pallet();
    QVERIFY(ledger::takeBackup(other.site(), m_dock->path("usb/backup-20300101-000000.packledger")));
    const auto foreign
        = workflow::drillRestore(m_dock->site(), m_dock->path("usb/backup-20300101-000000.packledger"), m_secret);
    QVERIFY(foreign && foreign->isWhole && !foreign->isOfThisLedger && !foreign->isGood());
}

void tst_PlannedBackup::notesADrillOfADamagedBackup()
{
    QVERIFY(run());
    const QString newest = workflow::newestBackup(m_dock->site());
    QVERIFY(workflow::drillRestore(m_dock->site(), newest, m_secret)->isGood());
    // It rots after it was found good.
    QFile file(newest);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    QCOMPARE(file.write(QByteArray(64, '\xa5')), qint64(64));
    file.close();
    const Result<workflow::RestoreDrill> drill = workflow::drillRestore(m_dock->site(), newest, m_secret);
    QVERIFY2(drill, drill ? "" : qPrintable(drill.error().detail));
    QVERIFY(!drill->isReadable && !drill->isGood());
    const std::optional<workflow::RestoreDrill> kept = workflow::lastDrill(newest);
    QVERIFY(kept && !kept->isReadable && !kept->isGood());
    const Result<QByteArray> act = m_dock->ledger().read(
        [](ledger::View &view) -> Result<QByteArray> { return view.journal().entry(view.journal().head().seq)->body; });
    QVERIFY2(act->contains("\"readable\":false"), act->constData());
}

QTEST_GUILESS_MAIN(tst_PlannedBackup)
#include "tst_plannedbackup.moc"

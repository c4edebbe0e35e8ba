#include "base/errortext.h"
#include "ledger/backup.h"
#include "ledger/ledgercheck.h"
#include "ledger/ledgererrors.h"
#include "ledger/migrations.h"
#include "support/agedsite.h"
#include "support/eventbuilder.h"
#include "support/fakeclock.h"
#include "support/fullfolder.h"
#include "support/testsite.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;

/// A site of an older version is copied before its schema is brought forward, or stays as it is.
class tst_SchemaStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesTheLedgerFirst();
    void saysAtTheCommandLineWhereTheCopyLies();
    void copiesNothingThatIsNew();
    void copiesNothingThatWasRestored();
    void laysNothingReadableAmongSecretBackups();
    void staysAsItIsWithoutRoom();
    void staysAsItIsWhereNoFileCanBe();
    void tellsADamagedLedger();
    void takesTheCopyOfAStartThatWasKilled();
    void survivesKills();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("site")); }
    QString backups() const { return backupFolder(folder()); }
    static QStringList in(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static void act(Site &site, const QString &name, const QString &value);
    void age() { QVERIFY(ageSite(folder())); }
    [[nodiscard]] int version() const;
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] Result<Site> open() { return Site::open(folder(), m_clock); }
    void opensWell();

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SchemaStep::act(Site &site, const QString &name, const QString &value)
{
    QVERIFY(site.ledger().write([&](WriteTransaction &transaction) -> Result<qint64> {
        return transaction
            .appendAct(
                "setting.changed", QJsonObject { { QStringLiteral("name"), name }, { QStringLiteral("value"), value } })
            .seq;
    }));
}

void tst_SchemaStep::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<Site> made
        = Site::make(folder(), SiteIdentity { QStringLiteral("Riverside"), "0399999000017", { "0399999" }, {}, {} },
            m_clock, Actor { "ana", "dock" });
    QVERIFY(made);
    for (int number = 0; number < 200; ++number) {
        const QByteArray serial = "S" + QByteArray::number(number);
        QVERIFY(made->ledger().write([&](WriteTransaction &transaction) -> Result<qint64> {
            return transaction
                .appendEvent(
                    anEvent().commissioning({ "urn:epc:id:sgtin:0361414.031234." + serial }).lot("L1", "2028-06-30"),
                    serial.leftJustified(32, 'x'), DocumentId { 1 })
                .seq;
        }));
    }
}

int tst_SchemaStep::version() const
{
    Result<std::unique_ptr<Database>> database = Database::open(
        DatabaseAddress { Engine::Sqlite, Site::ledgerFile(folder()), {} }, Database::Access::ReadOnly);
    return database ? migrations::versionOf(**database) : -1;
}

QByteArray tst_SchemaStep::head() const
{
    Result<std::unique_ptr<Database>> database = Database::open(
        DatabaseAddress { Engine::Sqlite, Site::ledgerFile(folder()), {} }, Database::Access::ReadOnly);
    return database ? Journal(**database).head().hash : QByteArray();
}

void tst_SchemaStep::opensWell()
{
    Result<Site> site = open();
    QVERIFY2(site, site ? "" : qPrintable(site.error().detail));
    QCOMPARE(site->ledger().schemaVersion(), migrations::currentVersion());
    const Result<LedgerCheck> check = checkLedger(site->ledger(), m_folder->path());
    QVERIFY(check && check->isGood());
    QCOMPARE(check->items, qint64(200));
}

void tst_SchemaStep::copiesTheLedgerFirst()
{
    age();
    const QByteArray before = head();
    QString copy;
    {
        const Result<Site> site = open();
        QVERIFY2(site, site ? "" : qPrintable(site.error().detail));
        copy = site->backupBeforeStep();
    }
    QCOMPARE(in(backups()), QStringList { QFileInfo(copy).fileName() });
    QCOMPARE(QFileInfo(copy).path(), backups());
    const Result<BackupManifest> verified = verifyBackup(copy);
    QVERIFY(verified);
    QCOMPARE(verified->schema, agedVersion);
    QCOMPARE(verified->headHash, before);
    QCOMPARE(verified->site.gln, QByteArray("0399999000017"));
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    opensWell();
    // It was one step: the next start has nothing to tell.
    QCOMPARE(open()->backupBeforeStep(), QString());
    QCOMPARE(in(backups()).size(), 1);
}

void tst_SchemaStep::saysAtTheCommandLineWhereTheCopyLies()
{
    age();
    for (const bool isFirst : { true, false }) {
        QProcess process;
        process.start(QStringLiteral(PACKLEDGER_CLI),
            { QStringLiteral("--site"), folder(), QStringLiteral("--json"), QStringLiteral("site"),
                QStringLiteral("info") });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError().contains(backups().toUtf8() + "/update-"), isFirst);
        QCOMPARE(process.readAllStandardOutput().count('\n'), 1); // the fact alone
    }
}

void tst_SchemaStep::copiesNothingThatIsNew()
{
    QCOMPARE(open()->backupBeforeStep(), QString());
    QVERIFY(!QFile::exists(backups()));
}

void tst_SchemaStep::copiesNothingThatWasRestored()
{
    age();
    const QString copy = open()->backupBeforeStep();
    const QString restored = m_folder->filePath(QStringLiteral("restored"));
    QVERIFY(restoreBackup(copy, restored));
    Result<Site> site = Site::open(restored, m_clock, Site::Origin::Restored);
    QVERIFY(site);
    QCOMPARE(site->ledger().schemaVersion(), migrations::currentVersion());
    QVERIFY(!QFile::exists(backupFolder(restored)));
    QVERIFY(checkLedger(site->ledger(), m_folder->path())->isGood());
}

void tst_SchemaStep::laysNothingReadableAmongSecretBackups()
{
    {
        Result<Site> site = open();
        QVERIFY(site);
        act(*site, QStringLiteral("backup.encrypt"), QStringLiteral("on"));
    }
    age();
    const QString copy = open()->backupBeforeStep();
    QCOMPARE(QFileInfo(copy).path(), folder());
    QVERIFY(verifyBackup(copy));
    QVERIFY(!QFile::exists(backups()));
}

void tst_SchemaStep::staysAsItIsWithoutRoom()
{
    age();
    QVERIFY(QDir().mkpath(backups()));
    const QByteArray before = head();
    const qint64 size = QFileInfo(Site::ledgerFile(folder())).size();
    // The first of them is for what SQLite wants as it opens a ledger at all.
    for (const qint64 room : { size / 8, size / 4, size, size * 3 / 2 }) {
        {
            const FullFolder disk(folder(), room);
            const Result<Site> site = open();
            QVERIFY(disk.hasFailed());
            QVERIFY2(!site, QByteArray::number(room));
            QCOMPARE(site.error().code, codes::stepWithoutBackup);
            QVERIFY2(errorSentence(site.error()).contains(backups()), qPrintable(errorSentence(site.error())));
        }
        QCOMPARE(version(), agedVersion);
        QCOMPARE(head(), before);
        QCOMPARE(in(backups()), QStringList());
    }
    opensWell();
    QCOMPARE(in(backups()).size(), 1);
}

void tst_SchemaStep::staysAsItIsWhereNoFileCanBe()
{
    age();
    QFile file(backups());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Result<Site> site = open();
    QVERIFY(!site);
    QCOMPARE(site.error().code, codes::stepWithoutBackup);
    QCOMPARE(version(), agedVersion);
    QVERIFY(file.remove());
    opensWell();
}

void tst_SchemaStep::tellsADamagedLedger()
{
    age();
    {
        Result<std::unique_ptr<Database>> database = Database::open(
            DatabaseAddress { Engine::Sqlite, Site::ledgerFile(folder()), {} }, Database::Access::Write);
        QVERIFY(database);
        QVERIFY((*database)->runText(QStringLiteral("DROP TRIGGER journal_keeps_content")));
        QVERIFY((*database)->runText(QStringLiteral("UPDATE journal SET operator = 'eve' WHERE seq = 20")));
    }
    const Result<Site> site = open();
    QVERIFY(!site);
    QCOMPARE(site.error().code, codes::damaged);
    QCOMPARE(version(), agedVersion);
}

void tst_SchemaStep::takesTheCopyOfAStartThatWasKilled()
{
    age();
    const QString aged = m_folder->filePath(QStringLiteral("aged.sqlite"));
    QVERIFY(QFile::copy(Site::ledgerFile(folder()), aged));
    const auto killed = [&] {
        QVERIFY(QFile::remove(Site::ledgerFile(folder())));
        QVERIFY(QFile::copy(aged, Site::ledgerFile(folder())));
    };
    const QString copy = open()->backupBeforeStep();
    killed();
    // Another one was killed while it copied.
    const QString left = backups() + QStringLiteral("/.update-a1b2c3");
    QVERIFY(QDir().mkpath(left));
    QVERIFY(QFile::copy(aged, left + QStringLiteral("/snapshot.sqlite")));
    m_clock.advance(60'000);
    QCOMPARE(open()->backupBeforeStep(), copy);
    QCOMPARE(in(backups()), QStringList { QFileInfo(copy).fileName() });

    // One that is not whole is not taken for one, and neither is one of the ledger as it was earlier.
    killed();
    {
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damage") == 6);
    }
    m_clock.advance(60'000);
    const QString second = open()->backupBeforeStep();
    QVERIFY(second != copy);
    QVERIFY(verifyBackup(second));
    {
        Result<Site> site = open();
        QVERIFY(site);
        act(*site, QStringLiteral("a"), QStringLiteral("b"));
    }
    age();
    m_clock.advance(60'000);
    const QString third = open()->backupBeforeStep();
    QVERIFY(third != second);
    QCOMPARE(verifyBackup(third)->headHash, head());
    opensWell();
}

void tst_SchemaStep::survivesKills()
{
    age();
    const QString aged = m_folder->filePath(QStringLiteral("aged"));
    copyFolder(folder(), aged);
    int stepped = 0;
    int rounds = 0;
    // Later and later, until it has come through by itself some times.
    for (int delayMs = 0; stepped < 3 && rounds < 200; ++rounds, delayMs += 5) {
        copyFolder(aged, folder());
        for (int start = 0; start < 2; ++start) {
            QProcess process;
            process.setStandardErrorFile(QProcess::nullDevice());
            process.start(QStringLiteral(PACKLEDGER_CLI),
                { QStringLiteral("--site"), folder(), QStringLiteral("site"), QStringLiteral("info") });
            QVERIFY(process.waitForStarted());
            if (process.waitForFinished(delayMs) && process.exitCode() == 0 && start == 0)
                ++stepped;
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
        }
        opensWell();
        const QStringList left = in(backups());
        QCOMPARE(left.size(), 1);
        const Result<BackupManifest> verified = verifyBackup(backups() + QLatin1Char('/') + left.first());
        QVERIFY(verified);
        QCOMPARE(verified->schema, agedVersion);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(stepped, 3);
}

QTEST_GUILESS_MAIN(tst_SchemaStep)
#include "tst_schemastep.moc"

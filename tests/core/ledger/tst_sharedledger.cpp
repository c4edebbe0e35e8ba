#include "ledger/backup.h"
#include "ledger/backupcipher.h"
#include "ledger/claim.h"
#include "ledger/ledgererrors.h"
#include "ledger/shownurl.h"
#include "support/eventbuilder.h"
#include "support/testsite.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;

/// Several stations on one ledger; what holds on SQLite holds on PostgreSQL.
class tst_SharedLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<TestSite>(m_clock); }
    void cleanup() { m_site.reset(); }
    void keepsOneChainOverStationsAtWork();
    void keepsNothingOfARefusedJob();
    void guardsTheJournal();
    void rebuildsWhatWasChangedBehindItsBack();
    void carriesALedgerToAFileAndBack_data();
    void carriesALedgerToAFileAndBack();
    void letsOneStationAtATimeHaveADevice();
    void takesOneMoreStationIn();
    void readsOnAfterALostConnection();
    void knowsACommitWhoseAnswerWasLost();
    void makesItsTablesOnceHoweverManyStationsAsk();
    void saysNoPassword();
    void saysWhatKeepsALedgerFromBeingCarriedAway();

private:
    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
};

void tst_SharedLedger::keepsOneChainOverStationsAtWork()
{
    constexpr int stations = 3;
    constexpr int acts = 40;
    std::atomic<int> done = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int station = 0; station < stations; ++station) {
        threads.emplace_back(QThread::create([this, station, &done] {
            Result<Site> site = Site::open(m_site->folder(), m_clock);
            if (!site)
                return;
            site->ledger().setActor(Actor { "ben", "dock " + QByteArray::number(station) });
            for (int act = 0; act < acts; ++act) {
                const QByteArray serial = QByteArray::number(station) + "x" + QByteArray::number(act);
                done += site->ledger()
                            .write([&](WriteTransaction &transaction) -> Result<qint64> {
                                return transaction
                                    .appendEvent(
                                        anEvent().commissioning({ "urn:epc:id:sgtin:0361414.031234." + serial }),
                                        serial.leftJustified(32, 'h'), DocumentId { 1 })
                                    .seq;
                            })
                            .has_value();
            }
        }));
        threads.back()->start();
    }
    for (const std::unique_ptr<QThread> &thread : threads)
        thread->wait();
    QCOMPARE(done.load(), stations * acts);
    const LedgerCheck check = m_site->check();
    QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    QCOMPARE(check.items, qint64(stations * acts));
}

void tst_SharedLedger::takesOneMoreStationIn()
{
    const QString folder = m_site->folder() + QStringLiteral("/two");
    const DatabaseAddress address = m_site->site().address();
    if (address.engine == Engine::Sqlite) {
        QCOMPARE(Site::join(folder, {}, m_clock).error().code, codes::notASite);
        QVERIFY(!QFile::exists(folder));
        return;
    }
    const SiteIdentity &first = m_site->site().identity();
    {
        Result<Site> joined = Site::join(folder, address.url, m_clock);
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().detail));
    }
    Result<Site> second = Site::open(folder, m_clock);
    QVERIFY(second);
    QCOMPARE(second->identity().name, first.name);
    QCOMPARE(second->identity().gln, first.gln);
    QCOMPARE(second->identity().companyPrefixes, first.companyPrefixes);
    QCOMPARE(second->identity().roles, first.roles);
    QVERIFY(second->ledger().write([](WriteTransaction &transaction) -> Result<qint64> {
        return transaction
            .appendEvent(anEvent().commissioning({ "urn:epc:id:sgtin:0361414.031234.two" }), QByteArray(32, 'h'),
                DocumentId { 1 })
            .seq;
    }));
    QCOMPARE(m_site->check().items, qint64(1));
    QCOMPARE(Site::join(folder, address.url, m_clock).error().code, codes::siteExists);
}

void tst_SharedLedger::readsOnAfterALostConnection()
{
    if (!TestSite::isPostgresql())
        QSKIP("A file has no connection to lose.");
    const auto look = [&] {
        return m_site->ledger().read([](View &view) -> Result<qint64> { return view.events().count(); }).has_value();
    };
    QVERIFY(look());
    const auto other = Database::open(m_site->site().address(), Database::Access::Write);
    QVERIFY(other);
    QVERIFY((*other)->runText(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                                             "current_database() AND pid <> pg_backend_pid()")));
    QVERIFY(QTest::qWaitFor([&] { return !look(); }));
    QVERIFY(look());
}

void tst_SharedLedger::knowsACommitWhoseAnswerWasLost()
{
    if (!TestSite::isPostgresql())
        QSKIP("A file has no connection to lose.");
    const DatabaseAddress address = m_site->site().address();
    DatabaseAddress quick = address;
    quick.url += (quick.url.contains(u'?') ? u'&' : u'?') + QStringLiteral("options=-csynchronous_commit%3Dlocal");
    const auto connected = Database::open(quick, Database::Access::Write);
    QVERIFY(connected);
    Database &server = **connected;
    // A commit waits for a copy of the server that there is not, and is on the disk of this one.
    QVERIFY(server.runText(QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")));
    QVERIFY(server.runText(QStringLiteral("SELECT pg_reload_conf()")));
    const auto written = [](Ledger &ledger, const char *station) {
        ledger.setActor({ "ana", station });
        return ledger
            .write([](WriteTransaction &transaction) -> Result<void> {
                transaction.appendAct("site.noted", {});
                return {};
            })
            .has_value();
    };
    std::atomic<bool> first = false;
    std::atomic<bool> second = false;
    const std::unique_ptr<QThread> one(QThread::create([&] {
        if (Result<Site> site = Site::open(m_site->folder(), m_clock))
            first = written(site->ledger(), "dock 1");
    }));
    const std::unique_ptr<QThread> two(QThread::create([&] {
        if (const auto ledger = Ledger::open(quick, {}, m_clock))
            second = written(**ledger, "dock 3");
    }));
    const auto waiting = [&](const char *what) {
        return QTest::qWaitFor([&] {
            return server.integer("SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event = ?", QByteArray(what)) > 0;
        });
    };
    one->start();
    const bool isCommitting = waiting("SyncRep");
    two->start();
    const bool isBehind = waiting("advisory");
    (void)server.runText(
        QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"));
    one->wait();
    two->wait();
    (void)server.runText(QStringLiteral("ALTER SYSTEM RESET synchronous_standby_names"));
    (void)server.runText(QStringLiteral("SELECT pg_reload_conf()"));
    QVERIFY(isCommitting && isBehind);
    QVERIFY(second);
    QVERIFY(first);
}

void tst_SharedLedger::makesItsTablesOnceHoweverManyStationsAsk()
{
    DatabaseAddress address = m_site->site().address();
    const QString lockFile = m_site->path("many.lock");
    if (TestSite::isPostgresql()) {
        const auto other = Database::open(address, Database::Access::Write);
        QVERIFY((*other)->runText(QStringLiteral("CREATE SCHEMA many")));
        address.url += (address.url.contains(u'?') ? u'&' : u'?') + QStringLiteral("options=-csearch_path%3Dmany");
    } else {
        address.file = m_site->path("many.sqlite");
    }
    constexpr int stations = 4;
    std::atomic<int> opened = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int station = 0; station < stations; ++station) {
        threads.emplace_back(QThread::create(
            [&] { opened += Ledger::open(address, lockFile, m_clock, Ledger::Opening::Create).has_value(); }));
        threads.back()->start();
    }
    for (const std::unique_ptr<QThread> &thread : threads)
        thread->wait();
    QCOMPARE(opened.load(), stations);
}

void tst_SharedLedger::saysNoPassword()
{
    const QString secret = QStringLiteral("geheim");
    const QString rest = QStringLiteral("://ana:%1@localhost/site").arg(secret);
    const Result<DatabaseAddress> mistyped = DatabaseAddress::from(QStringLiteral("postgre") + rest, {});
    QVERIFY(!mistyped);
    QVERIFY2(!mistyped.error().detail.contains(secret), qPrintable(mistyped.error().detail));
    QCOMPARE(shownUrl(QStringLiteral("postgresql") + rest), QStringLiteral("postgresql://ana@localhost/site"));
}

void tst_SharedLedger::saysWhatKeepsALedgerFromBeingCarriedAway()
{
    if (!TestSite::isPostgresql())
        QSKIP("A file is carried away as it is, and proved then.");
    QVERIFY(m_site->ledger().write([](WriteTransaction &transaction) -> Result<void> {
        transaction.journal().append("event", "no event at all", { "eve", "dock 1" }, transaction.now());
        return {};
    }));
    const Result<BackupManifest> taken = takeBackup(m_site->site(), m_site->path("backup.plb"));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, codes::damaged);
}

void tst_SharedLedger::letsOneStationAtATimeHaveADevice()
{
    const DatabaseAddress address = m_site->site().address();
    if (address.engine == Engine::Sqlite)
        QSKIP("A ledger in a file is of one computer: a lock file in its folder is the claim.");
    {
        const Result<Claim> mine = Claim::take(address, "printer 10.0.0.5:9100");
        QVERIFY(mine);
        QCOMPARE(Claim::take(address, "printer 10.0.0.5:9100").error().code, codes::busy);
        QVERIFY(Claim::take(address, "printer 10.0.0.6:9100"));
    }
    QVERIFY(Claim::take(address, "printer 10.0.0.5:9100")); // it was let go
}

void tst_SharedLedger::keepsNothingOfARefusedJob()
{
    const Result<qint64> refused = m_site->ledger().write([&](WriteTransaction &transaction) -> Result<qint64> {
        transaction.appendEvent(
            anEvent().commissioning({ "urn:epc:id:sgtin:0361414.031234.1" }), QByteArray(32, 'h'), DocumentId { 1 });
        return fail(codes::notFound, QStringLiteral("on purpose"));
    });
    QVERIFY(!refused);
    QCOMPARE(m_site->check().items, qint64(0));
    QVERIFY(m_site->check().isGood());
}

void tst_SharedLedger::guardsTheJournal()
{
    for (const char *sql : { "DELETE FROM journal", "UPDATE journal SET operator = 'eve'" }) {
        const Result<bool> refused = m_site->ledger().write([&](WriteTransaction &transaction) -> Result<bool> {
            return transaction.database().runText(QLatin1StringView(sql));
        });
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(QLatin1StringView("append-only")), qPrintable(refused.error().detail));
    }
}

void tst_SharedLedger::rebuildsWhatWasChangedBehindItsBack()
{
    QVERIFY(m_site->ledger().write([](WriteTransaction &transaction) -> Result<qint64> {
        return transaction
            .appendEvent(
                anEvent().commissioning({ "urn:epc:id:sgtin:0361414.031234.1" }), QByteArray(32, 'h'), DocumentId { 1 })
            .seq;
    }));
    QVERIFY(m_site->ledger().write([](WriteTransaction &transaction) -> Result<bool> {
        return transaction.database().runText(QStringLiteral("UPDATE item SET state = 8"));
    }));
    QVERIFY(!m_site->check().projectionMatches);
    QVERIFY(rebuildLedger(m_site->ledger()));
    QVERIFY(m_site->check().isGood());
}

void tst_SharedLedger::carriesALedgerToAFileAndBack_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("readable") << QByteArray();
    QTest::newRow("encrypted") << QByteArray("several quiet words");
}

void tst_SharedLedger::carriesALedgerToAFileAndBack()
{
    QFETCH(const QByteArray, passphrase);
    QVERIFY(m_site->ledger().write([](WriteTransaction &transaction) -> Result<qint64> {
        return transaction
            .appendEvent(
                anEvent().commissioning({ "urn:epc:id:sgtin:0361414.031234.1" }), QByteArray(32, 'h'), DocumentId { 1 })
            .seq;
    }));
    const QString backup = m_site->path("backup.plb");
    const Result<BackupManifest> taken = takeBackup(m_site->site(), backup, {}, passphrase);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    QCOMPARE(isEncrypted(backup), !passphrase.isEmpty());
    if (!passphrase.isEmpty()) {
        const Result<BackupManifest> wrong = restoreBackup(backup, m_site->path("restored"), {}, "other words");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, codes::backupPassphrase);
    }
    QVERIFY(restoreBackup(backup, m_site->path("restored"), {}, passphrase));
    Result<Site> restored = Site::open(m_site->path("restored"), m_clock);
    QVERIFY(restored);
    const Result<LedgerCheck> check = checkLedger(restored->ledger(), m_site->path("."));
    QVERIFY(check && check->isGood());
    QCOMPARE(check->events, qint64(1));
}

QTEST_GUILESS_MAIN(tst_SharedLedger)
#include "tst_sharedledger.moc"

#include "demo/demosite.h"
#include "ledger/ledgererrors.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;

namespace {

/// What `packledger-cli --json demo run` printed, and how it ended.
struct Run
{
    int exitCode = -1;
    QList<QJsonObject> facts;
    QByteArray remarks;

    /// The first fact that has this field.
    [[nodiscard]] QJsonObject with(const char *field) const
    {
        for (const QJsonObject &fact : facts) {
            if (fact.contains(QLatin1StringView(field)))
                return fact;
        }
        return {};
    }
};

Run runDemo(const QString &folder)
{
    QProcess process;
    process.start(QStringLiteral(PACKLEDGER_CLI),
        { QStringLiteral("--json"), QStringLiteral("demo"), QStringLiteral("run"), QStringLiteral("--folder"),
            folder });
    Run run;
    if (!process.waitForFinished(240'000))
        return run;
    run.exitCode = process.exitCode();
    run.remarks = process.readAllStandardError();
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            run.facts.append(QJsonDocument::fromJson(line).object());
    }
    return run;
}

} // namespace

/// The demo from outside: the program that `./run --headless` starts.
class tst_DemoRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receivesADeliveryFromPictures();
    void makesTheDemoAnewForOtherTables();
    void receivesAFurtherOneTheNextTime();
    void opensTheSiteForTheDesktop();
    void leavesAForeignSiteAlone();

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("demo")); }

    QTemporaryDir m_folder;
};

void tst_DemoRun::makesTheDemoAnewForOtherTables()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("demo"));
    const QString before = folder + QStringLiteral("-before");
    const test::FakeClock clock;
    QVERIFY(demo::openDemoSite(folder, clock));
    QVERIFY(demo::openDemoSite(folder, clock));
    QVERIFY(!QFile::exists(before)); // kept as it is
    QFile stamp(folder + QStringLiteral("/demo-tables"));
    QVERIFY(stamp.open(QIODevice::WriteOnly | QIODevice::Truncate));
    stamp.write("of another build");
    stamp.close();
    const Result<ledger::Site> anew = demo::openDemoSite(folder, clock);
    QVERIFY(anew);
    QVERIFY(QFile::exists(ledger::Site::identityFile(before)));
    QVERIFY(QFile::exists(ledger::Site::identityFile(folder)));
}

void tst_DemoRun::receivesADeliveryFromPictures()
{
    const Run run = runDemo(folder());
    QVERIFY2(run.exitCode == 0, run.remarks.constData());
    const QJsonObject outcome = run.with("demo");
    QCOMPARE(outcome[QLatin1StringView("demo")].toString(), QStringLiteral("held"));
    QCOMPARE(outcome[QLatin1StringView("expected")].toInt(), 1224);
    QCOMPARE(outcome[QLatin1StringView("received")].toInt(), 1209);
    QCOMPARE(outcome[QLatin1StringView("codes")].toInt(), 35);
    QCOMPARE(run.with("shipment_state")[QLatin1StringView("shipment_state")].toString(), QStringLiteral("confirmed"));
    QCOMPARE(run.with("chain")[QLatin1StringView("chain")].toString(), QStringLiteral("intact"));
    QCOMPARE(run.with("chain")[QLatin1StringView("projection")].toString(), QStringLiteral("matches"));
    QVERIFY(QFile::exists(run.with("picture")[QLatin1StringView("picture")].toString()));
    QVERIFY(QFile::exists(run.with("backup")[QLatin1StringView("backup")].toString()));
}

void tst_DemoRun::receivesAFurtherOneTheNextTime()
{
    const Run run = runDemo(folder());
    QVERIFY2(run.exitCode == 0, run.remarks.constData());
    QCOMPARE(run.with("despatch_advice")[QLatin1StringView("despatch_advice")].toString(), QStringLiteral("ASN-8"));
    QCOMPARE(run.with("demo")[QLatin1StringView("received")].toInt(), 1209);
}

void tst_DemoRun::opensTheSiteForTheDesktop()
{
    const SystemClock clock;
    const Result<demo::Presentation> first = demo::preparePresentation(folder(), clock);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(first->views.size() > 10);
    QVERIFY(first->receipt.isValid());
    // Nothing was scanned meanwhile: it is the same delivery the next time.
    const Result<demo::Presentation> second = demo::preparePresentation(folder(), clock);
    QVERIFY(second);
    QCOMPARE(second->receipt, first->receipt);
    QCOMPARE(second->views.front().packs.front().message, first->views.front().packs.front().message);
}

void tst_DemoRun::leavesAForeignSiteAlone()
{
    const QString foreign = m_folder.filePath(QStringLiteral("foreign"));
    test::FakeClock clock;
    {
        ledger::SiteIdentity identity;
        identity.name = QStringLiteral("Somebody else");
        identity.gln = "0399999000017";
        QVERIFY(ledger::Site::make(foreign, identity, clock, { "ana", "dock" }));
    }
    const Result<demo::Presentation> presentation = demo::preparePresentation(foreign, clock);
    QVERIFY(!presentation);
    QCOMPARE(presentation.error().code, ledger::codes::siteExists);
}

QTEST_GUILESS_MAIN(tst_DemoRun)
#include "tst_demorun.moc"

#include "integration/lineday.h"

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// A repackaging day as the line's supervisor lives it, by the command line alone: from the work order to the locked
/// record (workflow (c) of the line supervisor, 1 to 10). The printer is a real one as far as the socket goes; the
/// sources came through the dock.
class tst_LineBatch : public QObject, private LineDay
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void runsFromTheWorkOrderToTheLockedRecord();
    void refusesAClosePartlySigned();
};

void tst_LineBatch::init()
{
    m_dock = std::make_unique<Dock>();
    m_command = std::make_unique<CommandRun>(m_dock->clock, m_dock->siteFolder());
    m_printer = std::make_unique<LabelPrinterEmulator>();
    for (QStringList *list : { &m_good, &m_rejected, &m_spare, &m_bundles, &m_cases })
        list->clear();
}

void tst_LineBatch::runsFromTheWorkOrderToTheLockedRecord()
{
    using Part = void (tst_LineBatch::*)();
    const std::pair<const char *, Part> parts[] = {
        { "0 the site", &tst_LineBatch::preparesTheSite },
        { "1 work order", &tst_LineBatch::takesTheWorkOrderInAndApprovesIt },
        { "2 clearance", &tst_LineBatch::clearsTheLine },
        { "3 sources", &tst_LineBatch::breaksTheSourcesDown },
        { "4 challenge", &tst_LineBatch::challengesTheCamera },
        { "5 printing", &tst_LineBatch::printsTheLabels },
        { "5 inspection", &tst_LineBatch::looksAtEachPack },
        { "8 the end of the roll", &tst_LineBatch::settlesWhatIsLeftOfTheRoll },
        { "3 links", &tst_LineBatch::linksOldAndNewNumbers },
        { "6 packing", &tst_LineBatch::packsUpToThePallet },
        { "7 rework", &tst_LineBatch::reworksADamagedPack },
        { "7 relabelling", &tst_LineBatch::relabelsAPackInItsBundle },
        { "7 samples", &tst_LineBatch::drawsSamples },
        { "8 shift", &tst_LineBatch::changesTheShift },
        { "9 and 10 close", &tst_LineBatch::reconcilesAndCloses },
        { "10 record", &tst_LineBatch::keepsTheRecordLocked },
        { "10 the other system", &tst_LineBatch::answersTheErp },
        { "11 stories", &tst_LineBatch::tellsTheStoryOfEachNumber },
    };
    for (const auto &[name, part] : parts) {
        (this->*part)();
        if (QTest::currentTestFailed()) {
            qWarning("in \"%s\"; printed last:\n%s", name, told().constData());
            return;
        }
    }
    QCOMPARE(run("ledger verify"), ExitStatus::Done);
    QCOMPARE(last("chain").toString(), QStringLiteral("intact"));
    QCOMPARE(last("projection").toString(), QStringLiteral("matches"));
}

void tst_LineBatch::refusesAClosePartlySigned()
{
    QCOMPARE(run("pool add --gtin 00399999000062 --random 12 --market us"), ExitStatus::Done);
    QCOMPARE(run("batch open --gtin 00399999000062 --lot RP1 --expiry 2028-08-31 --quantity 3 --name B-1"),
        ExitStatus::Done);
    QCOMPARE(run("commission --batch B-1 --count 3"), ExitStatus::Done);
    QCOMPARE(m_command->all("item").size(), 3);
    // A refused close leaves nothing behind: neither a record nor a moved number.
    QCOMPARE(run("batch close B-1 --signed-by ana --witnessed-by Ana"), ExitStatus::Refused);
    QCOMPARE(run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(last("state").toString(), QStringLiteral("running"));
    QCOMPARE(run("batch close B-1 --signed-by ana --witnessed-by ben"), ExitStatus::Done);
    QCOMPARE(run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(last("state").toString(), QStringLiteral("closed"));
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

QTEST_MAIN(tst_LineBatch)
#include "tst_linebatch.moc"

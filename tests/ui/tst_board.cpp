#include "dock/itempresenter.h"
#include "line/batchfilespresenter.h"
#include "scan/interpret.h"
#include "ui/boardfixture.h"
#include "workflow/lineclearance.h"
#include "workflow/packejection.h"
#include "workflow/packinspection.h"

#include <QDir>
#include <QFile>

using namespace packledger;
using namespace packledger::line;
using common::Tone;
using ledger::BatchState;
using test::LineBench;
using Panel = BoardState::Panel;

/// The board of a batch without a window, on a real ledger in its own thread.
class tst_Board : public QObject, private test::BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void leadsFromTheOrderToTheRun();
    void startsOnlyWhereThePrinterHoldsTheJob();
    void tellsWhileThePrinterIsAsked();
    void tellsThatTheCameraIsNotTestedYet();
    void tellsOfAPackThatADeadInspectionLeft();
    void ticksThePointWhoseCardIsScanned();
    void startsForWhoPressedAndOnce();
    void showsTheFiguresOfTheJournal();
    void keepsTheFormUntilTheStopIsTaken();
    void keepsADeviationWithItsPhoto();
    void givesAnOrderUp();
    void correctsALotThatWasWrong();
    void writesTheFilesAndComparesAList();
    void saysWhatBecameOfAScannedNumber();
    void leadsFromAScannedPackToItsUndo();
};

void tst_Board::leadsFromTheOrderToTheRun()
{
    const BatchId batch = m_bench->plan();
    m_bench->draw(batch, LineBench::units(1, 10));
    look(batch);
    QCOMPARE(state().next, NextStep::Approve);
    QVERIFY(state().canCancel);
    QVERIFY(state().remarks.empty());
    m_bench->dock.set("line.approval", QStringLiteral("two-persons"));
    refresh();
    QVERIFY2(state().remarks.size() == 1 && state().remarks.front().detail.contains(QLatin1StringView("Ctrl+L")),
        "who planned it is told how another one approves");
    m_bench->dock.set("line.approval", QStringLiteral("one-person"));
    m_board->goOn();
    QTRY_COMPARE(state().next, NextStep::Clear);
    m_board->goOn();
    QCOMPARE(state().panel, Panel::Clearance);
    QTRY_COMPARE(state().points.size(), size_t(5));
    const std::vector<CheckPoint> points = state().points;
    for (const CheckPoint &point : points)
        m_board->check(point.id);
    QTRY_VERIFY(std::ranges::all_of(state().points, &CheckPoint::isChecked));
    QCOMPARE(state().sign.suggested, QStringLiteral("ana"));
    sign("ana", {}, QStringLiteral("000000"));
    QCOMPARE(state().sign.tone, Tone::Stop);
    sign("ana");
    QTRY_COMPARE(state().sign.signedBy, QStringLiteral("Ana"));
    QCOMPARE(state().sign.suggested, QStringLiteral("ben"));
    sign("ana"); // the same person once more
    QCOMPARE(state().sign.tone, Tone::Stop);
    QCOMPARE(state().next, NextStep::Clear);
    sign("ben");
    QTRY_COMPARE(state().next, NextStep::Start);
    QCOMPARE(state().panel, Panel::None);
    m_board->goOn();
    QTRY_VERIFY(state().isRunning);
    QCOMPARE(state().runBy, QStringLiteral("Ana"));
    QVERIFY(!state().canCancel);
}

void tst_Board::startsOnlyWhereThePrinterHoldsTheJob()
{
    m_bench->dock.set("line.clearance", QStringLiteral("off"));
    const BatchId batch = m_bench->plan();
    m_bench->draw(batch, LineBench::units(1, 10));
    look(batch);
    m_board->goOn();
    QTRY_COMPARE(state().next, NextStep::Start);
    QCOMPARE(state().remarks.front().tone, Tone::Neutral); // nobody has asked the printer
    choosePrinter();
    std::vector<BatchId> asked;
    m_board->setAskPrinter([&asked](BatchId which) { asked.push_back(which); });
    m_board->goOn();
    QCOMPARE(asked, std::vector { batch });
    QVERIFY(!state().isRunning);

    workflow::JobCheck check = checkOf(workflow::JobCheck::Answer::Differs);
    check.said->lot = "OLD-1";
    QSignalSpy failed(m_board.get(), &BoardPresenter::failed);
    m_board->start(batch, check);
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(state().remarks.front().tone, Tone::Stop);
    QVERIFY2(state().remarks.front().detail.contains(QLatin1StringView("OLD-1")),
        qPrintable(state().remarks.front().detail));
    QVERIFY(!state().isRunning);

    check.said = check.wanted;
    check.answer = workflow::JobCheck::Answer::Same;
    m_board->goOn();
    QCOMPARE(asked.size(), size_t(2));
    m_board->start(batch, check);
    QTRY_VERIFY(state().isRunning);
    QTRY_COMPARE(state().remarks.front().tone, Tone::Accepted);
}

void tst_Board::tellsWhileThePrinterIsAsked()
{
    m_bench->dock.set("line.clearance", QStringLiteral("off"));
    const BatchId batch = m_bench->plan();
    m_bench->draw(batch, LineBench::units(1, 10));
    choosePrinter();
    look(batch);
    m_board->goOn();
    QTRY_COMPARE(state().next, NextStep::Start);
    // Another line has asked its own printer: that says nothing of this one.
    workflow::JobCheck other = checkOf(workflow::JobCheck::Answer::Same);
    other.printer = QStringLiteral("Line 2");
    m_bench->dock.ledger().setActor({ "ana", "Line 2" });
    QVERIFY(m_bench->dock.write([&](ledger::WriteTransaction &transaction) {
        return workflow::recordJobCheck(transaction, m_bench->session, batch, other);
    }));
    refresh();
    QCOMPARE(state().remarks.front().tone, Tone::Neutral);

    m_board->setAskPrinter([](BatchId) {});
    m_board->goOn();
    QVERIFY(state().isAskingPrinter);
    QTRY_COMPARE(state().remarks.front().tone, Tone::Again);
    QVERIFY2(
        state().remarks.front().text.contains(QLatin1StringView("Line 1")), qPrintable(state().remarks.front().text));
    m_board->giveUpStart();
    QTRY_COMPARE(state().remarks.front().tone, Tone::Neutral);
    QVERIFY(!state().isAskingPrinter);

    m_board->goOn();
    m_board->start(batch, checkOf(workflow::JobCheck::Answer::Same));
    QTRY_VERIFY(state().isRunning);
    QTRY_COMPARE(state().remarks.front().tone, Tone::Accepted);
    QVERIFY(!state().isAskingPrinter);
    // What the line was started with stays true, whatever another one asks later.
    QVERIFY(m_bench->dock.write([&](ledger::WriteTransaction &transaction) {
        other.answer = workflow::JobCheck::Answer::Silent;
        return workflow::recordJobCheck(transaction, m_bench->session, batch, other);
    }));
    refresh();
    QCOMPARE(state().remarks.front().tone, Tone::Accepted);
}

void tst_Board::tellsThatTheCameraIsNotTestedYet()
{
    m_bench->dock.set("line.clearance", QStringLiteral("off"));
    const auto isTold = [&] {
        return std::ranges::any_of(state().remarks,
            [](const common::HealthLine &line) { return line.text.contains(QLatin1StringView("Challenge test")); });
    };
    const BatchId batch = m_bench->plan();
    m_bench->draw(batch, LineBench::units(1, 10));
    look(batch);
    QVERIFY(!isTold()); // the order is to be approved first
    m_board->goOn();
    QTRY_COMPARE(state().next, NextStep::Start);
    QVERIFY(isTold());
    m_bench->dock.set("line.inspection.challenge", QStringLiteral("no"));
    refresh();
    QVERIFY(!isTold());
    m_bench->dock.set("line.inspection.challenge", QStringLiteral("yes"));
    m_board->goOn();
    QTRY_VERIFY(state().isRunning);
    QVERIFY(isTold());
    m_bench->commission(LineBench::units(1, 1)); // without a camera
    refresh();
    QVERIFY(!isTold());
}

void tst_Board::tellsOfAPackThatADeadInspectionLeft()
{
    test::Dock &dock = m_bench->dock;
    dock.set("line.inspection.challenge", QStringLiteral("no"));
    const BatchId batch = m_bench->open({ "u1", "u2" });
    dock.ledger().setActor({ "ben", "Line 2" });
    const Result<workflow::InspectionAnswer> bad = dock.write([&](ledger::WriteTransaction &transaction) {
        return workflow::inspectPack(transaction, m_bench->session, batch, {}, workflow::Ejection::Device);
    });
    QVERIFY(bad);
    look(batch);
    const auto told = [&] {
        return std::ranges::find_if(state().remarks,
            [](const common::HealthLine &line) { return line.text.contains(QLatin1StringView("Bad pack 1")); });
    };
    QVERIFY(told() == state().remarks.end()); // the device there may still answer
    dock.clock.advance(15'000);
    refresh();
    QVERIFY(told() != state().remarks.end());
    QCOMPARE(told()->tone, Tone::Stop);
    QVERIFY2(told()->detail.contains(QStringLiteral("Line 2")), qPrintable(told()->detail));
    QVERIFY(dock.write([&](ledger::WriteTransaction &transaction) {
        return workflow::packsRemoved(transaction, m_bench->session, batch, { bad->pack });
    }));
    refresh();
    QVERIFY(told() == state().remarks.end());
}

void tst_Board::ticksThePointWhoseCardIsScanned()
{
    const BatchId batch = m_bench->plan();
    m_bench->draw(batch, LineBench::units(1, 10));
    look(batch);
    m_board->goOn();
    QTRY_COMPARE(state().next, NextStep::Clear);
    QSignalSpy told(m_board.get(), &BoardPresenter::told);
    const auto scan = [&](const QByteArray &code) {
        const auto before = told.size();
        m_board->handleReading(scan::readingFromLine(code));
        QTRY_VERIFY(told.size() > before);
    };
    QTRY_VERIFY(!state().points.empty());
    scan(workflow::cardOf({ state().points[1].id, {} }));
    QCOMPARE(told.last().front().value<Tone>(), Tone::Accepted);
    QCOMPARE(state().panel, BoardState::Panel::Clearance); // it opens by itself
    QTRY_VERIFY(state().points[1].isChecked);
    QVERIFY(!state().points[0].isChecked);
    scan("4006381333931");
    QCOMPARE(told.last().front().value<Tone>(), Tone::Stop);
    QVERIFY2(told.last().at(1).toString().contains(state().points[0].text), qPrintable(told.last().at(1).toString()));
    QSignalSpy papers(m_board.get(), &BoardPresenter::paperReady);
    m_board->makePaper(QStringLiteral("clearance-cards"));
    QTRY_COMPARE(papers.size(), 1);
    const auto paper = papers.front().front().value<common::Paper>();
    QCOMPARE(paper.cards.size(), state().points.size());
    for (const common::PaperCard &card : paper.cards)
        QVERIFY(!card.modules.isEmpty());
}

void tst_Board::startsForWhoPressedAndOnce()
{
    m_bench->dock.set("line.clearance", QStringLiteral("off"));
    const BatchId batch = m_bench->plan();
    m_bench->draw(batch, LineBench::units(1, 10));
    look(batch);
    m_board->goOn();
    QTRY_COMPARE(state().next, NextStep::Start);
    int asked = 0;
    m_board->setAskPrinter([&asked](BatchId) { ++asked; });
    m_board->goOn();
    m_board->goOn();
    QCOMPARE(asked, 1);
    // Ana went away while the printer thought about it.
    m_board->setSession(access::Session::forOperator("ben"));
    m_board->start(batch, std::nullopt);
    refresh();
    QVERIFY(!state().isRunning);
    m_board->goOn();
    QCOMPARE(asked, 2);
    look(batch); // came back to it
    m_board->start(batch, std::nullopt);
    refresh();
    QVERIFY(!state().isRunning);
    m_board->goOn();
    m_board->giveUpStart();
    m_board->goOn();
    QCOMPARE(asked, 4);
    m_board->start(batch, std::nullopt);
    QTRY_VERIFY(state().isRunning);
    QCOMPARE(m_bench->row(batch).state, BatchState::Running);
}

void tst_Board::showsTheFiguresOfTheJournal()
{
    look(made());
    QCOMPARE(state().figures.size(), size_t(6));
    QCOMPARE(state().figures[1].value, QStringLiteral("8"));
    QCOMPARE(state().figures[2].value, QStringLiteral("0"));
    QCOMPARE(state().figures[3].value, QLocale().toString(80.0, 'f', 1));
    QCOMPARE(state().figures[4].value, QStringLiteral("2"));
    // Ten are ordered, eight will be good, and no number is left.
    QCOMPARE(state().figures[5].value, QStringLiteral("8"));
    QCOMPARE(state().figures[5].tone, Tone::Attention);
    QCOMPARE(state().account.unexplained, 0);
    QCOMPARE(state().rejected, 2);
}

void tst_Board::keepsTheFormUntilTheStopIsTaken()
{
    look(made());
    m_board->openPanel(Panel::Stop);
    m_board->stop(QStringLiteral("other"), {});
    QTRY_VERIFY(!state().panelMessage.isEmpty()); // something else needs a note
    QCOMPARE(state().panel, Panel::Stop);
    QCOMPARE(state().taken, 0);
    m_board->stop(QStringLiteral("other"), QStringLiteral("a bird in the hall"));
    QTRY_VERIFY(state().isStopped);
    QCOMPARE(state().panel, Panel::None);
    QCOMPARE(state().taken, 1);
    QCOMPARE(state().remarks.front().detail, QStringLiteral("a bird in the hall"));
    m_board->resume();
    QTRY_VERIFY(state().isRunning);
}

void tst_Board::keepsADeviationWithItsPhoto()
{
    const BatchId batch = made();
    look(batch);
    m_board->openPanel(Panel::Note);
    const QByteArray photo("\xff\xd8\xff not quite a picture");
    m_board->note({ QStringLiteral("Carton with a dent"), QStringLiteral("DEV-118"), photo, {} });
    QTRY_COMPARE(state().taken, 1);
    QTRY_VERIFY(std::ranges::any_of(state().remarks,
        [](const common::HealthLine &line) { return line.text == QLatin1StringView("Carton with a dent"); }));
    BatchFilesPresenter files(m_bench->service, m_bench->dock.clock);
    files.open(batch);
    QSignalSpy written(&files, &BatchFilesPresenter::written);
    files.write(m_bench->dock.path("exports"));
    QTRY_COMPARE(written.size(), 1);
    const QStringList names = written[0][1].toStringList();
    QCOMPARE(names.size(), 3); // record, numbers, the photo
    QFile kept(names.back());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), photo);
    // A file that is not there is said, and nothing is noted.
    m_board->openPanel(Panel::Note);
    m_board->note({ QStringLiteral("Another"), {}, {}, QStringLiteral("/nowhere/at-all.jpg") });
    QTRY_VERIFY(!state().panelMessage.isEmpty());
    QCOMPARE(state().taken, 1);
}

void tst_Board::givesAnOrderUp()
{
    const BatchId batch = m_bench->plan();
    look(batch);
    m_board->openPanel(Panel::Cancel);
    m_board->cancel({});
    QTRY_VERIFY(!state().panelMessage.isEmpty());
    m_board->cancel(QStringLiteral("ordered twice"));
    QTRY_VERIFY(state().isLocked);
    QCOMPARE(state().panel, Panel::None);
    QCOMPARE(state().next, NextStep::None);
    QCOMPARE(m_bench->row(batch).state, BatchState::Cancelled);
}

void tst_Board::correctsALotThatWasWrong()
{
    const BatchId batch = made();
    look(batch);
    QVERIFY(!state().lot.isEmpty());
    m_board->openPanel(Panel::Correct);
    m_board->correct(QStringLiteral("RP 9"), state().expiry, QStringLiteral("typed wrong"));
    QTRY_VERIFY(!state().panelMessage.isEmpty());
    m_board->correct(QStringLiteral("RP9"), QStringLiteral("2029-01"), QStringLiteral("typed wrong"));
    QTRY_COMPARE(state().lot, QStringLiteral("RP9"));
    QCOMPARE(state().expiry, QStringLiteral("2029-01"));
    QCOMPARE(state().panel, Panel::None);
    QCOMPARE(m_bench->row(batch).order.expiry, QByteArray("2029-01-00"));
    QVERIFY(!state().remarks.empty()); // which say what it was before
}

void tst_Board::writesTheFilesAndComparesAList()
{
    const BatchId batch = made();
    BatchFilesPresenter files(m_bench->service, m_bench->dock.clock);
    files.open(batch);
    QSignalSpy written(&files, &BatchFilesPresenter::written);
    const QString folder = m_bench->dock.path("exports");
    files.write(folder);
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(QDir(folder).entryList({ QStringLiteral("*.sha256") }).size(), 2);

    const QString list = m_bench->dock.path("erp.csv");
    const auto compare = [&](const QByteArray &text) {
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        files.compare(list);
        QTRY_VERIFY(!files.state().isBusy);
    };
    compare("gtin,serial\n00361414312340,u1\n00361414312340,u2\n00361414312340,u3\n00361414312340,u4\n"
            "00361414312340,u5\n00361414312340,u6\n00361414312340,u7\n00361414312340,u8\n");
    QCOMPARE(files.state().lines.front().tone, Tone::Accepted);
    compare("u1\nu2\nu3\nu4\nu5\nu6\nu7\nu9\n");
    QCOMPARE(files.state().lines.front().tone, Tone::Attention);
    QCOMPARE(files.state().lines.size(), size_t(3));
    QCOMPARE(files.state().lines[1].text, QStringLiteral("u8"));
    QCOMPARE(files.state().lines[2].text, QStringLiteral("u9"));
}

void tst_Board::saysWhatBecameOfAScannedNumber()
{
    look(made());
    QSignalSpy told(m_board.get(), &BoardPresenter::told);
    m_board->handleReading(LineBench::reading("u9"));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0][1].toString().contains(QLatin1StringView("rejected")));
    m_board->handleReading(LineBench::reading("u99"));
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told[1][0].value<Tone>(), Tone::Attention);
    m_board->openPanel(Panel::Note); // the camera is there for the photo
    m_board->handleReading(LineBench::reading("u9"));
    QVERIFY(isSettled());
    QCOMPARE(told.size(), 2);
}

void tst_Board::leadsFromAScannedPackToItsUndo()
{
    const BatchId batch = m_bench->open(LineBench::units(1, 2));
    m_bench->commission({ "u1" });
    m_bench->commission({ "u2" });
    look(batch);
    QVERIFY(state().scanned.isEmpty());
    m_board->handleReading(LineBench::reading("u1"));
    QTRY_VERIFY(!state().scanned.isEmpty());
    dock::ItemPresenter item(m_bench->service, m_bench->dock.clock);
    item.setSession(m_bench->session);
    QSignalSpy told(&item, &dock::ItemPresenter::holdChanged);
    item.open(state().scanned);
    QTRY_VERIFY(item.state().undoable != 0);
    item.startUndo();
    QVERIFY(item.state().hold && item.state().hold->isUndo);
    QVERIFY(item.state().hold->explanation.contains(QStringLiteral("Commissioned")));
    item.confirmHold({}, {});
    QTRY_COMPARE(told.size(), 1);
    refresh();
    QCOMPARE(state().figures[1].value, QStringLiteral("1"));
    // Now there is nothing to take back, nor may somebody without permission.
    QTRY_COMPARE(item.state().undoable, 0);
    item.setSession({});
    item.open(QString::fromUtf8(test::Dock::key("u2").text()));
    QTRY_COMPARE(item.state().stage, dock::ItemState::Stage::Found);
    QCOMPARE(item.state().undoable, 0);
    QCOMPARE(m_bench->dock.replayDifference(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_Board)
#include "tst_board.moc"

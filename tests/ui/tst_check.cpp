#include "check/checkpresenter.h"
#include "check/checkscreen.h"
#include "common/ledgerservice.h"
#include "scan/interpret.h"
#include "support/testsite.h"
#include "ui/pageprobe.h"
#include "ui/samplecheck.h"
#include "workflow/batches.h"
#include "workflow/linerun.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using check::CheckPresenter;
using common::Tone;

/// The page of the camera behind the printer: packs that come by, packs that go out, the challenge test.
class tst_Check : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsGreenWhatIsOnDisk();
    void throwsOutWhatIsNotGood();
    void standsWhereAPackWasNotEjected();
    void findsWhatAKilledProgramLeft();
    void writesOffAPackThatIsNotFound();
    void leadsThroughTheChallenge();
    void saysThatTheChallengeComesFirst();
    void takesAScannerForACamera();
    void standsWhereTheCameraIsLost();
    void saysThatThereIsNoCamera();
    void leadsThroughThePageByKeys();

private:
    static QByteArray code(int number, const QByteArray &lot = "RP4471")
    {
        return "]d20100361414312340"
               "17280831"
               "10"
            + lot
            + "\x1d"
              "21S"
            + QByteArray::number(number);
    }
    static scan::PackLook look(const QByteArray &bytes)
    {
        scan::PackLook seen;
        if (!bytes.isEmpty())
            seen.readings.push_back(scan::readingFromLine(bytes));
        seen.textPresent = true;
        seen.source = QStringLiteral("Camera 1");
        return seen;
    }
    void rules(bool wantsChallenge)
    {
        QVERIFY(m_test->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            workflow::InspectionRules wanted;
            wanted.wantsChallenge = wantsChallenge;
            return setInspectionRules(transaction, access::Session::forOperator("ana"), wanted);
        }));
    }
    /// Hands a pack over and waits for what is said of it.
    void pass(const QByteArray &bytes)
    {
        QSignalSpy decided(m_presenter.get(), &CheckPresenter::decided);
        m_presenter->handlePack(look(bytes));
        QTRY_COMPARE_WITH_TIMEOUT(decided.size(), 1, 60'000);
    }
    const check::CheckState &state() const { return m_presenter->state(); }

    test::FakeClock m_clock;
    std::unique_ptr<test::TestSite> m_test;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<CheckPresenter> m_presenter;
    BatchId m_batch;
};

void tst_Check::init()
{
    m_test = std::make_unique<test::TestSite>(m_clock);
    const auto batch = m_test->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<BatchId> {
        transaction.appendAct("setting.changed",
            QJsonObject { { QStringLiteral("name"), QStringLiteral("company-prefixes") },
                { QStringLiteral("value"), QStringLiteral("0361414") } });
        ledger::WorkOrder order;
        order.gtin = "00361414312340";
        order.lot = "RP4471";
        order.expiry = "2028-08-31";
        order.quantity = 10;
        const auto opened = workflow::openBatch(transaction, access::Session::forOperator("ana"), order);
        QJsonArray keys;
        for (int i = 1; opened && i <= 9; ++i)
            keys.append(QStringLiteral("010036141431234021S%1").arg(i));
        transaction.appendAct("number.drawn",
            { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), opened->value },
                { QStringLiteral("keys"), keys } });
        return opened;
    });
    QVERIFY(batch);
    m_batch = *batch;
    rules(false);
    m_service = std::make_unique<common::LedgerService>(m_clock);
    QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
    m_service->open(m_test->folder());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
    m_presenter = std::make_unique<CheckPresenter>(*m_service, m_clock);
    m_presenter->setSession(access::Session::forOperator("ana"));
    QSignalSpy belt(m_presenter.get(), &CheckPresenter::beltChanged);
    m_presenter->open(m_batch);
    QTRY_VERIFY_WITH_TIMEOUT(!state().counts.isEmpty() && belt.size() == 1, 60'000);
}

void tst_Check::cleanup()
{
    m_presenter.reset();
    m_service.reset();
    m_test.reset();
}

void tst_Check::showsGreenWhatIsOnDisk()
{
    pass(code(1));
    QCOMPARE(state().last.tone, Tone::Accepted);
    QCOMPARE(state().last.serial, QStringLiteral("S1"));
    const auto number = *m_test->ledger().read([](ledger::View &view) -> Result<ledger::NumberState> {
        return view.line().numbers.find(gs1::ItemKey::fromText("010036141431234021S1"))->state;
    });
    QCOMPARE(number, ledger::NumberState::Commissioned);
}

void tst_Check::throwsOutWhatIsNotGood()
{
    QSignalSpy wanted(m_presenter.get(), &CheckPresenter::rejectWanted);
    QSignalSpy belt(m_presenter.get(), &CheckPresenter::beltChanged);
    pass(code(1));
    QCOMPARE(wanted.size(), 0);
    pass(code(2, "RP9999"));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toByteArray(), QByteArray("2"));
    QCOMPARE(state().last.tone, Tone::Stop);
    pass({});
    QCOMPARE(belt.size(), 0);
    pass({});
    QCOMPARE(belt.size(), 1); // three in a row
    QVERIFY(!belt.front().front().toBool());
    QTRY_VERIFY_WITH_TIMEOUT(state().isStopped, 60'000);
    pass(code(3)); // comes by nevertheless: not decided, and thrown out
    QCOMPARE(wanted.size(), 4);
    QCOMPARE(state().last.tone, Tone::Stop);
    m_presenter->resume();
    QTRY_VERIFY_WITH_TIMEOUT(!state().isStopped, 60'000);
    pass(code(3));
    QCOMPARE(state().last.tone, Tone::Accepted);
}

void tst_Check::standsWhereAPackWasNotEjected()
{
    m_presenter->setRejectOutput(QStringLiteral("tcp://plc:4001"), {});
    QCOMPARE(state().reject.tone, Tone::Accepted);
    pass({});
    QCOMPARE(state().reject.tone, Tone::Progress);
    // The device is connected as it is told of the first pack, and that pack is still on its way.
    m_presenter->setRejectOutput(QStringLiteral("tcp://plc:4001"), {});
    QCOMPARE(state().reject.tone, Tone::Progress);
    m_presenter->handleRejected({ "1", scan::RejectAnswer::Outcome::Ejected });
    QCOMPARE(state().reject.tone, Tone::Accepted);
    pass({});
    QSignalSpy belt(m_presenter.get(), &CheckPresenter::beltChanged);
    m_presenter->handleRejected({ "2", scan::RejectAnswer::Outcome::NoAnswer });
    QCOMPARE(state().reject.tone, Tone::Stop);
    QTRY_COMPARE_WITH_TIMEOUT(belt.size(), 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(state().isStopped, 60'000);
    // It runs again only when a person has found the pack.
    QTRY_VERIFY_WITH_TIMEOUT(state().waitsForRemoval, 60'000);
    QVERIFY(state().reject.text.contains(QLatin1StringView("2")));
    QSignalSpy failed(m_presenter.get(), &CheckPresenter::failed);
    m_presenter->resume();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
    // Nor is it found because the device is connected again.
    m_presenter->setRejectOutput(QStringLiteral("tcp://plc:4001"), {});
    QCOMPARE(state().reject.tone, Tone::Stop);
    m_presenter->confirmRemoved();
    QTRY_VERIFY_WITH_TIMEOUT(!state().waitsForRemoval, 60'000);
    QCOMPARE(state().reject.tone, Tone::Accepted);
    m_presenter->resume();
    QTRY_VERIFY_WITH_TIMEOUT(!state().isStopped, 60'000);
}

void tst_Check::findsWhatAKilledProgramLeft()
{
    m_presenter->setRejectOutput(QStringLiteral("tcp://plc:4001"), {});
    pass({});
    // The page is left and opened again: the device may still answer.
    m_presenter->open(m_batch);
    QTRY_VERIFY_WITH_TIMEOUT(!state().counts.isEmpty(), 60'000);
    QVERIFY(!state().isStopped);
    m_presenter = std::make_unique<CheckPresenter>(*m_service, m_clock);
    m_presenter->setSession(access::Session::forOperator("ana"));
    QSignalSpy belt(m_presenter.get(), &CheckPresenter::beltChanged);
    m_presenter->open(m_batch);
    QTRY_VERIFY_WITH_TIMEOUT(state().waitsForRemoval, 60'000);
    QVERIFY(state().isStopped);
    QCOMPARE(belt.size(), 0); // it never ran
    // Whoever opens the page reads in large what to do, and which pack it is.
    QVERIFY(state().need && state().need->tone == Tone::Stop);
    QVERIFY2(state().need->text.contains(QLatin1StringView("Bad pack 1")), qPrintable(state().need->text));
    QCOMPARE(state().lost.size(), size_t(1));
    QSignalSpy settled(m_presenter.get(), &CheckPresenter::settled);
    m_presenter->confirmRemoved();
    QTRY_VERIFY_WITH_TIMEOUT(!state().waitsForRemoval, 60'000);
    QCOMPARE(settled.size(), 1); // a notice that told of it goes
    QVERIFY(state().lost.empty());
    QVERIFY(state().need && state().need->tone == Tone::Attention); // it still stands, and nothing else was seen here
    m_presenter->resume();
    QTRY_VERIFY_WITH_TIMEOUT(!state().isStopped && !state().need, 60'000);
}

void tst_Check::writesOffAPackThatIsNotFound()
{
    m_presenter->setRejectOutput(QStringLiteral("tcp://plc:4001"), {});
    pass(code(2, "RP9999"));
    m_presenter->handleRejected({ "1", scan::RejectAnswer::Outcome::NoAnswer });
    QTRY_VERIFY_WITH_TIMEOUT(state().waitsForRemoval, 60'000);
    QSignalSpy failed(m_presenter.get(), &CheckPresenter::failed);
    m_presenter->writeOff(QStringLiteral("  "));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000); // not without a reason
    QVERIFY(state().waitsForRemoval);
    m_presenter->writeOff(QStringLiteral("crushed in the chute"));
    QTRY_VERIFY_WITH_TIMEOUT(!state().waitsForRemoval, 60'000);
    const auto notes = *m_test->ledger().read([&](ledger::View &view) -> Result<std::vector<workflow::BatchNote>> {
        return workflow::notesOf(view, m_batch);
    });
    QCOMPARE(notes.size(), size_t(1));
    QVERIFY2(notes.front().text.contains(QLatin1StringView("crushed in the chute")), qPrintable(notes.front().text));
    m_presenter->resume();
    QTRY_VERIFY_WITH_TIMEOUT(!state().isStopped, 60'000);
}

void tst_Check::leadsThroughTheChallenge()
{
    rules(true);
    pass(code(1));
    QCOMPARE(state().last.tone, Tone::Stop); // not decided: no challenge yet
    const QByteArray control = "]d20100361414312340"
                               "17280831"
                               "10RP4471\x1d"
                               "21CHALLENGE";
    QByteArray wrongLot = control;
    wrongLot.replace("RP4471", "WRONG");
    QSignalSpy challenged(m_presenter.get(), &CheckPresenter::challenged);
    m_presenter->startChallenge();
    QVERIFY(state().isChallenging);
    for (const QByteArray &bytes : { control, control, wrongLot, QByteArray(), QByteArray(), control })
        pass(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(challenged.size(), 1, 60'000);
    QVERIFY(challenged.front().front().toBool());
    QVERIFY(!state().isChallenging);
    for (size_t i = 0; i + 1 < state().steps.size(); ++i)
        QCOMPARE(state().steps[i].tone, Tone::Accepted);
    QCOMPARE(state().steps.back().tone, Tone::Attention); // nothing here tells a grade
    pass(code(1));
    QCOMPARE(state().last.tone, Tone::Accepted);
}

void tst_Check::saysThatTheChallengeComesFirst()
{
    QVERIFY(state().last.text.isEmpty()); // the site wants none
    rules(true);
    m_presenter->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(state().last.text.contains(QStringLiteral("F5")), 60'000);
}

void tst_Check::takesAScannerForACamera()
{
    QSignalSpy decided(m_presenter.get(), &CheckPresenter::decided);
    m_presenter->handleReading(scan::readingFromLine(code(1)));
    QTRY_COMPARE_WITH_TIMEOUT(decided.size(), 1, 60'000);
    QCOMPARE(state().last.tone, Tone::Accepted);
}

void tst_Check::standsWhereTheCameraIsLost()
{
    m_presenter->setCamera(QStringLiteral("Camera 1"), false);
    m_presenter->setCameraStatus(scan::ScanSource::Status::Ready, {});
    pass(code(1));
    QSignalSpy belt(m_presenter.get(), &CheckPresenter::beltChanged);
    m_presenter->setCameraStatus(scan::ScanSource::Status::Lost, QStringLiteral("The cable is out."));
    QCOMPARE(belt.size(), 1);
    QVERIFY(!belt.first().first().toBool());
    QTRY_VERIFY_WITH_TIMEOUT(state().isStopped, 60'000);
    m_presenter->setCameraStatus(scan::ScanSource::Status::Ready, {});
    m_presenter->resume();
    QTRY_VERIFY_WITH_TIMEOUT(!state().isStopped, 60'000);
    QVERIFY(belt.last().first().toBool());
}

void tst_Check::saysThatThereIsNoCamera()
{
    m_presenter->setCamera({}, false);
    QCOMPARE(state().camera.status, dock::CameraState::Status::Off);
    QVERIFY(!state().camera.message.isEmpty());
}

void tst_Check::leadsThroughThePageByKeys()
{
    auto *screen = new check::CheckScreen;
    test::PageProbe page(screen);
    QSignalSpy challenge(screen, &check::CheckScreen::challengeRequested);
    QSignalSpy back(screen, &check::CheckScreen::backRequested);
    QSignalSpy resume(screen, &check::CheckScreen::resumeRequested);
    screen->render(test::sampleCheck());
    page.press(Qt::Key_F5);
    QCOMPARE(challenge.size(), 1);
    page.press(Qt::Key_F12);
    QCOMPARE(resume.size(), 0); // it runs
    screen->render(test::sampleSkippedLabel());
    QVERIFY(page.says(QStringLiteral("Label skipped")));
    page.press(Qt::Key_F12);
    QCOMPARE(resume.size(), 0); // a scan is waited for
    QSignalSpy simulated(screen, &check::CheckScreen::simulatedScanRequested);
    check::CheckState demo = test::sampleSkippedLabel();
    demo.camera.isSimulated = true;
    screen->render(demo);
    page.press(Qt::Key_F12);
    QCOMPARE(simulated.size(), 1); // a simulated line has a simulated scanner
    QCOMPARE(resume.size(), 0);
    QVERIFY(!screen->trigger(Qt::Key_F10)); // nothing is looked for
    QSignalSpy removed(screen, &check::CheckScreen::removedConfirmed);
    QSignalSpy notFound(screen, &check::CheckScreen::notFound);
    screen->render(test::sampleLostPack());
    QVERIFY(page.says(QStringLiteral("Look for it")));
    QVERIFY(page.says(QStringLiteral("Pack 97 · 7KQ2M9XH4TWD")));
    QCOMPARE(page.tooSmall(), QStringList());
    page.press(Qt::Key_F12);
    QCOMPARE(removed.size(), 1);
    page.press(Qt::Key_F10);
    QCOMPARE(notFound.size(), 0); // the reason first
    QTest::keyClicks(screen->focusWidget(), QStringLiteral("crushed"));
    page.press(Qt::Key_F10);
    QCOMPARE(notFound.size(), 1);
    QCOMPARE(notFound.front().front().toString(), QStringLiteral("crushed"));
    page.press(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    QCOMPARE(page.tooSmall(), QStringList());
}

QTEST_MAIN(tst_Check)
#include "tst_check.moc"

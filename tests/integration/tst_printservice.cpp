#include "base/errortext.h"
#include "desktop/printservice.h"
#include "labels/printererrors.h"
#include "printing/printingpresenter.h"
#include "scan/interpret.h"
#include "support/printingline.h"
#include "workflow/printchoice.h"

#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using common::Tone;
using desktop::PrintService;
using printing::PrintingPresenter;
using Fault = LabelPrinterEmulator::Fault;

/// The page of printers and jobs with everything behind it but the window: the ledger's thread, the printers' threads,
/// a printer on a socket.
class tst_PrintService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void printsAJobWhileThePageGoesOn();
    void asksForAScanAfterAStopAndGoesOn();
    void triesAPrinterBeforeItIsKept();
    void tellsWhichJobThePrinterHolds();
    void tellsAtOnceThatThePrinterPrints();

private:
    qint64 queue(int labels);
    [[nodiscard]] const printing::JobRow &job() const { return m_presenter->state().jobs.front(); }

    std::unique_ptr<PrintingLine> m_line;
    std::unique_ptr<common::LedgerService> m_ledger;
    std::unique_ptr<PrintService> m_service;
    std::unique_ptr<PrintingPresenter> m_presenter;
    SystemClock m_clock;
};

void tst_PrintService::init()
{
    m_line = std::make_unique<PrintingLine>(12);
    m_ledger = std::make_unique<common::LedgerService>(m_clock);
    m_service = std::make_unique<PrintService>(*m_ledger, m_clock);
    m_presenter = std::make_unique<PrintingPresenter>(*m_ledger, m_clock);
    QSignalSpy opened(m_ledger.get(), &common::LedgerService::opened);
    m_ledger->open(m_line->site.folder());
    QTRY_COMPARE(opened.size(), 1);
    m_service->setSite(m_line->site.folder(), m_line->site.site().identity());
    m_service->setSession(m_line->ana);
    m_presenter->setSession(m_line->ana);
    PrintingPresenter *presenter = m_presenter.get();
    connect(presenter, &PrintingPresenter::statusWanted, m_service.get(), &PrintService::ask);
    connect(presenter, &PrintingPresenter::runWanted, m_service.get(), &PrintService::run);
    connect(m_service.get(), &PrintService::statusTold, presenter, &PrintingPresenter::setStatus);
    connect(m_service.get(), &PrintService::jobMoved, presenter, &PrintingPresenter::jobMoved);
    connect(m_service.get(), &PrintService::jobStarted, presenter,
        [presenter](qint64 id) { presenter->jobRunning(id, true); });
    connect(m_service.get(), &PrintService::jobEnded, presenter,
        [presenter](qint64 id) { presenter->jobRunning(id, false); });
}

void tst_PrintService::cleanup()
{
    m_presenter.reset();
    m_service.reset();
    m_ledger.reset();
    QVERIFY(m_line->site.check().isGood());
    m_line.reset();
}

qint64 tst_PrintService::queue(int labels)
{
    workflow::PrintOrder order { QStringLiteral("Line 1"), QStringLiteral("unit-50x25"), m_line->batch,
        { m_line->items.begin(), m_line->items.begin() + labels } };
    const Result<PrintJobId> made = m_line->site.ledger().write(
        [&](ledger::WriteTransaction &transaction) { return workflow::queueLabels(transaction, m_line->ana, order); });
    m_presenter->watch(true);
    return made ? made->value : 0;
}

void tst_PrintService::printsAJobWhileThePageGoesOn()
{
    QVERIFY(queue(8) > 0);
    QTRY_COMPARE(m_presenter->state().jobs.size(), size_t(1));
    QTRY_COMPARE(m_presenter->state().printers.front().tone, Tone::Accepted);
    QVERIFY(m_presenter->state().canStart);
    m_presenter->startChosen();
    QTRY_COMPARE_WITH_TIMEOUT(m_line->emulator.tray().size(), 8, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(job().permille, 1000, 30'000);
    QTRY_COMPARE(job().tone, Tone::Accepted);
    QVERIFY(!m_presenter->state().canStart);
}

void tst_PrintService::asksForAScanAfterAStopAndGoesOn()
{
    m_line->emulator.setFaults([](int label) { return label == 2 ? Fault::OutOfMedia : Fault::None; });
    QSignalSpy failed(m_service.get(), &PrintService::jobFailed);
    QVERIFY(queue(5) > 0);
    QTRY_COMPARE(m_presenter->state().jobs.size(), size_t(1));
    m_presenter->startChosen();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QTRY_COMPARE(job().tone, Tone::Stop);
    QVERIFY(m_presenter->state().canWriteOff);
    QVERIFY(!m_presenter->state().canStart);
    QVERIFY(!m_presenter->state().instruction.text.isEmpty());

    // The new roll is in; the third label came out.
    m_line->emulator.mend();
    QSignalSpy told(m_presenter.get(), &PrintingPresenter::told);
    m_presenter->handleReading(scan::readingFromLine(PrintingLine::scanOf(m_line->items.at(2))));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<Tone>(), Tone::Accepted);
    QTRY_VERIFY(m_presenter->state().canStart);
    m_presenter->startChosen();
    QTRY_COMPARE_WITH_TIMEOUT(m_line->emulator.tray().size(), 5, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(job().permille, 1000, 30'000);
}

void tst_PrintService::triesAPrinterBeforeItIsKept()
{
    m_presenter->openForm(true);
    const auto at = [](const QString &url) { return ledger::PrinterRow { QStringLiteral("New"), url, "zpl", 203 }; };
    m_presenter->tryForm(at(m_line->emulator.url()));
    QTRY_COMPARE(m_presenter->state().form.test.tone, Tone::Accepted);
    m_presenter->tryForm(at(QStringLiteral("serial:/dev/no-such-port")));
    QTRY_COMPARE(m_presenter->state().form.test.tone, Tone::Stop);
    m_presenter->keepForm(at(QStringLiteral("nowhere")));
    QTRY_VERIFY(!m_presenter->state().form.urlError.isEmpty());
    QVERIFY(m_presenter->state().form.isShown);
    m_presenter->keepForm(at(m_line->emulator.url()));
    QTRY_VERIFY(!m_presenter->state().form.isShown);
    QTRY_COMPARE(m_presenter->state().printers.size(), size_t(2));
}

void tst_PrintService::tellsWhichJobThePrinterHolds()
{
    std::optional<workflow::JobCheck> told;
    int answers = 0;
    connect(
        m_service.get(), &PrintService::jobTold, this, [&](BatchId, const std::optional<workflow::JobCheck> &check) {
            told = check;
            ++answers;
        });
    m_service->askJob(m_line->batch, "Bench");
    QTRY_COMPARE(answers, 1);
    QVERIFY(!told); // the station has chosen no printer
    QVERIFY(m_line->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return workflow::choosePrint(
            transaction, m_line->ana, "Bench", ledger::Level::Unit, { QStringLiteral("Line 1"), {} });
    }));
    m_service->askJob(m_line->batch, "Bench");
    QTRY_COMPARE(answers, 2);
    QVERIFY(told && told->answer == workflow::JobCheck::Answer::Same);
    QCOMPARE(told->wanted.lot, "RP4471");
    m_line->emulator.setMemory(LabelPrinterEmulator::Memory::Mute);
    m_service->askJob(m_line->batch, "Bench");
    QTRY_COMPARE_WITH_TIMEOUT(answers, 3, 30'000);
    QVERIFY(told && told->answer == workflow::JobCheck::Answer::Silent);
}

void tst_PrintService::tellsAtOnceThatThePrinterPrints()
{
    QVERIFY(m_line->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return workflow::choosePrint(
            transaction, m_line->ana, "Bench", ledger::Level::Unit, { QStringLiteral("Line 1"), {} });
    }));
    m_line->emulator.setFaults([](int label) { return label == 2 ? Fault::Stalled : Fault::None; });
    QVERIFY(queue(5) > 0);
    QTRY_COMPARE(m_presenter->state().jobs.size(), size_t(1));
    QSignalSpy ended(m_service.get(), &PrintService::jobEnded);
    QTRY_VERIFY(m_presenter->state().canStart);
    m_presenter->startChosen();
    QTRY_VERIFY_WITH_TIMEOUT(m_line->emulator.isStopped(), 30'000);
    std::optional<workflow::JobCheck> told;
    bool isEnded = false;
    connect(
        m_service.get(), &PrintService::jobTold, this, [&](BatchId, const std::optional<workflow::JobCheck> &check) {
            told = check;
            isEnded = !ended.isEmpty();
        });
    m_service->askJob(m_line->batch, "Bench");
    QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 30'000);
    QVERIFY(!isEnded); // it did not wait for the job
    QVERIFY(told->answer == workflow::JobCheck::Answer::Silent);
    QCOMPARE(told->why, errorSentence({ codes::printerInUse, QStringLiteral("Line 1") }));
    m_line->emulator.mend();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
}

QTEST_MAIN(tst_PrintService)
#include "tst_printservice.moc"

#include "workflow/printrun.h"

#include "core/workflow/printbench.h"
#include "workflow/printingerrors.h"

#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using labels::PrinterCondition;
using labels::PrinterStatus;
using ledger::NumberState;
using ledger::WriteTransaction;

/// A job at the printer: what is sent when, and what is known where the printer stops.
class tst_PrintRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PrintBench>(); }
    void cleanup()
    {
        const ledger::LedgerCheck check = m_bench->site.check();
        QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    }
    void printsAJobInOrderAndMovesItsNumbers();
    void sendsNothingToAPrinterThatIsNotReady();
    void leavesALabelUncertainWhenThePrinterStops_data();
    void leavesALabelUncertainWhenThePrinterStops();
    void takesLabelsForUncertainThatAnEarlierRunLeftUnderWay();
    void keepsSeveralLabelsUnderWay();
    void stopsWhereSomebodyPausesTheJob();
    void stopsWhereItIsNotWantedAnyMore();
    void stopsAtALabelThatCannotBeMade();
    void printsNoNumberThatEndedWhileItsLabelWaited();

private:
    std::unique_ptr<PrintBench> m_bench;
};

void tst_PrintRun::printsAJobInOrderAndMovesItsNumbers()
{
    const PrintJobId job = m_bench->order(1, 3);
    QCOMPARE(m_bench->row(job).state(), "queued");
    QCOMPARE(m_bench->stateOf(1), NumberState::Allocated);
    QVERIFY(m_bench->run(job));
    QCOMPARE(m_bench->printer.sent, (QByteArrayList { "P1001", "P1002", "P1003" }));
    QCOMPARE(m_bench->printer.timesToldNotToReprint, 1);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "printed", "printed", "printed" }));
    QCOMPARE(m_bench->stateOf(3), NumberState::Printed);
    QCOMPARE(m_bench->row(job).state(), "printed");
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(*m_bench->check(job, i), LabelVerdict::Verified);
    QCOMPARE(m_bench->row(job).state(), "verified");
    // A second run of a job that is done prints nothing.
    QVERIFY(m_bench->run(job));
    QCOMPARE(m_bench->printer.sent.size(), 3);
}

void tst_PrintRun::sendsNothingToAPrinterThatIsNotReady()
{
    const PrintJobId job = m_bench->order(1, 2);
    m_bench->printer.isUnreachable = true;
    QCOMPARE(m_bench->run(job).error().code, codes::printerUnreachable);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "queued", "queued" }));
    QCOMPARE(m_bench->row(job).state(), "failed");
    m_bench->printer.isUnreachable = false;
    QCOMPARE(m_bench->run(job).error().code, codes::printJobPaused);
    QVERIFY(m_bench->resume(job));
    m_bench->printer.answers = { { .condition = PrinterCondition::OutOfMedia } };
    QCOMPARE(m_bench->run(job).error().code, codes::printerOutOfMedia);
    QVERIFY(m_bench->printer.sent.isEmpty());
    QCOMPARE(m_bench->stateOf(1), NumberState::Allocated);
    // One that still prints for others is waited for.
    QVERIFY(m_bench->resume(job));
    m_bench->printer.answers
        = { { .condition = PrinterCondition::Busy }, { .formatsWaiting = 2 }, { .labelsRemaining = 1 } };
    QVERIFY(m_bench->run(job));
    QCOMPARE(m_bench->printer.sent.size(), 2);
}

void tst_PrintRun::leavesALabelUncertainWhenThePrinterStops_data()
{
    QTest::addColumn<PrinterCondition>("condition");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("out of media") << PrinterCondition::OutOfMedia << QByteArray("printer.out-of-media");
    QTest::newRow("head open") << PrinterCondition::HeadOpen << QByteArray("printer.head-open");
    QTest::newRow("paused") << PrinterCondition::Paused << QByteArray("printer.paused");
    QTest::newRow("silent") << PrinterCondition::NeedsAttention << QByteArray("printer.attention");
    QTest::newRow("gone") << PrinterCondition::Unreachable << QByteArray("printer.unreachable");
    QTest::newRow("sending fails") << PrinterCondition::Ready << QByteArray("printer.lost");
}

void tst_PrintRun::leavesALabelUncertainWhenThePrinterStops()
{
    QFETCH(PrinterCondition, condition);
    QFETCH(QByteArray, code);
    const PrintJobId job = m_bench->order(1, 3);
    m_bench->printer.onSent = [this, condition](int count) {
        if (count == 2 && condition != PrinterCondition::Ready)
            m_bench->printer.answers = { { .condition = condition, .formatsWaiting = 1 } };
    };
    if (condition == PrinterCondition::Ready)
        m_bench->printer.failsAfter = 2;
    QCOMPARE(QByteArray(m_bench->run(job).error().code.name().data()), code);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "printed", "uncertain", "queued" }));
    QCOMPARE(m_bench->stateOf(2), NumberState::Uncertain);
    const ledger::PrintJobRow stopped = m_bench->row(job);
    QCOMPARE(stopped.control, ledger::PrintJobRow::Control::Paused);
    QCOMPARE(stopped.stopCode, code);
    QCOMPARE(stopped.state(), "failed");
    // And so after a restart.
    m_bench->site.reopen();
    QCOMPARE(m_bench->run(job).error().code, codes::waitsForScan);
    QCOMPARE(m_bench->printer.sent.size(), 2);
}

void tst_PrintRun::takesLabelsForUncertainThatAnEarlierRunLeftUnderWay()
{
    const PrintJobId job = m_bench->order(1, 3);
    QVERIFY(m_bench->write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("print.sent",
            QJsonObject { { QStringLiteral("job"), job.value }, { QStringLiteral("labels"), QJsonArray { 1 } } });
        return {};
    }));
    QCOMPARE(m_bench->stateOf(1), NumberState::Sent);
    QCOMPARE(m_bench->run(job).error().code, codes::waitsForScan);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "uncertain", "queued", "queued" }));
    QVERIFY(m_bench->printer.sent.isEmpty());
}

void tst_PrintRun::keepsSeveralLabelsUnderWay()
{
    const PrintJobId job = m_bench->order(1, 5);
    std::deque<PrinterStatus> answers { {} };
    for (const int waiting : { 2, 1, 1, 1, 0 })
        answers.push_back({ .formatsWaiting = waiting, .labelsRemaining = 1 });
    m_bench->printer.answers = answers;
    PrintRun::Pace pace;
    pace.ahead = 3;
    QVERIFY(m_bench->run(job, pace));
    QCOMPARE(m_bench->printer.sent.size(), 5);
    QCOMPARE(m_bench->row(job).state(), "printed");
}

void tst_PrintRun::stopsWhereSomebodyPausesTheJob()
{
    const PrintJobId job = m_bench->order(1, 3);
    m_bench->printer.onSent = [&](int count) {
        if (count == 2)
            QVERIFY(m_bench->pause(job));
    };
    QCOMPARE(m_bench->run(job).error().code, codes::printJobPaused);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "printed", "printed", "queued" }));
    QCOMPARE(m_bench->row(job).state(), "sent");
    QVERIFY(m_bench->resume(job));
    QVERIFY(m_bench->run(job));
    QCOMPARE(m_bench->printer.sent.size(), 3);
}

void tst_PrintRun::stopsWhereItIsNotWantedAnyMore()
{
    const PrintJobId job = m_bench->order(1, 3);
    m_bench->printer.onSent = [this](int) {
        m_bench->printer.answers = { { .formatsWaiting = 1 }, {} };
        m_bench->isWanted = false;
    };
    QCOMPARE(m_bench->run(job).error().code, codes::cancelled);
    // The label under way is waited for.
    QCOMPARE(m_bench->states(job), (QByteArrayList { "printed", "queued", "queued" }));
}

void tst_PrintRun::stopsAtALabelThatCannotBeMade()
{
    const PrintJobId job = m_bench->order(29, 2);
    QCOMPARE(m_bench->run(job).error().code, codes::usage);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "printed", "queued" }));
    QCOMPARE(m_bench->row(job).stopCode, "base.usage");
}

void tst_PrintRun::printsNoNumberThatEndedWhileItsLabelWaited()
{
    const PrintJobId job = m_bench->order(1, 5);
    m_bench->move(1, "returned");
    m_bench->move(4, "rejected");
    const Error refusal = m_bench->run(job).error();
    QCOMPARE(refusal.code, codes::numbersEnded);
    QCOMPARE(refusal.detail, QStringLiteral("2"));
    QVERIFY(m_bench->printer.sent.isEmpty());
    QCOMPARE(m_bench->states(job), (QByteArrayList { "cancelled", "queued", "queued", "cancelled", "queued" }));
    QCOMPARE(m_bench->stateOf(1), NumberState::Returned);

    // The others are printed, until one more ends while the printer is at work.
    QVERIFY(m_bench->resume(job));
    m_bench->printer.onSent = [&](int) {
        if (m_bench->stateOf(5) == NumberState::Allocated)
            m_bench->move(5, "voided");
    };
    QCOMPARE(m_bench->run(job).error().code, codes::numbersEnded);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "cancelled", "printed", "printed", "cancelled", "cancelled" }));
    QVERIFY(m_bench->row(job).isOver());
}

QTEST_GUILESS_MAIN(tst_PrintRun)
#include "tst_printrun.moc"

#include "core/workflow/printbench.h"
#include "workflow/printingerrors.h"

#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using labels::PrinterCondition;
using ledger::NumberState;

/// Labels scanned after printing: which came out, which are missing, and which must not be there.
class tst_LabelCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PrintBench>(); }
    void cleanup()
    {
        const ledger::LedgerCheck check = m_bench->site.check();
        QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    }
    void goesOnOnlyWhenAScanHasSettledThem();
    void settlesSeveralLabelsByTheLastGoodOne();
    void writesOffWhatDidNotComeOut();
    void checksLabelsInOrder();
    void noticesARepeatedLabel();
    void noticesASkippedLabelAtTheNextOne();
    void tellsLabelsThatMustNotBeThere();
    void keepsACommissionedNumberWhenItsLabelIsWrittenOff();

private:
    std::unique_ptr<PrintBench> m_bench;
};

void tst_LabelCheck::goesOnOnlyWhenAScanHasSettledThem()
{
    const PrintJobId job = m_bench->order(1, 4);
    m_bench->printer.failsAfter = 2;
    QVERIFY(!m_bench->run(job));
    m_bench->printer.failsAfter = 0;
    QCOMPARE(m_bench->resume(job).error().code, codes::waitsForScan);
    // It did come out.
    QCOMPARE(*m_bench->check(job, 2, LabelScan::LastGood), LabelVerdict::Verified);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "printed", "verified", "queued", "queued" }));
    QCOMPARE(m_bench->stateOf(2), NumberState::Printed);
    QVERIFY(m_bench->resume(job));
    m_bench->printer.failsAfter = 3;
    QVERIFY(!m_bench->run(job));
    m_bench->printer.failsAfter = 0;
    // This one did not: label 2 is still the last good one.
    QCOMPARE(*m_bench->check(job, 2, LabelScan::LastGood), LabelVerdict::Verified);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "printed", "verified", "voided", "queued" }));
    QCOMPARE(m_bench->stateOf(3), NumberState::Voided);
    QVERIFY(m_bench->resume(job));
    QVERIFY(m_bench->run(job));
    QCOMPARE(m_bench->printer.sent, (QByteArrayList { "P1001", "P1002", "P1003", "P1004" }));
    QCOMPARE(m_bench->states(job), (QByteArrayList { "printed", "verified", "voided", "printed" }));
}

void tst_LabelCheck::settlesSeveralLabelsByTheLastGoodOne()
{
    const PrintJobId job = m_bench->order(1, 6);
    m_bench->printer.answers = { {}, { .condition = PrinterCondition::OutOfMedia, .formatsWaiting = 4 } };
    PrintRun::Pace pace;
    pace.ahead = 5;
    QCOMPARE(m_bench->run(job, pace).error().code, codes::printerOutOfMedia);
    QCOMPARE(m_bench->states(job),
        (QByteArrayList { "uncertain", "uncertain", "uncertain", "uncertain", "uncertain", "queued" }));
    QCOMPARE(*m_bench->check(job, 3, LabelScan::LastGood), LabelVerdict::Verified);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "printed", "printed", "verified", "voided", "voided", "queued" }));
}

void tst_LabelCheck::writesOffWhatDidNotComeOut()
{
    const PrintJobId job = m_bench->order(1, 2);
    m_bench->printer.failsAfter = 1;
    QVERIFY(!m_bench->run(job));
    m_bench->printer.failsAfter = 0;
    const auto writeOff = [&](const QString &reason) {
        return m_bench->write([&](auto &t) { return voidLabels(t, m_bench->mira, job, {}, reason); });
    };
    QCOMPARE(writeOff(QStringLiteral(" ")).error().code, codes::noVoidReason);
    QCOMPARE(*writeOff(QStringLiteral("nothing came out")), 1);
    QCOMPARE(*writeOff(QStringLiteral("again")), 0);
    QVERIFY(m_bench->resume(job));
    QVERIFY(m_bench->run(job));
    QCOMPARE(m_bench->states(job), (QByteArrayList { "voided", "printed" }));
    // Should it come out after all, it is told.
    QCOMPARE(*m_bench->check(job, 1), LabelVerdict::Voided);
}

void tst_LabelCheck::checksLabelsInOrder()
{
    const PrintJobId job = m_bench->order(1, 3);
    QVERIFY(m_bench->run(job));
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(*m_bench->check({}, i), LabelVerdict::Verified);
    QCOMPARE(m_bench->states(job), (QByteArrayList { "verified", "verified", "verified" }));
}

void tst_LabelCheck::noticesARepeatedLabel()
{
    const PrintJobId job = m_bench->order(1, 2);
    QVERIFY(m_bench->run(job));
    QCOMPARE(*m_bench->check(job, 1), LabelVerdict::Verified);
    QCOMPARE(*m_bench->check(job, 1), LabelVerdict::Again);
    QCOMPARE(*m_bench->check(job, 2), LabelVerdict::Verified);
}

void tst_LabelCheck::noticesASkippedLabelAtTheNextOne()
{
    const PrintJobId job = m_bench->order(1, 4);
    m_bench->printer.onSent = [&](int count) {
        if (count == 3)
            QCOMPARE(*m_bench->check(job, 1), LabelVerdict::Verified);
    };
    QVERIFY(m_bench->run(job));
    const Result<LabelOutcome> outcome
        = m_bench->write([&](auto &t) { return checkLabel(t, m_bench->mira, job, PrintBench::pack(3)); });
    QCOMPARE(outcome->verdict, LabelVerdict::AfterGap);
    QCOMPARE(outcome->missing.size(), 1);
    QVERIFY(outcome->missing.first().contains("P1002"));
    QCOMPARE(m_bench->states(job), (QByteArrayList { "verified", "uncertain", "verified", "printed" }));
    QCOMPARE(m_bench->row(job).state(), "failed");
    // It lay under the printer.
    QCOMPARE(*m_bench->check(job, 2), LabelVerdict::Verified);
    QCOMPARE(*m_bench->check(job, 4), LabelVerdict::Verified);
    QCOMPARE(m_bench->row(job).state(), "verified");
}

void tst_LabelCheck::tellsLabelsThatMustNotBeThere()
{
    const PrintJobId job = m_bench->order(1, 2);
    const PrintJobId other = m_bench->order(3, 1);
    QVERIFY(m_bench->run(other));
    QCOMPARE(*m_bench->check(job, 3), LabelVerdict::OtherJob);
    QCOMPARE(*m_bench->check(job, 20), LabelVerdict::Unknown);
    // A label with a number that was never sent: it must not come on a second one.
    QCOMPARE(*m_bench->check(job, 1), LabelVerdict::NotPrinted);
    QVERIFY(m_bench->run(job));
    QCOMPARE(m_bench->printer.sent, (QByteArrayList { "P1003", "P1002" }));
    QCOMPARE(m_bench->stateOf(1), NumberState::Voided);
}

void tst_LabelCheck::keepsACommissionedNumberWhenItsLabelIsWrittenOff()
{
    const PrintJobId job = m_bench->order(1, 1);
    QVERIFY(m_bench->run(job));
    m_bench->move(1, "commissioned");
    QCOMPARE(m_bench->write([&](auto &t) { return voidLabels(t, m_bench->mira, job, { 1 }, QStringLiteral("torn")); })
                 .error()
                 .code,
        codes::labelInUse);
    QCOMPARE(*m_bench->check(job, 1), LabelVerdict::Verified);
    QCOMPARE(m_bench->stateOf(1), NumberState::Commissioned);
}

QTEST_GUILESS_MAIN(tst_LabelCheck)
#include "tst_labelcheck.moc"

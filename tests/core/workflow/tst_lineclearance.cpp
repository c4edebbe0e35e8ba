#include "support/batchbench.h"
#include "workflow/batcherrors.h"
#include "workflow/lineclearance.h"
#include "workflow/linerun.h"
#include "workflow/printingerrors.h"

using namespace packledger;
using namespace packledger::test;
using ledger::BatchState;
using ledger::WriteTransaction;

/// The line before a batch: what must be checked and signed before anything runs.
class tst_LineClearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<BatchBench>(); }
    void startsOnlyWhenTheLineIsClear();
    void asksForEachPointAgainWhereTheOrderChanged();
    void keepsAPhotoOfAPoint();
    void findsNoLineClearWhoseLabelsOfAnotherBatchWait();

private:
    Result<workflow::Clearance> signClearance(BatchId batch, const char *name)
    {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::signClearance(transaction, BatchBench::signatory(name), batch);
        });
    }
    Result<void> checkPoint(BatchId batch, const QByteArray &point)
    {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::checkPoint(transaction, m_bench->ana, batch, point);
        });
    }
    Result<void> start(BatchId batch)
    {
        return m_bench->ledger().write(
            [&](WriteTransaction &transaction) { return workflow::startBatch(transaction, m_bench->ana, batch); });
    }

    std::unique_ptr<BatchBench> m_bench;
};

void tst_LineClearance::startsOnlyWhenTheLineIsClear()
{
    const BatchId batch = m_bench->approved();
    QCOMPARE(start(batch).error().code, codes::batchFieldMissing);
    m_bench->batch = batch;
    m_bench->draw({ "u1" });
    QCOMPARE(start(batch).error().code, codes::batchNotClear);
    QCOMPARE(signClearance(batch, "ana").error().code, codes::batchNotClear);
    QCOMPARE(checkPoint(batch, "no-such").error().code, codes::noSuchClearancePoint);
    const workflow::Clearance open
        = *m_bench->ledger().read([&](ledger::View &view) { return workflow::clearanceOf(view, batch); });
    for (const workflow::ClearancePoint &point : open.points)
        QVERIFY(checkPoint(batch, point.id));
    QVERIFY(signClearance(batch, "ana"));
    QCOMPARE(start(batch).error().code, codes::batchNotClear);
    QCOMPARE(signClearance(batch, "ANA").error().code, codes::batchSamePerson);
    const Result<workflow::Clearance> clear = signClearance(batch, "ben");
    QVERIFY(clear);
    QVERIFY(clear->isComplete());
    QCOMPARE(clear->signatures.front().meaning, workflow::Meaning::Performed);
    QCOMPARE(clear->signatures.back().meaning, workflow::Meaning::Reviewed);
    QCOMPARE(clear->signatures.back().sha256, clear->sha256);
    QVERIFY(start(batch));
    QCOMPARE(m_bench->row(batch).state, BatchState::Running);
}

void tst_LineClearance::asksForEachPointAgainWhereTheOrderChanged()
{
    m_bench->set("line.clearance-points", QStringLiteral("Old labels are gone\nThe bin is empty"));
    const BatchId batch = m_bench->approved();
    QVERIFY(checkPoint(batch, "Old labels are gone"));
    QVERIFY(m_bench->ledger().write([&](WriteTransaction &transaction) -> Result<void> {
        ledger::WorkOrder changed = BatchBench::order();
        changed.lot = "RP4472";
        if (const Result<void> done = workflow::changeBatch(transaction, m_bench->ana, batch, changed); !done)
            return done;
        return workflow::approveBatch(transaction, m_bench->ana, batch);
    }));
    const workflow::Clearance clearance
        = *m_bench->ledger().read([&](ledger::View &view) { return workflow::clearanceOf(view, batch); });
    QCOMPARE(clearance.points.size(), size_t(2));
    QVERIFY(!clearance.points.front().isChecked);
}

void tst_LineClearance::keepsAPhotoOfAPoint()
{
    const BatchId batch = m_bench->approved();
    QByteArray picture = "a picture";
    QBuffer bytes(&picture);
    bytes.open(QIODevice::ReadOnly);
    QVERIFY(m_bench->ledger().write([&](WriteTransaction &transaction) {
        return workflow::checkPoint(transaction, m_bench->ana, batch, "labels-removed", {}, &bytes);
    }));
    QByteArray kept;
    const Result<void> read = m_bench->ledger().read([&](ledger::View &view) -> Result<void> {
        const workflow::Clearance clearance = *workflow::clearanceOf(view, batch);
        QBuffer to(&kept);
        to.open(QIODevice::WriteOnly);
        return view.documents().restoreBytes(QByteArray::fromHex(clearance.points.front().photo), to);
    });
    QVERIFY(read);
    QCOMPARE(kept, picture);
}

void tst_LineClearance::findsNoLineClearWhoseLabelsOfAnotherBatchWait()
{
    m_bench->addPrinter();
    m_bench->draw({ "u1" });
    const PrintJobId old = m_bench->queue({ "u1" }, m_bench->batch);
    const BatchId next = m_bench->approved();
    QCOMPARE(checkPoint(next, "printer-queue-empty").error().code, codes::printerAtWork);
    QVERIFY(m_bench->cancelJob(old));
    QVERIFY(checkPoint(next, "printer-queue-empty"));
}

QTEST_GUILESS_MAIN(tst_LineClearance)
#include "tst_lineclearance.moc"

#include "scan/interpret.h"
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
    void ticksThePointWhoseCodeIsScanned();
    void saysWhichPointAForeignCodeIsNot();

private:
    Result<workflow::PointScan> scanPoint(BatchId batch, const QByteArray &code)
    {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::scanPoint(
                transaction, m_bench->ana, batch, scan::interpret(scan::readingFromLine(code), m_bench->clock.today()));
        });
    }
    workflow::Clearance clearance(BatchId batch)
    {
        return *m_bench->ledger().read([&](ledger::View &view) { return workflow::clearanceOf(view, batch); });
    }
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
    QByteArray picture = "\xff\xd8\xff a picture";
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

void tst_LineClearance::ticksThePointWhoseCodeIsScanned()
{
    m_bench->set("line.clearance-points",
        QStringLiteral("Old labels are gone\nThe hopper is empty | HOPPER-2\nThe bin is empty | (8004)0361414BIN1"));
    const BatchId batch = m_bench->approved();
    const std::vector<workflow::ClearancePoint> points = clearance(batch).points;
    QCOMPARE(points.size(), size_t(3));
    QCOMPARE(points[1].id, QByteArray("The hopper is empty"));
    for (const workflow::ClearancePoint &point : points)
        QVERIFY(workflow::isClearanceCard(
            scan::interpret(scan::readingFromLine(workflow::cardOf(point)), m_bench->clock.today())));

    // A scanner with Caps Lock, one that sends the symbology, and two codes that hang there anyway.
    QCOMPARE(scanPoint(batch, workflow::cardOf(points[0]).toLower())->point.id, points[0].id);
    QCOMPARE(scanPoint(batch, "HOPPER-2")->point.id, points[1].id);
    QVERIFY(scanPoint(batch, "HOPPER-2")->wasChecked());
    QCOMPARE(scanPoint(batch,
                 "]d28004"
                 "0361414BIN1")
                 ->point.id,
        points[2].id);
    const workflow::Clearance done = clearance(batch);
    QVERIFY(done.allChecked());
    QVERIFY(done.points[0].isScanned);
    QCOMPARE(done.points[0].by.operatorName, QByteArray("ana"));

    // Scanned again, it takes no signature back; ticked by hand, it does.
    QVERIFY(signClearance(batch, "ana"));
    QVERIFY(scanPoint(batch, workflow::cardOf(points[0])));
    QCOMPARE(clearance(batch).signatures.size(), size_t(1));
    QVERIFY(signClearance(batch, "ben"));
    QCOMPARE(m_bench->row(batch).state, BatchState::Cleared);
    QCOMPARE(scanPoint(batch, workflow::cardOf(points[0]))->wasChecked(), true);
}

void tst_LineClearance::saysWhichPointAForeignCodeIsNot()
{
    const BatchId batch = m_bench->approved();
    const std::vector<workflow::ClearancePoint> points = clearance(batch).points;
    QVERIFY(scanPoint(batch, workflow::cardOf(points[0])));
    workflow::ClearancePoint elsewhere;
    elsewhere.id = "A point of another site";
    for (const QByteArray &code :
        { QByteArray("4006381333931"), workflow::cardOf(elsewhere), QByteArray("0100361414312340211234") }) {
        const Error refusal = scanPoint(batch, code).error();
        QCOMPARE(refusal.code, codes::foreignPointCode);
        QVERIFY2(refusal.detail.contains(points[1].text), qPrintable(refusal.detail));
    }
    QVERIFY(!clearance(batch).points[1].isChecked);
    // What nobody may tick by hand nobody ticks with a card.
    m_bench->addPrinter();
    m_bench->draw({ "u1" });
    QVERIFY(m_bench->queue({ "u1" }, m_bench->batch).isValid());
    QCOMPARE(scanPoint(batch, workflow::cardOf(points[3])).error().code, codes::printerAtWork);
}

QTEST_GUILESS_MAIN(tst_LineClearance)
#include "tst_lineclearance.moc"

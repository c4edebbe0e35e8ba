#include "base/sha256.h"
#include "core/workflow/closingbench.h"
#include "workflow/aggregationsession.h"
#include "workflow/batcherrors.h"
#include "workflow/batchexport.h"
#include "workflow/batchrecord.h"
#include "workflow/ending.h"
#include "workflow/linerun.h"
#include "workflow/undoing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace packledger;
using namespace packledger::test;
using ledger::NumberState;
using ledger::WriteTransaction;

/// A batch that is closed: its record, its figures, and that nothing changes them afterwards.
class tst_ClosedBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ClosingBench>(); }
    void refusesEveryActAfterTheClose();
    void keepsItsFiguresWhateverBecomesOfThePacks();
    void keepsTheSamplesThatItsRecordNames();
    void accountsForTheNumbersOfItsContainers();
    void comparesPackByPack();
    void bindsTheSignaturesToTheRecord();

private:
    std::unique_ptr<ClosingBench> m_bench;
};

void tst_ClosedBatch::refusesEveryActAfterTheClose()
{
    QVERIFY(m_bench->close());
    const auto refused = [&](auto &&act) { return m_bench->ledger().write(act).error().code == codes::batchLocked; };
    QVERIFY(refused([&](WriteTransaction &t) { return workflow::stopLine(t, m_bench->ana, m_bench->batch, "jam"); }));
    QVERIFY(refused([&](WriteTransaction &t) { return workflow::resumeLine(t, m_bench->ana, m_bench->batch); }));
    QVERIFY(refused([&](WriteTransaction &t) {
        return workflow::noteDeviation(t, m_bench->ana, m_bench->batch, QStringLiteral("late"));
    }));
    QVERIFY(refused([&](WriteTransaction &t) {
        return workflow::changeBatch(t, m_bench->ana, m_bench->batch, BatchBench::order());
    }));
    QVERIFY(refused([&](WriteTransaction &t) { return workflow::startBatch(t, m_bench->ana, m_bench->batch); }));
    QVERIFY(refused([&](WriteTransaction &t) {
        return workflow::changeShift(t, m_bench->ana, m_bench->batch, access::Session::forOperator("ben"));
    }));
    QVERIFY(refused([&](WriteTransaction &t) {
        return workflow::cancelBatch(t, m_bench->ana, m_bench->batch, QStringLiteral("late"));
    }));
    QCOMPARE(m_bench->close().error().code, codes::batchLocked);
    QCOMPARE(m_bench->repackage({ "x1" }, { "u1" }).error().code, codes::batchLocked);
}

void tst_ClosedBatch::keepsItsFiguresWhateverBecomesOfThePacks()
{
    m_bench->draw(BatchBench::serials(1, 4));
    m_bench->commission(BatchBench::serials(1, 3));
    m_bench->move({ "u4" }, NumberState::Uncertain);
    m_bench->append(
        anEvent().packing(BatchBench::epc("c1"), BatchBench::epcs({ "u1", "u2" })).at(BatchBench::here).second(50));
    QVERIFY(m_bench->close(QStringLiteral("label torn off")));
    const workflow::BatchCounts signedFor = m_bench->figures().counts;
    QCOMPARE(signedFor.good(), 3);

    m_bench->clock.advance(30 * 86'400'000LL);
    m_bench->append(
        anEvent().unpacking(BatchBench::epc("c1"), { BatchBench::epc("u1") }).at(BatchBench::here).second(60));
    m_bench->append(anEvent().destroying({ BatchBench::epc("u1") }).at(BatchBench::here).second(61));
    m_bench->move({ "u4" }, NumberState::Voided);
    QCOMPARE(m_bench->numberState("u1"), NumberState::Destroyed);
    const workflow::LineFigures figures = m_bench->figures();
    QCOMPARE(figures.counts.numbers, signedFor.numbers);
    QCOMPARE(figures.counts.verified, signedFor.verified);
    QCOMPARE(m_bench->reconciled().unexplained, 1);
    QCOMPARE(m_bench->reconciled().differences.front().key, BatchBench::key("u4"));
    const ledger::BatchRow batch = m_bench->row();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("numbers.csv"));
    (void)m_bench->ledger().read([&](ledger::View &view) -> Result<void> {
        // Packed at the close: one of the two was taken out to be destroyed.
        [&] { QCOMPARE(view.line().numbers.aggregatedOf(batch.id), 2); }();
        const workflow::CountComparison comparison = workflow::compareGood(
            view, batch, { BatchBench::key("u1"), BatchBench::key("u2"), BatchBench::key("u3") });
        [&] { QVERIFY(comparison.isEqual()); }();
        const ledger::NumberStore::Counts moved = view.line().numbers.movedSinceClose(batch.id);
        [&] { QCOMPARE(moved[size_t(NumberState::Destroyed)], 1); }();
        [&] { QCOMPARE(moved[size_t(NumberState::Voided)], 1); }();
        [&] { QVERIFY(workflow::exportNumbers(view, batch, workflow::ExportFormat::Csv, file)); }();
        return {};
    });
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray table = written.readAll();
    QCOMPARE(table.count("commissioned,urn:epc:id:"), 2);
    QVERIFY2(table.contains("uncertain"), table.constData());
    QVERIFY(!table.contains("destroyed"));
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ClosedBatch::keepsTheSamplesThatItsRecordNames()
{
    m_bench->draw(BatchBench::serials(1, 3));
    m_bench->commission(BatchBench::serials(1, 3));
    const auto sample = [&](const char *name) {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::endItem(transaction, m_bench->ana, BatchBench::code(name),
                { ledger::End::Sampled, QStringLiteral("retained") });
        });
    };
    const auto undo = [&](const char *name) {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::undoLast(transaction, m_bench->ana, BatchBench::key(name));
        });
    };
    QVERIFY(sample("u3"));
    QVERIFY(undo("u3")); // nobody has signed yet
    QVERIFY(sample("u1"));
    QVERIFY(m_bench->close());
    const auto refused = undo("u1");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code.name(), codes::batchLocked.name());
    QCOMPARE(m_bench->numberState("u1"), NumberState::Sampled);
    QVERIFY(!m_bench->ledger()
                 .read([&](ledger::View &view) -> Result<bool> {
                     return workflow::lastActOf(view, m_bench->ana, BatchBench::key("u1")).has_value();
                 })
                 .value());
    QVERIFY(sample("u2")); // of what was delivered: the record says nothing of it
    QVERIFY(undo("u2"));
    QCOMPARE(m_bench->numberState("u2"), NumberState::Commissioned);
}

void tst_ClosedBatch::accountsForTheNumbersOfItsContainers()
{
    m_bench->draw(BatchBench::serials(1, 3));
    m_bench->commission(BatchBench::serials(1, 3));
    const auto act = [&](const char *name, const QJsonObject &body) {
        (void)m_bench->write([&](WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct(name, body);
            return {};
        });
    };
    // Numbers of pallets know no batch when they are drawn.
    QJsonArray keys;
    for (const char *name : { "p1", "p2", "p3", "p4", "p5", "p6" })
        keys.append(QString::fromUtf8(BatchBench::key(name).text()));
    act("number.drawn", { { QStringLiteral("pool"), 2 }, { QStringLiteral("keys"), keys } });
    const auto opened = [&](const char *container, BatchId of) {
        return *m_bench->write([&](WriteTransaction &transaction) {
            return workflow::openPacking(
                transaction, m_bench->ana, { BatchBench::key(container), ledger::Level::Case, of });
        });
    };
    const auto filled = [&](const char *container, BatchId of, const char *child) {
        const ledger::PackingId packing = opened(container, of);
        return m_bench->write([&](WriteTransaction &transaction) -> Result<workflow::Closing> {
            workflow::AggregationSession session(packing, m_bench->ana);
            if (const auto packed = session.scan(transaction, BatchBench::code(child)); !packed)
                return fail(packed.error());
            return session.close(transaction, workflow::AggregationSession::Short::Allowed, nullptr);
        });
    };
    QVERIFY(filled("p1", m_bench->batch, "u1"));
    QVERIFY(filled("p2", {}, "u2")); // at a station that knows of no batch
    const ledger::PackingId given = opened("p3", m_bench->batch);
    QVERIFY(m_bench->write([&](WriteTransaction &transaction) {
        return workflow::AggregationSession(given, m_bench->ana).cancel(transaction);
    }));
    // What a program that died left: one number unused, and one on a label that nobody has seen.
    for (const char *name : { "p4", "p5" })
        act("packing.cancelled", { { QStringLiteral("packing"), opened(name, m_bench->batch).value } });
    m_bench->move({ "p5" }, NumberState::Uncertain);

    const workflow::Reconciliation open = m_bench->reconciled();
    QCOMPARE(open.containers, (workflow::ContainerCounts { 2, 1, 1, 1 }));
    QCOMPARE(open.containers.issued(), 5); // p6 is nobody's
    QCOMPARE(open.unexplained, 1);
    QCOMPARE(open.differences.size(), size_t(1));
    QCOMPARE(open.differences.front().key, BatchBench::key("p5"));
    QCOMPARE(open.counts.good(), 3); // packs are counted for themselves
    QCOMPARE(m_bench->close().error().code, codes::batchUnexplained);
    const Result<workflow::ClosedBatch> closed = m_bench->close(QStringLiteral("the label tore"));
    QVERIFY(closed);
    QCOMPARE(closed->unexplained, 1);
    QCOMPARE(m_bench->numberState("p4"), NumberState::Returned);
    QCOMPARE(m_bench->numberState("p6"), NumberState::Allocated);

    // Locked like the rest.
    m_bench->move({ "p5" }, NumberState::Voided);
    QCOMPARE(m_bench->reconciled().containers, (workflow::ContainerCounts { 2, 1, 1, 1 }));
    const workflow::BatchRecord record = *m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::recordOf(view, m_bench->batch, m_bench->identity()); });
    const QJsonObject content = QJsonDocument::fromJson(record.bytes).object();
    QCOMPARE(
        content[QLatin1StringView("counts")][QLatin1StringView("containers")][QLatin1StringView("used")].toInt(), 2);
    QCOMPARE(content[QLatin1StringView("containers")].toArray().size(), 5);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("numbers.csv"));
    const ledger::BatchRow batch = m_bench->row();
    QVERIFY(m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::exportNumbers(view, batch, workflow::ExportFormat::Csv, file); }));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray table = written.readAll();
    QCOMPARE(table.count(",pack"), 3);
    QCOMPARE(table.count(",used,,container"), 2);
    QCOMPARE(table.count(",unexplained,,container"), 1);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ClosedBatch::comparesPackByPack()
{
    m_bench->draw(BatchBench::serials(1, 4));
    m_bench->commission(BatchBench::serials(1, 3));
    m_bench->move({ "u4" }, NumberState::Rejected);
    const ledger::BatchRow batch = m_bench->row();
    const workflow::CountComparison comparison
        = *m_bench->ledger().read([&](ledger::View &view) -> Result<workflow::CountComparison> {
              return workflow::compareGood(view, batch,
                  { BatchBench::key("u1"), BatchBench::key("u2"), BatchBench::key("u2"), BatchBench::key("u4"),
                      BatchBench::key("u9") });
          });
    QCOMPARE(comparison.onlyHere, std::vector { BatchBench::key("u3") });
    QCOMPARE(comparison.onlyThere.size(), size_t(2));
    QVERIFY(comparison.onlyThere[0]
        == (workflow::CountComparison::Missing { BatchBench::key("u4"), NumberState::Rejected }));
    QVERIFY(comparison.onlyThere[1] == (workflow::CountComparison::Missing { BatchBench::key("u9"), std::nullopt }));
    QCOMPARE(comparison.there, 4);

    // A sample that is taken of what was delivered long ago makes no difference between the lists.
    m_bench->set("line.unused", QStringLiteral("void"));
    QVERIFY(m_bench->close({}, "ana", "ben", 1));
    m_bench->move({ "u3" }, NumberState::Sampled);
    const workflow::CountComparison later
        = *m_bench->ledger().read([&](ledger::View &view) -> Result<workflow::CountComparison> {
              return workflow::compareGood(
                  view, batch, { BatchBench::key("u1"), BatchBench::key("u2"), BatchBench::key("u3") });
          });
    QVERIFY(later.isEqual());
}

void tst_ClosedBatch::bindsTheSignaturesToTheRecord()
{
    m_bench->draw({ "u1" });
    m_bench->commission({ "u1" });
    QVERIFY(m_bench->close());
    m_bench->clock.advance(86'400'000);
    const workflow::BatchRecord record = *m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::recordOf(view, m_bench->batch, m_bench->identity()); });
    QCOMPARE(record.signatures.size(), size_t(2));
    QCOMPARE(record.signatures.front().meaning, workflow::Meaning::Performed);
    QCOMPARE(record.signatures.back().meaning, workflow::Meaning::Reviewed);
    for (const workflow::Signature &signature : record.signatures)
        QCOMPARE(signature.sha256, Sha256::of(record.bytes).toHex());
    QVERIFY(record.isSigned());
    const QJsonObject content = QJsonDocument::fromJson(record.bytes).object();
    QCOMPARE(content[QLatin1StringView("numbers")][QLatin1StringView("commissioned")].toArray().size(), 1);
    QCOMPARE(content[QLatin1StringView("order")][QLatin1StringView("lot")].toString(), QStringLiteral("RP4471"));
}

QTEST_GUILESS_MAIN(tst_ClosedBatch)
#include "tst_closedbatch.moc"

#include "support/batchbench.h"
#include "workflow/batcherrors.h"
#include "workflow/batchexport.h"
#include "workflow/linerun.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"

#include <QFile>

using namespace packledger;
using namespace packledger::test;
using ledger::BatchState;
using ledger::NumberState;
using ledger::WriteTransaction;

/// A batch at work: stops, shifts, what the line counts, and giving the order up.
class tst_LineRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<BatchBench>(); }
    void namesStopsAndTheirReasons();
    void handsTheLineOver();
    void givesNumbersBackWithACancelledOrder();
    void countsPerMinuteExactlyWhatTheJournalHolds();
    void warnsWhereTheForecastFallsShort();
    void printsNoLabelBeforeTheLineIsClear();
    void startsWhereEveryLabelIsPrintedAlready();
    void runsOneBatchAtAStation();

private:
    std::unique_ptr<BatchBench> m_bench;
};

void tst_LineRun::namesStopsAndTheirReasons()
{
    const auto stop = [&](const char *reason, const QString &note = {}) {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::stopLine(transaction, m_bench->ana, m_bench->batch, reason, note);
        });
    };
    QCOMPARE(stop("weather").error().code, codes::noSuchStopReason);
    QCOMPARE(stop("other").error().code, codes::batchReasonMissing);
    QVERIFY(stop("label-roll"));
    QCOMPARE(stop("jam").error().code, codes::batchWrongState);
    QCOMPARE(m_bench->row().state, BatchState::Stopped);
    m_bench->clock.advance(100'000);
    QVERIFY(m_bench->ledger().write([&](WriteTransaction &transaction) {
        return workflow::resumeLine(transaction, m_bench->ana, m_bench->batch);
    }));
    const std::vector<workflow::LineStop> stops = m_bench->figures().stops;
    QCOMPARE(stops.size(), size_t(1));
    QCOMPARE(stops.front().reason, "label-roll");
    QCOMPARE(stops.front().to.ms - stops.front().from.ms, 100'000);
    // Also those that nobody chose: what the inspection stopped the line for is told in words.
    for (const char *found : { "fails-in-a-row", "repeated-label", "skipped-label", "not-ejected" })
        QVERIFY2(workflow::stopReasonText(found) != QLatin1StringView(found), found);
}

void tst_LineRun::handsTheLineOver()
{
    m_bench->ledger().setActor({ "ana", "line" });
    const BatchId batch = *m_bench->open();
    const auto shift = [&](const char *next) {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::changeShift(transaction, m_bench->ana, batch, access::Session::forOperator(next));
        });
    };
    QCOMPARE(shift("ana").error().code, codes::batchSamePerson);
    QVERIFY(shift("ben"));
    QCOMPARE(m_bench->row(batch).runBy, "ben");
}

void tst_LineRun::givesNumbersBackWithACancelledOrder()
{
    m_bench->batch = m_bench->approved();
    m_bench->draw({ "u1", "u2" });
    const auto cancel = [&](const QString &reason) {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::cancelBatch(transaction, m_bench->ana, m_bench->batch, reason);
        });
    };
    QCOMPARE(cancel({}).error().code, codes::batchReasonMissing);
    // A label that was printed ahead may be on a pack: its number would be explained by nobody.
    m_bench->draw({ "u3" });
    m_bench->move({ "u3" }, NumberState::Printed);
    QCOMPARE(cancel(QStringLiteral("the customer withdrew")).error().code, codes::batchLabelsOut);
    const auto change = [&](const char *lot, qint64 quantity) {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            ledger::WorkOrder changed = BatchBench::order();
            changed.lot = lot;
            changed.quantity = quantity;
            return workflow::changeBatch(transaction, m_bench->ana, m_bench->batch, changed);
        });
    };
    QCOMPARE(change("RP4472", 10).error().code, codes::batchLabelsOut);
    QVERIFY(change(BatchBench::order().lot, 11)); // that stands on no label
    m_bench->move({ "u3" }, NumberState::Voided);
    QVERIFY(cancel(QStringLiteral("the customer withdrew")));
    QCOMPARE(m_bench->row().state, BatchState::Cancelled);
    QCOMPARE(m_bench->numberState("u1"), NumberState::Returned);
    QCOMPARE(cancel(QStringLiteral("again")).error().code, codes::batchLocked);
}

void tst_LineRun::countsPerMinuteExactlyWhatTheJournalHolds()
{
    m_bench->draw(BatchBench::serials(1, 1000));
    for (int minute = 0; minute < 10; ++minute) {
        for (int i = 0; i < 100; ++i) {
            const QByteArray name = "u" + QByteArray::number(minute * 100 + i + 1);
            // 32 of 1000 fail: 3.2 %.
            if (i < 3 || (i == 3 && minute < 2))
                m_bench->move({ name }, NumberState::Rejected);
            else
                m_bench->move({ name }, NumberState::Commissioned);
        }
        m_bench->clock.advance(60'000);
    }
    const workflow::LineFigures line = m_bench->figures();
    QCOMPARE(line.counts.rejectRate(), 320);
    QCOMPARE(line.passRate, 9680);
    QCOMPARE(line.counts.good(), 968);
    qint64 good = 0;
    qint64 rejected = 0;
    for (const workflow::LineMinute &minute : line.minutes) {
        good += minute.good;
        rejected += minute.rejected;
    }
    QCOMPARE(good, 968);
    QCOMPARE(rejected, 32);
    QCOMPARE(line.speed, 100);
    // The same as a table: its last row is what the batch came to.
    const QString file = m_bench->path("minutes.csv");
    const ledger::BatchRow batch = m_bench->row();
    const Result<workflow::WrittenFile> written = m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::exportMinutes(view, batch, workflow::ExportFormat::Csv, file); });
    QVERIFY(written);
    QCOMPARE(written->rows, 10);
    QFile table(file);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArrayList rows = table.readAll().trimmed().split('\n');
    QCOMPARE(rows.first().trimmed(),
        QByteArray("minute,good,rejected,good_total,rejected_total,pass_percent,reject_percent"));
    QVERIFY2(rows.last().trimmed().endsWith(",97,3,968,32,96.80,3.20"), rows.last().constData());
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_LineRun::warnsWhereTheForecastFallsShort()
{
    m_bench->draw(BatchBench::serials(1, 10));
    QVERIFY(!m_bench->figures().fallsShort());
    m_bench->move({ "u1" }, NumberState::Rejected);
    QVERIFY(m_bench->figures().fallsShort());
    QCOMPARE(m_bench->figures().numbersLeft, 9);
}

void tst_LineRun::printsNoLabelBeforeTheLineIsClear()
{
    m_bench->addPrinter();
    const BatchId next = m_bench->approved();
    const auto queue = [&](BatchId batch, const QByteArray &name) {
        (void)m_bench->write([&](WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("number.drawn",
                { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), batch.value },
                    { QStringLiteral("keys"), QJsonArray { QString::fromUtf8(BatchBench::key(name).text()) } } });
            return {};
        });
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::queueLabels(
                transaction, m_bench->ana, { QStringLiteral("P"), {}, {}, { BatchBench::key(name) } });
        });
    };
    QCOMPARE(queue(next, "u1").error().code, codes::lineNotClear);
    QVERIFY(queue(m_bench->batch, "u2"));
}

void tst_LineRun::startsWhereEveryLabelIsPrintedAlready()
{
    m_bench->set("line.clearance", QStringLiteral("off"));
    m_bench->set("line.printer-job", QStringLiteral("off"));
    m_bench->batch = m_bench->approved();
    const auto start = [&] {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::startBatch(transaction, m_bench->ana, m_bench->batch);
        });
    };
    QCOMPARE(start().error().code, codes::batchFieldMissing); // no number at all
    m_bench->draw({ "u1", "u2" });
    m_bench->move({ "u1", "u2" }, NumberState::Sent);
    m_bench->move({ "u1", "u2" }, NumberState::Printed);
    QVERIFY(start());
}

void tst_LineRun::runsOneBatchAtAStation()
{
    m_bench->set("line.clearance", QStringLiteral("off"));
    m_bench->set("line.printer-job", QStringLiteral("off"));
    m_bench->ledger().setActor({ "ana", "Line 1" });
    const auto next = [&](const QByteArray &number) {
        m_bench->batch = m_bench->approved();
        m_bench->draw({ number });
        return m_bench->batch;
    };
    const auto does = [&](auto act, BatchId batch, auto... more) {
        return m_bench->ledger().write(
            [&](WriteTransaction &transaction) { return act(transaction, m_bench->ana, batch, more...); });
    };
    const auto stop = [&](BatchId batch) { return does(workflow::stopLine, batch, "material", QString()); };
    const BatchId first = next("u1");
    const BatchId second = next("u2");
    // One that was only opened, as the bench's own, takes no line.
    QVERIFY(does(workflow::startBatch, first));
    const Error refusal = does(workflow::startBatch, second).error();
    QCOMPARE(refusal.code, codes::batchLineBusy);
    QCOMPARE(refusal.detail, m_bench->row(first).order.name);
    QCOMPARE(m_bench->row(second).state, BatchState::Approved);

    // Another line is another matter.
    m_bench->ledger().setActor({ "ana", "Line 2" });
    const BatchId elsewhere = next("u3");
    QVERIFY(does(workflow::startBatch, elsewhere));
    m_bench->ledger().setActor({ "ana", "Line 1" });

    // A batch that stands lets another one through, and waits for it then.
    QVERIFY(stop(first));
    QVERIFY(does(workflow::startBatch, second));
    QCOMPARE(does(workflow::resumeLine, first).error().code, codes::batchLineBusy);
    QVERIFY(stop(second));
    QVERIFY(does(workflow::resumeLine, first));
    // Whoever works for another client is not told its name.
    m_bench->set("user-client.ana", QStringLiteral("Acme"));
    const Result<void> isFree = m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::checkLineIsFree(view, m_bench->ana, "Line 1"); });
    QVERIFY(!isFree && !isFree.error().detail.contains(m_bench->row(first).order.name));
    // It is where it went on last.
    m_bench->set("user-client.ana", QString());
    QVERIFY(stop(first) && stop(elsewhere));
    m_bench->ledger().setActor({ "ana", "Line 2" });
    QVERIFY(does(workflow::resumeLine, first));
    QCOMPARE(does(workflow::resumeLine, elsewhere).error().code, codes::batchLineBusy);
}

QTEST_GUILESS_MAIN(tst_LineRun)
#include "tst_linerun.moc"

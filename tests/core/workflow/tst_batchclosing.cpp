#include "core/workflow/closingbench.h"
#include "workflow/aggregationsession.h"
#include "workflow/batcherrors.h"
#include "workflow/batchrecord.h"
#include "workflow/linerun.h"
#include "workflow/numberdrawing.h"
#include "workflow/sourcepacks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace packledger;
using namespace packledger::test;
using ledger::BatchState;
using ledger::NumberState;
using ledger::WriteTransaction;

/// The end of a batch: that its numbers add up, what it waits for, and who signs for it.
class tst_BatchClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ClosingBench>(); }
    void closesOnlyWhenEveryNumberIsExplained();
    void endsNothingWhileLabelsWaitToBePrinted();
    void letsTwoPeopleSignForWhatIsMissing();
    void refusesOnePersonTwice();
    void asksForPinsWhereTheSiteHasUsers();
    void voidsUnusedNumbersWhereTheSiteSaysSo();
    void wantsTheRejectBinCounted();
    void waitsForItsSources();
    void warnsOfPacksWithoutASource();
    void waitsForItsOpenContainers();

private:
    std::unique_ptr<ClosingBench> m_bench;
};

void tst_BatchClosing::closesOnlyWhenEveryNumberIsExplained()
{
    m_bench->draw(BatchBench::serials(1, 10));
    m_bench->commission(BatchBench::serials(1, 6));
    m_bench->move({ "u7" }, NumberState::Rejected);
    m_bench->move({ "u8" }, NumberState::Printed);

    const workflow::Reconciliation open
        = *m_bench->ledger().read([&](ledger::View &view) { return workflow::reconcile(view, m_bench->batch); });
    QCOMPARE(open.unexplained, 1);
    QCOMPARE(open.differences.size(), size_t(1));
    QCOMPARE(open.differences.front().key, BatchBench::key("u8"));
    QCOMPARE(open.unused, 2);
    QCOMPARE(m_bench->close().error().code, codes::batchUnexplained);
    // What was refused left nothing behind: the unused numbers are still there.
    QCOMPARE(m_bench->numberState("u9"), NumberState::Allocated);

    m_bench->move({ "u8" }, NumberState::Voided);
    const Result<workflow::ClosedBatch> closed = m_bench->close({}, "ana", "ben", 1);
    QVERIFY(closed);
    QCOMPARE(closed->unused, 2);
    QCOMPARE(closed->unexplained, 0);
    QCOMPARE(m_bench->numberState("u9"), NumberState::Returned);
    QCOMPARE(m_bench->row().state, BatchState::Closed);
    const workflow::BatchCounts counts = m_bench->figures().counts;
    QCOMPARE(counts.issued(),
        counts.good() + counts.rejected() + counts.in(NumberState::Voided) + counts.in(NumberState::Returned));
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_BatchClosing::endsNothingWhileLabelsWaitToBePrinted()
{
    m_bench->addPrinter();
    m_bench->draw(BatchBench::serials(1, 4));
    // Whether the job was queued for the batch or only names its numbers.
    const PrintJobId first = m_bench->queue({ "u1", "u2" }, m_bench->batch);
    const PrintJobId second = m_bench->queue({ "u3" }, {});
    const Error refusal = m_bench->close().error();
    QCOMPARE(refusal.code, codes::batchLabelsWait);
    QCOMPARE(refusal.detail, QStringLiteral("%1: 2; %2: 1").arg(first.value).arg(second.value));
    QCOMPARE(m_bench->close(QStringLiteral("in a hurry")).error().code, codes::batchLabelsWait);
    QCOMPARE(m_bench->ledger()
                 .write([&](WriteTransaction &t) {
                     return workflow::returnUnused(t, m_bench->ana, m_bench->batch, QStringLiteral("over"));
                 })
                 .error()
                 .code,
        codes::batchLabelsWait);
    QVERIFY(m_bench->cancelJob(first));
    QVERIFY(m_bench->cancelJob(second));
    QVERIFY(m_bench->close());
    QCOMPARE(m_bench->numberState("u1"), NumberState::Returned);
    // What was given back gets no label, whichever way it is asked for.
    QVERIFY(!m_bench->queue({ "u1" }, m_bench->batch).isValid());

    m_bench->batch = m_bench->approved();
    (void)m_bench->write([&](WriteTransaction &t) -> Result<void> {
        t.appendAct("batch.cleared", { { QStringLiteral("batch"), m_bench->batch.value } });
        return {};
    });
    m_bench->draw({ "u11" });
    const PrintJobId third = m_bench->queue({ "u11" }, m_bench->batch);
    const auto cancel = [&] {
        return m_bench->ledger().write([&](WriteTransaction &t) {
            return workflow::cancelBatch(t, m_bench->ana, m_bench->batch, QStringLiteral("late"));
        });
    };
    QCOMPARE(cancel().error().code, codes::batchLabelsWait);
    QVERIFY(m_bench->cancelJob(third));
    QVERIFY(cancel());
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_BatchClosing::letsTwoPeopleSignForWhatIsMissing()
{
    m_bench->draw({ "u1" });
    m_bench->move({ "u1" }, NumberState::Uncertain);
    const Result<workflow::ClosedBatch> closed = m_bench->close(QStringLiteral("label torn off at the roll change"));
    QVERIFY(closed);
    QCOMPARE(closed->unexplained, 1);
    const workflow::BatchRecord record = *m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::recordOf(view, m_bench->batch, m_bench->identity()); });
    QCOMPARE(record.reason, QStringLiteral("label torn off at the roll change"));
    QVERIFY(record.bytes.contains(BatchBench::key("u1").text()));
}

void tst_BatchClosing::refusesOnePersonTwice()
{
    QCOMPARE(m_bench->close({}, "ana", " Ana").error().code, codes::batchSamePerson);
}

void tst_BatchClosing::asksForPinsWhereTheSiteHasUsers()
{
    access::SignIn signIn(m_bench->ledger(), { 1, 8 * 1024 * 1024 });
    QVERIFY(signIn.addUser({}, "ana", QStringLiteral("Ana Ortiz"), QStringLiteral("4711")));
    QVERIFY(signIn.addUser(m_bench->ana, "ben", QStringLiteral("Ben Kim"), QStringLiteral("0815")));
    QCOMPARE(m_bench->close().error().code, codes::batchPinMissing);
    QVERIFY(!signIn.confirm("ben", QStringLiteral("4711")));
    const Result<access::Signatory> ana = signIn.confirm("ana", QStringLiteral("4711"));
    const Result<access::Signatory> ben = signIn.confirm("ben", QStringLiteral("0815"));
    QVERIFY(ana && ben);
    const Result<workflow::ClosedBatch> closed = m_bench->ledger().write([&](WriteTransaction &transaction) {
        return workflow::closeBatch(transaction, m_bench->batch, { *ana, *ben, {}, {} }, m_bench->identity());
    });
    QVERIFY(closed);
    QCOMPARE(closed->signatures.front().name, QStringLiteral("Ana Ortiz"));
    QVERIFY(closed->signatures.front().pinEntered);
}

void tst_BatchClosing::voidsUnusedNumbersWhereTheSiteSaysSo()
{
    m_bench->draw({ "u1" });
    m_bench->set("line.unused", QStringLiteral("explain"));
    QCOMPARE(m_bench->close().error().code, codes::batchUnexplained);
    m_bench->set("line.unused", QStringLiteral("void"));
    QVERIFY(m_bench->close());
    QCOMPARE(m_bench->numberState("u1"), NumberState::Voided);
}

void tst_BatchClosing::wantsTheRejectBinCounted()
{
    m_bench->draw({ "u1" });
    m_bench->move({ "u1" }, NumberState::Rejected);
    QCOMPARE(m_bench->close().error().code, codes::rejectBinMissing);
    QCOMPARE(m_bench->close(QStringLiteral("in a hurry")).error().code, codes::rejectBinMissing);
    QCOMPARE(m_bench->close({}, "ana", "ben", 0).error().code, codes::rejectBinDiffers);
    QVERIFY(m_bench->close({}, "ana", "ben", 1));
}

void tst_BatchClosing::waitsForItsSources()
{
    m_bench->receiveSources();
    m_bench->draw(BatchBench::serials(1, 3));
    m_bench->commission({ "u1" });
    const auto take = [&](const char *source) {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::takeSource(transaction, m_bench->ana, m_bench->batch, { BatchBench::code(source), {} });
        });
    };
    QVERIFY(!isRefusal(take("x1")->verdict));
    QVERIFY(!isRefusal(take("x2")->verdict));
    const Error waits = m_bench->close().error();
    QCOMPARE(waits.code, codes::batchSourcesWait);
    QCOMPARE(waits.detail, QStringLiteral("2"));
    QCOMPARE(m_bench->close(QStringLiteral("in a hurry")).error().code, codes::batchSourcesWait);
    QCOMPARE(m_bench->reconciled().sourcesWaiting, 2);
    QVERIFY(m_bench->ledger().write([&](WriteTransaction &transaction) {
        return workflow::putSourceBack(transaction, m_bench->ana, m_bench->batch, BatchBench::key("x2"));
    }));
    QCOMPARE(m_bench->close().error().code, codes::batchSourcesWait);
    QVERIFY(m_bench->ledger()
                .write([&](WriteTransaction &transaction) {
                    return workflow::linkSources(transaction, m_bench->ana, m_bench->batch);
                })
                ->isDone());
    m_bench->commission({ "u2" }); // one that nobody linked with a source
    QVERIFY(m_bench->close());
    const workflow::BatchRecord record = *m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::recordOf(view, m_bench->batch, m_bench->identity()); });
    QCOMPARE(QJsonDocument::fromJson(record.bytes)
                 .object()[QLatin1StringView("counts")][QLatin1StringView("without_source")]
                 .toInt(),
        1);
}

void tst_BatchClosing::warnsOfPacksWithoutASource()
{
    const auto next = [&](const QByteArrayList &names) {
        m_bench->batch = *m_bench->open();
        m_bench->draw(names);
        m_bench->commission(names);
    };
    const auto warnedIn = [&] {
        const Result<workflow::ClosedBatch> closed = m_bench->close();
        if (!closed)
            qFatal("%s", qPrintable(closed.error().detail));
        const auto record = *m_bench->ledger().read(
            [&](ledger::View &view) { return workflow::recordOf(view, m_bench->batch, m_bench->identity()); });
        const QJsonValue told = QJsonDocument::fromJson(record.bytes)
                                    .object()[QLatin1StringView("closing")][QLatin1StringView("warned_without_source")];
        return told.toInteger() == closed->withoutSource ? closed->withoutSource : -1;
    };
    // A site that takes in no deliveries packs its own; another one has packs that the first batch may be made of.
    next({ "u1", "u2" });
    QCOMPARE(m_bench->reconciled().withoutSource, 0);
    m_bench->receiveSources();
    QCOMPARE(m_bench->reconciled().withoutSource, 2);
    QCOMPARE(warnedIn(), 2);
    // As its last batches were made: no word.
    next({ "u3", "u4" });
    QCOMPARE(m_bench->reconciled().withoutSource, 0);
    // Some were scanned for the batch, and one pack came later.
    QVERIFY(m_bench->repackage({ "x1" }, { "u3", "u4" })->isDone());
    m_bench->draw({ "u5" });
    m_bench->commission({ "u5" });
    QCOMPARE(m_bench->reconciled().withoutSource, 1);
    QCOMPARE(warnedIn(), 1);
    // From then on the product is one that is made of source packs.
    next({ "u6", "u7" });
    QCOMPARE(m_bench->reconciled().withoutSource, 2);
    QVERIFY(m_bench->repackage({ "x2" }, { "u6", "u7" })->isDone());
    QCOMPARE(m_bench->reconciled().withoutSource, 0);
    QCOMPARE(warnedIn(), 0);
}

void tst_BatchClosing::waitsForItsOpenContainers()
{
    m_bench->draw({ "u1" });
    m_bench->commission({ "u1" });
    const auto opened = [&](const char *container, BatchId of) {
        return *m_bench->write([&](WriteTransaction &transaction) {
            return workflow::openPacking(
                transaction, m_bench->ana, { BatchBench::key(container), ledger::Level::Case, of });
        });
    };
    const auto cancel = [&](ledger::PackingId packing) {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::AggregationSession(packing, m_bench->ana).cancel(transaction);
        });
    };
    // One that was opened for the batch, and one at a station that knows of no batch, with a pack of it.
    const ledger::PackingId ordered = opened("p7", m_bench->batch);
    QCOMPARE(m_bench->close().error().code, codes::batchContainersOpen);
    const ledger::PackingId filled = opened("p8", {});
    QVERIFY(m_bench->write([&](WriteTransaction &transaction) {
        return workflow::AggregationSession(filled, m_bench->ana).scan(transaction, BatchBench::code("u1"));
    }));
    QCOMPARE(m_bench->reconciled().openContainers, (std::vector { BatchBench::key("p7"), BatchBench::key("p8") }));
    QVERIFY(cancel(ordered));
    QCOMPARE(m_bench->close(QStringLiteral("in a hurry")).error().code, codes::batchContainersOpen);
    QVERIFY(cancel(filled));
    QVERIFY(opened("p9", {}).isValid()); // of other goods
    QVERIFY(m_bench->close());
}

QTEST_GUILESS_MAIN(tst_BatchClosing)
#include "tst_batchclosing.moc"

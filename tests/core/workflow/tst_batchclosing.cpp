#include "base/sha256.h"
#include "support/batchbench.h"
#include "workflow/aggregationsession.h"
#include "workflow/batchclosing.h"
#include "workflow/batchcounts.h"
#include "workflow/batcherrors.h"
#include "workflow/batchexport.h"
#include "workflow/batchrecord.h"
#include "workflow/ending.h"
#include "workflow/linerun.h"
#include "workflow/numberdrawing.h"
#include "workflow/printingerrors.h"
#include "workflow/sourcepacks.h"
#include "workflow/undoing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace packledger;
using namespace packledger::test;
using ledger::BatchState;
using ledger::NumberState;
using ledger::WriteTransaction;

/// The end of a batch: that its numbers add up, who signs for it, and that nothing changes it afterwards.
class tst_BatchClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<BatchBench>(); }
    void closesOnlyWhenEveryNumberIsExplained();
    void endsNothingWhileLabelsWaitToBePrinted();
    void letsTwoPeopleSignForWhatIsMissing();
    void refusesOnePersonTwice();
    void asksForPinsWhereTheSiteHasUsers();
    void bindsTheSignaturesToTheRecord();
    void refusesEveryActAfterTheClose();
    void keepsItsFiguresWhateverBecomesOfThePacks();
    void keepsTheSamplesThatItsRecordNames();
    void accountsForTheNumbersOfItsContainers();
    void voidsUnusedNumbersWhereTheSiteSaysSo();
    void comparesPackByPack();
    void wantsTheRejectBinCounted();
    void waitsForItsSources();
    void warnsOfPacksWithoutASource();
    void waitsForItsOpenContainers();

private:
    Result<workflow::ClosedBatch> close(const QString &reason = {}, const char *one = "ana", const char *other = "ben",
        std::optional<qint64> rejectBin = std::nullopt)
    {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::closeBatch(transaction, m_bench->batch,
                { BatchBench::signatory(one), BatchBench::signatory(other), reason, rejectBin }, m_bench->identity());
        });
    }

    workflow::Reconciliation reconciled()
    {
        return *m_bench->ledger().read([&](ledger::View &view) { return workflow::reconcile(view, m_bench->batch); });
    }

    /// An event of this site.
    void append(const epcis::Event &event)
    {
        (void)m_bench->write([&](WriteTransaction &transaction) -> Result<void> {
            transaction.appendEvent(event, BatchBench::hashOf(event));
            return {};
        });
    }

    std::unique_ptr<BatchBench> m_bench;
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
    QCOMPARE(close().error().code, codes::batchUnexplained);
    // What was refused left nothing behind: the unused numbers are still there.
    QCOMPARE(m_bench->numberState("u9"), NumberState::Allocated);

    m_bench->move({ "u8" }, NumberState::Voided);
    const Result<workflow::ClosedBatch> closed = close({}, "ana", "ben", 1);
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
    const Error refusal = close().error();
    QCOMPARE(refusal.code, codes::batchLabelsWait);
    QCOMPARE(refusal.detail, QStringLiteral("%1: 2; %2: 1").arg(first.value).arg(second.value));
    QCOMPARE(close(QStringLiteral("in a hurry")).error().code, codes::batchLabelsWait);
    QCOMPARE(m_bench->ledger()
                 .write([&](WriteTransaction &t) {
                     return workflow::returnUnused(t, m_bench->ana, m_bench->batch, QStringLiteral("over"));
                 })
                 .error()
                 .code,
        codes::batchLabelsWait);
    QVERIFY(m_bench->cancelJob(first));
    QVERIFY(m_bench->cancelJob(second));
    QVERIFY(close());
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
    const Result<workflow::ClosedBatch> closed = close(QStringLiteral("label torn off at the roll change"));
    QVERIFY(closed);
    QCOMPARE(closed->unexplained, 1);
    const workflow::BatchRecord record = *m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::recordOf(view, m_bench->batch, m_bench->identity()); });
    QCOMPARE(record.reason, QStringLiteral("label torn off at the roll change"));
    QVERIFY(record.bytes.contains(BatchBench::key("u1").text()));
}

void tst_BatchClosing::refusesOnePersonTwice()
{
    QCOMPARE(close({}, "ana", " Ana").error().code, codes::batchSamePerson);
}

void tst_BatchClosing::asksForPinsWhereTheSiteHasUsers()
{
    access::SignIn signIn(m_bench->ledger(), { 1, 8 * 1024 * 1024 });
    QVERIFY(signIn.addUser({}, "ana", QStringLiteral("Ana Ortiz"), QStringLiteral("4711")));
    QVERIFY(signIn.addUser(m_bench->ana, "ben", QStringLiteral("Ben Kim"), QStringLiteral("0815")));
    QCOMPARE(close().error().code, codes::batchPinMissing);
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

void tst_BatchClosing::bindsTheSignaturesToTheRecord()
{
    m_bench->draw({ "u1" });
    m_bench->commission({ "u1" });
    QVERIFY(close());
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

void tst_BatchClosing::refusesEveryActAfterTheClose()
{
    QVERIFY(close());
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
    QCOMPARE(close().error().code, codes::batchLocked);
    QCOMPARE(m_bench->repackage({ "x1" }, { "u1" }).error().code, codes::batchLocked);
}

void tst_BatchClosing::keepsItsFiguresWhateverBecomesOfThePacks()
{
    m_bench->draw(BatchBench::serials(1, 4));
    m_bench->commission(BatchBench::serials(1, 3));
    m_bench->move({ "u4" }, NumberState::Uncertain);
    append(anEvent().packing(BatchBench::epc("c1"), BatchBench::epcs({ "u1", "u2" })).at(BatchBench::here).second(50));
    QVERIFY(close(QStringLiteral("label torn off")));
    const workflow::BatchCounts signedFor = m_bench->figures().counts;
    QCOMPARE(signedFor.good(), 3);

    m_bench->clock.advance(30 * 86'400'000LL);
    append(anEvent().unpacking(BatchBench::epc("c1"), { BatchBench::epc("u1") }).at(BatchBench::here).second(60));
    append(anEvent().destroying({ BatchBench::epc("u1") }).at(BatchBench::here).second(61));
    m_bench->move({ "u4" }, NumberState::Voided);
    QCOMPARE(m_bench->numberState("u1"), NumberState::Destroyed);
    const workflow::LineFigures figures = m_bench->figures();
    QCOMPARE(figures.counts.numbers, signedFor.numbers);
    QCOMPARE(figures.counts.verified, signedFor.verified);
    QCOMPARE(reconciled().unexplained, 1);
    QCOMPARE(reconciled().differences.front().key, BatchBench::key("u4"));
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

void tst_BatchClosing::keepsTheSamplesThatItsRecordNames()
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
    QVERIFY(close());
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

void tst_BatchClosing::accountsForTheNumbersOfItsContainers()
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

    const workflow::Reconciliation open = reconciled();
    QCOMPARE(open.containers, (workflow::ContainerCounts { 2, 1, 1, 1 }));
    QCOMPARE(open.containers.issued(), 5); // p6 is nobody's
    QCOMPARE(open.unexplained, 1);
    QCOMPARE(open.differences.size(), size_t(1));
    QCOMPARE(open.differences.front().key, BatchBench::key("p5"));
    QCOMPARE(open.counts.good(), 3); // packs are counted for themselves
    QCOMPARE(close().error().code, codes::batchUnexplained);
    const Result<workflow::ClosedBatch> closed = close(QStringLiteral("the label tore"));
    QVERIFY(closed);
    QCOMPARE(closed->unexplained, 1);
    QCOMPARE(m_bench->numberState("p4"), NumberState::Returned);
    QCOMPARE(m_bench->numberState("p6"), NumberState::Allocated);

    // Locked like the rest.
    m_bench->move({ "p5" }, NumberState::Voided);
    QCOMPARE(reconciled().containers, (workflow::ContainerCounts { 2, 1, 1, 1 }));
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

void tst_BatchClosing::voidsUnusedNumbersWhereTheSiteSaysSo()
{
    m_bench->draw({ "u1" });
    m_bench->set("line.unused", QStringLiteral("explain"));
    QCOMPARE(close().error().code, codes::batchUnexplained);
    m_bench->set("line.unused", QStringLiteral("void"));
    QVERIFY(close());
    QCOMPARE(m_bench->numberState("u1"), NumberState::Voided);
}

void tst_BatchClosing::comparesPackByPack()
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
    QVERIFY(close({}, "ana", "ben", 1));
    m_bench->move({ "u3" }, NumberState::Sampled);
    const workflow::CountComparison later
        = *m_bench->ledger().read([&](ledger::View &view) -> Result<workflow::CountComparison> {
              return workflow::compareGood(
                  view, batch, { BatchBench::key("u1"), BatchBench::key("u2"), BatchBench::key("u3") });
          });
    QVERIFY(later.isEqual());
}

void tst_BatchClosing::wantsTheRejectBinCounted()
{
    m_bench->draw({ "u1" });
    m_bench->move({ "u1" }, NumberState::Rejected);
    QCOMPARE(close().error().code, codes::rejectBinMissing);
    QCOMPARE(close(QStringLiteral("in a hurry")).error().code, codes::rejectBinMissing);
    QCOMPARE(close({}, "ana", "ben", 0).error().code, codes::rejectBinDiffers);
    QVERIFY(close({}, "ana", "ben", 1));
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
    const Error waits = close().error();
    QCOMPARE(waits.code, codes::batchSourcesWait);
    QCOMPARE(waits.detail, QStringLiteral("2"));
    QCOMPARE(close(QStringLiteral("in a hurry")).error().code, codes::batchSourcesWait);
    QCOMPARE(reconciled().sourcesWaiting, 2);
    QVERIFY(m_bench->ledger().write([&](WriteTransaction &transaction) {
        return workflow::putSourceBack(transaction, m_bench->ana, m_bench->batch, BatchBench::key("x2"));
    }));
    QCOMPARE(close().error().code, codes::batchSourcesWait);
    QVERIFY(m_bench->ledger()
                .write([&](WriteTransaction &transaction) {
                    return workflow::linkSources(transaction, m_bench->ana, m_bench->batch);
                })
                ->isDone());
    m_bench->commission({ "u2" }); // one that nobody linked with a source
    QVERIFY(close());
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
        const Result<workflow::ClosedBatch> closed = close();
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
    QCOMPARE(reconciled().withoutSource, 0);
    m_bench->receiveSources();
    QCOMPARE(reconciled().withoutSource, 2);
    QCOMPARE(warnedIn(), 2);
    // As its last batches were made: no word.
    next({ "u3", "u4" });
    QCOMPARE(reconciled().withoutSource, 0);
    // Some were scanned for the batch, and one pack came later.
    QVERIFY(m_bench->repackage({ "x1" }, { "u3", "u4" })->isDone());
    m_bench->draw({ "u5" });
    m_bench->commission({ "u5" });
    QCOMPARE(reconciled().withoutSource, 1);
    QCOMPARE(warnedIn(), 1);
    // From then on the product is one that is made of source packs.
    next({ "u6", "u7" });
    QCOMPARE(reconciled().withoutSource, 2);
    QVERIFY(m_bench->repackage({ "x2" }, { "u6", "u7" })->isDone());
    QCOMPARE(reconciled().withoutSource, 0);
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
    QCOMPARE(close().error().code, codes::batchContainersOpen);
    const ledger::PackingId filled = opened("p8", {});
    QVERIFY(m_bench->write([&](WriteTransaction &transaction) {
        return workflow::AggregationSession(filled, m_bench->ana).scan(transaction, BatchBench::code("u1"));
    }));
    QCOMPARE(reconciled().openContainers, (std::vector { BatchBench::key("p7"), BatchBench::key("p8") }));
    QVERIFY(cancel(ordered));
    QCOMPARE(close(QStringLiteral("in a hurry")).error().code, codes::batchContainersOpen);
    QVERIFY(cancel(filled));
    QVERIFY(opened("p9", {}).isValid()); // of other goods
    QVERIFY(close());
}

QTEST_GUILESS_MAIN(tst_BatchClosing)
#include "tst_batchclosing.moc"
#include "workflow/ending.h"
#include "workflow/undoing.h"

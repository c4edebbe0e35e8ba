#include "base/sha256.h"
#include "support/dock.h"
#include "workflow/batchclosing.h"
#include "workflow/batcherrors.h"
#include "workflow/batchexport.h"
#include "workflow/batchrecord.h"
#include "workflow/lineclearance.h"
#include "workflow/linefigures.h"
#include "workflow/numberdrawing.h"
#include "workflow/orderimport.h"
#include "workflow/printchoice.h"
#include "workflow/printers.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"
#include "workflow/repackaging.h"

#include <QFile>

using namespace packledger;
using namespace packledger::test;
using ledger::BatchState;
using ledger::NumberState;
using ledger::WriteTransaction;

/// A batch from its clearance to its close: who may do what when, and that the numbers add up.
class tst_BatchRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<Dock>();
        m_dock->set("company-prefixes", QStringLiteral("0361414"));
        m_batch = *open();
    }

    void startsOnlyWhenTheLineIsClear();
    void asksForEachPointAgainWhereTheOrderChanged();
    void keepsAPhotoOfAPoint();
    void namesStopsAndTheirReasons();
    void handsTheLineOver();
    void givesNumbersBackWithACancelledOrder();
    void countsPerMinuteExactlyWhatTheJournalHolds();
    void warnsWhereTheForecastFallsShort();
    void closesOnlyWhenEveryNumberIsExplained();
    void endsNothingWhileLabelsWaitToBePrinted();
    void findsNoLineClearWhoseLabelsOfAnotherBatchWait();
    void letsTwoPeopleSignForWhatIsMissing();
    void refusesOnePersonTwice();
    void asksForPinsWhereTheSiteHasUsers();
    void bindsTheSignaturesToTheRecord();
    void refusesEveryActAfterTheClose();
    void voidsUnusedNumbersWhereTheSiteSaysSo();
    void comparesPackByPack();

    void transformsSourcesIntoNewPacks();
    void linksPacksThatLiveAlready();
    void keepsWhatIsLeftInASource();
    void refusesASourceThatMustNotBeUsed_data();
    void refusesASourceThatMustNotBeUsed();
    void doesNothingWhereOneItemIsRefused();
    void exportsThePairsOfARun();

    void importsOrdersAndShowsTheDifferences();
    void keepsAllOutWhereOneRowIsBad();

private:
    static constexpr const char *product = "00361414312340";

    static ledger::WorkOrder order()
    {
        ledger::WorkOrder order;
        order.gtin = product;
        order.lot = "RP4471";
        order.expiry = "2028-08-31";
        order.quantity = 10;
        order.labelTemplate = QStringLiteral("unit");
        return order;
    }
    template <typename Job>
    auto write(Job &&job)
    {
        return m_dock->ledger().write(std::forward<Job>(job));
    }
    Result<BatchId> open(const ledger::WorkOrder &wanted = order())
    {
        return write(
            [&](WriteTransaction &transaction) { return workflow::openBatch(transaction, m_dock->ana, wanted); });
    }
    BatchId approved()
    {
        return *write([&](WriteTransaction &transaction) -> Result<BatchId> {
            const Result<BatchId> batch = workflow::planBatch(transaction, m_dock->ana, order());
            if (const Result<void> done = workflow::approveBatch(transaction, m_dock->ana, *batch); !done)
                return fail(done.error());
            return batch;
        });
    }
    ledger::BatchRow row(BatchId batch)
    {
        return *m_dock->ledger().read(
            [&](ledger::View &view) -> Result<ledger::BatchRow> { return *view.line().batches.find(batch); });
    }
    static access::Signatory signatory(const char *name) { return { access::Session::forOperator(name), false }; }
    Result<workflow::Clearance> signClearance(BatchId batch, const char *name)
    {
        return write([&](WriteTransaction &transaction) {
            return workflow::signClearance(transaction, signatory(name), batch);
        });
    }
    Result<void> checkPoint(BatchId batch, const QByteArray &point)
    {
        return write([&](WriteTransaction &transaction) {
            return workflow::checkPoint(transaction, m_dock->ana, batch, point);
        });
    }
    Result<void> start(BatchId batch)
    {
        return write(
            [&](WriteTransaction &transaction) { return workflow::startBatch(transaction, m_dock->ana, batch); });
    }
    static QJsonArray texts(const QByteArrayList &names)
    {
        QJsonArray all;
        for (const QByteArray &name : names)
            all.append(QString::fromUtf8(Dock::key(name).text()));
        return all;
    }
    void draw(const QByteArrayList &names)
    {
        (void)m_dock->write([&](WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("number.drawn",
                QJsonObject { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), m_batch.value },
                    { QStringLiteral("keys"), texts(names) } });
            return {};
        });
    }
    void move(const QByteArrayList &names, NumberState to)
    {
        (void)m_dock->write([&](WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("number.moved",
                QJsonObject { { QStringLiteral("state"), QLatin1StringView(nameOf(to)) },
                    { QStringLiteral("keys"), texts(names) } });
            return {};
        });
    }
    void commission(const QByteArrayList &names)
    {
        (void)m_dock->write([&](WriteTransaction &transaction) -> Result<void> {
            const epcis::Event event = anEvent()
                                           .commissioning(Dock::epcs(names))
                                           .lot("RP4471", "2028-08-31")
                                           .at(Dock::here)
                                           .second(++m_second);
            transaction.appendEvent(event, Dock::hashOf(event));
            return {};
        });
    }
    static QByteArrayList serials(int from, int count)
    {
        QByteArrayList names;
        for (int i = from; i < from + count; ++i)
            names.append("u" + QByteArray::number(i));
        return names;
    }
    Result<workflow::ClosedBatch> close(const QString &reason = {}, const char *one = "ana", const char *other = "ben")
    {
        return write([&](WriteTransaction &transaction) {
            return workflow::closeBatch(
                transaction, m_batch, { signatory(one), signatory(other), reason, {} }, m_dock->identity());
        });
    }
    /// A printer that this station chose for packs.
    void addPrinter()
    {
        const access::Session person = access::Session::forOperator("ana");
        QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
            if (const Result<void> kept = workflow::keepPrinter(
                    transaction, person, { QStringLiteral("P"), QStringLiteral("tcp://10.0.0.5"), "zpl" });
                !kept)
                return kept;
            return workflow::choosePrint(
                transaction, person, transaction.actor().station, ledger::Level::Unit, { QStringLiteral("P"), {} });
        }));
    }
    PrintJobId queue(const QByteArrayList &names, BatchId batch)
    {
        workflow::PrintOrder wanted { QStringLiteral("P"), QStringLiteral("unit"), batch, {} };
        for (const QByteArray &name : names)
            wanted.items.push_back(Dock::key(name));
        return write([&](WriteTransaction &transaction) {
            return workflow::queueLabels(transaction, access::Session::forOperator("ana"), wanted);
        }).value_or(PrintJobId {});
    }
    Result<void> cancelJob(PrintJobId job)
    {
        return write([&](WriteTransaction &transaction) {
            return workflow::cancelPrinting(
                transaction, access::Session::forOperator("ana"), job, QStringLiteral("not wanted"));
        });
    }
    workflow::LineFigures figures()
    {
        return *m_dock->ledger().read(
            [&](ledger::View &view) { return workflow::figuresOf(view, m_batch, m_dock->clock.now()); });
    }
    /// x1 to x3 as received packs of a manufacturer, in the case c9.
    void receiveSources()
    {
        m_dock->document({ Dock::commissioned({ "x1", "x2", "x3", "c9" }, "M1", "2028-12-31", 1),
            Dock::packed("c9", { "x1", "x2", "x3" }, 2), Dock::shipped({ "c9" }) });
        const ReceiptId receipt = m_dock->receiptOf(m_dock->shipments().front().id);
        m_dock->scan(receipt, "c9");
        QVERIFY(m_dock->submit(receipt));
    }
    Result<workflow::Repackaging> repackage(
        const QByteArrayList &inputs, const QByteArrayList &outputs, std::optional<qint64> left = std::nullopt)
    {
        std::vector<workflow::RepackInput> sources;
        for (const QByteArray &name : inputs)
            sources.push_back({ Dock::code(name), left });
        std::vector<workflow::ScannedCode> made;
        for (const QByteArray &name : outputs)
            made.push_back(Dock::code(name));
        return write([&](WriteTransaction &transaction) {
            return workflow::repackage(transaction, m_dock->ana, m_batch, sources, made);
        });
    }
    Result<workflow::OrderImport> importTable(QByteArray table, workflow::ImportMode mode)
    {
        QBuffer bytes(&table);
        bytes.open(QIODevice::ReadOnly);
        return write([&](WriteTransaction &transaction) {
            return workflow::importOrders(transaction, m_dock->ana, bytes, QStringLiteral("orders.csv"), mode);
        });
    }
    NumberState numberState(const QByteArray &name)
    {
        return *m_dock->ledger().read([&](ledger::View &view) -> Result<NumberState> {
            return view.line().numbers.find(Dock::key(name))->state;
        });
    }

    std::unique_ptr<Dock> m_dock;
    BatchId m_batch;
    int m_second = 0;
};

void tst_BatchRun::startsOnlyWhenTheLineIsClear()
{
    const BatchId batch = approved();
    QCOMPARE(start(batch).error().code, codes::batchFieldMissing);
    m_batch = batch;
    draw({ "u1" });
    QCOMPARE(start(batch).error().code, codes::batchNotClear);
    QCOMPARE(signClearance(batch, "ana").error().code, codes::batchNotClear);
    QCOMPARE(checkPoint(batch, "no-such").error().code, codes::noSuchClearancePoint);
    const workflow::Clearance open
        = *m_dock->ledger().read([&](ledger::View &view) { return workflow::clearanceOf(view, batch); });
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
    QCOMPARE(row(batch).state, BatchState::Running);
}

void tst_BatchRun::asksForEachPointAgainWhereTheOrderChanged()
{
    m_dock->set("line.clearance-points", QStringLiteral("Old labels are gone\nThe bin is empty"));
    const BatchId batch = approved();
    QVERIFY(checkPoint(batch, "Old labels are gone"));
    QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
        ledger::WorkOrder changed = order();
        changed.lot = "RP4472";
        if (const Result<void> done = workflow::changeBatch(transaction, m_dock->ana, batch, changed); !done)
            return done;
        return workflow::approveBatch(transaction, m_dock->ana, batch);
    }));
    const workflow::Clearance clearance
        = *m_dock->ledger().read([&](ledger::View &view) { return workflow::clearanceOf(view, batch); });
    QCOMPARE(clearance.points.size(), size_t(2));
    QVERIFY(!clearance.points.front().isChecked);
}

void tst_BatchRun::keepsAPhotoOfAPoint()
{
    const BatchId batch = approved();
    QByteArray picture = "a picture";
    QBuffer bytes(&picture);
    bytes.open(QIODevice::ReadOnly);
    QVERIFY(write([&](WriteTransaction &transaction) {
        return workflow::checkPoint(transaction, m_dock->ana, batch, "labels-removed", {}, &bytes);
    }));
    QByteArray kept;
    const Result<void> read = m_dock->ledger().read([&](ledger::View &view) -> Result<void> {
        const workflow::Clearance clearance = *workflow::clearanceOf(view, batch);
        QBuffer to(&kept);
        to.open(QIODevice::WriteOnly);
        return view.documents().restoreBytes(QByteArray::fromHex(clearance.points.front().photo), to);
    });
    QVERIFY(read);
    QCOMPARE(kept, picture);
}

void tst_BatchRun::namesStopsAndTheirReasons()
{
    const auto stop = [&](const char *reason, const QString &note = {}) {
        return write([&](WriteTransaction &transaction) {
            return workflow::stopLine(transaction, m_dock->ana, m_batch, reason, note);
        });
    };
    QCOMPARE(stop("weather").error().code, codes::noSuchStopReason);
    QCOMPARE(stop("other").error().code, codes::batchReasonMissing);
    QVERIFY(stop("label-roll"));
    QCOMPARE(stop("jam").error().code, codes::batchWrongState);
    QCOMPARE(row(m_batch).state, BatchState::Stopped);
    m_dock->clock.advance(100'000);
    QVERIFY(
        write([&](WriteTransaction &transaction) { return workflow::resumeLine(transaction, m_dock->ana, m_batch); }));
    const std::vector<workflow::LineStop> stops = figures().stops;
    QCOMPARE(stops.size(), size_t(1));
    QCOMPARE(stops.front().reason, "label-roll");
    QCOMPARE(stops.front().to.ms - stops.front().from.ms, 100'000);
    // Also those that nobody chose: what the inspection stopped the line for is told in words.
    for (const char *found : { "fails-in-a-row", "repeated-label", "skipped-label", "not-ejected" })
        QVERIFY2(workflow::stopReasonText(found) != QLatin1StringView(found), found);
}

void tst_BatchRun::handsTheLineOver()
{
    m_dock->ledger().setActor({ "ana", "line" });
    const BatchId batch = *open();
    const auto shift = [&](const char *next) {
        return write([&](WriteTransaction &transaction) {
            return workflow::changeShift(transaction, m_dock->ana, batch, access::Session::forOperator(next));
        });
    };
    QCOMPARE(shift("ana").error().code, codes::batchSamePerson);
    QVERIFY(shift("ben"));
    QCOMPARE(row(batch).runBy, "ben");
}

void tst_BatchRun::givesNumbersBackWithACancelledOrder()
{
    m_batch = approved();
    draw({ "u1", "u2" });
    const auto cancel = [&](const QString &reason) {
        return write([&](WriteTransaction &transaction) {
            return workflow::cancelBatch(transaction, m_dock->ana, m_batch, reason);
        });
    };
    QCOMPARE(cancel({}).error().code, codes::batchReasonMissing);
    QVERIFY(cancel(QStringLiteral("the customer withdrew")));
    QCOMPARE(row(m_batch).state, BatchState::Cancelled);
    QCOMPARE(numberState("u1"), NumberState::Returned);
    QCOMPARE(cancel(QStringLiteral("again")).error().code, codes::batchLocked);
}

void tst_BatchRun::countsPerMinuteExactlyWhatTheJournalHolds()
{
    draw(serials(1, 1000));
    for (int minute = 0; minute < 10; ++minute) {
        for (int i = 0; i < 100; ++i) {
            const QByteArray name = "u" + QByteArray::number(minute * 100 + i + 1);
            // 32 of 1000 fail: 3.2 %.
            if (i < 3 || (i == 3 && minute < 2))
                move({ name }, NumberState::Rejected);
            else
                move({ name }, NumberState::Commissioned);
        }
        m_dock->clock.advance(60'000);
    }
    const workflow::LineFigures line = figures();
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
    const QString file = m_dock->path("minutes.csv");
    const ledger::BatchRow batch = row(m_batch);
    const Result<workflow::WrittenFile> written = m_dock->ledger().read(
        [&](ledger::View &view) { return workflow::exportMinutes(view, batch, workflow::ExportFormat::Csv, file); });
    QVERIFY(written);
    QCOMPARE(written->rows, 10);
    QFile table(file);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArrayList rows = table.readAll().trimmed().split('\n');
    QCOMPARE(rows.first().trimmed(),
        QByteArray("minute,good,rejected,good_total,rejected_total,pass_percent,reject_percent"));
    QVERIFY2(rows.last().trimmed().endsWith(",97,3,968,32,96.80,3.20"), rows.last().constData());
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_BatchRun::warnsWhereTheForecastFallsShort()
{
    draw(serials(1, 10));
    QVERIFY(!figures().fallsShort());
    move({ "u1" }, NumberState::Rejected);
    QVERIFY(figures().fallsShort());
    QCOMPARE(figures().numbersLeft, 9);
}

void tst_BatchRun::closesOnlyWhenEveryNumberIsExplained()
{
    draw(serials(1, 10));
    commission(serials(1, 6));
    move({ "u7" }, NumberState::Rejected);
    move({ "u8" }, NumberState::Printed);

    const workflow::Reconciliation open
        = *m_dock->ledger().read([&](ledger::View &view) { return workflow::reconcile(view, m_batch); });
    QCOMPARE(open.unexplained, 1);
    QCOMPARE(open.differences.size(), size_t(1));
    QCOMPARE(open.differences.front().key, Dock::key("u8"));
    QCOMPARE(open.unused, 2);
    QCOMPARE(close().error().code, codes::batchUnexplained);
    // What was refused left nothing behind: the unused numbers are still there.
    QCOMPARE(numberState("u9"), NumberState::Allocated);

    move({ "u8" }, NumberState::Voided);
    const Result<workflow::ClosedBatch> closed = close();
    QVERIFY(closed);
    QCOMPARE(closed->unused, 2);
    QCOMPARE(closed->unexplained, 0);
    QCOMPARE(numberState("u9"), NumberState::Returned);
    QCOMPARE(row(m_batch).state, BatchState::Closed);
    const workflow::BatchCounts counts = figures().counts;
    QCOMPARE(counts.issued(),
        counts.good() + counts.rejected() + counts.in(NumberState::Voided) + counts.in(NumberState::Returned));
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_BatchRun::endsNothingWhileLabelsWaitToBePrinted()
{
    addPrinter();
    draw(serials(1, 4));
    // Whether the job was queued for the batch or only names its numbers.
    const PrintJobId first = queue({ "u1", "u2" }, m_batch);
    const PrintJobId second = queue({ "u3" }, {});
    const Error refusal = close().error();
    QCOMPARE(refusal.code, codes::batchLabelsWait);
    QCOMPARE(refusal.detail, QStringLiteral("%1: 2; %2: 1").arg(first.value).arg(second.value));
    QCOMPARE(close(QStringLiteral("in a hurry")).error().code, codes::batchLabelsWait);
    QCOMPARE(write([&](WriteTransaction &t) {
        return workflow::returnUnused(t, m_dock->ana, m_batch, QStringLiteral("over"));
    })
                 .error()
                 .code,
        codes::batchLabelsWait);
    QVERIFY(cancelJob(first));
    QVERIFY(cancelJob(second));
    QVERIFY(close());
    QCOMPARE(numberState("u1"), NumberState::Returned);
    // What was given back gets no label, whichever way it is asked for.
    QVERIFY(!queue({ "u1" }, m_batch).isValid());

    m_batch = approved();
    draw({ "u11" });
    const PrintJobId third = queue({ "u11" }, m_batch);
    const auto cancel = [&] {
        return write([&](WriteTransaction &t) {
            return workflow::cancelBatch(t, m_dock->ana, m_batch, QStringLiteral("late"));
        });
    };
    QCOMPARE(cancel().error().code, codes::batchLabelsWait);
    QVERIFY(cancelJob(third));
    QVERIFY(cancel());
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_BatchRun::findsNoLineClearWhoseLabelsOfAnotherBatchWait()
{
    addPrinter();
    draw({ "u1" });
    const PrintJobId old = queue({ "u1" }, m_batch);
    const BatchId next = approved();
    QCOMPARE(checkPoint(next, "printer-queue-empty").error().code, codes::printerAtWork);
    QVERIFY(cancelJob(old));
    QVERIFY(checkPoint(next, "printer-queue-empty"));
}

void tst_BatchRun::letsTwoPeopleSignForWhatIsMissing()
{
    draw({ "u1" });
    move({ "u1" }, NumberState::Uncertain);
    const Result<workflow::ClosedBatch> closed = close(QStringLiteral("label torn off at the roll change"));
    QVERIFY(closed);
    QCOMPARE(closed->unexplained, 1);
    const workflow::BatchRecord record = *m_dock->ledger().read(
        [&](ledger::View &view) { return workflow::recordOf(view, m_batch, m_dock->identity()); });
    QCOMPARE(record.reason, QStringLiteral("label torn off at the roll change"));
    QVERIFY(record.bytes.contains(Dock::key("u1").text()));
}

void tst_BatchRun::refusesOnePersonTwice()
{
    QCOMPARE(close({}, "ana", " Ana").error().code, codes::batchSamePerson);
}

void tst_BatchRun::asksForPinsWhereTheSiteHasUsers()
{
    access::SignIn signIn(m_dock->ledger(), { 1, 8 * 1024 * 1024 });
    QVERIFY(signIn.addUser({}, "ana", QStringLiteral("Ana Ortiz"), QStringLiteral("4711")));
    QVERIFY(signIn.addUser(m_dock->ana, "ben", QStringLiteral("Ben Kim"), QStringLiteral("0815")));
    QCOMPARE(close().error().code, codes::batchPinMissing);
    QVERIFY(!signIn.confirm("ben", QStringLiteral("4711")));
    const Result<access::Signatory> ana = signIn.confirm("ana", QStringLiteral("4711"));
    const Result<access::Signatory> ben = signIn.confirm("ben", QStringLiteral("0815"));
    QVERIFY(ana && ben);
    const Result<workflow::ClosedBatch> closed = write([&](WriteTransaction &transaction) {
        return workflow::closeBatch(transaction, m_batch, { *ana, *ben, {}, {} }, m_dock->identity());
    });
    QVERIFY(closed);
    QCOMPARE(closed->signatures.front().name, QStringLiteral("Ana Ortiz"));
    QVERIFY(closed->signatures.front().pinEntered);
}

void tst_BatchRun::bindsTheSignaturesToTheRecord()
{
    draw({ "u1" });
    commission({ "u1" });
    QVERIFY(close());
    m_dock->clock.advance(86'400'000);
    const workflow::BatchRecord record = *m_dock->ledger().read(
        [&](ledger::View &view) { return workflow::recordOf(view, m_batch, m_dock->identity()); });
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

void tst_BatchRun::refusesEveryActAfterTheClose()
{
    QVERIFY(close());
    const auto refused = [&](auto &&act) { return write(act).error().code == codes::batchLocked; };
    QVERIFY(refused([&](WriteTransaction &t) { return workflow::stopLine(t, m_dock->ana, m_batch, "jam"); }));
    QVERIFY(refused([&](WriteTransaction &t) { return workflow::resumeLine(t, m_dock->ana, m_batch); }));
    QVERIFY(refused(
        [&](WriteTransaction &t) { return workflow::noteDeviation(t, m_dock->ana, m_batch, QStringLiteral("late")); }));
    QVERIFY(refused([&](WriteTransaction &t) { return workflow::changeBatch(t, m_dock->ana, m_batch, order()); }));
    QVERIFY(refused([&](WriteTransaction &t) { return workflow::startBatch(t, m_dock->ana, m_batch); }));
    QVERIFY(refused([&](WriteTransaction &t) {
        return workflow::changeShift(t, m_dock->ana, m_batch, access::Session::forOperator("ben"));
    }));
    QVERIFY(refused(
        [&](WriteTransaction &t) { return workflow::cancelBatch(t, m_dock->ana, m_batch, QStringLiteral("late")); }));
    QCOMPARE(close().error().code, codes::batchLocked);
    QCOMPARE(repackage({ "x1" }, { "u1" }).error().code, codes::batchLocked);
}

void tst_BatchRun::voidsUnusedNumbersWhereTheSiteSaysSo()
{
    draw({ "u1" });
    m_dock->set("line.unused", QStringLiteral("explain"));
    QCOMPARE(close().error().code, codes::batchUnexplained);
    m_dock->set("line.unused", QStringLiteral("void"));
    QVERIFY(close());
    QCOMPARE(numberState("u1"), NumberState::Voided);
}

void tst_BatchRun::comparesPackByPack()
{
    draw(serials(1, 3));
    commission(serials(1, 3));
    const ledger::BatchRow batch = row(m_batch);
    const workflow::CountComparison comparison
        = *m_dock->ledger().read([&](ledger::View &view) -> Result<workflow::CountComparison> {
              return workflow::compareGood(
                  view, batch, { Dock::key("u1"), Dock::key("u2"), Dock::key("u2"), Dock::key("u9") });
          });
    QCOMPARE(comparison.onlyHere, std::vector { Dock::key("u3") });
    QCOMPARE(comparison.onlyThere, std::vector { Dock::key("u9") });
    QCOMPARE(comparison.there, 3);
}

void tst_BatchRun::transformsSourcesIntoNewPacks()
{
    receiveSources();
    draw({ "u1", "u2" });
    const Result<workflow::Repackaging> done = repackage({ "x1", "x2" }, { "u1", "u2" });
    QVERIFY(done);
    QVERIFY(done->isDone());
    const epcis::Event event = m_dock->event(done->event);
    QCOMPARE(event.type, epcis::EventType::Transformation);
    QCOMPARE(event.inputEpcs.size(), size_t(2));
    QCOMPARE(event.outputEpcs.size(), size_t(2));
    QVERIFY(!event.action);
    QCOMPARE(m_dock->state("x1"), ledger::ItemState::Consumed);
    QCOMPARE(m_dock->state("x3"), ledger::ItemState::Received);
    QCOMPARE(m_dock->state("u1"), ledger::ItemState::Active);
    QCOMPARE(numberState("u1"), NumberState::Commissioned);
    // It left its case first.
    QVERIFY(m_dock->history("x1").contains("unpacking in_progress"));
    QCOMPARE(m_dock->replayDifference(), QByteArray());

    const Result<workflow::Repackaging> again = repackage({ "x1" }, { "u3" });
    QVERIFY(again);
    QCOMPARE(again->items.front().verdict, workflow::RepackVerdict::Ended);
}

void tst_BatchRun::linksPacksThatLiveAlready()
{
    receiveSources();
    draw({ "u1", "u2" });
    commission({ "u1" });
    const Result<workflow::Repackaging> done = repackage({ "x1" }, { "u1", "u2" });
    QVERIFY(done);
    QVERIFY(done->isDone());
    QCOMPARE(done->items[1].verdict, workflow::RepackVerdict::Linked);
    QCOMPARE(m_dock->state("x1"), ledger::ItemState::Decommissioned);
    QCOMPARE(numberState("u2"), NumberState::Commissioned);
    std::vector<gs1::ItemKey> sources;
    (void)*m_dock->ledger().read([&](ledger::View &view) -> Result<bool> {
        const std::vector<ledger::RepackItem> runs = view.line().batches.repackingOf(Dock::key("u2"));
        view.line().batches.forEachLinked(runs.at(0), [&](const ledger::RepackItem &item) {
            sources.push_back(item.key);
            return true;
        });
        return true;
    });
    QCOMPARE(sources, std::vector { Dock::key("x1") });
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_BatchRun::keepsWhatIsLeftInASource()
{
    receiveSources();
    draw({ "u1", "u2" });
    const Result<workflow::Repackaging> first = repackage({ "x1" }, { "u1" }, 60);
    QVERIFY(first);
    QVERIFY(first->isDone());
    QCOMPARE(first->items.front().verdict, workflow::RepackVerdict::UsedInPart);
    QCOMPARE(m_dock->state("x1"), ledger::ItemState::Received);
    const Result<workflow::Repackaging> second = repackage({ "x1" }, { "u2" });
    QVERIFY(second);
    QVERIFY(second->isDone());
    QCOMPARE(m_dock->state("x1"), ledger::ItemState::Consumed);
    const std::vector<ledger::RepackItem> runs
        = *m_dock->ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::RepackItem>> {
              return view.line().batches.repackingOf(Dock::key("x1"));
          });
    QCOMPARE(runs.size(), size_t(2));
    QCOMPARE(runs[0].left, 60);
    QCOMPARE(runs[1].role, ledger::RepackRole::Input);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_BatchRun::refusesASourceThatMustNotBeUsed_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("nobody received it") << QByteArray("x9") << QByteArray("u1") << QByteArray("unknown");
    QTest::newRow("it is on hold") << QByteArray("x2") << QByteArray("u1") << QByteArray("held");
    QTest::newRow("a case with packs in it") << QByteArray("c9") << QByteArray("u1") << QByteArray("not-empty");
    QTest::newRow("the number of another product")
        << QByteArray("x1") << QByteArray("x8") << QByteArray("wrong-product");
}

void tst_BatchRun::refusesASourceThatMustNotBeUsed()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, made);
    receiveSources();
    m_dock->hold("x2", "damaged");
    draw({ "u1" });
    const Result<workflow::Repackaging> result = repackage({ source }, { made });
    QVERIFY(result);
    QVERIFY(!result->isDone());
    const workflow::RepackedItem &item = isRefusal(result->items[0].verdict) ? result->items[0] : result->items[1];
    QTEST(QByteArray(nameOf(item.verdict)), "verdict");
}

void tst_BatchRun::doesNothingWhereOneItemIsRefused()
{
    receiveSources();
    draw({ "u1" });
    const Result<workflow::Repackaging> result = repackage({ "x1", "x1" }, { "u1" });
    QVERIFY(result);
    QVERIFY(!result->isDone());
    QCOMPARE(m_dock->state("x1"), ledger::ItemState::Received);
    QCOMPARE(numberState("u1"), NumberState::Allocated);
}

void tst_BatchRun::exportsThePairsOfARun()
{
    receiveSources();
    draw({ "u1", "u2" });
    QVERIFY(repackage({ "x1", "x2" }, { "u1", "u2" })->isDone());
    const QString file = m_dock->path("links.csv");
    const ledger::BatchRow batch = row(m_batch);
    const Result<workflow::WrittenFile> written = m_dock->ledger().read(
        [&](ledger::View &view) { return workflow::exportLinks(view, batch, workflow::ExportFormat::Csv, file); });
    QVERIFY(written);
    QCOMPARE(written->rows, 4);
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QCOMPARE(Sha256::of(bytes.readAll()).toHex(), written->sha256);
    QVERIFY(QFile::exists(file + QStringLiteral(".sha256")));
}

void tst_BatchRun::importsOrdersAndShowsTheDifferences()
{
    using workflow::ImportMode;
    using workflow::OrderVerdict;
    const QByteArray table = "name,gtin,lot,expiry,quantity,levels,template,expected_rejects\n"
                             "WO-1,00361414312340,L1,2028-08-31,10000,unit case,unit,2\n";
    const Result<workflow::OrderImport> dry = importTable(table, ImportMode::DryRun);
    QVERIFY(dry);
    QCOMPARE(dry->rows.front().verdict, OrderVerdict::New);
    QVERIFY(!dry->isWritten);
    QVERIFY(
        !m_dock->ledger().read([&](ledger::View &view) { return workflow::batchNamed(view, QStringLiteral("WO-1")); }));

    const Result<workflow::OrderImport> first = importTable(table, ImportMode::Write);
    QVERIFY(first && first->isWritten);
    const BatchId batch = first->rows.front().batch;
    QCOMPARE(row(batch).order.expectedRejects, 200);
    QCOMPARE(importTable(table, ImportMode::Write)->rows.front().verdict, OrderVerdict::Same);
    QVERIFY(write([&](WriteTransaction &t) { return workflow::approveBatch(t, m_dock->ana, batch); }));

    const Result<workflow::OrderImport> changed
        = importTable(QByteArray(table).replace("2028-08-31", "2029-08-31"), ImportMode::Write);
    QVERIFY(changed);
    QCOMPARE(changed->rows.front().verdict, OrderVerdict::Changed);
    QCOMPARE(changed->rows.front().differences.size(), size_t(1));
    QCOMPARE(changed->rows.front().differences.front().field, QStringLiteral("expiry"));
    QCOMPARE(changed->rows.front().differences.front().before, QStringLiteral("2028-08-31"));
    QCOMPARE(row(batch).state, BatchState::Planned);
}

void tst_BatchRun::keepsAllOutWhereOneRowIsBad()
{
    using workflow::ImportMode;
    const QByteArray table = "name;gtin;lot;expiry;quantity\n"
                             "WO-1;00361414312340;L1;2028-08-31;10\n"
                             "WO-2;00361414312340;;2028-08-31;10\n"
                             "WO-3;00361414312349;L1;2028-08-31;10\n";
    const Result<workflow::OrderImport> import = importTable(table, ImportMode::Write);
    QVERIFY(import);
    QVERIFY(!import->isWritten);
    QVERIFY(import->hasRefused());
    QCOMPARE(import->rows[1].error->code, codes::batchFieldMissing);
    QCOMPARE(import->rows[1].error->detail, QStringLiteral("lot"));
    QCOMPARE(import->rows[1].error->where.line, 3);
    QVERIFY(import->rows[2].error.has_value());
    QVERIFY(
        !m_dock->ledger().read([&](ledger::View &view) { return workflow::batchNamed(view, QStringLiteral("WO-1")); }));
    QCOMPARE(
        importTable("name,gtin,lot,expiry,quantity,colour\n", ImportMode::DryRun).error().code, codes::noSuchColumn);
}

QTEST_GUILESS_MAIN(tst_BatchRun)
#include "tst_batchrun.moc"

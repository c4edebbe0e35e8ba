#include "support/dock.h"
#include "workflow/batchcounts.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/commissioning.h"
#include "workflow/poolerrors.h"
#include "workflow/pools.h"

#include <QJsonArray>

using namespace packledger;
using namespace packledger::test;
using ledger::BatchState;
using ledger::WriteTransaction;

/// Work orders: what they must say, who approves them, and how the site finds them again.
class tst_Batches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<Dock>();
        m_dock->set("company-prefixes", QStringLiteral("0361414"));
    }

    void namesTheParameterThatIsMissing_data();
    void namesTheParameterThatIsMissing();
    void reservesForTheRejectsThatAreExpected_data();
    void reservesForTheRejectsThatAreExpected();
    void readsAnExpiryAsPeopleWriteIt_data();
    void readsAnExpiryAsPeopleWriteIt();
    void opensABatchThatRuns();
    void refusesAnExpiryThatScannersTakeForAnotherCentury_data();
    void refusesAnExpiryThatScannersTakeForAnotherCentury();
    void makesNoPacksOnceTheExpiryHasPassed();
    void tellsRejectsInPercent();
    void takesNoNameThatNobodyCanRead();
    void refusesAPoolThatCannotServeTheOrder();
    void opensNoBatchOfAnotherLabelersProduct();
    void asksForASecondPersonWhereTheSiteDoes();
    void needsApprovalAgainAfterAChange();
    void isTheSameAfterAReplay();

private:
    static ledger::WorkOrder order()
    {
        ledger::WorkOrder order;
        order.gtin = "00361414312340";
        order.lot = "RP4471";
        order.expiry = "2028-08-31";
        order.quantity = 10'000;
        return order;
    }
    Result<BatchId> plan(const ledger::WorkOrder &order)
    {
        return m_dock->ledger().write(
            [&](WriteTransaction &transaction) { return workflow::planBatch(transaction, m_dock->ana, order); });
    }
    Result<BatchId> open(const ledger::WorkOrder &order)
    {
        return m_dock->ledger().write(
            [&](WriteTransaction &transaction) { return workflow::openBatch(transaction, m_dock->ana, order); });
    }
    Result<void> approve(BatchId batch, const QByteArray &who)
    {
        m_dock->ledger().setActor({ who, "line" });
        return m_dock->ledger().write([&](WriteTransaction &transaction) {
            return workflow::approveBatch(transaction, access::Session::forOperator(who), batch);
        });
    }
    ledger::BatchRow row(BatchId batch)
    {
        return *m_dock->ledger().read(
            [&](ledger::View &view) -> Result<ledger::BatchRow> { return *view.line().batches.find(batch); });
    }

    std::unique_ptr<Dock> m_dock;
};

void tst_Batches::namesTheParameterThatIsMissing_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("no product") << QStringLiteral("gtin");
    QTest::newRow("no lot") << QStringLiteral("lot");
    QTest::newRow("no expiry") << QStringLiteral("expiry");
    QTest::newRow("no quantity") << QStringLiteral("quantity");
}

void tst_Batches::namesTheParameterThatIsMissing()
{
    QFETCH(QString, field);
    ledger::WorkOrder incomplete = order();
    if (field == QLatin1StringView("gtin"))
        incomplete.gtin.clear();
    else if (field == QLatin1StringView("lot"))
        incomplete.lot.clear();
    else if (field == QLatin1StringView("expiry"))
        incomplete.expiry.clear();
    else
        incomplete.quantity = 0;
    const Result<BatchId> batch = plan(incomplete);
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, codes::batchFieldMissing);
    QCOMPARE(batch.error().detail, field);
}

void tst_Batches::reservesForTheRejectsThatAreExpected_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<int>("rejects");
    QTest::addColumn<qint64>("needed");
    QTest::newRow("none expected") << qint64(10'000) << 0 << qint64(10'000);
    QTest::newRow("2 % of 10,000") << qint64(10'000) << 200 << qint64(10'205);
    QTest::newRow("a half percent of 100") << qint64(100) << 50 << qint64(101);
    QTest::newRow("one pack, half of them fail") << qint64(1) << 5'000 << qint64(2);
}

void tst_Batches::reservesForTheRejectsThatAreExpected()
{
    QFETCH(qint64, quantity);
    QFETCH(int, rejects);
    ledger::WorkOrder wanted = order();
    wanted.quantity = quantity;
    wanted.expectedRejects = rejects;
    QTEST(workflow::numbersNeeded(wanted), "needed");
}

void tst_Batches::readsAnExpiryAsPeopleWriteIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expiry");
    QTest::newRow("a day") << QByteArray("2028-08-31") << QByteArray("2028-08-31");
    QTest::newRow("a month") << QByteArray("2028-08") << QByteArray("2028-08-00");
    QTest::newRow("day 00") << QByteArray("2028-08-00") << QByteArray("2028-08-00");
    QTest::newRow("as on the label") << QByteArray("280831") << QByteArray("2028-08-31");
    QTest::newRow("as on the label, day 00") << QByteArray("280800") << QByteArray("2028-08-00");
    QTest::newRow("no such day") << QByteArray("2028-02-30") << QByteArray();
    QTest::newRow("no such month") << QByteArray("2028-13") << QByteArray();
    QTest::newRow("no date") << QByteArray("soon") << QByteArray();
}

void tst_Batches::readsAnExpiryAsPeopleWriteIt()
{
    QFETCH(QByteArray, text);
    QTEST(workflow::orderExpiry(text, QDate(2026, 11, 22)).value_or(QByteArray()), "expiry");
}

void tst_Batches::opensABatchThatRuns()
{
    const Result<BatchId> batch = open(order());
    QVERIFY(batch);
    QCOMPARE(row(*batch).state, BatchState::Running);
    QCOMPARE(row(*batch).order.name, QStringLiteral("B-1"));
    QVERIFY(m_dock->ledger().read([&](ledger::View &view) { return workflow::runningBatch(view, *batch); }));

    ledger::WorkOrder again = order();
    again.name = QStringLiteral("B-1");
    const Result<BatchId> second = open(again);
    QVERIFY(!second);
    QCOMPARE(second.error().code, codes::batchNameTaken);

    ledger::WorkOrder old = order();
    old.expiry = "2020-01-31";
    QCOMPARE(open(old).error().code, codes::batchExpired);
}

void tst_Batches::refusesAnExpiryThatScannersTakeForAnotherCentury_data()
{
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("good");
    QTest::newRow("50 years ahead") << 50 << QStringLiteral("yyyy-12-31") << true;
    QTest::newRow("51 years ahead") << 51 << QStringLiteral("yyyy-12-31") << false;
    QTest::newRow("51 years ahead, a month") << 51 << QStringLiteral("yyyy-12-00") << false;
    QTest::newRow("a century ahead") << 100 << QStringLiteral("yyyy-12-31") << false;
    QTest::newRow("a typing error") << 173 << QStringLiteral("yyyy-01-01") << false;
}

void tst_Batches::refusesAnExpiryThatScannersTakeForAnotherCentury()
{
    QFETCH(int, years);
    QFETCH(QString, pattern);
    QFETCH(bool, good);
    const QDate today(2026, 11, 23);
    ledger::WorkOrder far = order();
    far.levels = { "unit" };
    far.expiry = today.addYears(years).toString(pattern).toLatin1();
    const Result<void> checked = workflow::checkOrder(far, today);
    QCOMPARE(checked.has_value(), good);
    if (!good)
        QCOMPARE(checked.error().code, codes::batchExpiryTooFar);
}

void tst_Batches::makesNoPacksOnceTheExpiryHasPassed()
{
    workflow::PoolSpec spec;
    spec.gtin = "00361414312340";
    ledger::WorkOrder wanted = order();
    wanted.expiry = m_dock->clock.today().addDays(1).toString(Qt::ISODate).toLatin1();
    BatchId batch;
    const auto make = [&] {
        return m_dock->ledger().write([&](WriteTransaction &transaction) -> Result<void> {
            const auto numbers = workflow::drawForBatch(transaction, m_dock->ana, batch, 1);
            if (!numbers)
                return fail(numbers.error());
            const Result<EventId> event = workflow::commission(transaction, m_dock->ana, batch, *numbers);
            return event ? Result<void>() : fail(event.error());
        });
    };
    QVERIFY(m_dock->ledger().write([&](WriteTransaction &transaction) -> Result<void> {
        const auto made = workflow::makePool(transaction, m_dock->ana, spec);
        return made ? Result<void>() : fail(made.error());
    }));
    batch = *open(wanted);
    constexpr qint64 day = 86'400'000;
    m_dock->clock.advance(day);
    QVERIFY(make()); // its last day
    const auto spare = *m_dock->ledger().write(
        [&](WriteTransaction &transaction) { return workflow::drawForBatch(transaction, m_dock->ana, batch, 1); });
    m_dock->clock.advance(day);
    QCOMPARE(make().error().code, codes::batchExpired);
    const Result<EventId> late = m_dock->ledger().write(
        [&](WriteTransaction &transaction) { return workflow::commission(transaction, m_dock->ana, batch, spare); });
    QCOMPARE(late.error().code, codes::batchExpired);
    const auto scanned = m_dock->ledger().write([&](WriteTransaction &transaction) {
        workflow::ScannedCode code;
        code.identities = { { spare.front(), {}, {} } };
        return workflow::commissionScanned(transaction, m_dock->ana, batch, code);
    });
    QCOMPARE(scanned.error().code, codes::batchExpired);
}

void tst_Batches::tellsRejectsInPercent()
{
    ledger::WorkOrder wrong = order();
    wrong.expectedRejects = 9'999;
    const Result<BatchId> planned = plan(wrong);
    QCOMPARE(planned.error().code, codes::batchFieldWrong);
    QCOMPARE(planned.error().detail, QStringLiteral("expected_rejects: 99.99 %"));
}

void tst_Batches::takesNoNameThatNobodyCanRead()
{
    const auto refused = [&](const QString &name) {
        ledger::WorkOrder named = order();
        named.name = name;
        const Result<BatchId> planned = plan(named);
        return !planned && planned.error().code == codes::batchFieldWrong
            && planned.error().detail.startsWith(QLatin1StringView("name"));
    };
    QVERIFY(refused(QStringLiteral("WO\n1")));
    QVERIFY(refused(QStringLiteral("WO") + QChar(0) + QStringLiteral("1")));
    QVERIFY(refused(QString(81, QLatin1Char('A'))));
    QVERIFY(!refused(QStringLiteral("ΩМ/2 %41 „Nacht“ 🌙")));
}

void tst_Batches::refusesAPoolThatCannotServeTheOrder()
{
    const auto pool = [&](const QByteArray &gtin, const QByteArray &market) {
        workflow::PoolSpec spec;
        spec.gtin = gtin;
        spec.market = market;
        spec.length = 12;
        const auto made = m_dock->ledger().write(
            [&](WriteTransaction &transaction) { return workflow::makePool(transaction, m_dock->ana, spec); });
        return made->pool.id;
    };
    const PoolId ours = pool("00361414312340", "us");
    const PoolId cases = pool("10361414312347", "us");
    ledger::WorkOrder wanted = order();
    wanted.market = "us";
    wanted.pool = cases;
    QCOMPARE(plan(wanted).error().code, codes::wrongProduct);
    wanted.pool = PoolId { 99 };
    QCOMPARE(plan(wanted).error().code, codes::noSuchPool);
    wanted.pool = ours;
    wanted.market = "eu";
    QCOMPARE(open(wanted).error().code, codes::wrongMarket);
    wanted.market = "us";
    QVERIFY(plan(wanted));
}

void tst_Batches::opensNoBatchOfAnotherLabelersProduct()
{
    m_dock->set("company-prefixes", QString());
    QCOMPARE(open(order()).error().code, codes::foreignLabeler);
    QCOMPARE(plan(order()).error().code, codes::foreignLabeler);
    // A client's product is under the client's prefix, and nobody else's.
    ledger::WorkOrder theirs = order();
    theirs.client = QStringLiteral("Northwind");
    m_dock->set("company-prefixes.Northwind", QStringLiteral("0361415"));
    QCOMPARE(open(theirs).error().code, codes::foreignLabeler);
    m_dock->set("company-prefixes.Northwind", QStringLiteral("0361414"));
    QVERIFY(open(theirs));
}

void tst_Batches::asksForASecondPersonWhereTheSiteDoes()
{
    m_dock->set("line.approval", QStringLiteral("two-persons"));
    m_dock->ledger().setActor({ "ana", "line" });
    const BatchId batch = *open(order());
    QCOMPARE(row(batch).state, BatchState::Planned);
    const auto running = m_dock->ledger().read([&](ledger::View &view) { return workflow::runningBatch(view, batch); });
    QCOMPARE(running.error().code, codes::batchWrongState);

    QCOMPARE(approve(batch, "ana").error().code, codes::batchSamePerson);
    QVERIFY(approve(batch, "ben"));
    QCOMPARE(row(batch).state, BatchState::Approved);
    QCOMPARE(row(batch).approvedBy, "ben");
    QCOMPARE(approve(batch, "cleo").error().code, codes::batchWrongState);
}

void tst_Batches::needsApprovalAgainAfterAChange()
{
    const BatchId batch = *plan(order());
    QVERIFY(approve(batch, "ben"));
    ledger::WorkOrder changed = order();
    changed.expiry = "2029-08-31";
    QVERIFY(m_dock->ledger().write([&](WriteTransaction &transaction) {
        return workflow::changeBatch(transaction, m_dock->ana, batch, changed);
    }));
    QCOMPARE(row(batch).state, BatchState::Planned);
    QCOMPARE(row(batch).order.expiry, "2029-08-31");
    QVERIFY(row(batch).approvedBy.isEmpty());
}

void tst_Batches::isTheSameAfterAReplay()
{
    const BatchId batch = *open(order());
    QVERIFY(m_dock->ledger().write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("number.drawn",
            QJsonObject { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), batch.value },
                { QStringLiteral("prefix"), QString() },
                { QStringLiteral("serials"),
                    QString::fromLatin1(Dock::key("u1").text() + ' ' + Dock::key("u2").text()) } });
        transaction.appendAct("number.moved",
            QJsonObject { { QStringLiteral("state"), QStringLiteral("rejected") },
                { QStringLiteral("keys"), QJsonArray { QString::fromLatin1(Dock::key("u1").text()) } } });
        return {};
    }));
    const workflow::BatchCounts counts = *m_dock->ledger().read(
        [&](ledger::View &view) -> Result<workflow::BatchCounts> { return workflow::countsOf(view, batch); });
    QCOMPARE(counts.issued(), 2);
    QCOMPARE(counts.rejected(), 1);
    QCOMPARE(counts.unexplained(), 1);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_Batches)
#include "tst_batches.moc"

#include "workflow/commissioning.h"

#include "core/workflow/poolbench.h"
#include "ledger/ledgererrors.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/poolerrors.h"
#include "workflow/siteevent.h"

#include <QTest>

using namespace packledger;
using namespace packledger::test;
using ledger::NumberState;
using ledger::View;
using ledger::WriteTransaction;

/// Drawn numbers come to life on packs, each once.
class tst_Commissioning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PoolBench>(); }
    void cleanup()
    {
        const QByteArray difference = m_bench->replayDifference();
        m_bench.reset();
        QCOMPARE(difference, QByteArray());
    }
    void commissionsWhatWasDrawn();
    void refusesToCommissionTheWrongNumbers();
    void voidsTheNumberOfAWithdrawnCommissioning();
    void takesLettersAndDigitsAloneFromLabelsMadeElsewhere();
    void asksBeforeMoreThanTheOrder();

private:
    std::unique_ptr<PoolBench> m_bench;
};

void tst_Commissioning::commissionsWhatWasDrawn()
{
    m_bench->made(PoolBench::randomPool());
    const std::vector<gs1::ItemKey> keys = *m_bench->draw({ PoolBench::product, {}, {}, {} }, 3);
    const Result<EventId> done = m_bench->commission(keys);
    QVERIFY(done);
    const epcis::Event event = m_bench->event(*done);
    QCOMPARE(event.epcList.size(), size_t(3));
    QCOMPARE(ledger::cbvWord(event.bizStep), QByteArray("commissioning"));
    QCOMPARE(ledger::cbvWord(event.disposition), QByteArray("active"));
    QCOMPARE(event.ilmd->at(0).text, QByteArray("L1"));
    QCOMPARE(event.ilmd->at(1).text, QByteArray("2028-06-30")); // day 00: the whole month
    for (const gs1::ItemKey &each : keys)
        QCOMPARE(m_bench->find(each)->state, NumberState::Commissioned);
    const auto item
        = *m_bench->ledger().read([&](View &view) -> Result<ledger::ItemRow> { return *view.items().find(keys[0]); });
    QCOMPARE(item.state, ledger::ItemState::Active);
    QCOMPARE(item.lot, QByteArray("L1"));
}

void tst_Commissioning::refusesToCommissionTheWrongNumbers()
{
    m_bench->made(PoolBench::rangePool("100", "199"));
    const std::vector<gs1::ItemKey> keys = *m_bench->draw({ PoolBench::product, {}, {}, {} }, 4, BatchId { 1 });
    QCOMPARE(m_bench->commission({}).error().code, codes::commissionNothing);
    QCOMPARE(m_bench->commission({ PoolBench::number("999") }).error().code, codes::numberNotDrawn);
    QCOMPARE(m_bench->commission(keys, BatchId { 2 }).error().code, codes::numberOfOtherBatch);
    QCOMPARE(m_bench->commission({ keys[0], PoolBench::number("1", PoolBench::otherProduct) }).error().code,
        codes::commissionMixed);
    QCOMPARE(m_bench->ledger()
                 .write([&](WriteTransaction &transaction) {
                     return workflow::commission(transaction, m_bench->ana, { BatchId { 1 }, {}, "2028-06-30" }, keys);
                 })
                 .error()
                 .code,
        codes::commissionLotMissing);
    QVERIFY(m_bench->commission({ keys[0] }));
    QCOMPARE(m_bench->commission(keys).error().code, codes::numberUsed); // all or none
    QCOMPARE(m_bench->find(keys[1])->state, NumberState::Allocated);
    m_bench->seenOutside("101"); // somebody else put our number on a pack
    QCOMPARE(m_bench->commission({ keys[1] }).error().code, codes::numberUsed);
}

void tst_Commissioning::voidsTheNumberOfAWithdrawnCommissioning()
{
    m_bench->made(PoolBench::randomPool());
    const std::vector<gs1::ItemKey> keys = *m_bench->draw({ PoolBench::product, {}, {}, {} }, 2);
    const EventId event = *m_bench->commission(keys);
    QVERIFY(m_bench->write([&](WriteTransaction &transaction) -> Result<void> {
        workflow::withdrawSiteEvent(transaction, event);
        return {};
    }));
    QCOMPARE(m_bench->find(keys[0])->state, NumberState::Voided);
    QCOMPARE(m_bench->commission(keys).error().code, codes::numberUsed);
}

namespace {

BatchId openBatch(PoolBench &bench, qint64 quantity)
{
    ledger::WorkOrder order;
    order.gtin = PoolBench::product;
    order.lot = "L1";
    order.expiry = "2028-08-31";
    order.quantity = quantity;
    return *bench.write(
        [&](WriteTransaction &transaction) { return workflow::openBatch(transaction, bench.ana, order); });
}

} // namespace

void tst_Commissioning::takesLettersAndDigitsAloneFromLabelsMadeElsewhere()
{
    const BatchId batch = openBatch(*m_bench, 5);
    const auto verdict = [&](const QByteArray &serial) {
        workflow::ScannedCode code;
        code.identities.push_back({ PoolBench::number(serial), {}, {} });
        return m_bench
            ->write([&](WriteTransaction &transaction) {
                return workflow::commissionScanned(transaction, m_bench->ana, batch, code);
            })
            ->verdict;
    };
    QCOMPARE(verdict("A-12/3"), workflow::CommissionVerdict::BadSerial);
    QVERIFY(!m_bench->find(PoolBench::number("A-12/3")));
    QCOMPARE(verdict("A123"), workflow::CommissionVerdict::Commissioned);
}

void tst_Commissioning::asksBeforeMoreThanTheOrder()
{
    m_bench->made(PoolBench::randomPool());
    const BatchId batch = openBatch(*m_bench, 5);
    const auto ordered = [&](qint64 more) {
        return m_bench->ledger().read(
            [&](View &view) { return workflow::checkOrdered(view, *view.line().batches.find(batch), more); });
    };
    QVERIFY(ordered(5));
    QCOMPARE(ordered(6).error().code, codes::moreThanOrdered);
    const std::vector<gs1::ItemKey> keys = *m_bench->draw({ PoolBench::product, {}, {}, {} }, 3, batch);
    QVERIFY(m_bench->commission(keys, batch));
    QCOMPARE(ordered(3).error().detail, QStringLiteral("2"));
    QVERIFY(ordered(2));
}

QTEST_GUILESS_MAIN(tst_Commissioning)
#include "tst_commissioning.moc"

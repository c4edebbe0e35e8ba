#include "workflow/numberdrawing.h"

#include "core/workflow/poolbench.h"
#include "workflow/poolerrors.h"

#include <QSet>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <mutex>

using namespace packledger;
using namespace packledger::test;
using ledger::NumberState;
using ledger::View;
using ledger::WriteTransaction;
using workflow::PoolSpec;

/// What is drawn from the pools: never twice, from the right pool, and given back whole.
class tst_NumberDrawing : public QObject
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
    void drawsRandomNumbersThatStayDrawn();
    void drawsARangeToItsEndAndNoFurther();
    void passesOverNumbersSeenFromOutside();
    void neverGivesARangesNumberByChance();
    void keepsMarketsAndClientsApart();
    void servesEveryMarketFromAPoolOfNone();
    void drawsSsccsOnce();
    void drawsSsccsOfAClientForItsGoodsAlone();
    void givesUnusedNumbersBack();
    void drawsOnSeveralStationsWithoutOverlap();

private:
    std::unique_ptr<PoolBench> m_bench;
};

void tst_NumberDrawing::drawsRandomNumbersThatStayDrawn()
{
    const PoolId pool = m_bench->made(PoolBench::randomPool());
    const Result<std::vector<gs1::ItemKey>> keys
        = m_bench->draw({ PoolBench::product, "us", {}, {} }, 25'000, BatchId { 7 });
    QVERIFY(keys);
    QCOMPARE(QSet<gs1::ItemKey>(keys->begin(), keys->end()).size(), qsizetype(25'000));
    QCOMPARE(keys->front().gtin()->digits(), PoolBench::product);
    QCOMPARE(keys->front().serial().size(), qsizetype(12));
    const std::optional<ledger::NumberRow> row = m_bench->find(keys->back());
    QVERIFY(row);
    QCOMPARE(row->pool, pool);
    QCOMPARE(row->batch, BatchId { 7 });
    QCOMPARE(row->state, NumberState::Allocated);
    const auto draws = *m_bench->ledger().read(
        [&](View &view) -> Result<std::vector<ledger::PoolStore::Draw>> { return view.line().pools.draws(pool, 10); });
    QCOMPARE(draws.size(), size_t(3));
    QCOMPARE(draws.front().numbers, 5000);
    QCOMPARE(draws.front().head.actor.station, QByteArray("dock 2"));
}

void tst_NumberDrawing::drawsARangeToItsEndAndNoFurther()
{
    const PoolId pool = m_bench->made(PoolBench::rangePool("0008", "0012"));
    QCOMPARE(m_bench->serials({ PoolBench::product, "us", {}, pool }, 2), (QByteArrayList { "0008", "0009" }));
    QCOMPARE(m_bench->refusal({ PoolBench::product, "us", {}, pool }, 4), QByteArray("pool.exhausted"));
    QCOMPARE(m_bench->level(pool).left, 3); // nothing of the refused draw is gone
    // What one pool lacks the next one of the PoolBench::product gives.
    m_bench->made(PoolBench::rangePool("A1", "A9"));
    QCOMPARE(
        m_bench->serials({ PoolBench::product, "us", {}, {} }, 4), (QByteArrayList { "0010", "0011", "0012", "A1" }));
    QCOMPARE(m_bench->refusal({ PoolBench::product, "us", {}, pool }), QByteArray("pool.exhausted"));
}

void tst_NumberDrawing::passesOverNumbersSeenFromOutside()
{
    m_bench->made(PoolBench::rangePool("100", "199"));
    m_bench->seenOutside("101");
    QCOMPARE(m_bench->serials({ PoolBench::product, {}, {}, {} }, 3), (QByteArrayList { "100", "102", "103" }));
    // Ended or not, it stays used; and what was passed over is not come back to.
    QCOMPARE(m_bench->serials({ PoolBench::product, {}, {}, {} }, 1), (QByteArrayList { "104" }));
}

void tst_NumberDrawing::neverGivesARangesNumberByChance()
{
    // Ten numbers of one digit: eight are the range's.
    PoolSpec spec = PoolBench::randomPool("us", 1);
    spec.alphabet = "0123456789";
    const PoolId random = m_bench->made(spec);
    m_bench->made(PoolBench::rangePool("1", "8"));
    QByteArrayList drawn = m_bench->serials({ PoolBench::product, {}, {}, random }, 2);
    std::sort(drawn.begin(), drawn.end());
    QCOMPARE(drawn, (QByteArrayList { "0", "9" }));
    QCOMPARE(m_bench->refusal({ PoolBench::product, {}, {}, random }), QByteArray("pool.exhausted"));
}

void tst_NumberDrawing::keepsMarketsAndClientsApart()
{
    const PoolId us = m_bench->made(PoolBench::randomPool("us"));
    const PoolId eu = m_bench->made(PoolBench::randomPool("EU"));
    m_bench->set("company-prefixes.Northwind", QStringLiteral("0399999"));
    PoolSpec spec = PoolBench::randomPool("us");
    spec.client = "Northwind";
    const PoolId northwind = m_bench->made(spec);

    QCOMPARE(m_bench->refusal({ PoolBench::product, "eu", {}, us }), QByteArray("pool.wrong-market"));
    QCOMPARE(m_bench->refusal({ PoolBench::product, "jp", {}, {} }), QByteArray("pool.wrong-market"));
    QCOMPARE(m_bench->refusal({ PoolBench::product, {}, {}, {} }), QByteArray("pool.wrong-market")); // which one?
    QCOMPARE(m_bench->refusal({ PoolBench::otherProduct, "us", {}, us }), QByteArray("pool.wrong-product"));
    QCOMPARE(m_bench->refusal({ PoolBench::otherProduct, "us", {}, {} }), QByteArray("pool.no-pool"));
    QCOMPARE(m_bench->refusal({ PoolBench::product, "us", {}, northwind }), QByteArray("pool.wrong-client"));
    QCOMPARE(m_bench->refusal({ PoolBench::product, "us", "Contoso", {} }), QByteArray("pool.wrong-client"));
    QCOMPARE(m_bench->refusal({ PoolBench::product, "us", "Contoso", northwind }), QByteArray("pool.wrong-client"));
    QCOMPARE(m_bench->refusal({ PoolBench::product, "us", {}, PoolId { 99 } }), QByteArray("pool.no-such-pool"));
    m_bench->made(PoolBench::ssccPool());
    QCOMPARE(m_bench->refusal({ {}, "us", {}, {} }), QByteArray("pool.no-pool")); // an SSCC is no serial number

    QCOMPARE(m_bench->find(m_bench->draw({ PoolBench::product, "Eu", {}, {} }, 1)->front())->pool, eu);
    QCOMPARE(m_bench->find(m_bench->draw({ PoolBench::product, "us", {}, {} }, 1)->front())->pool, us);
    QCOMPARE(m_bench->find(m_bench->draw({ PoolBench::product, {}, "Northwind", {} }, 1)->front())->pool, northwind);
}

void tst_NumberDrawing::servesEveryMarketFromAPoolOfNone()
{
    const PoolId any = m_bench->made(PoolBench::randomPool("", 4));
    const PoolId jp = m_bench->made(PoolBench::randomPool("jp"));
    QCOMPARE(m_bench->find(m_bench->draw({ PoolBench::product, "us", {}, {} }, 1)->front())->pool, any);
    QCOMPARE(m_bench->find(m_bench->draw({ PoolBench::product, "jp", {}, {} }, 1)->front())->pool, jp);
    QCOMPARE(
        m_bench->refusal({ PoolBench::product, "eu", {}, {} }, 80), QByteArray("pool.guessable")); // 1 + 80 of 810,000
    QVERIFY(m_bench->draw({ PoolBench::product, "eu", {}, {} }, 79));
    PoolSpec range = PoolBench::rangePool("1000", "1999");
    range.market = {};
    QCOMPARE(m_bench->refusal({ PoolBench::product, "eu", {}, m_bench->made(range) }), QByteArray("pool.wrong-market"));
}

void tst_NumberDrawing::drawsSsccsOnce()
{
    const auto next = [&](PoolId pool = {}) {
        return m_bench->ledger().write(
            [&](WriteTransaction &transaction) { return workflow::drawSscc(transaction, m_bench->ana, {}, pool); });
    };
    QCOMPARE(next().error().code, codes::noSsccPool);
    const PoolId pool = m_bench->made(PoolBench::ssccPool());
    QCOMPARE(m_bench->level(pool).capacity, 999'999'999);
    QCOMPARE(next()->text(), QByteArray("00303999990000000018"));
    // Another system of ours used the second one.
    m_bench->document({ anEvent().commissioning({ "urn:epc:id:sscc:0399999.3000000002" }) });
    QCOMPARE(next(pool)->text(), QByteArray("00303999990000000032"));
    QCOMPARE(next(m_bench->made(PoolBench::randomPool())).error().code, codes::noSuchPool);
    PoolSpec last = PoolBench::ssccPool(9);
    last.from = "999999999";
    const PoolId small = m_bench->made(last);
    QVERIFY(next(small));
    QCOMPARE(next(small).error().code, codes::poolExhausted);

    const gs1::ItemKey pallet = *next();
    QVERIFY(m_bench->write([&](WriteTransaction &transaction) {
        return workflow::commissionLogisticUnits(transaction, m_bench->ana, { pallet });
    }));
    QCOMPARE(m_bench->find(pallet)->state, NumberState::Commissioned);
}

void tst_NumberDrawing::drawsSsccsOfAClientForItsGoodsAlone()
{
    const auto next = [&](const QByteArray &client, PoolId pool = {}) {
        return m_bench->ledger().write(
            [&](WriteTransaction &transaction) { return workflow::drawSscc(transaction, m_bench->ana, client, pool); });
    };
    m_bench->set("company-prefixes.Northwind", QStringLiteral("0361414"));
    PoolSpec theirs = PoolBench::ssccPool(1);
    theirs.companyPrefix = "0361414";
    theirs.client = "Northwind";
    const PoolId northwind = m_bench->made(theirs);
    QCOMPARE(next({}).error().code, codes::wrongClient);
    const PoolId own = m_bench->made(PoolBench::ssccPool());
    QCOMPARE(m_bench->find(*next({}))->pool, own);
    QCOMPARE(m_bench->find(*next("Northwind"))->pool, northwind);
    QCOMPARE(m_bench->find(*next("Acme"))->pool, own); // one that has none of its own
    QCOMPARE(next("Acme", northwind).error().code, codes::wrongClient);
    QCOMPARE(m_bench->find(*next("Northwind", own))->pool, own);
}

void tst_NumberDrawing::givesUnusedNumbersBack()
{
    const PoolId pool = m_bench->made(PoolBench::rangePool("100", "199"));
    const std::vector<gs1::ItemKey> keys = *m_bench->draw({ PoolBench::product, {}, {}, {} }, 5);
    QVERIFY(m_bench->commission({ keys[0] }));
    const auto giveBack = [&](const QString &reason) {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::returnUnused(transaction, m_bench->ana, BatchId { 1 }, reason);
        });
    };
    QCOMPARE(giveBack({}).error().code, codes::returnedWithoutReason);
    QCOMPARE(*giveBack(QStringLiteral("order cancelled")), 4);
    QCOMPARE(m_bench->find(keys[0])->state, NumberState::Commissioned);
    QCOMPARE(m_bench->find(keys[1])->state, NumberState::Returned);
    QCOMPARE(m_bench->commission({ keys[1] }).error().code, codes::numberUsed);
    QCOMPARE(m_bench->serials({ PoolBench::product, {}, {}, {} }, 1), (QByteArrayList { "105" })); // never again here

    const auto close = [&] {
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::returnPool(transaction, m_bench->ana, pool, QStringLiteral("market given up"));
        });
    };
    QCOMPARE(*close(), 0);
    QCOMPARE(close().error().code, codes::poolClosed);
    QCOMPARE(m_bench->refusal({ PoolBench::product, {}, {}, pool }), QByteArray("pool.closed"));
}

void tst_NumberDrawing::drawsOnSeveralStationsWithoutOverlap()
{
    m_bench->made(PoolBench::rangePool("100000", "999999"));
    PoolSpec spec = PoolBench::randomPool("us", 4); // narrow, so that stations hit on the same numbers
    spec.alphabet = "ABCDEFGHJKMNPQRSTVWXYZ";
    const PoolId random = m_bench->made(spec);
    constexpr int each = 10'000;
    std::mutex mutex;
    QSet<QByteArray> drawn;
    std::atomic<int> failures = 0;
    std::vector<std::unique_ptr<QThread>> stations;
    for (int station = 0; station < 2; ++station) {
        stations.emplace_back(QThread::create([&, station] {
            Result<ledger::Site> site = ledger::Site::open(m_bench->siteFolder(), m_bench->clock);
            if (!site) {
                ++failures;
                return;
            }
            site->ledger().setActor({ "ben", "line " + QByteArray::number(station) });
            for (int done = 0; done < each; done += 500) {
                for (const PoolId pool : { PoolId { 1 }, random }) {
                    const auto keys = site->ledger().write([&](WriteTransaction &transaction) {
                        return workflow::drawNumbers(
                            transaction, m_bench->ana, { PoolBench::product, {}, {}, pool }, 500);
                    });
                    if (!keys) {
                        ++failures;
                        continue;
                    }
                    const std::lock_guard guard(mutex);
                    for (const gs1::ItemKey &number : *keys)
                        drawn.insert(number.text());
                }
            }
        }));
        stations.back()->start();
    }
    for (const std::unique_ptr<QThread> &station : stations)
        station->wait();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(drawn.size(), qsizetype(2 * 2 * each));
}

QTEST_GUILESS_MAIN(tst_NumberDrawing)
#include "tst_numberdrawing.moc"

#include "ledger/ledgererrors.h"
#include "support/dock.h"
#include "workflow/commissioning.h"
#include "workflow/numberdrawing.h"
#include "workflow/poolerrors.h"
#include "workflow/pools.h"
#include "workflow/siteevent.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>

using namespace packledger;
using namespace packledger::test;
using ledger::NumberState;
using ledger::PoolKind;
using ledger::View;
using ledger::WriteTransaction;
using workflow::NumberRequest;
using workflow::PoolSpec;

namespace {

const QByteArray product = "00399999123457"; // under the test site's own prefix 0399999
const QByteArray otherProduct = "00399999555555";

PoolSpec randomPool(const QByteArray &market = "us", int length = 12)
{
    PoolSpec spec;
    spec.gtin = product;
    spec.market = market;
    spec.length = length;
    return spec;
}

PoolSpec rangePool(const QByteArray &from, const QByteArray &to)
{
    PoolSpec spec = randomPool();
    spec.kind = PoolKind::Range;
    spec.from = from;
    spec.to = to;
    return spec;
}

PoolSpec ssccPool(int extension = 3)
{
    PoolSpec spec;
    spec.kind = PoolKind::Sscc;
    spec.companyPrefix = "0399999";
    spec.extension = extension;
    return spec;
}

} // namespace

/// Pools of numbers, what is drawn from them, and how it comes to life.
class tst_Numbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<Dock>(); }
    void cleanup()
    {
        const QByteArray difference = m_dock->replayDifference();
        m_dock.reset();
        QCOMPARE(difference, QByteArray());
    }
    void drawsRandomNumbersThatStayDrawn();
    void drawsARangeToItsEndAndNoFurther();
    void passesOverNumbersSeenFromOutside();
    void neverGivesARangesNumberByChance();
    void refusesPoolsThatWouldGiveTheSameNumbers();
    void warnsOfNumbersThatNoTagHolds();
    void refusesAnotherLabelersProduct();
    void letsAClientsPrefixDecideForItsProducts();
    void keepsMarketsAndClientsApart();
    void servesEveryMarketFromAPoolOfNone();
    void keepsTheRuleOfOneInTenThousand();
    void tellsWhenAPoolRunsLow();
    void drawsSsccsOnce();
    void commissionsWhatWasDrawn();
    void refusesToCommissionTheWrongNumbers();
    void voidsTheNumberOfAWithdrawnCommissioning();
    void givesUnusedNumbersBack();
    void asksForPermission();
    void movesNumbersForwardOnly();
    void drawsOnSeveralStationsWithoutOverlap();

private:
    Result<workflow::PoolPlan> make(const PoolSpec &spec)
    {
        return m_dock->ledger().write(
            [&](WriteTransaction &transaction) { return workflow::makePool(transaction, m_ana, spec); });
    }
    PoolId made(const PoolSpec &spec)
    {
        const Result<workflow::PoolPlan> plan = make(spec);
        if (!plan)
            qFatal("%s %s", plan.error().code.name().data(), qPrintable(plan.error().detail));
        return plan->pool.id;
    }
    Result<std::vector<gs1::ItemKey>> draw(const NumberRequest &request, qint64 count, BatchId batch = BatchId { 1 })
    {
        return m_dock->ledger().write([&](WriteTransaction &transaction) {
            return workflow::drawNumbers(transaction, m_ana, request, count, batch);
        });
    }
    QByteArrayList serials(const NumberRequest &request, qint64 count)
    {
        const Result<std::vector<gs1::ItemKey>> keys = draw(request, count);
        QByteArrayList texts;
        if (!keys)
            return { keys.error().code.name().data() };
        for (const gs1::ItemKey &key : *keys)
            texts.append(key.serial());
        return texts;
    }
    QByteArray refusal(const NumberRequest &request, qint64 count = 1)
    {
        const Result<std::vector<gs1::ItemKey>> keys = draw(request, count);
        return keys ? QByteArray() : QByteArray(keys.error().code.name().data());
    }
    Result<EventId> commission(const std::vector<gs1::ItemKey> &keys, BatchId batch = BatchId { 1 })
    {
        return m_dock->ledger().write([&](WriteTransaction &transaction) {
            return workflow::commission(transaction, m_ana, { batch, "L1", "2028-06-00" }, keys);
        });
    }
    std::optional<ledger::NumberRow> number(const gs1::ItemKey &key)
    {
        return *m_dock->ledger().read(
            [&](View &view) -> Result<std::optional<ledger::NumberRow>> { return view.line().numbers.find(key); });
    }
    workflow::PoolLevel level(PoolId pool)
    {
        return *m_dock->ledger().read([&](View &view) -> Result<workflow::PoolLevel> {
            return workflow::levelOf(view, *view.line().pools.find(pool));
        });
    }
    static gs1::ItemKey key(const QByteArray &serial, const QByteArray &gtin = product)
    {
        return gs1::ItemKey::fromText("01" + gtin + "21" + serial);
    }
    /// A partner's document names the number.
    void seenOutside(const QByteArray &serial)
    {
        m_dock->document({ anEvent().commissioning({ "https://id.gs1.org/01/" + product + "/21/" + serial }) });
    }

    access::Session m_ana = access::Session::forOperator("ana");
    std::unique_ptr<Dock> m_dock;
};

void tst_Numbers::drawsRandomNumbersThatStayDrawn()
{
    const PoolId pool = made(randomPool());
    const Result<std::vector<gs1::ItemKey>> keys = draw({ product, "us", {}, {} }, 25'000, BatchId { 7 });
    QVERIFY(keys);
    QCOMPARE(QSet<gs1::ItemKey>(keys->begin(), keys->end()).size(), qsizetype(25'000));
    QCOMPARE(keys->front().gtin()->digits(), product);
    QCOMPARE(keys->front().serial().size(), qsizetype(12));
    const std::optional<ledger::NumberRow> row = number(keys->back());
    QVERIFY(row);
    QCOMPARE(row->pool, pool);
    QCOMPARE(row->batch, BatchId { 7 });
    QCOMPARE(row->state, NumberState::Allocated);
    const auto draws = *m_dock->ledger().read(
        [&](View &view) -> Result<std::vector<ledger::PoolStore::Draw>> { return view.line().pools.draws(pool, 10); });
    QCOMPARE(draws.size(), size_t(3));
    QCOMPARE(draws.front().numbers, 5000);
    QCOMPARE(draws.front().head.actor.station, QByteArray("dock 2"));
}

void tst_Numbers::drawsARangeToItsEndAndNoFurther()
{
    const PoolId pool = made(rangePool("0008", "0012"));
    QCOMPARE(serials({ product, "us", {}, pool }, 2), (QByteArrayList { "0008", "0009" }));
    QCOMPARE(refusal({ product, "us", {}, pool }, 4), QByteArray("pool.exhausted"));
    QCOMPARE(level(pool).left, 3); // nothing of the refused draw is gone
    // What one pool lacks the next one of the product gives.
    made(rangePool("A1", "A9"));
    QCOMPARE(serials({ product, "us", {}, {} }, 4), (QByteArrayList { "0010", "0011", "0012", "A1" }));
    QCOMPARE(refusal({ product, "us", {}, pool }), QByteArray("pool.exhausted"));
}

void tst_Numbers::passesOverNumbersSeenFromOutside()
{
    made(rangePool("100", "199"));
    seenOutside("101");
    QCOMPARE(serials({ product, {}, {}, {} }, 3), (QByteArrayList { "100", "102", "103" }));
    // Ended or not, it stays used; and what was passed over is not come back to.
    QCOMPARE(serials({ product, {}, {}, {} }, 1), (QByteArrayList { "104" }));
}

void tst_Numbers::neverGivesARangesNumberByChance()
{
    // Ten numbers of one digit: eight are the range's.
    PoolSpec spec = randomPool("us", 1);
    spec.alphabet = "0123456789";
    const PoolId random = made(spec);
    made(rangePool("1", "8"));
    QByteArrayList drawn = serials({ product, {}, {}, random }, 2);
    std::sort(drawn.begin(), drawn.end());
    QCOMPARE(drawn, (QByteArrayList { "0", "9" }));
    QCOMPARE(refusal({ product, {}, {}, random }), QByteArray("pool.exhausted"));
}

void tst_Numbers::refusesPoolsThatWouldGiveTheSameNumbers()
{
    made(rangePool("100", "199"));
    QCOMPARE(make(rangePool("150", "250")).error().code, codes::poolExists);
    made(ssccPool());
    QCOMPARE(make(ssccPool()).error().code, codes::poolExists);
    made(ssccPool(4));
    QCOMPARE(make(rangePool("A-1", "A-9")).error().code.name(), QLatin1StringView("serials.not-dscsa"));
}

void tst_Numbers::warnsOfNumbersThatNoTagHolds()
{
    const auto warnings = [this](const QByteArray &from, const QByteArray &to, serials::Style style) {
        PoolSpec spec = rangePool(from, to);
        spec.style = style;
        const auto text = [](const ErrorCode &code) { return QByteArray(code.name().data(), code.name().size()); };
        QByteArrayList codes;
        const Result<workflow::PoolPlan> plan
            = m_dock->ledger().read([&](ledger::View &view) { return workflow::planPool(view, spec); });
        if (!plan)
            return QByteArrayList { "refused " + text(plan.error().code) };
        for (const Finding &finding : plan->findings)
            codes.append(text(finding.code));
        return codes;
    };
    using serials::Style;
    for (const Style style : { Style::Plain, Style::TwelveDigits })
        QCOMPARE(warnings("000000000001", "000000000999", style), QByteArrayList { "serials.leading-zero" });
    QCOMPARE(warnings("274877906000", "274877906943", Style::TwelveDigits), QByteArrayList());
    QCOMPARE(warnings("274877906000", "274877906944", Style::TwelveDigits),
        QByteArrayList { "refused serials.tag-too-large" });
    QCOMPARE(warnings("274877906000", "274877906944", Style::Plain), QByteArrayList { "serials.tag-too-large" });
    QCOMPARE(warnings("A001", "A999", Style::Plain), QByteArrayList());
}

void tst_Numbers::refusesAnotherLabelersProduct()
{
    PoolSpec spec = randomPool();
    spec.gtin = "00361414312340"; // the source manufacturer's
    QCOMPARE(make(spec).error().code, codes::foreignLabeler);
    m_dock->set("company-prefixes", QStringLiteral("0361414, 0388888"));
    QVERIFY(make(spec));
    PoolSpec sscc = ssccPool();
    sscc.companyPrefix = "0377777";
    QCOMPARE(make(sscc).error().code, codes::foreignLabeler);
}

void tst_Numbers::letsAClientsPrefixDecideForItsProducts()
{
    PoolSpec spec = randomPool();
    spec.gtin = "00361414312340";
    spec.client = "Northwind";
    const Result<workflow::PoolPlan> unknown = make(spec);
    QVERIFY(unknown);
    QCOMPARE(unknown->findings.front().code, codes::labelerUnknown);
    m_dock->set("company-prefixes.Northwind", QStringLiteral("0361415"));
    QCOMPARE(make(spec).error().code, codes::foreignLabeler);
    m_dock->set("company-prefixes.Northwind", QStringLiteral("0361414"));
    QVERIFY(make(spec)->findings.empty());
}

void tst_Numbers::keepsMarketsAndClientsApart()
{
    const PoolId us = made(randomPool("us"));
    const PoolId eu = made(randomPool("EU"));
    m_dock->set("company-prefixes.Northwind", QStringLiteral("0399999"));
    PoolSpec spec = randomPool("us");
    spec.client = "Northwind";
    const PoolId northwind = made(spec);

    QCOMPARE(refusal({ product, "eu", {}, us }), QByteArray("pool.wrong-market"));
    QCOMPARE(refusal({ product, "jp", {}, {} }), QByteArray("pool.wrong-market"));
    QCOMPARE(refusal({ product, {}, {}, {} }), QByteArray("pool.wrong-market")); // which one?
    QCOMPARE(refusal({ otherProduct, "us", {}, us }), QByteArray("pool.wrong-product"));
    QCOMPARE(refusal({ otherProduct, "us", {}, {} }), QByteArray("pool.no-pool"));
    QCOMPARE(refusal({ product, "us", {}, northwind }), QByteArray("pool.wrong-client"));
    QCOMPARE(refusal({ product, "us", "Contoso", {} }), QByteArray("pool.wrong-client"));
    QCOMPARE(refusal({ product, "us", "Contoso", northwind }), QByteArray("pool.wrong-client"));
    QCOMPARE(refusal({ product, "us", {}, PoolId { 99 } }), QByteArray("pool.no-such-pool"));
    made(ssccPool());
    QCOMPARE(refusal({ {}, "us", {}, {} }), QByteArray("pool.no-pool")); // an SSCC is no serial number

    QCOMPARE(number(draw({ product, "Eu", {}, {} }, 1)->front())->pool, eu);
    QCOMPARE(number(draw({ product, "us", {}, {} }, 1)->front())->pool, us);
    QCOMPARE(number(draw({ product, {}, "Northwind", {} }, 1)->front())->pool, northwind);
}

void tst_Numbers::servesEveryMarketFromAPoolOfNone()
{
    const PoolId any = made(randomPool("", 4));
    const PoolId jp = made(randomPool("jp"));
    QCOMPARE(number(draw({ product, "us", {}, {} }, 1)->front())->pool, any);
    QCOMPARE(number(draw({ product, "jp", {}, {} }, 1)->front())->pool, jp);
    QCOMPARE(refusal({ product, "eu", {}, {} }, 80), QByteArray("pool.guessable")); // 1 + 80 of 810,000
    QVERIFY(draw({ product, "eu", {}, {} }, 79));
    PoolSpec range = rangePool("1000", "1999");
    range.market = {};
    QCOMPARE(refusal({ product, "eu", {}, made(range) }), QByteArray("pool.wrong-market"));
}

void tst_Numbers::keepsTheRuleOfOneInTenThousand()
{
    // 30^4 = 810,000 numbers: 80 may be issued, since 81 would be one in ten thousand.
    const PoolId pool = made(randomPool("eu", 4));
    QCOMPARE(level(pool).left, 80);
    QCOMPARE(refusal({ product, "eu", {}, pool }, 81), QByteArray("pool.guessable"));
    QVERIFY(draw({ product, "eu", {}, pool }, 80));
    QCOMPARE(level(pool).guessesForOneHit, 10'125);
    QCOMPARE(refusal({ product, "eu", {}, pool }), QByteArray("pool.guessable"));
    // Another pool of the same kind of numbers has the same space, and guesses hit either's.
    QCOMPARE(make(randomPool("eu", 4)).error().code, codes::guessable);
    QVERIFY(make(randomPool("eu", 5)));
    PoolSpec range = rangePool("1000", "1999");
    range.market = "de";
    QCOMPARE(make(range).error().code, codes::predictable);
}

void tst_Numbers::tellsWhenAPoolRunsLow()
{
    const PoolId tenth = made(rangePool("100", "199"));
    QVERIFY(draw({ product, {}, {}, tenth }, 89));
    QVERIFY(!level(tenth).isLow);
    QVERIFY(draw({ product, {}, {}, tenth }, 1));
    QVERIFY(level(tenth).isLow);
    QCOMPARE(level(tenth).left, 10);
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) {
        return workflow::changePool(transaction, m_ana, tenth, QStringLiteral("Line 2"), 5);
    }));
    QVERIFY(!level(tenth).isLow);
}

void tst_Numbers::drawsSsccsOnce()
{
    const auto next = [&](std::optional<PoolId> pool = {}) {
        return m_dock->ledger().write(
            [&](WriteTransaction &transaction) { return workflow::drawSscc(transaction, m_ana, pool); });
    };
    QCOMPARE(next().error().code, codes::noSsccPool);
    const PoolId pool = made(ssccPool());
    QCOMPARE(level(pool).capacity, 999'999'999);
    QCOMPARE(next()->text(), QByteArray("00303999990000000018"));
    // Another system of ours used the second one.
    m_dock->document({ anEvent().commissioning({ "urn:epc:id:sscc:0399999.3000000002" }) });
    QCOMPARE(next(pool)->text(), QByteArray("00303999990000000032"));
    QCOMPARE(next(made(randomPool())).error().code, codes::noSuchPool);
    PoolSpec last = ssccPool(9);
    last.from = "999999999";
    const PoolId small = made(last);
    QVERIFY(next(small));
    QCOMPARE(next(small).error().code, codes::poolExhausted);

    const gs1::ItemKey pallet = *next();
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) {
        return workflow::commissionLogisticUnits(transaction, m_ana, { pallet });
    }));
    QCOMPARE(number(pallet)->state, NumberState::Commissioned);
}

void tst_Numbers::commissionsWhatWasDrawn()
{
    made(randomPool());
    const std::vector<gs1::ItemKey> keys = *draw({ product, {}, {}, {} }, 3);
    const Result<EventId> done = commission(keys);
    QVERIFY(done);
    const epcis::Event event = m_dock->event(*done);
    QCOMPARE(event.epcList.size(), size_t(3));
    QCOMPARE(ledger::cbvWord(event.bizStep), QByteArray("commissioning"));
    QCOMPARE(ledger::cbvWord(event.disposition), QByteArray("active"));
    QCOMPARE(event.ilmd->at(0).text, QByteArray("L1"));
    QCOMPARE(event.ilmd->at(1).text, QByteArray("2028-06-30")); // day 00: the whole month
    for (const gs1::ItemKey &each : keys)
        QCOMPARE(number(each)->state, NumberState::Commissioned);
    const auto item
        = *m_dock->ledger().read([&](View &view) -> Result<ledger::ItemRow> { return *view.items().find(keys[0]); });
    QCOMPARE(item.state, ledger::ItemState::Active);
    QCOMPARE(item.lot, QByteArray("L1"));
}

void tst_Numbers::refusesToCommissionTheWrongNumbers()
{
    made(rangePool("100", "199"));
    const std::vector<gs1::ItemKey> keys = *draw({ product, {}, {}, {} }, 4, BatchId { 1 });
    QCOMPARE(commission({}).error().code, codes::commissionNothing);
    QCOMPARE(commission({ key("999") }).error().code, codes::numberNotDrawn);
    QCOMPARE(commission(keys, BatchId { 2 }).error().code, codes::numberOfOtherBatch);
    QCOMPARE(commission({ keys[0], key("1", otherProduct) }).error().code, codes::commissionMixed);
    QCOMPARE(m_dock->ledger()
                 .write([&](WriteTransaction &transaction) {
                     return workflow::commission(transaction, m_ana, { BatchId { 1 }, {}, "2028-06-30" }, keys);
                 })
                 .error()
                 .code,
        codes::commissionLotMissing);
    QVERIFY(commission({ keys[0] }));
    QCOMPARE(commission(keys).error().code, codes::numberUsed); // all or none
    QCOMPARE(number(keys[1])->state, NumberState::Allocated);
    seenOutside("101"); // somebody else put our number on a pack
    QCOMPARE(commission({ keys[1] }).error().code, codes::numberUsed);
}

void tst_Numbers::voidsTheNumberOfAWithdrawnCommissioning()
{
    made(randomPool());
    const std::vector<gs1::ItemKey> keys = *draw({ product, {}, {}, {} }, 2);
    const EventId event = *commission(keys);
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) -> Result<void> {
        workflow::withdrawSiteEvent(transaction, event);
        return {};
    }));
    QCOMPARE(number(keys[0])->state, NumberState::Voided);
    QCOMPARE(commission(keys).error().code, codes::numberUsed);
}

void tst_Numbers::givesUnusedNumbersBack()
{
    const PoolId pool = made(rangePool("100", "199"));
    const std::vector<gs1::ItemKey> keys = *draw({ product, {}, {}, {} }, 5);
    QVERIFY(commission({ keys[0] }));
    const auto giveBack = [&](const QString &reason) {
        return m_dock->ledger().write([&](WriteTransaction &transaction) {
            return workflow::returnUnused(transaction, m_ana, BatchId { 1 }, reason);
        });
    };
    QCOMPARE(giveBack({}).error().code, codes::returnedWithoutReason);
    QCOMPARE(*giveBack(QStringLiteral("order cancelled")), 4);
    QCOMPARE(number(keys[0])->state, NumberState::Commissioned);
    QCOMPARE(number(keys[1])->state, NumberState::Returned);
    QCOMPARE(commission({ keys[1] }).error().code, codes::numberUsed);
    QCOMPARE(serials({ product, {}, {}, {} }, 1), (QByteArrayList { "105" })); // never again here

    const auto close = [&] {
        return m_dock->ledger().write([&](WriteTransaction &transaction) {
            return workflow::returnPool(transaction, m_ana, pool, QStringLiteral("market given up"));
        });
    };
    QCOMPARE(*close(), 0);
    QCOMPARE(close().error().code, codes::poolClosed);
    QCOMPARE(refusal({ product, {}, {}, pool }), QByteArray("pool.closed"));
}

void tst_Numbers::asksForPermission()
{
    made(randomPool());
    const access::Session clerk("eve", QStringLiteral("Eve"), { access::Permission::Receive });
    const auto code = [&](auto &&job) { return QByteArray(m_dock->ledger().write(job).error().code.name().data()); };
    const QByteArray refused = "access.not-permitted";
    QCOMPARE(code([&](WriteTransaction &transaction) { return workflow::makePool(transaction, clerk, randomPool()); }),
        refused);
    QCOMPARE(code([&](WriteTransaction &transaction) {
        return workflow::drawNumbers(transaction, clerk, { product, {}, {}, {} }, 1);
    }),
        refused);
    QCOMPARE(code([&](WriteTransaction &transaction) { return workflow::drawSscc(transaction, clerk); }), refused);
    QCOMPARE(code([&](WriteTransaction &transaction) {
        return workflow::commission(transaction, clerk, { {}, "L1", "2028-06-30" }, { key("1") });
    }),
        refused);
    QCOMPARE(code([&](WriteTransaction &transaction) {
        return workflow::returnUnused(transaction, clerk, BatchId { 1 }, QStringLiteral("x"));
    }),
        refused);
    QCOMPARE(code([&](WriteTransaction &transaction) {
        return workflow::returnPool(transaction, clerk, PoolId { 1 }, QStringLiteral("x"));
    }),
        refused);
    QCOMPARE(code([&](WriteTransaction &transaction) {
        return workflow::changePool(transaction, clerk, PoolId { 1 }, QStringLiteral("x"), 1);
    }),
        refused);
}

void tst_Numbers::movesNumbersForwardOnly()
{
    PoolSpec spec = randomPool("us", 3);
    spec.alphabet = "ABCDEFGH"; // 512 numbers: draws run into each other and into the end
    const PoolId pool = made(spec);
    QRandomGenerator random(20261122);
    QMap<QByteArray, NumberState> before;
    std::vector<gs1::ItemKey> keys;
    std::vector<std::pair<EventId, std::vector<gs1::ItemKey>>> events;
    const auto some = [&] { return std::vector<gs1::ItemKey> { keys[size_t(random.bounded(int(keys.size())))] }; };
    for (int turn = 0; turn < 700; ++turn) {
        const BatchId batch { 1 + random.bounded(3) };
        bool withdrawn = false;
        m_dock->clock.advance(1000);
        switch (keys.empty() ? 0 : random.bounded(7)) {
        case 0:
        case 1:
            if (const auto drawn = draw({ product, "us", {}, pool }, 1 + random.bounded(4), batch)) {
                for (const gs1::ItemKey &key : *drawn) {
                    QVERIFY2(!before.contains(key.text()), "a number came twice");
                    keys.push_back(key);
                }
            }
            break;
        case 2:
        case 3: {
            const std::vector<gs1::ItemKey> chosen = some();
            if (const Result<EventId> event = commission(chosen, batch))
                events.emplace_back(*event, chosen);
            break;
        }
        case 4:
            if (random.bounded(8) == 0)
                (void)m_dock->ledger().write([&](WriteTransaction &transaction) {
                    return workflow::returnUnused(transaction, m_ana, batch, QStringLiteral("over"));
                });
            break;
        case 5:
            if (!events.empty() && random.bounded(3) == 0) {
                withdrawn = true;
                const EventId event = events.back().first;
                events.pop_back();
                QVERIFY(m_dock->write([&](WriteTransaction &transaction) -> Result<void> {
                    workflow::withdrawSiteEvent(transaction, event);
                    return {};
                }));
            }
            break;
        default: // somebody else's document names it; ours stays as it is
            if (random.bounded(20) == 0)
                seenOutside(some().front().serial());
        }
        ledger::NumberStore::Counts counts {};
        const QMap<QByteArray, NumberState> now
            = *m_dock->ledger().read([&](View &view) -> Result<QMap<QByteArray, NumberState>> {
                  QMap<QByteArray, NumberState> states;
                  view.line().numbers.forEachOf(pool, [&](const ledger::NumberRow &row) {
                      states.insert(row.key.text(), row.state);
                      return true;
                  });
                  counts = view.line().numbers.countsOf(pool);
                  return states;
              });
        QCOMPARE(now.size(), qsizetype(keys.size()));
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), qint64(0)), now.size());
        for (auto number = now.begin(); number != now.end(); ++number) {
            const NumberState old = before.value(number.key(), NumberState::Allocated);
            const bool undone = withdrawn && old == NumberState::Commissioned && *number == NumberState::Voided;
            QVERIFY2(*number == old || undone || mayBecome(old, *number), number.key().constData());
        }
        before = now;
    }
    QVERIFY(keys.size() > 150);
}

void tst_Numbers::drawsOnSeveralStationsWithoutOverlap()
{
    made(rangePool("100000", "999999"));
    PoolSpec spec = randomPool("us", 4); // narrow, so that stations hit on the same numbers
    spec.alphabet = "ABCDEFGHJKMNPQRSTVWXYZ";
    const PoolId random = made(spec);
    constexpr int each = 10'000;
    std::mutex mutex;
    QSet<QByteArray> drawn;
    std::atomic<int> failures = 0;
    std::vector<std::unique_ptr<QThread>> stations;
    for (int station = 0; station < 2; ++station) {
        stations.emplace_back(QThread::create([&, station] {
            Result<ledger::Site> site = ledger::Site::open(m_dock->siteFolder(), m_dock->clock);
            if (!site) {
                ++failures;
                return;
            }
            site->ledger().setActor({ "ben", "line " + QByteArray::number(station) });
            for (int done = 0; done < each; done += 500) {
                for (const PoolId pool : { PoolId { 1 }, random }) {
                    const auto keys = site->ledger().write([&](WriteTransaction &transaction) {
                        return workflow::drawNumbers(transaction, m_ana, { product, {}, {}, pool }, 500);
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

QTEST_GUILESS_MAIN(tst_Numbers)
#include "tst_numbers.moc"

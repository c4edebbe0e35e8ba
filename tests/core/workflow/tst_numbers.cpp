#include "core/workflow/poolbench.h"
#include "workflow/siteevent.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace packledger;
using namespace packledger::test;
using ledger::NumberState;
using ledger::View;
using ledger::WriteTransaction;
using workflow::PoolSpec;

/// A number from its pool to its end, whatever happens in between.
class tst_Numbers : public QObject
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
    void asksForPermission();
    void movesNumbersForwardOnly();

private:
    std::unique_ptr<PoolBench> m_bench;
};

void tst_Numbers::asksForPermission()
{
    m_bench->made(PoolBench::randomPool());
    const access::Session clerk("eve", QStringLiteral("Eve"), { access::Permission::Receive });
    const auto code = [&](auto &&job) { return QByteArray(m_bench->ledger().write(job).error().code.name().data()); };
    const QByteArray refused = "access.not-permitted";
    QCOMPARE(code([&](WriteTransaction &transaction) {
        return workflow::makePool(transaction, clerk, PoolBench::randomPool());
    }),
        refused);
    QCOMPARE(code([&](WriteTransaction &transaction) {
        return workflow::drawNumbers(transaction, clerk, { PoolBench::product, {}, {}, {} }, 1);
    }),
        refused);
    QCOMPARE(code([&](WriteTransaction &transaction) { return workflow::drawSscc(transaction, clerk); }), refused);
    QCOMPARE(code([&](WriteTransaction &transaction) {
        return workflow::commission(transaction, clerk, { {}, "L1", "2028-06-30" }, { PoolBench::number("1") });
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
    PoolSpec spec = PoolBench::randomPool("us", 3);
    spec.alphabet = "ABCDEFGH"; // 512 numbers: draws run into each other and into the end
    const PoolId pool = m_bench->made(spec);
    QRandomGenerator random(20261122);
    QMap<QByteArray, NumberState> before;
    std::vector<gs1::ItemKey> keys;
    std::vector<std::pair<EventId, std::vector<gs1::ItemKey>>> events;
    const auto some = [&] { return std::vector<gs1::ItemKey> { keys[size_t(random.bounded(int(keys.size())))] }; };
    for (int turn = 0; turn < 700; ++turn) {
        const BatchId batch { 1 + random.bounded(3) };
        bool withdrawn = false;
        m_bench->clock.advance(1000);
        switch (keys.empty() ? 0 : random.bounded(7)) {
        case 0:
        case 1:
            if (const auto drawn
                = m_bench->draw({ PoolBench::product, "us", {}, pool }, 1 + random.bounded(4), batch)) {
                for (const gs1::ItemKey &key : *drawn) {
                    QVERIFY2(!before.contains(key.text()), "a number came twice");
                    keys.push_back(key);
                }
            }
            break;
        case 2:
        case 3: {
            const std::vector<gs1::ItemKey> chosen = some();
            if (const Result<EventId> event = m_bench->commission(chosen, batch))
                events.emplace_back(*event, chosen);
            break;
        }
        case 4:
            if (random.bounded(8) == 0)
                (void)m_bench->ledger().write([&](WriteTransaction &transaction) {
                    return workflow::returnUnused(transaction, m_bench->ana, batch, QStringLiteral("over"));
                });
            break;
        case 5:
            if (!events.empty() && random.bounded(3) == 0) {
                withdrawn = true;
                const EventId event = events.back().first;
                events.pop_back();
                QVERIFY(m_bench->write([&](WriteTransaction &transaction) -> Result<void> {
                    workflow::withdrawSiteEvent(transaction, event);
                    return {};
                }));
            }
            break;
        default: // somebody else's document names it; ours stays as it is
            if (random.bounded(20) == 0)
                m_bench->seenOutside(some().front().serial());
        }
        ledger::NumberStore::Counts counts {};
        const QMap<QByteArray, NumberState> now
            = *m_bench->ledger().read([&](View &view) -> Result<QMap<QByteArray, NumberState>> {
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

QTEST_GUILESS_MAIN(tst_Numbers)
#include "tst_numbers.moc"

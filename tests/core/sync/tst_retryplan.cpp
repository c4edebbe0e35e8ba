#include "sync/retryplan.h"

#include <QTest>

#include <set>
#include <vector>

using namespace packledger::sync;

/// How long to wait after a failure: longer each time, up to a longest wait, and never in step with others.
class tst_RetryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheLongestWait_data();
    void doublesUpToTheLongestWait();
    void spreadsOverTheWholeOfTheJitter();
    void isNeverInStepWithAnotherStation();
    void waitsAsLongAsThePartnerWishes();
};

void tst_RetryPlan::doublesUpToTheLongestWait_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("planned");

    QTest::newRow("the first") << 1 << qint64(1'000);
    QTest::newRow("the second") << 2 << qint64(2'000);
    QTest::newRow("the tenth") << 10 << qint64(512'000);
    QTest::newRow("the eleventh: a quarter of an hour") << 11 << qint64(900'000);
    QTest::newRow("after three days") << 300 << qint64(900'000);
    QTest::newRow("more than can be counted") << 2'000'000'000 << qint64(900'000);
    QTest::newRow("none yet") << 0 << qint64(1'000);
}

void tst_RetryPlan::doublesUpToTheLongestWait()
{
    QFETCH(int, failures);
    QFETCH(qint64, planned);
    RetryPlan plan({}, 1);
    for (int i = 0; i < 1'000; ++i) {
        const qint64 wait = plan.waitMs(failures);
        QVERIFY2(wait >= planned * 8 / 10 && wait <= planned * 12 / 10, QByteArray::number(wait).constData());
    }
}

void tst_RetryPlan::spreadsOverTheWholeOfTheJitter()
{
    RetryPlan plan({ 100'000, 900'000, 0.2 }, 1);
    std::set<qint64> tenths;
    for (int i = 0; i < 1'000; ++i)
        tenths.insert((plan.waitMs(1) - 80'000) / 4'000);
    QCOMPARE(tenths.size(), size_t(10));
    RetryPlan steady({ 100'000, 900'000, 0.0 }, 1);
    QCOMPARE(steady.waitMs(1), 100'000);
}

void tst_RetryPlan::isNeverInStepWithAnotherStation()
{
    const auto waits = [](RetryPlan plan) {
        std::vector<qint64> all;
        for (int failures = 1; failures <= 10; ++failures)
            all.push_back(plan.waitMs(failures));
        return all;
    };
    QCOMPARE(waits(RetryPlan({}, 7)), waits(RetryPlan({}, 7)));
    QVERIFY(waits(RetryPlan({}, 7)) != waits(RetryPlan({}, 8)));
    // Without a seed, as in use: fifty stations that lost the same network.
    std::set<std::vector<qint64>> stations;
    for (int i = 0; i < 50; ++i)
        stations.insert(waits(RetryPlan()));
    QCOMPARE(stations.size(), size_t(50));
}

void tst_RetryPlan::waitsAsLongAsThePartnerWishes()
{
    RetryPlan plan({}, 1);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(plan.waitMs(1, 120'000) >= 120'000);
        QVERIFY(plan.waitMs(20, 1'000) >= 720'000);
    }
    QCOMPARE(plan.waitMs(1, 10 * longestWishMs), longestWishMs);
    QVERIFY(plan.waitMs(1, -5) >= 800);
}

QTEST_GUILESS_MAIN(tst_RetryPlan)
#include "tst_retryplan.moc"

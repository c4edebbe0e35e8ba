#include "camera/latestframe.h"

#include <QTest>

#include <thread>

using namespace packledger::camera;
using namespace std::chrono_literals;

namespace {

CameraFrame frame(int number)
{
    CameraFrame made;
    made.at = std::chrono::milliseconds(number);
    return made;
}

} // namespace

class tst_LatestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOnlyTheNewest();
    void hasNothingTwice();
    void endsWaitingWhenStopped();
    void waitsForTheReaderOfEveryFrame();
};

void tst_LatestFrame::keepsOnlyTheNewest()
{
    LatestFrame latest;
    for (int i = 1; i <= 5; ++i)
        latest.put(frame(i));
    const std::optional<CameraFrame> fetched = latest.fetch({}, 0ms);
    QVERIFY(fetched);
    QCOMPARE(fetched->at, 5ms);
    QCOMPARE(latest.dropped(), 4u);
}

void tst_LatestFrame::hasNothingTwice()
{
    LatestFrame latest;
    QVERIFY(!latest.fetch({}, 0ms));
    latest.put(frame(1));
    QVERIFY(latest.fetch({}, 0ms));
    QVERIFY(!latest.fetch({}, 0ms));
    QCOMPARE(latest.dropped(), 0u);
}

void tst_LatestFrame::endsWaitingWhenStopped()
{
    LatestFrame latest;
    std::stop_source stop;
    std::jthread stopper([&stop] { stop.request_stop(); });
    QVERIFY(!latest.fetch(stop.get_token(), 24h));
    latest.put(frame(1));
    latest.waitUntilFetched(stop.get_token());
}

void tst_LatestFrame::waitsForTheReaderOfEveryFrame()
{
    constexpr int count = 200;
    LatestFrame latest;
    std::jthread writer([&latest](std::stop_token stop) {
        for (int i = 0; i < count; ++i) {
            latest.waitUntilFetched(stop);
            latest.put(frame(i));
        }
    });
    for (int i = 0; i < count; ++i) {
        const std::optional<CameraFrame> fetched = latest.fetch({}, 24h);
        QVERIFY(fetched);
        QCOMPARE(fetched->at, std::chrono::milliseconds(i));
    }
    QCOMPARE(latest.dropped(), 0u);
}

QTEST_GUILESS_MAIN(tst_LatestFrame)
#include "tst_latestframe.moc"

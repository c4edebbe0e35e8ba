#include "simulated/simulatedcamera.h"

#include <QTest>

using namespace packledger;
using namespace packledger::simulated;

namespace {

constexpr int patienceMs = 120'000; // for a busy machine

DemoView view(const char *message)
{
    return { { { message, QStringLiteral("Syntheticillin 500 mg"), QStringLiteral("100 tablets"), QStringLiteral("A1"),
        QStringLiteral("2028-11") } } };
}

} // namespace

class tst_SimulatedCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItOnlyPretends();
    void deliversReadingsAndPicturesLikeARealOne();
};

void tst_SimulatedCamera::saysThatItOnlyPretends()
{
    SystemClock clock;
    SimulatedCamera camera({}, SimulatedCamera::Pace::OnRequest, clock);
    QVERIFY(camera.isSimulated());
    QCOMPARE(camera.name(), QStringLiteral("Simulated camera"));
}

void tst_SimulatedCamera::deliversReadingsAndPicturesLikeARealOne()
{
    constexpr auto first = "010952000001001021A1";
    constexpr auto second = "010952000001001021B2";
    SystemClock clock;
    SimulatedCamera camera({ view(first) }, SimulatedCamera::Pace::OnRequest, clock);
    QByteArrayList bytes;
    int previews = 0;
    connect(&camera, &SimulatedCamera::readingReady, this,
        [&bytes](const scan::ScanReading &reading) { bytes += reading.bytes; });
    connect(&camera, &SimulatedCamera::previewReady, this, [&previews] { ++previews; });
    camera.start();
    camera.showNext();
    QTRY_VERIFY_WITH_TIMEOUT(bytes.contains(first), patienceMs);
    camera.show(view(second));
    QTRY_VERIFY_WITH_TIMEOUT(bytes.contains(second), patienceMs);
    QVERIFY(previews > 0);
    camera.stop();
    const QSet<QByteArray> seen(bytes.begin(), bytes.end());
    QCOMPARE(seen.size(), 2);
}

QTEST_MAIN(tst_SimulatedCamera)
#include "tst_simulatedcamera.moc"

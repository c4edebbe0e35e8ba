#include "camera/camerascansource.h"
#include "devices/camera/scriptedframes.h"

#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::camera;
using namespace packledger::test;
using namespace std::chrono_literals;
using Status = scan::ScanSource::Status;

namespace {

constexpr auto packA = "010952000001001021AAA111";
constexpr auto packB = "010952000001001021BBB222";
constexpr int patienceMs = 60'000; // for a busy machine; nothing here takes long

class StoppedClock final : public Clock
{
public:
    Instant now() const override { return { 1'795'356'900'000, 60 }; }
};

/// Watches the script to its end, and keeps what was told.
class Watched
{
public:
    explicit Watched(std::deque<Step> steps, int failedOpens = 0, CameraTiming timing = Watched::timing())
        : Watched(std::make_unique<ScriptedFrames>(std::move(steps), failedOpens), timing)
    {
    }

    explicit Watched(std::unique_ptr<ScriptedFrames> frames, CameraTiming timing = Watched::timing())
        : camera(*frames)
        , source(QStringLiteral("Camera 1"), std::move(frames), m_clock, timing)
    {
        QObject::connect(&source, &CameraScanSource::readingReady, &source, [this](const scan::ScanReading &reading) {
            readings.push_back(reading);
            bytes += reading.bytes;
        });
        QObject::connect(&source, &CameraScanSource::statusChanged, &source,
            [this](Status status, const QString &reason) { told += qMakePair(status, reason); });
        QObject::connect(&source, &CameraScanSource::previewReady, &source,
            [this](const CameraPreview &preview) { previews += preview; });
        QObject::connect(&source, &CameraScanSource::troubleChanged, &source,
            [this] { troubles += source.trouble() ? QByteArray(source.trouble()->code.name().data()) : QByteArray(); });
        QObject::connect(&source, &CameraScanSource::ended, &source, [this] { hasEnded = true; });
        source.start();
    }

    static CameraTiming timing()
    {
        CameraTiming timing;
        timing.frameBudget = 200ms;
        timing.firstRetry = 1ms;
        timing.lastRetry = 2ms;
        timing.silence = 24h;
        return timing;
    }

private:
    StoppedClock m_clock;

public:
    ScriptedFrames &camera;
    CameraScanSource source;
    std::vector<scan::ScanReading> readings;
    QByteArrayList bytes;
    QList<QPair<Status, QString>> told;
    QByteArrayList troubles; ///< codes; empty where one ended
    QList<CameraPreview> previews;
    bool hasEnded = false;
};

std::deque<Step> frames(std::initializer_list<std::pair<int, QByteArrayList>> parts)
{
    std::deque<Step> steps;
    for (const auto &[count, messages] : parts) {
        for (int i = 0; i < count; ++i)
            steps.push_back({ Step::Kind::Frame, messages });
    }
    return steps;
}

std::deque<Step> operator+(std::deque<Step> steps, Step::Kind kind)
{
    steps.push_back({ kind, {} });
    return steps;
}

} // namespace

class tst_CameraScanSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsASymbolOnceWhileInViewAndAgainAfterItLeft();
    void reportsEverySymbolOfAFrameWithOutlineAndTime();
    void showsWhatItSees();
    void triesAgainUntilTheCameraIsThere();
    void namesALostCameraAndGoesOnWhenItIsBack();
    void endsWithTheRecording();
    void saysNothingAfterStop();
    void startsAgainAfterStop();
    void noticesACameraThatFallsSilent();
    void opensACameraAtOnceWhenItIsPluggedInAgain();
    void tellsOfBlackPicturesUntilThereIsLight();
    void tellsOfAPictureThatStandsStill();
    void stopsAtOnceThoughTheCameraHangs();
    void runsSeveralCamerasAtOnce();
};

void tst_CameraScanSource::reportsASymbolOnceWhileInViewAndAgainAfterItLeft()
{
    Watched watched(frames({ { 10, { packA } }, { 12, {} }, { 3, { packA } }, { 3, {} }, { 3, { packA, packB } } })
        + Step::Kind::End);
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasEnded, patienceMs);
    QCOMPARE(watched.bytes, (QByteArrayList { packA, packA, packB }));
}

void tst_CameraScanSource::reportsEverySymbolOfAFrameWithOutlineAndTime()
{
    Watched watched(frames({ { 3, { packA, packB } } }) + Step::Kind::End);
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasEnded, patienceMs);
    QCOMPARE(watched.readings.size(), 2u);
    for (const scan::ScanReading &reading : watched.readings) {
        QCOMPARE(reading.symbologyIdentifier, QByteArray("]d2"));
        QCOMPARE(reading.source, QStringLiteral("Camera 1"));
        QCOMPARE(reading.time.ms, 1'795'356'900'000);
        const double left = reading.bytes == packA ? 60 : 260;
        QVERIFY(QRectF(left - 10, 90, 160, 160).contains(reading.outline[0]));
        QVERIFY(QRectF(left - 10, 90, 160, 160).contains(reading.outline[2]));
    }
}

void tst_CameraScanSource::showsWhatItSees()
{
    Watched watched(frames({ { 5, { packA } } }) + Step::Kind::End);
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasEnded, patienceMs);
    QVERIFY(!watched.previews.isEmpty());
    QCOMPARE(watched.previews.last().picture.size(), QSize(640, 360));
    QCOMPARE(watched.previews.last().inView.size(), 1u);
    QCOMPARE(watched.previews.last().inView.front().symbol.bytes, QByteArray(packA));
}

void tst_CameraScanSource::triesAgainUntilTheCameraIsThere()
{
    Watched watched(frames({ { 3, { packA } } }) + Step::Kind::End, 5);
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasEnded, patienceMs);
    QCOMPARE(watched.bytes, QByteArrayList { packA });
    QCOMPARE(watched.told.size(), 4);
    QCOMPARE(watched.told[0], qMakePair(Status::Starting, QString()));
    QCOMPARE(watched.told[1], qMakePair(Status::Lost, QStringLiteral("test.open: not plugged in")));
    QCOMPARE(watched.told[2], qMakePair(Status::Ready, QString()));
    QCOMPARE(watched.told[3].first, Status::Lost); // the recording's end
}

void tst_CameraScanSource::namesALostCameraAndGoesOnWhenItIsBack()
{
    std::deque<Step> steps = frames({ { 3, { packA } } }) + Step::Kind::Fail;
    for (const Step &step : frames({ { 12, {} }, { 3, { packB } } }) + Step::Kind::End)
        steps.push_back(step);
    Watched watched(std::move(steps));
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasEnded, patienceMs);
    QCOMPARE(watched.bytes, (QByteArrayList { packA, packB }));
    QCOMPARE(watched.told[1].first, Status::Ready);
    QCOMPARE(watched.told[2], qMakePair(Status::Lost, QStringLiteral("test.lost: cable pulled")));
    QCOMPARE(watched.told[3].first, Status::Ready);
}

void tst_CameraScanSource::endsWithTheRecording()
{
    Watched watched(frames({ { 2, {} } }) + Step::Kind::End);
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasEnded, patienceMs);
    QCOMPARE(watched.told.last().first, Status::Lost);
    QCOMPARE(watched.troubles, QByteArrayList { "camera.ended" });
}

void tst_CameraScanSource::saysNothingAfterStop()
{
    Watched watched(frames({ { 1000, { packA } } }));
    watched.source.stop();
    QCoreApplication::sendPostedEvents();
    QVERIFY(watched.bytes.isEmpty());
    QVERIFY(watched.previews.isEmpty());
    QCOMPARE(watched.told.size(), 1);
}

void tst_CameraScanSource::startsAgainAfterStop()
{
    Watched watched(frames({ { 3, { packA } } }) + Step::Kind::Hang);
    QTRY_COMPARE_WITH_TIMEOUT(watched.bytes.size(), 1, patienceMs);
    watched.source.stop();
    watched.source.start();
    QTRY_VERIFY_WITH_TIMEOUT(watched.told.last().first == Status::Ready, patienceMs);
}

void tst_CameraScanSource::noticesACameraThatFallsSilent()
{
    CameraTiming timing = Watched::timing();
    timing.silence = 1ms;
    Watched watched(frames({ { 1, {} } }) + Step::Kind::Hang, 0, timing);
    QTRY_COMPARE_WITH_TIMEOUT(watched.troubles, QByteArrayList { "camera.silent" }, patienceMs);
    QCOMPARE(watched.told.last().first, Status::Lost);
}

void tst_CameraScanSource::opensACameraAtOnceWhenItIsPluggedInAgain()
{
    CameraTiming timing = Watched::timing();
    timing.firstRetry = timing.lastRetry = 24h;
    auto camera = std::make_unique<ScriptedFrames>(frames({ { 3, { packA } } }) + Step::Kind::Hang);
    camera->setPluggedIn(false);
    Watched watched(std::move(camera), timing);
    QTRY_COMPARE_WITH_TIMEOUT(watched.troubles, QByteArrayList { "test.open" }, patienceMs);
    QCOMPARE(watched.told.last().first, Status::Lost);
    watched.camera.setPluggedIn(true);
    QTRY_COMPARE_WITH_TIMEOUT(watched.bytes, QByteArrayList { packA }, patienceMs);
    QCOMPARE(watched.told.last().first, Status::Ready);
    QVERIFY(!watched.source.trouble());
}

void tst_CameraScanSource::tellsOfBlackPicturesUntilThereIsLight()
{
    std::deque<Step> steps = frames({ { 5, {} } });
    steps.insert(steps.end(), 30, { Step::Kind::Black, {} }); // three seconds
    for (const Step &step : frames({ { 3, { packA } } }) + Step::Kind::Hang)
        steps.push_back(step);
    Watched watched(std::move(steps));
    QTRY_COMPARE_WITH_TIMEOUT(watched.bytes, QByteArrayList { packA }, patienceMs);
    QCOMPARE(watched.troubles, (QByteArrayList { "camera.black", "" }));
    QCOMPARE(watched.told.last().first, Status::Ready);
}

void tst_CameraScanSource::tellsOfAPictureThatStandsStill()
{
    Watched watched(std::deque<Step> {});
    QTRY_VERIFY_WITH_TIMEOUT(watched.told.last().first == Status::Ready, patienceMs);
    watched.camera.setFrozen(true);
    QTRY_COMPARE_WITH_TIMEOUT(watched.troubles, QByteArrayList { "camera.frozen" }, patienceMs);
    watched.camera.setFrozen(false);
    QTRY_COMPARE_WITH_TIMEOUT(watched.troubles, (QByteArrayList { "camera.frozen", "" }), patienceMs);
}

void tst_CameraScanSource::stopsAtOnceThoughTheCameraHangs()
{
    // A driver that listens to nobody until its own timeout.
    class Stubborn final : public FrameSource
    {
    public:
        explicit Stubborn(std::mutex &gate)
            : m_gate(gate)
        {
        }
        Result<void> open() override { return {}; }
        Result<std::optional<CameraFrame>> next(std::stop_token) override
        {
            const std::scoped_lock wait(m_gate);
            return std::nullopt;
        }
        void close() override { }

    private:
        std::mutex &m_gate;
    };
    std::mutex gate;
    gate.lock();
    StoppedClock clock;
    CameraScanSource source(QStringLiteral("Camera 1"), std::make_unique<Stubborn>(gate), clock, Watched::timing());
    QSignalSpy rested(&source, &CameraScanSource::rested);
    source.start();
    source.stop(); // returns though the gate is shut
    QVERIFY(!source.isResting());
    gate.unlock();
    QTRY_COMPARE_WITH_TIMEOUT(rested.size(), 1, patienceMs);
    QVERIFY(source.isResting());
}

void tst_CameraScanSource::runsSeveralCamerasAtOnce()
{
    Watched left(frames({ { 10, { packA } } }) + Step::Kind::End);
    Watched right(frames({ { 10, { packB } } }) + Step::Kind::End);
    QTRY_VERIFY_WITH_TIMEOUT(left.hasEnded && right.hasEnded, patienceMs);
    QCOMPARE(left.bytes, QByteArrayList { packA });
    QCOMPARE(right.bytes, QByteArrayList { packB });
}

QTEST_MAIN(tst_CameraScanSource)
#include "tst_camerascansource.moc"

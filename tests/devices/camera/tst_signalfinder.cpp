#include "camera/signalfinder.h"

#include "devices/camera/linepacks.h"
#include "photoeyes/streampacksignal.h"
#include "support/beltfilm.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

#include <pty.h>
#include <termios.h>
#include <unistd.h>

using namespace packledger;
using namespace packledger::camera;
using namespace packledger::test;
using test::BeltFilm;

namespace {

/// A photo-eye in the test's hands.
class FakeSignal final : public PackSignal
{
public:
    Result<void> open() override
    {
        if (isAway)
            return fail(ErrorCode("trigger.unreachable"), QStringLiteral("cable"));
        return {};
    }
    Result<int> wait(std::chrono::milliseconds patience) override
    {
        if (isAway)
            return fail(ErrorCode("trigger.lost"), QStringLiteral("cable"));
        std::this_thread::sleep_for(std::min(patience, std::chrono::milliseconds(5)));
        return packs.exchange(0);
    }
    void close() override { }

    std::atomic_int packs = 0;
    std::atomic_bool isAway = false;
};

/// A camera that runs all the time and shows what it is told to.
class StillScene final : public FrameSource
{
public:
    void show(const QByteArray &shown)
    {
        BeltFilm film;
        film.packs = { { .at = 0, .message = shown } };
        film.offset = [](int) { return 420.0; };
        const std::scoped_lock lock(m_mutex);
        m_picture = film.draw(1);
    }
    Result<void> open() override { return {}; }
    Result<std::optional<CameraFrame>> next(std::stop_token stop) override
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        if (stop.stop_requested())
            return std::nullopt;
        const std::scoped_lock lock(m_mutex);
        m_at += std::chrono::milliseconds(10);
        m_picture.setPixel(0, 0, qRgb(int(m_at.count() / 10 % 200), 0, 0));
        return test::frameOf(m_picture, m_at);
    }
    void close() override { }

private:
    std::mutex m_mutex;
    QImage m_picture;
    std::chrono::milliseconds m_at {};
};

} // namespace

/// Packs that a photo-eye announces: each is one decision, with the picture of its moment or without.
class tst_SignalFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePictureOfTheSignal();
    void takesThePictureOfAPhotoEyeAtASerialLine();
    void countsAPackThatHasNoPicture();
    void takesABouncingSignalOnce();
    void saysThatThePhotoEyeIsAway();
};

void tst_SignalFinder::takesThePictureOfTheSignal()
{
    auto source = std::make_unique<StillScene>();
    StillScene &scene = *source;
    scene.show({});
    auto signal = std::make_shared<FakeSignal>();
    PackTelling telling;
    telling.trigger.kind = scan::PackTrigger::Kind::Signal;
    telling.signal = signal;
    FakeClock clock;
    LineCamera camera(std::move(source), recipe(), telling, clock);
    QByteArrayList seen;
    connect(&camera, &LineCamera::packSeen, this, [&](const PackSight &sight) { seen.append(readingOf(sight)); });
    QSignalSpy viewed(&camera, &LineCamera::viewed);
    camera.start();
    QByteArrayList shown;
    for (int number = 0; number < 5; ++number) {
        shown.append(number == 2 ? QByteArray() : message(number));
        scene.show(shown.last());
        const qsizetype before = viewed.size();
        QTRY_VERIFY_WITH_TIMEOUT(viewed.size() > before + 12, patienceMs); // older pictures are forgotten
        QCOMPARE(seen.size(), number); // a pack in the picture alone is none
        signal->packs = 1;
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), number + 1, patienceMs);
    }
    QCOMPARE(seen, shown);
}

void tst_SignalFinder::takesThePictureOfAPhotoEyeAtASerialLine()
{
    int master = -1;
    int slave = -1;
    char name[256] {};
    termios raw {};
    cfmakeraw(&raw);
    QCOMPARE(openpty(&master, &slave, name, &raw, nullptr), 0);
    auto source = std::make_unique<StillScene>();
    StillScene &scene = *source;
    scene.show(message(0));
    PackTelling telling;
    telling.trigger
        = *scan::PackTrigger::parse(QStringLiteral("serial:%1?protocol=pack").arg(QString::fromLocal8Bit(name)));
    telling.signal = photoeyes::makePackSignal(telling.trigger);
    FakeClock clock;
    LineCamera camera(std::move(source), recipe(), telling, clock);
    QByteArrayList seen;
    connect(&camera, &LineCamera::packSeen, this, [&](const PackSight &sight) { seen.append(readingOf(sight)); });
    QSignalSpy viewed(&camera, &LineCamera::viewed);
    QSignalSpy status(&camera, &LineCamera::statusChanged);
    camera.start();
    QTRY_VERIFY_WITH_TIMEOUT(
        !status.isEmpty() && status.last().first().value<scan::ScanSource::Status>() == scan::ScanSource::Status::Ready,
        patienceMs);
    for (int number = 0; number < 3; ++number) {
        scene.show(message(number));
        const qsizetype before = viewed.size();
        QTRY_VERIFY_WITH_TIMEOUT(viewed.size() > before + 12, patienceMs); // older pictures are forgotten
        const QByteArray line = "READY\r\nPACK\r\n";
        QCOMPARE(::write(master, line.constData(), size_t(line.size())), ssize_t(line.size()));
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), number + 1, patienceMs);
    }
    QCOMPARE(seen, (QByteArrayList { message(0), message(1), message(2) }));
    // Whoever pulls the cable hears of it.
    ::close(slave);
    ::close(master);
    QTRY_COMPARE_WITH_TIMEOUT(
        status.last().first().value<scan::ScanSource::Status>(), scan::ScanSource::Status::Lost, patienceMs);
}

void tst_SignalFinder::countsAPackThatHasNoPicture()
{
    SignalFinder finder(std::chrono::milliseconds(40), std::chrono::milliseconds(30));
    Passages passages;
    const SignalFinder::Time start {};
    const auto at = [&](int ms) { return start + std::chrono::milliseconds(ms); };
    const auto turn = [&] { return passages.next({}, std::chrono::milliseconds(0)); };
    finder.signal(1, at(1000), passages);
    finder.wait(at(1200), passages);
    QVERIFY(!turn()); // a picture may still come
    finder.wait(at(1500), passages);
    const auto blind = turn();
    QVERIFY(blind && !blind->view && blind->isLast);
    passages.settle(blind->pack);
    // Two lines were lost: their packs are packs too, and come before this one.
    finder.signal(3, at(2000), passages);
    finder.seeAt(test::frameOf(QImage(64, 48, QImage::Format_RGB32), {}), at(2050), passages);
    for (int i = 0; i < 2; ++i) {
        const auto lost = turn();
        QVERIFY(lost && !lost->view && lost->isLast);
        passages.settle(lost->pack);
    }
    const auto shown = turn();
    QVERIFY(shown && shown->view);
}

void tst_SignalFinder::takesABouncingSignalOnce()
{
    SignalFinder finder(std::chrono::milliseconds(0), std::chrono::milliseconds(30));
    Passages passages;
    const SignalFinder::Time start {};
    const auto at = [&](int ms) { return start + std::chrono::milliseconds(ms); };
    int packs = 0;
    for (const int ms : { 1000, 1008, 1200, 1229, 1400 })
        finder.signal(1, at(ms), passages);
    finder.wait(at(5000), passages);
    while (const auto turn = passages.next({}, std::chrono::milliseconds(0))) {
        ++packs;
        passages.settle(turn->pack);
    }
    QCOMPARE(packs, 3);
}

void tst_SignalFinder::saysThatThePhotoEyeIsAway()
{
    auto source = std::make_unique<StillScene>();
    source->show({});
    auto signal = std::make_shared<FakeSignal>();
    signal->isAway = true;
    PackTelling telling;
    telling.trigger.kind = scan::PackTrigger::Kind::Signal;
    telling.signal = signal;
    FakeClock clock;
    LineCamera camera(std::move(source), recipe(), telling, clock);
    QList<std::pair<scan::ScanSource::Status, QString>> told;
    connect(&camera, &LineCamera::statusChanged, this, [&](scan::ScanSource::Status status, const QString &reason) {
        told.append({ status, reason });
    });
    camera.start();
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty() && told.last().first == scan::ScanSource::Status::Lost, patienceMs);
    QVERIFY2(told.last().second.contains(QStringLiteral("cable")), qPrintable(told.last().second));
    signal->isAway = false;
    QTRY_COMPARE_WITH_TIMEOUT(told.last().first, scan::ScanSource::Status::Ready, patienceMs);
    signal->isAway = true;
    QTRY_COMPARE_WITH_TIMEOUT(told.last().first, scan::ScanSource::Status::Lost, patienceMs);
}

QTEST_MAIN(tst_SignalFinder)
#include "tst_signalfinder.moc"

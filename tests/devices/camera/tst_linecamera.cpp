#include "camera/linecamera.h"
#include "camera/presencefinder.h"
#include "camera/signalfinder.h"
#include "camera/videoframesource.h"
#include "photoeyes/streampacksignal.h"
#include "support/beltfilm.h"
#include "support/fakeclock.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <pty.h>
#include <termios.h>
#include <unistd.h>

using namespace packledger;
using namespace packledger::camera;
using testing::BeltFilm;
using testing::BeltPack;
using testing::FilmFrames;

namespace {

constexpr int patienceMs = 120'000; // for a busy machine; nothing here takes long

QByteArray message(int number)
{
    return "010952123454321317281130"
           "10RP4471\x1d"
           "217KQ2M9XH"
        + QByteArray::number(1000 + number);
}

/// Packs at these places; those in `blank` carry no code.
std::vector<BeltPack> packsAt(const std::vector<double> &places, const QList<int> &blank = {})
{
    std::vector<BeltPack> packs;
    for (size_t i = 0; i < places.size(); ++i)
        packs.push_back({ .at = places[i], .message = blank.contains(int(i)) ? QByteArray() : message(int(i)) });
    return packs;
}

QByteArrayList messagesOf(const BeltFilm &film)
{
    QByteArrayList messages;
    for (const BeltPack &pack : film.packs)
        messages.append(pack.message);
    return messages;
}

QByteArray readingOf(const PackSight &sight)
{
    QByteArrayList read;
    for (const scan::ScanReading &reading : sight.look.readings)
        read.append(reading.bytes);
    return read.join('+');
}

PackTelling presence(bool isDown = false)
{
    PackTelling telling;
    telling.trigger.isDown = isDown;
    return telling;
}

LookRecipe recipe()
{
    LookRecipe recipe;
    recipe.name = QStringLiteral("Line camera");
    recipe.granted = std::chrono::milliseconds(60);
    recipe.grades = false;
    return recipe;
}

/// What is read of the packs that come by, in their order; empty where nothing is.
QByteArrayList seenOf(FrameSource &frames, const PackTelling &telling)
{
    test::FakeClock clock;
    LineEye eye(frames, recipe(), telling, clock, {});
    QByteArrayList seen;
    while (const std::optional<PackSight> sight = eye.next({}))
        seen.append(readingOf(*sight));
    return seen;
}

QByteArrayList seenOf(const BeltFilm &film, int every = 1)
{
    FilmFrames frames(film, every);
    return seenOf(frames, presence(film.isDown));
}

/// Ten packs: two without a code, some with little room between them.
BeltFilm tenPacks()
{
    BeltFilm film;
    film.packs = packsAt({ 0, 330, 548, 766, 1200, 1600, 1817, 2400, 2800, 3120 }, { 2, 7 });
    return film;
}

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
        return testing::frameOf(m_picture, m_at);
    }
    void close() override { }

private:
    std::mutex m_mutex;
    QImage m_picture;
    std::chrono::milliseconds m_at {};
};

} // namespace

/// A camera over the belt that looks all the time: each pack is one decision, with a code or without.
class tst_LineCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesEachPackOnceAtAnySpeed_data();
    void seesEachPackOnceAtAnySpeed();
    void seesPacksThoughPicturesComeInBursts();
    void seesPacksThatComeTheOtherWay();
    void seesPacksThatComeFromAbove();
    void seesPacksWhileTheLightChanges();
    void seesPacksAsDarkAsTheBelt();
    void seesPacksOnABeltThatStopsAndGoes();
    void tellsPacksThatTouchEachOther();
    void looksPastWhatStoodThereAtFirst();
    void leavesOutAPackThatIsTakenAway();
    void readsARecording();
    void readsANetworkCamera();
    void takesThePictureOfTheSignal();
    void takesThePictureOfAPhotoEyeAtASerialLine();
    void countsAPackThatHasNoPicture();
    void takesABouncingSignalOnce();
    void saysThatThePhotoEyeIsAway();
    void saysThatItLearnsTheBelt();
};

void tst_LineCamera::seesEachPackOnceAtAnySpeed_data()
{
    QTest::addColumn<double>("speed"); // pixels a picture; the picture is 640 wide, packs are 200
    QTest::newRow("creeping") << 4.0;
    QTest::newRow("slow") << 11.0;
    QTest::newRow("usual") << 37.0;
    QTest::newRow("quick") << 90.0;
    QTest::newRow("three pictures of each") << 190.0;
}

void tst_LineCamera::seesEachPackOnceAtAnySpeed()
{
    QFETCH(double, speed);
    BeltFilm film = tenPacks();
    film.run(speed);
    QCOMPARE(seenOf(film), messagesOf(film));
}

void tst_LineCamera::seesPacksThoughPicturesComeInBursts()
{
    // As over a busy network: none is lost, but they come late and then all at once.
    BeltFilm film = tenPacks();
    film.run(37);
    FilmFrames belt(film);
    class Bursts final : public FrameSource
    {
    public:
        explicit Bursts(FrameSource &belt)
            : m_belt(belt)
        {
        }
        Result<void> open() override { return {}; }
        Result<std::optional<CameraFrame>> next(std::stop_token stop) override
        {
            Result<std::optional<CameraFrame>> frame = m_belt.next(stop);
            m_at += std::chrono::milliseconds(m_count++ % 9 == 0 ? 290 : 1);
            if (frame && *frame)
                (*frame)->at = m_at;
            return frame;
        }
        void close() override { }
        bool mayDropFrames() const override { return false; }

    private:
        FrameSource &m_belt;
        std::chrono::milliseconds m_at {};
        int m_count = 0;
    } frames(belt);
    QCOMPARE(seenOf(frames, presence()), messagesOf(film));
}

void tst_LineCamera::seesPacksThatComeTheOtherWay()
{
    BeltFilm film = tenPacks();
    film.run(-37);
    QCOMPARE(seenOf(film), messagesOf(film));
}

void tst_LineCamera::seesPacksThatComeFromAbove()
{
    BeltFilm film = tenPacks();
    film.isDown = true;
    film.size = { 360, 640 };
    film.run(41);
    QCOMPARE(seenOf(film), messagesOf(film));
}

void tst_LineCamera::seesPacksWhileTheLightChanges()
{
    BeltFilm film = tenPacks();
    film.run(12);
    film.light = [frames = film.frames](int frame) { return 1.1 - 0.45 * frame / frames; };
    QCOMPARE(seenOf(film), messagesOf(film));
    film.light = [frames = film.frames](int frame) { return 0.7 + 0.35 * frame / frames; };
    QCOMPARE(seenOf(film), messagesOf(film));
}

void tst_LineCamera::seesPacksAsDarkAsTheBelt()
{
    BeltFilm film = tenPacks();
    film.belt = qRgb(196, 196, 192);
    film.run(29);
    QCOMPARE(seenOf(film), messagesOf(film));
}

void tst_LineCamera::seesPacksOnABeltThatStopsAndGoes()
{
    BeltFilm film = tenPacks();
    film.run(24);
    // It runs for forty pictures, stands for thirty, begins slowly.
    const int moving = film.frames;
    film.frames = moving * 2 + 100;
    std::vector<double> way { 0 };
    for (int frame = 1; frame < film.frames; ++frame) {
        const int phase = frame < 12 ? 69 : (frame - 12) % 70;
        const double speed = phase >= 40 ? 0 : phase < 4 ? 6.0 * phase : 24;
        way.push_back(way.back() + speed);
    }
    film.offset = [way](int frame) { return way[size_t(frame)]; };
    QCOMPARE(seenOf(film), messagesOf(film));
}

void tst_LineCamera::tellsPacksThatTouchEachOther()
{
    BeltFilm film;
    film.packs = packsAt({ 0, 330, 700, 1100, 1301, 1700, 2100, 2300, 2500, 3000 }, { 4 });
    film.size = { 960, 360 };
    film.run(31);
    QCOMPARE(seenOf(film), messagesOf(film));
}

void tst_LineCamera::looksPastWhatStoodThereAtFirst()
{
    // Something stands in the picture while the belt is learnt, and is taken away: nothing comes of it.
    BeltFilm film;
    std::vector<double> places;
    for (int i = 0; i < 40; ++i)
        places.push_back(500 + i * 330);
    film.packs = packsAt(places);
    film.run(30);
    FilmFrames belt(film);
    class WithGuest final : public FrameSource
    {
    public:
        explicit WithGuest(FrameSource &belt)
            : m_belt(belt)
        {
        }
        Result<void> open() override { return {}; }
        Result<std::optional<CameraFrame>> next(std::stop_token stop) override
        {
            Result<std::optional<CameraFrame>> frame = m_belt.next(stop);
            if (frame && *frame && m_count++ < 14) {
                QImage picture = (*frame)->picture;
                QPainter(&picture).fillRect(400, 60, 120, 150, QColor(150, 150, 150));
                return testing::frameOf(picture, (*frame)->at);
            }
            return frame;
        }
        void close() override { }
        bool mayDropFrames() const override { return false; }

    private:
        FrameSource &m_belt;
        int m_count = 0;
    } frames(belt);
    const QByteArrayList seen = seenOf(frames, presence());
    // Once the belt has run for a while it is known; no pack is counted twice before.
    const QByteArrayList all = messagesOf(film);
    QCOMPARE(seen.last(20), all.last(20));
    QCOMPARE(QSet<QByteArray>(seen.begin(), seen.end()).size(), seen.size());
}

void tst_LineCamera::leavesOutAPackThatIsTakenAway()
{
    BeltFilm film;
    film.packs = packsAt({ 0, 330, 900, 1300 });
    film.run(20);
    // The third is taken off before it comes to the middle.
    std::vector<BeltPack> packs = film.packs;
    FilmFrames with(film);
    film.packs.erase(film.packs.begin() + 2);
    BeltFilm without = film;
    QByteArrayList seen;
    PresenceFinder finder(BeltAxis::Across);
    Passages passages;
    LookRecipe look = recipe();
    test::FakeClock clock;
    PackLooker looker(look, clock);
    for (int number = 0; number < film.frames; ++number) {
        BeltFilm now = without;
        // Its head is at 20 * (number - 12) - 900.
        if (20 * (number - 12) < 900 + 180)
            now.packs = packs;
        finder.see(testing::frameOf(now.draw(number), std::chrono::milliseconds(number * 33)), passages);
    }
    finder.finish(passages);
    passages.finish();
    while (const auto turn = passages.next({}, std::chrono::milliseconds(0))) {
        const bool isRead = turn->view && looker.see(*turn->view, turn->isLast);
        if (!isRead && !turn->isLast)
            continue;
        passages.settle(turn->pack);
        seen.append(readingOf(looker.decide()));
    }
    QCOMPARE(seen, (QByteArrayList { message(0), message(1), message(3) }));
}

void tst_LineCamera::readsARecording()
{
    BeltFilm film = tenPacks();
    film.run(37);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("line.avi"));
    testing::record(film, path);
    VideoFrameSource frames({ .address = path }, Playing::EveryFrame);
    QCOMPARE(seenOf(frames, presence()), messagesOf(film));
}

void tst_LineCamera::readsANetworkCamera()
{
    BeltFilm film = tenPacks();
    film.run(37);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    // Drawn before: a busy machine must not fall behind its own film.
    QByteArrayList pictures;
    for (int i = 0; i < film.frames; ++i) {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        film.draw(i).save(&buffer, "JPG", 90);
        pictures.append("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: " + QByteArray::number(jpeg.size())
            + "\r\n\r\n" + jpeg + "\r\n");
    }
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        client->write("HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n");
        auto *timer = new QTimer(client);
        connect(timer, &QTimer::timeout, client, [client, &pictures, number = 0]() mutable {
            // The belt stays empty behind the last pack.
            client->write(pictures[std::min(number, int(pictures.size()) - 1)]);
            ++number;
        });
        timer->start(33);
    });
    test::FakeClock clock;
    CameraSettings settings;
    settings.address = QStringLiteral("http://127.0.0.1:%1/line.mjpg").arg(server.serverPort());
    LineCamera camera(std::make_unique<VideoFrameSource>(settings), recipe(), presence(), clock);
    QByteArrayList seen;
    connect(&camera, &LineCamera::packSeen, this, [&](const PackSight &sight) { seen.append(readingOf(sight)); });
    QSignalSpy viewed(&camera, &LineCamera::viewed);
    camera.start();
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), film.packs.size(), patienceMs);
    QCOMPARE(seen, messagesOf(film));
    QVERIFY(!viewed.isEmpty());
    QSignalSpy rested(&camera, &LineCamera::rested);
    camera.stop();
    QTRY_COMPARE_WITH_TIMEOUT(rested.size(), 1, patienceMs);
}

void tst_LineCamera::takesThePictureOfTheSignal()
{
    auto source = std::make_unique<StillScene>();
    StillScene &scene = *source;
    scene.show({});
    auto signal = std::make_shared<FakeSignal>();
    PackTelling telling;
    telling.trigger.kind = scan::PackTrigger::Kind::Signal;
    telling.signal = signal;
    test::FakeClock clock;
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

void tst_LineCamera::takesThePictureOfAPhotoEyeAtASerialLine()
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
    test::FakeClock clock;
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

void tst_LineCamera::countsAPackThatHasNoPicture()
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
    finder.seeAt(testing::frameOf(QImage(64, 48, QImage::Format_RGB32), {}), at(2050), passages);
    for (int i = 0; i < 2; ++i) {
        const auto lost = turn();
        QVERIFY(lost && !lost->view && lost->isLast);
        passages.settle(lost->pack);
    }
    const auto shown = turn();
    QVERIFY(shown && shown->view);
}

void tst_LineCamera::takesABouncingSignalOnce()
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

void tst_LineCamera::saysThatThePhotoEyeIsAway()
{
    auto source = std::make_unique<StillScene>();
    source->show({});
    auto signal = std::make_shared<FakeSignal>();
    signal->isAway = true;
    PackTelling telling;
    telling.trigger.kind = scan::PackTrigger::Kind::Signal;
    telling.signal = signal;
    test::FakeClock clock;
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

void tst_LineCamera::saysThatItLearnsTheBelt()
{
    BeltFilm film = tenPacks();
    film.run(37);
    test::FakeClock clock;
    LineCamera camera(std::make_unique<FilmFrames>(film), recipe(), presence(), clock);
    QList<scan::ScanSource::Status> told;
    connect(&camera, &LineCamera::statusChanged, this, [&](scan::ScanSource::Status status) { told.append(status); });
    QSignalSpy ended(&camera, &LineCamera::ended);
    camera.start();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
    QCOMPARE(told, (QList { scan::ScanSource::Status::Starting, scan::ScanSource::Status::Ready }));
}

QTEST_MAIN(tst_LineCamera)
#include "tst_linecamera.moc"

#include "camera/presencefinder.h"
#include "camera/videoframesource.h"
#include "devices/camera/linepacks.h"
#include "support/beltfilm.h"
#include "support/fakeclock.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace packledger;
using namespace packledger::camera;
using namespace packledger::test;
using test::BeltFilm;
using test::BeltPack;
using test::FilmFrames;

namespace {

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

PackTelling presence(bool isDown = false)
{
    PackTelling telling;
    telling.trigger.isDown = isDown;
    return telling;
}

/// What is read of the packs that come by, in their order; empty where nothing is.
QByteArrayList seenOf(FrameSource &frames, const PackTelling &telling)
{
    FakeClock clock;
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
    places.reserve(40);
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
                return test::frameOf(picture, (*frame)->at);
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
    FakeClock clock;
    PackLooker looker(look, clock);
    for (int number = 0; number < film.frames; ++number) {
        BeltFilm now = without;
        // Its head is at 20 * (number - 12) - 900.
        if (20 * (number - 12) < 900 + 180)
            now.packs = packs;
        finder.see(test::frameOf(now.draw(number), std::chrono::milliseconds(number * 33)), passages);
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
    test::record(film, path);
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
    FakeClock clock;
    CameraSettings settings;
    settings.address = QStringLiteral("http://127.0.0.1:%1/line.mjpg").arg(server.serverPort());
    LineCamera camera(std::make_unique<VideoFrameSource>(settings), recipe(), presence(), clock);
    QByteArrayList seen;
    connect(&camera, &LineCamera::packSeen, this, [&](const PackSight &sight) { seen.append(readingOf(sight)); });
    QSignalSpy viewed(&camera, &LineCamera::viewed);
    camera.start();
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), qsizetype(film.packs.size()), patienceMs);
    QCOMPARE(seen, messagesOf(film));
    QVERIFY(!viewed.isEmpty());
    QSignalSpy rested(&camera, &LineCamera::rested);
    camera.stop();
    QTRY_COMPARE_WITH_TIMEOUT(rested.size(), 1, patienceMs);
}

void tst_LineCamera::saysThatItLearnsTheBelt()
{
    BeltFilm film = tenPacks();
    film.run(37);
    FakeClock clock;
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

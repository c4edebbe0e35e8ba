#include "desktop/devicedesk.h"
#include "simulated/matrixsymbol.h"
#include "support/motionjpegserver.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/videoio.hpp>

using namespace packledger;
using desktop::DeviceDesk;
using dock::CameraState;

namespace {

constexpr int patienceMs = 60'000;
constexpr QSize doorSize { 320, 240 };
constexpr QSize benchSize { 400, 304 };
const QByteArray packA = "010952123454321321A1";
const QByteArray packB = "010952123454321321B2";
const QByteArray packC = "010952123454321321C3";
const QByteArray packD = "010952123454321321D4";

/// A pack before a camera. No two pictures are alike, as of any camera that runs.
QImage pictureOf(const QByteArray &message, QSize size, int number)
{
    QImage picture(size, QImage::Format_BGR888);
    picture.fill(Qt::white);
    const QImage symbol = *simulated::matrixSymbol(message);
    QPainter painter(&picture);
    painter.drawImage(40, 30, symbol.scaled(symbol.size() * 6));
    painter.fillRect(QRect(size.width() - 40 - number % 7 * 4, size.height() - 20, 12, 12), Qt::gray);
    return picture;
}

/// A recording of the pack, two minutes long.
QString recordingOf(const QByteArray &message, const QString &path)
{
    cv::VideoWriter writer(path.toStdString(), cv::CAP_OPENCV_MJPEG, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 10,
        cv::Size(benchSize.width(), benchSize.height()));
    for (int i = 0; i < 1200; ++i) {
        QImage image = pictureOf(message, benchSize, i);
        writer.write(cv::Mat(image.height(), image.width(), CV_8UC3, image.bits(), size_t(image.bytesPerLine())));
    }
    writer.release();
    return path;
}

/// Hears all that the desk says.
class Listener
{
public:
    explicit Listener(DeviceDesk &desk)
    {
        QObject::connect(&desk, &DeviceDesk::readingReady, &desk, [this](const scan::ScanReading &reading) {
            readings += reading.source + QLatin1Char(' ') + QString::fromLatin1(reading.bytes);
        });
        QObject::connect(&desk, &DeviceDesk::frameReady, &desk,
            [this](const QImage &picture, const std::vector<dock::SeenCode> &) { shown = picture.size(); });
        QObject::connect(
            &desk, &DeviceDesk::cameraChanged, &desk, [this](const CameraState &state) { camera = state; });
        QObject::connect(&desk, &DeviceDesk::lost, &desk, [this](const QString &name) { lost += name; });
        QObject::connect(&desk, &DeviceDesk::returned, &desk, [this](const QString &name) { returned += name; });
    }

    [[nodiscard]] bool has(const QString &source, const QByteArray &message) const
    {
        return readings.contains(source + QLatin1Char(' ') + QString::fromLatin1(message));
    }

    QStringList readings;
    QStringList lost;
    QStringList returned;
    CameraState camera;
    QSize shown;
};

} // namespace

/// Two cameras at once, a network camera over the door and a recording at the bench: both read, one is shown.
class tst_DeviceDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWithEveryCameraAndShowsOne();
};

void tst_DeviceDesk::readsWithEveryCameraAndShowsOne()
{
    const QTemporaryDir folder;
    QByteArray atTheDoor = packA;
    const auto scene = [&atTheDoor](int number) { return pictureOf(atTheDoor, doorSize, number); };
    auto server = std::make_unique<test::MotionJpegServer>(scene);
    const quint16 port = server->port();

    settings::DeviceSettings devices;
    settings::CameraSettings door;
    door.id = QStringLiteral("camera-1");
    door.name = QStringLiteral("Door");
    door.address = QStringLiteral("http://127.0.0.1:%1/video.mjpg").arg(port);
    settings::CameraSettings bench;
    bench.id = QStringLiteral("camera-2");
    bench.name = QStringLiteral("Bench");
    bench.address = recordingOf(packB, folder.filePath(QStringLiteral("bench.avi")));
    settings::CameraSettings off = bench;
    off.id = QStringLiteral("camera-3");
    off.name = QStringLiteral("Spare");
    off.address = QStringLiteral("/dev/video97");
    off.isOn = false;
    devices.cameras = { door, bench, off };
    devices.camera = door.id;

    const SystemClock clock;
    DeviceDesk desk(clock);
    Listener heard(desk);
    desk.apply(devices);
    desk.watch(true);
    QTRY_VERIFY_WITH_TIMEOUT(
        heard.has(QStringLiteral("Door"), packA) && heard.has(QStringLiteral("Bench"), packB), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(heard.shown, doorSize, patienceMs);
    QCOMPARE(heard.camera.name, QStringLiteral("Door"));
    QCOMPARE(heard.camera.number, 1);
    QCOMPARE(heard.camera.count, 2); // one that is off is none
    QVERIFY(heard.lost.isEmpty());

    // The other picture; the door reads on unseen.
    desk.showNextCamera();
    QTRY_COMPARE_WITH_TIMEOUT(heard.shown, benchSize, patienceMs);
    QCOMPARE(heard.camera.name, QStringLiteral("Bench"));
    QCOMPARE(heard.camera.number, 2);
    atTheDoor = packC;
    QTRY_VERIFY_WITH_TIMEOUT(heard.has(QStringLiteral("Door"), packC), patienceMs);

    // One that vanishes is named, and takes nothing from the other.
    server.reset();
    QTRY_COMPARE_WITH_TIMEOUT(heard.lost, QStringList { QStringLiteral("Door") }, patienceMs);
    QVERIFY(desk.chip().text.contains(QStringLiteral("Door")));
    QVERIFY(!desk.chip().text.contains(QStringLiteral("Bench")));
    QCOMPARE(heard.camera.status, CameraState::Status::Running);
    heard.shown = {};
    QTRY_COMPARE_WITH_TIMEOUT(heard.shown, benchSize, patienceMs);
    desk.showNextCamera();
    QCOMPARE(heard.camera.name, QStringLiteral("Door"));
    QCOMPARE(heard.camera.status, CameraState::Status::Lost);
    QVERIFY(!heard.camera.message.isEmpty());

    // Back at the same place: it reads again by itself, what is before it now.
    atTheDoor = packD;
    server = std::make_unique<test::MotionJpegServer>(scene, port);
    QTRY_COMPARE_WITH_TIMEOUT(heard.returned, QStringList { QStringLiteral("Door") }, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(heard.has(QStringLiteral("Door"), packD), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(heard.shown, doorSize, patienceMs);
    QCOMPARE(heard.lost.size(), 1);
    QCOMPARE(heard.readings.size(), 4); // nothing twice, nothing that was not there

    desk.watch(false);
    QCOMPARE(heard.camera.status, CameraState::Status::Off);
}

QTEST_MAIN(tst_DeviceDesk)
#include "tst_devicedesk.moc"

#include "camera/cameraerrors.h"
#include "camera/camerascansource.h"
#include "camera/videoframesource.h"
#include "support/motionjpegserver.h"
#include "support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <opencv2/videoio.hpp>

using namespace packledger;
using namespace packledger::camera;

namespace {

constexpr QSize frameSize { 320, 240 };
constexpr int frameCount = 12;

/// A picture whose brightness tells its number.
QImage picture(int number)
{
    QImage image(frameSize, QImage::Format_BGR888);
    image.fill(QColor(number * 20, number * 20, number * 20));
    return image;
}

int brightness(const CameraFrame &frame)
{
    return frame.grey.row(frame.grey.height / 2)[frame.grey.width / 2];
}

/// A small recording of frameCount pictures at 100 frames a second.
QString recording(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("clip.avi"));
    cv::VideoWriter writer(path.toStdString(), cv::CAP_OPENCV_MJPEG, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 100,
        cv::Size(frameSize.width(), frameSize.height()));
    for (int i = 0; i < frameCount; ++i) {
        QImage image = picture(i);
        writer.write(cv::Mat(image.height(), image.width(), CV_8UC3, image.bits(), size_t(image.bytesPerLine())));
    }
    writer.release();
    return path;
}

/// A network camera that shows them over and over.
class Server : public test::MotionJpegServer
{
public:
    explicit Server(quint16 port = 0)
        : MotionJpegServer([](int number) { return picture(number % frameCount); }, port)
    {
    }
};

} // namespace

class tst_VideoFrameSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFrameOfAFile();
    void playsAFileAgainAndAgain();
    void stopsWaitingForAFrameThatIsNotDue();
    void saysWhyItCannotOpen_data();
    void saysWhyItCannotOpen();
    void readsANetworkCamera();
    void losesANetworkCameraThatGoesAwayAndTakesItBack();
    void showsNoPasswords();
    void readsEveryPackOfTheClerksVideo();
};

void tst_VideoFrameSource::readsEveryFrameOfAFile()
{
    QTemporaryDir folder;
    VideoFrameSource source({ .address = recording(folder) }, Playing::EveryFrame);
    QVERIFY(source.open());
    QVERIFY(!source.mayDropFrames());
    for (int i = 0; i < frameCount; ++i) {
        const Result<std::optional<CameraFrame>> frame = source.next({});
        QVERIFY(frame && *frame);
        QCOMPARE((*frame)->picture.size(), frameSize);
        QCOMPARE((*frame)->grey.width, frameSize.width());
        QCOMPARE((*frame)->at, std::chrono::milliseconds(i * 10));
        QVERIFY(std::abs(brightness(**frame) - i * 20) <= 3);
    }
    const Result<std::optional<CameraFrame>> end = source.next({});
    QVERIFY(end && !*end);
}

void tst_VideoFrameSource::playsAFileAgainAndAgain()
{
    QTemporaryDir folder;
    VideoFrameSource source({ .address = recording(folder) }, Playing::Loop);
    QVERIFY(source.open());
    QVERIFY(source.mayDropFrames());
    for (int i = 0; i < 3 * frameCount; ++i) {
        const Result<std::optional<CameraFrame>> frame = source.next({});
        QVERIFY(frame && *frame);
        QVERIFY(std::abs(brightness(**frame) - i % frameCount * 20) <= 3);
    }
}

void tst_VideoFrameSource::stopsWaitingForAFrameThatIsNotDue()
{
    QTemporaryDir folder;
    VideoFrameSource source({ .address = recording(folder) }, Playing::Once);
    QVERIFY(source.open());
    std::stop_source stop;
    stop.request_stop();
    const Result<std::optional<CameraFrame>> frame = source.next(stop.get_token());
    QVERIFY(frame && !*frame);
}

void tst_VideoFrameSource::saysWhyItCannotOpen_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &address, const QString &named, ErrorCode code) {
        QTest::newRow(name) << address << named << QString(code.name());
    };
    row("no such file", QStringLiteral("/nowhere/clip.avi"), QStringLiteral("/nowhere/clip.avi"), codes::cameraOpen);
    row("no video", QStringLiteral(PACKLEDGER_SOURCE_DIR "/LICENSE"), QStringLiteral("LICENSE"), codes::cameraOpen);
    row("no such camera", QStringLiteral("/dev/video97"), QStringLiteral("/dev/video97"), codes::cameraUnplugged);
    row("no such camera by its lasting name", QStringLiteral("/dev/v4l/by-id/usb-x-index0"), QStringLiteral("usb-x"),
        codes::cameraUnplugged);
    row("nobody listens", QStringLiteral("http://user:secret@127.0.0.1:1/video"), QStringLiteral("127.0.0.1:1/video"),
        codes::cameraOpen);
}

void tst_VideoFrameSource::saysWhyItCannotOpen()
{
    QFETCH(QString, address);
    QFETCH(QString, named);
    QFETCH(QString, code);
    CameraSettings settings;
    settings.address = address;
    VideoFrameSource source(settings);
    const Result<void> opened = source.open();
    QVERIFY(!opened);
    QCOMPARE(QString(opened.error().code.name()), code);
    QVERIFY2(opened.error().detail.contains(named), qPrintable(opened.error().detail));
    QVERIFY(!opened.error().detail.contains(QStringLiteral("secret")));
}

void tst_VideoFrameSource::readsANetworkCamera()
{
    Server server;
    CameraSettings settings;
    settings.address = QStringLiteral("http://127.0.0.1:%1/video.mjpg").arg(server.port());
    SystemClock clock;
    CameraScanSource source(QStringLiteral("Camera"), std::make_unique<VideoFrameSource>(settings), clock);
    QList<CameraPreview> previews;
    connect(&source, &CameraScanSource::previewReady, this,
        [&previews](const CameraPreview &preview) { previews += preview; });
    source.start();
    QTRY_VERIFY_WITH_TIMEOUT(previews.size() >= 3, 60'000);
    QCOMPARE(previews.last().picture.size(), frameSize);
    source.stop();
}

void tst_VideoFrameSource::losesANetworkCameraThatGoesAwayAndTakesItBack()
{
    auto server = std::make_unique<Server>();
    const quint16 port = server->port();
    CameraSettings settings;
    settings.address = QStringLiteral("http://127.0.0.1:%1/video.mjpg").arg(port);
    SystemClock clock;
    CameraScanSource source(QStringLiteral("Camera"), std::make_unique<VideoFrameSource>(settings), clock);
    QList<scan::ScanSource::Status> told;
    connect(
        &source, &CameraScanSource::statusChanged, this, [&told](scan::ScanSource::Status status) { told += status; });
    source.start();
    QTRY_VERIFY_WITH_TIMEOUT(told.last() == scan::ScanSource::Status::Ready, 60'000);
    server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(told.last() == scan::ScanSource::Status::Lost, 60'000);
    QVERIFY(source.trouble());
    server = std::make_unique<Server>(port);
    QTRY_VERIFY_WITH_TIMEOUT(told.last() == scan::ScanSource::Status::Ready, 60'000);
    QVERIFY(!source.trouble());
}

void tst_VideoFrameSource::showsNoPasswords()
{
    QCOMPARE(shownAddress(QStringLiteral("rtsp://admin:pw@10.0.0.5:554/live?token=x")),
        QStringLiteral("rtsp://10.0.0.5:554/live"));
    QCOMPARE(shownAddress(QStringLiteral("/dev/video0")), QStringLiteral("/dev/video0"));
}

void tst_VideoFrameSource::readsEveryPackOfTheClerksVideo()
{
    const QString path = QStringLiteral(PACKLEDGER_SHARED_DIR "/testdata/video/clerk.avi");
    QFile facts(QStringLiteral(PACKLEDGER_SHARED_DIR "/testdata/video/clerk.json"));
    if (!QFile::exists(path) || !facts.open(QIODevice::ReadOnly))
        QSKIP("The shared corpora are not here.");
    QSet<QByteArray> expected;
    const QJsonArray contents
        = QJsonDocument::fromJson(facts.readAll()).object().value(QLatin1StringView("contents")).toArray();
    for (const QJsonValue &content : contents)
        expected += content.toString().toLatin1();
    QVERIFY(!expected.isEmpty());

    SystemClock clock;
    CameraScanSource source(QStringLiteral("Camera"),
        std::make_unique<VideoFrameSource>(CameraSettings { .address = path }, Playing::EveryFrame), clock);
    QSet<QByteArray> seen;
    bool hasEnded = false;
    connect(&source, &CameraScanSource::readingReady, this,
        [&seen](const scan::ScanReading &reading) { seen += reading.bytes; });
    connect(&source, &CameraScanSource::ended, this, [&hasEnded] { hasEnded = true; });
    source.start();
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded, 240'000);
    QCOMPARE(seen, expected);
}

QTEST_MAIN(tst_VideoFrameSource)
#include "tst_videoframesource.moc"

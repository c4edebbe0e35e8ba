#include "base/baseerrors.h"
#include "vision/imagefile.h"
#include "vision/visionerrors.h"

#include <QRandomGenerator>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

using namespace packledger;
using namespace packledger::vision;

namespace {

QByteArray encoded(const cv::Mat &picture, const char *ending)
{
    std::vector<uchar> bytes;
    cv::imencode(ending, picture, bytes);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

class TestImageFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormat_data();
    void readsEveryFormat();
    void takesTransparencyForPaper();
    void refusesWhatIsNoPicture();
    void refusesAMissingFile();
    void survivesCutsAndFlips();
};

void TestImageFile::readsEveryFormat_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : { ".jpg", ".png", ".webp", ".bmp", ".tiff", ".pgm" })
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestImageFile::readsEveryFormat()
{
    QFETCH(QString, ending);
    const auto frame = decodeGreyFrame(encoded(cv::Mat(20, 30, CV_8U, cv::Scalar(77)), qPrintable(ending)), ending);
    QVERIFY(frame);
    QCOMPARE(frame->width, 30);
    QCOMPARE(frame->height, 20);
    QVERIFY(std::abs(int(frame->row(10)[15]) - 77) <= 3);
}

void TestImageFile::takesTransparencyForPaper()
{
    cv::Mat picture(4, 4, CV_8UC4, cv::Scalar(0, 0, 0, 0));
    picture.at<cv::Vec4b>(0, 0) = { 0, 0, 0, 255 };
    const auto frame = decodeGreyFrame(encoded(picture, ".png"), {});
    QVERIFY(frame);
    QCOMPARE(int(frame->row(0)[0]), 0);
    QCOMPARE(int(frame->row(3)[3]), 255);
}

void TestImageFile::refusesWhatIsNoPicture()
{
    for (const QByteArray &bytes : { QByteArray(), QByteArray("x"), QByteArray("RIFF"), QByteArray("just a text") }) {
        const auto frame = decodeGreyFrame(bytes, QStringLiteral("letter.txt"));
        QVERIFY(!frame);
        QCOMPARE(frame.error().code.name(), codes::visionNotAnImage.name());
        QCOMPARE(frame.error().where.file, QStringLiteral("letter.txt"));
    }
}

void TestImageFile::refusesAMissingFile()
{
    const auto frame = loadGreyFrame(QStringLiteral("no such file.png"));
    QVERIFY(!frame);
    QCOMPARE(frame.error().code.name(), codes::fileOpen.name());
}

void TestImageFile::survivesCutsAndFlips()
{
    QRandomGenerator random(11);
    for (const char *ending : { ".jpg", ".png", ".webp", ".bmp" }) {
        const QByteArray whole = encoded(cv::Mat(24, 24, CV_8U, cv::Scalar(99)), ending);
        for (int i = 0; i < 60; ++i) {
            QByteArray damaged = whole.left(random.bounded(int(whole.size())) + 1);
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            const auto frame = decodeGreyFrame(damaged, {});
            QVERIFY(!frame || qsizetype(frame->stride) * frame->height <= frame->pixels.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestImageFile)
#include "tst_imagefile.moc"

#include "drawnframe.h"
#include "vision/framedecoder.h"

#include <QLineF>
#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace packledger::vision;
using namespace packledger::vision::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto plenty = 3000ms; ///< so that a busy machine does not decide a test

const Print pack { Print::Kind::Gs1DataMatrix, "(01)09521234543213(17)271231(10)AB12(21)XYZ98765" };
const QByteArray packBytes("010952123454321317271231"
                           "10AB12\x1d"
                           "21XYZ98765");

Print packNumber(int number)
{
    return { Print::Kind::Gs1DataMatrix, "(01)09521234543213(21)SN" + QByteArray::number(100000 + number) };
}

bool isNear(const Corners &a, const Corners &b, double pixels)
{
    for (size_t i = 0; i < a.size(); ++i) {
        if (QLineF(a[i], b[i]).length() > pixels)
            return false;
    }
    return true;
}

} // namespace

class TestFrameDecoder : public QObject
{
    Q_OBJECT

private:
    FrameDecoder m_decoder;

    std::vector<Symbol> read(const DrawnFrame &drawn) { return m_decoder.decode(drawn.frame(), plenty); }

private Q_SLOTS:
    void readsAPackHoweverItLies_data();
    void readsAPackHoweverItLies();
    void keepsSeparatorsAndDropsTheLeadingFnc1();
    void tellsPlainFromGs1();
    void readsBadPrints_data();
    void readsBadPrints();
    void readsEveryPackOfALayer();
    void readsLinearCodesOfLogisticLabels();
    void survivesLargeLinearCodes_data();
    void survivesLargeLinearCodes();
    void readsQrCodes();
    void seesNothingWhereNothingIs_data();
    void seesNothingWhereNothingIs();
    void inventsNothingFromAFinderWithRandomModules();
    void inventsNothingFromHalfASymbol();
    void leavesOutWhatIsKnown();
    void looksAtOnePlaceOnly();
    void takesEmptyAndTinyFrames();
    void readsRowsWithPadding();
    void reportsNothingKnownOutOfABundle();
    void goesOnWithAHardSymbolWhereTheLastFrameEnded();
};

void TestFrameDecoder::readsAPackHoweverItLies_data()
{
    QTest::addColumn<float>("degrees");
    QTest::addColumn<float>("module");
    QTest::addColumn<bool>("inverse");
    for (const int degrees : { 0, 7, 30, 45, 90, 133, 180, 222, 270, 355 })
        QTest::addRow("%d degrees", degrees) << float(degrees) << 4.5F << false;
    QTest::newRow("modules of 2.3 pixels") << 20.0F << 2.3F << false;
    QTest::newRow("modules of 12 pixels") << 100.0F << 12.0F << false;
    QTest::newRow("light on dark") << 10.0F << 4.5F << true;
    QTest::newRow("light on dark, upside down") << 175.0F << 4.0F << true;
}

void TestFrameDecoder::readsAPackHoweverItLies()
{
    QFETCH(float, degrees);
    QFETCH(float, module);
    QFETCH(bool, inverse);
    DrawnFrame drawn;
    const Corners corners = drawn.draw(pack, { { 500, 330 }, degrees, module, inverse });
    const auto symbols = read(drawn);
    QCOMPARE(symbols.size(), size_t(1));
    QCOMPARE(symbols[0].bytes, packBytes);
    QVERIFY(symbols[0].gs1);
    QVERIFY2(isNear(symbols[0].corners, corners, 1.5 * double(module)), "corners in the symbol's own order");
}

void TestFrameDecoder::keepsSeparatorsAndDropsTheLeadingFnc1()
{
    DrawnFrame drawn;
    drawn.draw({ Print::Kind::Gs1DataMatrix, "(01)09521234543213(10)A(21)B(240)C" });
    const auto symbols = read(drawn);
    QCOMPARE(symbols.size(), size_t(1));
    QCOMPARE(symbols[0].bytes,
        QByteArray("0109521234543213"
                   "10A\x1d"
                   "21B\x1d"
                   "240C"));
    QCOMPARE(symbols[0].symbologyIdentifier, QByteArray("]d2"));
    QCOMPARE(symbols[0].text, QString::fromLatin1(symbols[0].bytes));
}

void TestFrameDecoder::tellsPlainFromGs1()
{
    DrawnFrame drawn;
    drawn.draw({ Print::Kind::DataMatrix, "0109521234543213" });
    const auto symbols = read(drawn);
    QCOMPARE(symbols.size(), size_t(1));
    QVERIFY(!symbols[0].gs1);
    QCOMPARE(symbols[0].symbologyIdentifier, QByteArray("]d1"));
}

void TestFrameDecoder::readsBadPrints_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
        { "blur", "noise", "low contrast", "missing dots in the L", "scratch", "separate dots", "no quiet zone" })
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestFrameDecoder::readsBadPrints()
{
    QFETCH(QString, fault);
    cv::Mat modules = modulesOf(pack);
    DrawnFrame drawn;
    if (fault == QLatin1StringView("missing dots in the L")) {
        for (const int row : { 5, 6, 12, 17 })
            modules.at<uchar>(row, 0) = 255;
        for (const int column : { 4, 11, 15 })
            modules.at<uchar>(modules.rows - 1, column) = 255;
    }
    if (fault == QLatin1StringView("separate dots")) {
        for (int row = 0; row < modules.rows; ++row) {
            for (int column = 0; column < modules.cols; ++column) {
                if (!modules.at<uchar>(row, column))
                    cv::circle(drawn.picture(), { 500 + 6 * column, 300 + 6 * row }, 2, cv::Scalar(60), cv::FILLED);
            }
        }
        drawn.blur(0.8);
    } else {
        drawn.draw(modules, { { 640, 360 }, 12, 5, false });
    }
    if (fault == QLatin1StringView("blur"))
        drawn.blur(2.0);
    if (fault == QLatin1StringView("noise"))
        drawn.addNoise(25);
    if (fault == QLatin1StringView("low contrast"))
        drawn.picture().convertTo(drawn.picture(), CV_8U, 0.12, 100);
    if (fault == QLatin1StringView("scratch"))
        cv::line(drawn.picture(), { 560, 330 }, { 720, 390 }, cv::Scalar(225), 3);
    if (fault == QLatin1StringView("no quiet zone")) {
        cv::line(drawn.picture(), { 575, 250 }, { 540, 420 }, cv::Scalar(40), 4);
        cv::line(drawn.picture(), { 580, 440 }, { 720, 470 }, cv::Scalar(40), 4);
    }
    const auto symbols = read(drawn);
    QCOMPARE(symbols.size(), size_t(1));
    QCOMPARE(symbols[0].bytes, packBytes);
}

void TestFrameDecoder::readsEveryPackOfALayer()
{
    DrawnFrame drawn;
    QSet<QByteArray> wanted;
    for (int number = 0; number < 24; ++number) {
        const float x = 120 + 205 * float(number % 6);
        const float y = 100 + 170 * float(number / 6);
        drawn.draw(packNumber(number), { { x, y }, float(number * 37 % 360), 3.6F, number % 5 == 0 });
        wanted.insert("010952123454321321SN" + QByteArray::number(100000 + number));
    }
    QSet<QByteArray> found;
    for (const Symbol &symbol : read(drawn))
        found.insert(symbol.bytes);
    QCOMPARE(found, wanted);
}

void TestFrameDecoder::readsLinearCodesOfLogisticLabels()
{
    DrawnFrame drawn;
    drawn.draw({ Print::Kind::Gs1Linear, "(00)095212345000000013" }, { { 640, 360 }, 3, 3, false });
    const auto symbols = read(drawn);
    QCOMPARE(symbols.size(), size_t(1));
    QCOMPARE(symbols[0].format, SymbolFormat::Code128);
    QCOMPARE(symbols[0].bytes, QByteArray("00095212345000000013"));
    QCOMPARE(symbols[0].symbologyIdentifier, QByteArray("]C1"));
    QVERIFY(symbols[0].gs1);
}

void TestFrameDecoder::survivesLargeLinearCodes_data()
{
    QTest::addColumn<Print::Kind>("kind");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<float>("module");
    // ZXing 1.4 ends the process on such pictures when it is allowed to shrink them.
    QTest::newRow("GS1-128 across the frame") << Print::Kind::Gs1Linear << QByteArray("(00)095212345000000013") << 7.0F;
    QTest::newRow("EAN-13 across the frame") << Print::Kind::Ean13 << QByteArray("952123454321") << 10.0F;
    QTest::newRow("small EAN-13") << Print::Kind::Ean13 << QByteArray("952123454321") << 2.5F;
}

void TestFrameDecoder::survivesLargeLinearCodes()
{
    QFETCH(Print::Kind, kind);
    QFETCH(QByteArray, content);
    QFETCH(float, module);
    DrawnFrame drawn({ 1920, 1080 });
    drawn.draw({ kind, content }, { { 960, 540 }, 0, module, false });
    const auto symbols = read(drawn);
    QCOMPARE(symbols.size(), size_t(1));
    QVERIFY(symbols[0].bytes.contains("9521234"));
}

void TestFrameDecoder::readsQrCodes()
{
    DrawnFrame drawn;
    drawn.draw({ Print::Kind::QrCode, "https://id.gs1.org/01/09521234543213" }, { { 300, 300 }, 15, 5, false });
    const auto symbols = read(drawn);
    QCOMPARE(symbols.size(), size_t(1));
    QCOMPARE(symbols[0].format, SymbolFormat::QrCode);
    QCOMPARE(symbols[0].text, QStringLiteral("https://id.gs1.org/01/09521234543213"));
}

void TestFrameDecoder::seesNothingWhereNothingIs_data()
{
    QTest::addColumn<QString>("scene");
    for (const char *scene : { "plain paper", "noise", "lines of text", "chessboard" })
        QTest::newRow(scene) << QString::fromLatin1(scene);
}

void TestFrameDecoder::seesNothingWhereNothingIs()
{
    QFETCH(QString, scene);
    DrawnFrame drawn;
    if (scene == QLatin1StringView("noise"))
        drawn.addNoise(60);
    if (scene == QLatin1StringView("lines of text")) {
        for (int line = 0; line < 20; ++line) {
            cv::putText(drawn.picture(), "Keep out of the reach of children 4711 0815", { 40, 40 + 33 * line },
                cv::FONT_HERSHEY_SIMPLEX, 0.8, cv::Scalar(40), 2);
        }
    }
    if (scene == QLatin1StringView("chessboard")) {
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x)
                cv::rectangle(drawn.picture(), { 300 + 8 * x, 200 + 8 * y, 8, 8 }, cv::Scalar((x + y) % 2 ? 30 : 220),
                    cv::FILLED);
        }
    }
    QVERIFY(m_decoder.decode(drawn.frame(), 500ms).empty());
}

void TestFrameDecoder::inventsNothingFromAFinderWithRandomModules()
{
    cv::RNG random(7);
    for (const int side : { 10, 12, 16, 24 }) {
        cv::Mat modules(side, side, CV_8U);
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column)
                modules.at<uchar>(row, column) = random.uniform(0, 2) ? 255 : 0;
        }
        for (int i = 0; i < side; ++i) {
            modules.at<uchar>(i, 0) = modules.at<uchar>(side - 1, i) = 0;
            modules.at<uchar>(0, i) = i % 2 ? 255 : 0;
            modules.at<uchar>(i, side - 1) = i % 2 ? 0 : 255;
        }
        DrawnFrame drawn;
        drawn.draw(modules, { { 640, 360 }, 10, 5, false });
        QVERIFY2(m_decoder.decode(drawn.frame(), 400ms).empty(), qPrintable(QString::number(side)));
    }
}

void TestFrameDecoder::inventsNothingFromHalfASymbol()
{
    for (const int hidden : { 30, 50, 70 }) { // per cent
        DrawnFrame drawn;
        drawn.draw(packNumber(1), { { 640, 360 }, 0, 5, false });
        cv::rectangle(drawn.picture(), { 540 + hidden * 2, 240, 300, 240 }, cv::Scalar(90), cv::FILLED);
        for (const Symbol &symbol : m_decoder.decode(drawn.frame(), 400ms))
            QCOMPARE(symbol.bytes, QByteArray("010952123454321321SN100001"));
    }
}

void TestFrameDecoder::leavesOutWhatIsKnown()
{
    DrawnFrame drawn;
    const Corners known = drawn.draw(packNumber(1), { { 300, 300 }, 20, 5, false });
    drawn.draw(packNumber(2), { { 800, 400 }, 70, 5, false });
    const auto symbols = m_decoder.decode(drawn.frame(), plenty, std::span(&known, 1));
    QCOMPARE(symbols.size(), size_t(1));
    QCOMPARE(symbols[0].bytes, QByteArray("010952123454321321SN100002"));
}

void TestFrameDecoder::reportsNothingKnownOutOfABundle()
{
    // So close together that they are one place with two symbols in it.
    DrawnFrame drawn;
    const Corners known = drawn.draw(packNumber(1), { { 500, 360 }, 0, 4, false });
    drawn.draw(packNumber(2), { { 602, 360 }, 0, 4, false });
    for (const auto &symbols : { m_decoder.decode(drawn.frame(), plenty, std::span(&known, 1)),
             m_decoder.watch(drawn.frame(), plenty, std::span(&known, 1)) }) {
        QCOMPARE(symbols.size(), size_t(1));
        QCOMPARE(symbols[0].bytes, QByteArray("010952123454321321SN100002"));
    }
}

void TestFrameDecoder::goesOnWithAHardSymbolWhereTheLastFrameEnded()
{
    DrawnFrame drawn;
    drawn.draw(packNumber(1), { { 500, 360 }, 20, 5, false });
    drawn.addNoise(45);
    drawn.blur(1.2);
    // A frame's time is not enough for it; a few frames are.
    FrameDecoder decoder(Budget::ProcessorTime);
    bool isRead = false;
    for (int frame = 0; frame < 40 && !isRead; ++frame)
        isRead = !decoder.watch(drawn.frame(), std::chrono::milliseconds(6), {}).empty();
    QVERIFY(isRead);
}

void TestFrameDecoder::looksAtOnePlaceOnly()
{
    DrawnFrame drawn;
    const Corners place = drawn.draw(packNumber(1), { { 300, 300 }, 20, 5, false });
    drawn.draw(packNumber(2), { { 800, 400 }, 70, 5, false });
    const auto symbols = m_decoder.decodeAt(drawn.frame(), place, plenty);
    QCOMPARE(symbols.size(), size_t(1));
    QCOMPARE(symbols[0].bytes, QByteArray("010952123454321321SN100001"));
}

void TestFrameDecoder::takesEmptyAndTinyFrames()
{
    QVERIFY(m_decoder.decode({}, plenty).empty());
    for (const int side : { 1, 2, 7, 15, 16, 17, 31, 33 }) {
        const GreyFrame frame { QByteArray(side * side, char(128)), side, side, side };
        QVERIFY(m_decoder.decode(frame, 100ms).empty());
    }
    DrawnFrame drawn;
    drawn.draw(pack);
    const auto symbols = m_decoder.decode(drawn.frame(), 0ms);
    QVERIFY(symbols.size() <= 1);
}

void TestFrameDecoder::readsRowsWithPadding()
{
    DrawnFrame drawn;
    drawn.draw(pack);
    const GreyFrame tight = drawn.frame();
    GreyFrame padded { {}, tight.width, tight.height, tight.width + 40 };
    for (int y = 0; y < tight.height; ++y) {
        padded.pixels += tight.pixels.mid(qsizetype(y) * tight.stride, tight.width);
        padded.pixels += QByteArray(40, char(y * 31));
    }
    const auto symbols = m_decoder.decode(padded, plenty);
    QCOMPARE(symbols.size(), size_t(1));
    QCOMPARE(symbols[0].bytes, packBytes);
}

QTEST_GUILESS_MAIN(TestFrameDecoder)
#include "tst_framedecoder.moc"

#include "drawnframe.h"
#include "vision/framedecoder.h"
#include "vision/printgrader.h"
#include "vision/wornsymbol.h"

#include <opencv2/imgproc.hpp>

#include <QElapsedTimer>
#include <QTest>

using namespace packledger;
using namespace packledger::vision;
using namespace packledger::vision::tests;
using scan::PrintQuality;
using scan::QualityParameter;

namespace {

constexpr int module = 8; ///< pixels
constexpr int left = 200;
constexpr int top = 150;
const Print print { Print::Kind::Gs1DataMatrix, "(01)09521234543213(17)281130(10)RP4471(21)7KQ2M9XH4TWA" };

/// A label from straight above, ink at 20 and paper at 235, with defects put on it module by module.
class PrintedSymbol
{
public:
    PrintedSymbol()
        : m_modules(modulesOf(print))
        , m_picture(600, 800, CV_8U, cv::Scalar(235))
    {
        for (int row = 0; row < m_modules.rows; ++row) {
            for (int column = 0; column < m_modules.cols; ++column) {
                if (!m_modules.at<uchar>(row, column))
                    paint(row, column, 20);
            }
        }
    }

    [[nodiscard]] cv::Mat &picture() { return m_picture; }
    [[nodiscard]] int rows() const { return m_modules.rows; }
    [[nodiscard]] int columns() const { return m_modules.cols; }
    [[nodiscard]] bool isDark(int row, int column) const { return m_modules.at<uchar>(row, column) == 0; }
    void paint(int row, int column, int grey)
    {
        cv::rectangle(m_picture, cv::Rect(left + column * module, top + row * module, module, module), cv::Scalar(grey),
            cv::FILLED);
    }

    [[nodiscard]] PrintQuality quality()
    {
        cv::Mat seen;
        cv::GaussianBlur(m_picture, seen, {}, 0.8);
        const GreyFrame frame { QByteArray(reinterpret_cast<const char *>(seen.data), qsizetype(seen.total())),
            seen.cols, seen.rows, seen.cols };
        FrameDecoder decoder;
        const std::vector<Symbol> symbols = decoder.decode(frame, std::chrono::milliseconds(400));
        if (symbols.size() != 1)
            return {};
        return printQuality(frame, symbols.front()).value_or(PrintQuality {});
    }

private:
    cv::Mat m_modules;
    cv::Mat m_picture;
};

int gradeOf(const PrintQuality &quality, QualityParameter parameter)
{
    return quality.mark(parameter).grade;
}

/// Everything but these is faultless.
void verifyOnly(const PrintQuality &quality, const QList<QualityParameter> &worse)
{
    for (int i = 0; i < scan::qualityParameterCount; ++i) {
        const auto parameter = QualityParameter(i);
        const bool isWorse = quality.mark(parameter).grade < 4;
        QVERIFY2(isWorse == worse.contains(parameter),
            qPrintable(QStringLiteral("%1: %2, grade %3")
                           .arg(QLatin1StringView(nameOf(parameter)))
                           .arg(quality.mark(parameter).value)
                           .arg(quality.mark(parameter).grade)));
    }
}

} // namespace

class TestPrintGrader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWornSymbolAndGradesItBad_data();
    void readsAWornSymbolAndGradesItBad();
    void givesACleanPrintTheBestGradeInAll();
    void seesFaintInkInTheContrastAlone();
    void seesALabelPulledThroughTheHeadTooSlowly_data();
    void seesALabelPulledThroughTheHeadTooSlowly();
    void seesABrokenFinder();
    void seesABrokenClockTrack();
    void seesInkInTheQuietZone();
    void countsWhatTheErrorCorrectionRepairs();
    void seesWeakModules();
    void seesASlipOfThePaper();
    void gradesLightOnDarkAlike();
    void saysWhenWhiteIsClipped();
    void gradesNothingButADataMatrix();
    void survivesTheJournal();
    void takesFewMilliseconds();
};

void TestPrintGrader::givesACleanPrintTheBestGradeInAll()
{
    PrintedSymbol symbol;
    const PrintQuality quality = symbol.quality();
    verifyOnly(quality, {});
    QCOMPARE(quality.overall(), 4);
    QCOMPARE(quality.rows, symbol.rows());
    QVERIFY(qAbs(quality.modulePixels - module) < 0.1);
    QVERIFY(!quality.tilted);
    QVERIFY(!quality.overexposed);
}

void TestPrintGrader::seesFaintInkInTheContrastAlone()
{
    PrintedSymbol symbol;
    symbol.picture().convertTo(symbol.picture(), CV_8U, 0.45, 110);
    const PrintQuality quality = symbol.quality();
    verifyOnly(quality, { QualityParameter::SymbolContrast });
    QVERIFY(qAbs(quality.mark(QualityParameter::SymbolContrast).value - 0.45 * 215 / 255) < 0.02);
    QCOMPARE(gradeOf(quality, QualityParameter::SymbolContrast), 1);
    QCOMPARE(quality.worst(), QualityParameter::SymbolContrast);
    QCOMPARE(quality.overall(), 1);
}

void TestPrintGrader::seesALabelPulledThroughTheHeadTooSlowly_data()
{
    QTest::addColumn<double>("stretch");
    QTest::addColumn<int>("grade");
    QTest::newRow("4 % longer") << 1.04 << 4;
    QTest::newRow("7 % longer") << 1.07 << 3;
    QTest::newRow("9.4 % longer") << 1.094 << 2;
    QTest::newRow("11.6 % longer") << 1.116 << 1;
    QTest::newRow("15 % longer") << 1.15 << 0;
}

void TestPrintGrader::seesALabelPulledThroughTheHeadTooSlowly()
{
    QFETCH(double, stretch);
    QFETCH(int, grade);
    PrintedSymbol symbol;
    cv::resize(symbol.picture(), symbol.picture(), {}, 1, stretch, cv::INTER_LINEAR);
    const PrintQuality quality = symbol.quality();
    verifyOnly(quality, grade < 4 ? QList { QualityParameter::AxialNonuniformity } : QList<QualityParameter> {});
    QCOMPARE(gradeOf(quality, QualityParameter::AxialNonuniformity), grade);
}

void TestPrintGrader::seesABrokenFinder()
{
    PrintedSymbol symbol;
    // Three of the modules of the left side.
    for (int row = 6; row < 9; ++row)
        symbol.paint(row, 0, 235);
    const PrintQuality quality = symbol.quality();
    verifyOnly(quality, { QualityParameter::FixedPatternDamage });
    const double damaged = 3.0 / symbol.rows();
    QCOMPARE(gradeOf(quality, QualityParameter::FixedPatternDamage), damaged <= 0.13 ? 2 : 1);
}

void TestPrintGrader::seesABrokenClockTrack()
{
    PrintedSymbol symbol;
    for (int column = 8; column < 13; ++column)
        symbol.paint(0, column, 235);
    verifyOnly(symbol.quality(), { QualityParameter::FixedPatternDamage });
}

void TestPrintGrader::seesInkInTheQuietZone()
{
    PrintedSymbol symbol;
    for (int row = 10; row < 13; ++row)
        symbol.paint(row, -1, 20);
    const PrintQuality quality = symbol.quality();
    verifyOnly(quality, { QualityParameter::QuietZone, QualityParameter::FixedPatternDamage });
    QVERIFY(qAbs(quality.mark(QualityParameter::QuietZone).value - 3.0 / symbol.rows()) < 0.001);
}

void TestPrintGrader::countsWhatTheErrorCorrectionRepairs()
{
    PrintedSymbol symbol;
    // A scratch over one row of the data: each codeword has two or three modules in it.
    for (int column = 4; column < 16; ++column)
        symbol.paint(9, column, 235);
    const PrintQuality quality = symbol.quality();
    verifyOnly(quality, { QualityParameter::UnusedErrorCorrection, QualityParameter::ReflectanceMargin });
    const double unused = quality.mark(QualityParameter::UnusedErrorCorrection).value;
    QVERIFY2(unused > 0.3 && unused < 0.62, qPrintable(QString::number(unused)));
}

void TestPrintGrader::seesWeakModules()
{
    PrintedSymbol symbol;
    // Half the ink over a third of the symbol: still the right side of the threshold.
    for (int row = 5; row < 14; ++row) {
        for (int column = 1; column < symbol.columns() - 1; ++column) {
            if (symbol.isDark(row, column))
                symbol.paint(row, column, 90);
        }
    }
    const PrintQuality quality = symbol.quality();
    verifyOnly(quality, { QualityParameter::Modulation, QualityParameter::ReflectanceMargin });
    const int grade = gradeOf(quality, QualityParameter::Modulation);
    QVERIFY2(grade == 1 || grade == 2, qPrintable(QString::number(grade)));
}

void TestPrintGrader::seesASlipOfThePaper()
{
    PrintedSymbol symbol;
    // Three quarters of a module are printed twice, a third of the way down.
    const int slip = module - 2;
    const int at = top + 7 * module + module / 2;
    cv::Mat slipped(symbol.picture().rows + slip, symbol.picture().cols, CV_8U);
    symbol.picture().rowRange(0, at).copyTo(slipped.rowRange(0, at));
    symbol.picture().rowRange(at - slip, symbol.picture().rows).copyTo(slipped.rowRange(at, slipped.rows));
    symbol.picture() = slipped;
    const PrintQuality quality = symbol.quality();
    QVERIFY2(gradeOf(quality, QualityParameter::GridNonuniformity) < 4 && quality.overall() < 4,
        qPrintable(QString::number(quality.mark(QualityParameter::GridNonuniformity).value)));
    QCOMPARE(gradeOf(quality, QualityParameter::SymbolContrast), 4);
}

void TestPrintGrader::gradesLightOnDarkAlike()
{
    PrintedSymbol symbol;
    symbol.picture() = 255 - symbol.picture();
    verifyOnly(symbol.quality(), {});
}

void TestPrintGrader::saysWhenWhiteIsClipped()
{
    PrintedSymbol symbol;
    symbol.picture().convertTo(symbol.picture(), CV_8U, 1.3, 0);
    QVERIFY(symbol.quality().overexposed);
}

void TestPrintGrader::gradesNothingButADataMatrix()
{
    DrawnFrame drawn;
    Symbol symbol;
    symbol.format = SymbolFormat::Code128;
    symbol.corners = drawn.draw({ Print::Kind::Gs1Linear, "(00)095212345000000018" });
    QVERIFY(!printQuality(drawn.frame(), symbol));
    symbol.format = SymbolFormat::DataMatrix;
    QVERIFY(!printQuality({}, symbol));
}

void TestPrintGrader::survivesTheJournal()
{
    PrintedSymbol symbol;
    const PrintQuality quality = symbol.quality();
    const auto again = PrintQuality::fromJson(quality.toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), quality.toJson());
    QCOMPARE(again->overall(), quality.overall());
    QVERIFY(!PrintQuality::fromJson({}));
}

void TestPrintGrader::takesFewMilliseconds()
{
    DrawnFrame drawn;
    Symbol symbol;
    symbol.corners = drawn.draw(print, { { 640, 360 }, 7, 6 });
    const GreyFrame frame = drawn.frame();
    QElapsedTimer timer;
    timer.start();
    constexpr int times = 20;
    for (int i = 0; i < times; ++i)
        QVERIFY(printQuality(frame, symbol));
    // Told, not asserted: a busy machine proves nothing.
    qInfo("%.2f ms a symbol", double(timer.nsecsElapsed()) / 1e6 / times);
}

void TestPrintGrader::readsAWornSymbolAndGradesItBad_data()
{
    QTest::addColumn<int>("least");
    for (int grade = 1; grade <= 4; ++grade)
        QTest::addRow("worse than %c", scan::letterOf(grade)) << grade;
}

void TestPrintGrader::readsAWornSymbolAndGradesItBad()
{
    QFETCH(int, least);
    PrintedSymbol symbol;
    std::vector<uchar> modules;
    for (int row = 0; row < symbol.rows(); ++row) {
        for (int column = 0; column < symbol.columns(); ++column)
            modules.push_back(symbol.isDark(row, column) ? 0 : 255);
    }
    const auto worn = wornModules(modules, symbol.rows(), symbol.columns(), leastUnusedCorrection(least));
    QVERIFY(worn);
    for (size_t i = 0; i < worn->size(); ++i)
        symbol.paint(int(i) / symbol.columns(), int(i) % symbol.columns(), (*worn)[i] == 0 ? 20 : 235);
    const PrintQuality quality = symbol.quality();
    QCOMPARE(quality.rows, symbol.rows()); // it was read
    QVERIFY2(quality.overall() < least, qPrintable(QString::number(quality.overall())));
    QVERIFY(gradeOf(quality, QualityParameter::UnusedErrorCorrection) < least);
    QCOMPARE(gradeOf(quality, QualityParameter::SymbolContrast), 4);
    QVERIFY(!wornModules(modules, symbol.rows(), symbol.columns() + 1, 0.5));
}

QTEST_GUILESS_MAIN(TestPrintGrader)
#include "tst_printgrader.moc"

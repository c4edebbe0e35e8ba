#include "vision/engineprobe.h"

#include "vision/crop.h"
#include "vision/dmtxreader.h"
#include "vision/gridreader.h"
#include "vision/zxingreader.h"

#include <QLoggingCategory>
#include <QStringList>

#include <opencv2/imgproc.hpp>

#include <array>
#include <mutex>

namespace packledger::vision {

namespace {

Q_LOGGING_CATEGORY(visionLog, "packledger.vision", QtInfoMsg)

constexpr int side = 16; ///< modules
constexpr int module = 5; ///< pixels

/// GS1 DataMatrix (01)09521234543213, a row a number, the leftmost module in the highest bit.
constexpr std::array<quint16, side> rows { 0xAAAA, 0xCF63, 0x8B10, 0xB359, 0xEC9E, 0xA6DF, 0xA724, 0xF3E1, 0x80AE,
    0xC64F, 0x9144, 0xFAB3, 0xCEC4, 0x9C7D, 0xC192, 0xFFFF };
const QByteArray content("0109521234543213");

cv::Mat symbolPicture()
{
    cv::Mat modules(side, side, CV_8U);
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column)
            modules.at<uchar>(row, column) = rows[size_t(row)] >> (side - 1 - column) & 1 ? 20 : 235;
    }
    cv::resize(modules, modules, {}, module, module, cv::INTER_NEAREST);
    return modules;
}

cv::Mat paper(cv::Size size)
{
    return cv::Mat(size, CV_8U, cv::Scalar(235));
}

size_t countOf(const std::vector<Symbol> &symbols)
{
    return size_t(std::count_if(
        symbols.begin(), symbols.end(), [](const Symbol &symbol) { return symbol.gs1 && symbol.bytes == content; }));
}

QString yesOrNo(bool answer)
{
    return answer ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

EngineSkills probeEngines()
{
    const cv::Mat symbol = symbolPicture();
    const cv::Size size = symbol.size();
    cv::Mat middle = paper(size * 2);
    const cv::Rect inMiddle({ size.width / 2, size.height / 2 }, size);
    symbol.copyTo(middle(inMiddle));
    cv::Mat aside = paper(size * 4);
    symbol.copyTo(aside(cv::Rect({ size.width / 4, size.height / 4 }, size)));
    cv::Mat four;
    cv::repeat(middle, 2, 2, four);
    const cv::Mat inverse = 255 - middle;

    constexpr std::chrono::milliseconds timeout(50);
    const ZxingReader zxing;
    const DmtxReader dmtx;
    const auto dmtxReads = [&](const cv::Mat &picture) {
        const auto read = dmtx.read(picture, timeout);
        return read && read->bytes == content;
    };
    EngineSkills skills;
    skills.zxingVersion = ZxingReader::version();
    skills.dmtxVersion = DmtxReader::version();
    skills.zxingReads = countOf(zxing.read(middle, ZxingReader::Formats::DataMatrix)) == 1;
    skills.zxingReadsInverse = countOf(zxing.read(inverse, ZxingReader::Formats::DataMatrix)) == 1;
    skills.zxingReadsAside = countOf(zxing.read(aside, ZxingReader::Formats::DataMatrix)) == 1;
    skills.zxingReadsMany = countOf(zxing.read(four, ZxingReader::Formats::DataMatrix)) == 4;
    skills.dmtxReads = dmtxReads(middle);
    skills.dmtxReadsInverse = dmtxReads(inverse);
    FramePyramid frame(middle);
    const cv::Point2f centre(float(size.width), float(size.height));
    const auto grid = GridReader(zxing).read(frame, { centre, cv::Size2f(size), 0 }, GridReader::Detail::Solid);
    skills.gridReads = grid && grid->bytes == content;
    return skills;
}

QString EngineSkills::text() const
{
    return QStringLiteral("ZXing %1 reads DataMatrix: %2, light on dark: %3, off the middle: %4, several: %5; "
                          "libdmtx %6 reads DataMatrix: %7, light on dark: %8; own sampler: %9")
        .arg(zxingVersion, yesOrNo(zxingReads), yesOrNo(zxingReadsInverse), yesOrNo(zxingReadsAside),
            yesOrNo(zxingReadsMany), dmtxVersion, yesOrNo(dmtxReads), yesOrNo(dmtxReadsInverse), yesOrNo(gridReads));
}

void logEngines()
{
    static std::once_flag once;
    std::call_once(once, [] { qCInfo(visionLog).noquote() << probeEngines().text(); });
}

} // namespace packledger::vision

#include "vision/textcheck.h"

#include "vision/framemat.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace packledger::vision {

namespace {

constexpr double leastCoverage = 0.6;
constexpr double leastStrokes = 0.7; ///< of one letter I there are two
constexpr double leastLikeness = 0.25;
constexpr double leastContrast = 12; ///< grey levels

float share(cv::Mat pixels, double part)
{
    cv::Mat sorted = pixels.isContinuous() ? pixels.reshape(1, 1) : pixels.clone().reshape(1, 1);
    std::vector<uchar> values(sorted.begin<uchar>(), sorted.end<uchar>());
    const auto place = values.begin() + long(part * double(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return float(*place);
}

/// A place of the label (in units of its symbol) cut out of a picture, upright.
class LabelView
{
public:
    LabelView(const GreyFrame &frame, const Corners &symbol)
        : m_frame(matOf(frame))
        , m_corners(polygonOf(symbol))
    {
        m_width = std::hypot(m_corners[1].x - m_corners[0].x, m_corners[1].y - m_corners[0].y);
        m_height = std::hypot(m_corners[3].x - m_corners[0].x, m_corners[3].y - m_corners[0].y);
        const cv::Mat whole = cut({ 0, 0, 1, 1 }, { 64, 64 });
        m_contrast = double(share(whole, 0.95) - share(whole, 0.05));
    }

    [[nodiscard]] double contrast() const { return m_contrast; }
    /// Of a line as it is read: one that is higher than wide runs across the symbol's direction.
    [[nodiscard]] cv::Size sizeOf(const QRectF &place) const
    {
        const int width = cvRound(place.width() * double(m_width));
        const int height = cvRound(place.height() * double(m_height));
        return isAcross(place) ? cv::Size(std::max(8, height), std::max(4, width))
                               : cv::Size(std::max(8, width), std::max(4, height));
    }

    /// How much ink stands in each pixel, 0..1. CV_32F.
    [[nodiscard]] cv::Mat inkOf(const QRectF &place, cv::Size size) const
    {
        const cv::Mat seen = cut(place, size);
        const double paper = double(share(seen, 0.85));
        cv::Mat ink;
        seen.convertTo(ink, CV_32F, -1 / m_contrast, paper / m_contrast);
        cv::max(ink, 0.0, ink);
        cv::min(ink, 1.0, ink);
        return ink;
    }

private:
    [[nodiscard]] static bool isAcross(const QRectF &place) { return place.height() > place.width(); }

    [[nodiscard]] cv::Mat cut(const QRectF &place, cv::Size size) const
    {
        if (isAcross(place)) {
            cv::Mat seen;
            cv::transpose(cutUpright(place, { size.height, size.width }), seen);
            return seen;
        }
        return cutUpright(place, size);
    }

    [[nodiscard]] cv::Mat cutUpright(const QRectF &place, cv::Size size) const
    {
        const std::vector<cv::Point2f> unit { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };
        const cv::Matx33d toFrame = cv::getPerspectiveTransform(unit, m_corners);
        const cv::Matx33d toPlace(
            place.width() / size.width, 0, place.left(), 0, place.height() / size.height, place.top(), 0, 0, 1);
        cv::Mat seen;
        cv::warpPerspective(
            m_frame, seen, toFrame * toPlace, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
        return seen;
    }

    cv::Mat m_frame;
    std::vector<cv::Point2f> m_corners;
    float m_width = 1;
    float m_height = 1;
    double m_contrast = 0;
};

/// Share of the square cells along a line that hold as much ink as print does.
double coverageOf(const cv::Mat &ink)
{
    const int cells = std::max(1, ink.cols / std::max(1, ink.rows));
    int filled = 0;
    for (int cell = 0; cell < cells; ++cell) {
        const cv::Range columns(cell * ink.cols / cells, (cell + 1) * ink.cols / cells);
        const double density = cv::mean(ink.colRange(columns))[0];
        filled += density > 0.06 && density < 0.75 ? 1 : 0;
    }
    return double(filled) / cells;
}

/// Changes between ink and paper along the rows that have any, for each character as wide as 0.6 of its height.
double strokesOf(const cv::Mat &ink)
{
    const double characters = std::max(1.0, double(ink.cols) / (0.6 * ink.rows));
    int rows = 0;
    int changes = 0;
    for (int y = 0; y < ink.rows; ++y) {
        const float *row = ink.ptr<float>(y);
        bool dark = false;
        int inRow = 0;
        for (int x = 0; x < ink.cols; ++x) {
            // Two thresholds: noise on a flank is no stroke.
            if (dark ? row[x] < 0.25F : row[x] > 0.45F) {
                dark = !dark;
                ++inRow;
            }
        }
        changes += inRow;
        rows += inRow > 0 ? 1 : 0;
    }
    return rows ? double(changes) / rows / characters : 0;
}

} // namespace

std::vector<LineLook> lookAtText(
    const GreyFrame &frame, const Corners &symbol, const TextLines &lines, const std::optional<DrawnLabel> &drawn)
{
    std::vector<LineLook> looks(lines.size());
    if (frame.isEmpty())
        return looks;
    const LabelView view(frame, symbol);
    if (view.contrast() < leastContrast)
        return looks;
    const auto label = drawn && !drawn->picture.isEmpty()
        ? std::optional<LabelView>(std::in_place, drawn->picture, drawn->symbol)
        : std::nullopt;
    for (size_t i = 0; i < lines.size(); ++i) {
        LineLook &look = looks[i];
        const cv::Size size = view.sizeOf(lines[i]);
        const cv::Mat ink = view.inkOf(lines[i], size);
        look.coverage = coverageOf(ink);
        look.strokes = strokesOf(ink);
        look.isText = look.coverage >= leastCoverage && look.strokes >= leastStrokes;
        if (!label)
            continue;
        // The print head is seldom more than a third of a line off.
        const double slack = 0.35 * lines[i].height();
        const QRectF around = lines[i].adjusted(-slack, -slack, slack, slack);
        cv::Mat wanted = label->inkOf(lines[i], size);
        cv::GaussianBlur(wanted, wanted, {}, 1.0);
        cv::Mat likeness;
        cv::matchTemplate(view.inkOf(around, view.sizeOf(around)), wanted, likeness, cv::TM_CCOEFF_NORMED);
        double best = 0;
        cv::minMaxLoc(likeness, nullptr, &best);
        look.likeness = best;
        look.isText = look.isText && best >= leastLikeness;
    }
    return looks;
}

bool isTextPresent(const std::vector<LineLook> &lines)
{
    return std::all_of(lines.begin(), lines.end(), [](const LineLook &line) { return line.isText; });
}

bool isTextPresent(const GreyFrame &frame, const Corners &symbol, const std::vector<TextLines> &arrangements)
{
    return std::ranges::any_of(
        arrangements, [&](const TextLines &lines) { return isTextPresent(lookAtText(frame, symbol, lines)); });
}

} // namespace packledger::vision

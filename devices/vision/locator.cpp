#include "vision/locator.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace packledger::vision {

namespace {

constexpr int cellSize = 4; ///< pixels; two cells still fit into the smallest symbol read

/// Sums of squared gradients per cell of the frame, and how many frame pixels a cell is wide.
struct TensorField
{
    cv::Mat xx, yy, xy; ///< CV_32F, one value per cell
    float pixelsPerCell = cellSize;
};

// Roberts gradients: the finest there are, which keeps modules of two pixels visible. They lie
// along the diagonals, which changes the tensor's axes but not its eigenvalues.
TensorField tensorOf(const cv::Mat &grey, float scale)
{
    TensorField field;
    const int columns = (grey.cols - 1) / cellSize;
    const int rows = (grey.rows - 1) / cellSize;
    field.xx = cv::Mat::zeros(rows, columns, CV_32F);
    field.yy = cv::Mat::zeros(rows, columns, CV_32F);
    field.xy = cv::Mat::zeros(rows, columns, CV_32F);
    field.pixelsPerCell = float(cellSize) * scale;
    std::vector<int> sums(size_t(columns) * 3);
    for (int row = 0; row < rows; ++row) {
        std::fill(sums.begin(), sums.end(), 0);
        int *xx = sums.data();
        int *yy = xx + columns;
        int *xy = yy + columns;
        for (int line = 0; line < cellSize; ++line) {
            const uchar *above = grey.ptr(row * cellSize + line);
            const uchar *below = grey.ptr(row * cellSize + line + 1);
            for (int column = 0; column < columns; ++column) {
                int sumXx = 0;
                int sumYy = 0;
                int sumXy = 0;
                for (int i = 0; i < cellSize; ++i) {
                    const int x = column * cellSize + i;
                    const int gx = int(below[x + 1]) - above[x];
                    const int gy = int(below[x]) - above[x + 1];
                    sumXx += gx * gx;
                    sumYy += gy * gy;
                    sumXy += gx * gy;
                }
                xx[column] += sumXx;
                yy[column] += sumYy;
                xy[column] += sumXy;
            }
        }
        for (int column = 0; column < columns; ++column) {
            field.xx.at<float>(row, column) = float(xx[column]);
            field.yy.at<float>(row, column) = float(yy[column]);
            field.xy.at<float>(row, column) = float(xy[column]);
        }
    }
    return field;
}

enum class Scale { Linear, Logarithmic };

/// How strongly each cell's neighbourhood has edges in two directions, 0..255 over the frame.
cv::Mat twoWayTexture(const TensorField &field, int window, Scale scale)
{
    cv::Mat xx;
    cv::Mat yy;
    cv::Mat xy;
    const cv::Size box(window, window);
    cv::boxFilter(field.xx, xx, -1, box);
    cv::boxFilter(field.yy, yy, -1, box);
    cv::boxFilter(field.xy, xy, -1, box);
    cv::Mat strength(xx.size(), CV_32F);
    float largest = 1e-6F;
    for (int row = 0; row < xx.rows; ++row) {
        const float *a = xx.ptr<float>(row);
        const float *b = yy.ptr<float>(row);
        const float *c = xy.ptr<float>(row);
        float *out = strength.ptr<float>(row);
        for (int column = 0; column < xx.cols; ++column) {
            const float mean = 0.5F * (a[column] + b[column]);
            const float half = 0.5F * (a[column] - b[column]);
            const float smaller = mean - std::sqrt(half * half + c[column] * c[column]);
            out[column] = std::sqrt(std::max(smaller, 0.0F));
            largest = std::max(largest, out[column]);
        }
    }
    if (scale == Scale::Logarithmic) {
        // Below a twentieth of the strongest texture there is only noise.
        strength = strength * (20.0 / double(largest)) + 1.0;
        cv::log(strength, strength);
        largest = std::log(21.0F);
    }
    cv::Mat eight;
    strength.convertTo(eight, CV_8U, 255.0 / double(largest));
    return eight;
}

const cv::Mat &logarithms()
{
    static const cv::Mat table = [] {
        cv::Mat made(1, 256, CV_8U);
        for (int level = 0; level < 256; ++level)
            made.at<uchar>(level)
                = cv::saturate_cast<uchar>(255.0 * std::log1p(level / 12.0) / std::log1p(255.0 / 12.0));
        return made;
    }();
    return table;
}

float medianOf(const cv::Mat &values)
{
    std::array<int, 256> histogram {};
    for (int y = 0; y < values.rows; ++y) {
        const uchar *row = values.ptr(y);
        for (int x = 0; x < values.cols; ++x)
            ++histogram[row[x]];
    }
    const int half = int(values.total() / 2);
    int level = 0;
    for (int seen = histogram[0]; seen < half && level < 255;)
        seen += histogram[size_t(++level)];
    return float(std::max(level, 1));
}

std::vector<Candidate> bestFirst(std::vector<Candidate> candidates)
{
    std::stable_sort(
        candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return candidates;
}

} // namespace

bool isNearDuplicate(const cv::RotatedRect &a, const cv::RotatedRect &b)
{
    const float sizeA = std::sqrt(a.size.area());
    const float sizeB = std::sqrt(b.size.area());
    if (sizeA > 1.25F * sizeB || sizeB > 1.25F * sizeA)
        return false;
    return cv::norm(a.center - b.center) < 0.12 * double(std::min(sizeA, sizeB));
}

class Locator::Search
{
public:
    explicit Search(FramePyramid &frame)
        : m_frame(frame)
    {
    }

    [[nodiscard]] const std::vector<Candidate> &found() const { return m_found; }

    void searchObvious()
    {
        const cv::Mat grey = m_frame.frame();
        if (grey.cols < 4 * cellSize || grey.rows < 4 * cellSize)
            return;
        m_field = tensorOf(grey, 1);
        m_medium.values = twoWayTexture(m_field, 5, Scale::Linear);
        m_medium.pixelsPerCell = m_field.pixelsPerCell;
        for (const double factor : { 0.8, 0.4, 0.2 })
            gather(m_medium, factor);
    }

    void searchHidden(const IsDone &isDone)
    {
        if (m_field.xx.empty())
            return;
        m_isDone = &isDone;
        lookInto(m_medium);
        for (const auto &[window, factor] : { std::pair(9, 1.0), std::pair(3, 1.2) }) {
            Texture texture { twoWayTexture(m_field, window, Scale::Linear), m_field.pixelsPerCell, {} };
            gather(texture, factor);
            lookInto(texture);
        }
        const cv::Size size = m_frame.frame().size();
        if (size.width >= 16 * cellSize && size.height >= 16 * cellSize)
            searchShadows();
        m_isDone = nullptr;
    }

private:
    struct Place
    {
        std::vector<cv::Point> contour; ///< cells
        cv::RotatedRect box; ///< frame pixels
    };

    struct Texture
    {
        cv::Mat values; ///< CV_8U, one a cell
        float pixelsPerCell = cellSize;
        std::vector<Place> places; ///< found on it
    };

    // Half the size takes away noise; ratios instead of differences see into shadows.
    void searchShadows()
    {
        cv::Mat half;
        cv::LUT(m_frame.level(1), logarithms(), half);
        const TensorField field = tensorOf(half, 2);
        Texture texture { twoWayTexture(field, 3, Scale::Logarithmic), field.pixelsPerCell, {} };
        for (const double factor : { 0.9, 1.1, 1.3 })
            gather(texture, factor);
        lookInto(texture);
    }

    /// Places where the texture is stronger than `factor` times Otsu's threshold.
    void gather(Texture &texture, double factor)
    {
        m_usual = medianOf(texture.values);
        cv::Mat mask;
        const double otsu = cv::threshold(texture.values, mask, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
        cv::threshold(texture.values, mask, otsu * factor, 255, cv::THRESH_BINARY);
        for (std::vector<cv::Point> &contour : contoursOf(mask)) {
            if (const auto box = consider(texture.values, texture.pixelsPerCell, contour, {}))
                texture.places.push_back({ std::move(contour), *box });
        }
    }

    /// Print beside a symbol has texture too, but less: what stands out within a place is another one.
    void lookInto(Texture &texture)
    {
        m_usual = medianOf(texture.values);
        std::vector<cv::RotatedRect> seen; // another threshold finds the same again
        for (const Place &place : texture.places) {
            const bool isSeen = std::any_of(
                seen.begin(), seen.end(), [&](const cv::RotatedRect &box) { return isNearDuplicate(box, place.box); });
            if (isSeen || std::max(place.box.size.width, place.box.size.height) < 48 || (*m_isDone)(place.box))
                continue;
            seen.push_back(place.box);
            const cv::Rect bounds = cv::boundingRect(place.contour);
            const cv::Mat inside = texture.values(bounds);
            const cv::Mat filled = filledShape(place.contour, bounds);
            double strongest = 0;
            cv::minMaxLoc(inside, nullptr, &strongest, nullptr, nullptr, filled);
            for (const double part : { 0.5, 0.7 }) {
                if (part * strongest < 1)
                    continue;
                cv::Mat mask = inside > part * strongest;
                mask &= filled;
                for (const std::vector<cv::Point> &contour : contoursOf(mask))
                    consider(inside, texture.pixelsPerCell, contour, bounds.tl());
            }
        }
    }

    std::vector<std::vector<cv::Point>> contoursOf(cv::Mat &mask) const
    {
        cv::morphologyEx(mask, mask, cv::MORPH_OPEN, m_three);
        std::vector<std::vector<cv::Point>> contours;
        cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
        return contours;
    }

    static cv::Mat filledShape(const std::vector<cv::Point> &contour, const cv::Rect &bounds)
    {
        cv::Mat filled = cv::Mat::zeros(bounds.size(), CV_8U);
        cv::drawContours(filled, std::vector<std::vector<cv::Point>> { contour }, 0, cv::Scalar(255), cv::FILLED,
            cv::LINE_8, cv::noArray(), 0, -bounds.tl());
        return filled;
    }

    /// Keeps the place as a candidate, and tells its box, if it has the shape of a symbol.
    std::optional<cv::RotatedRect> consider(
        const cv::Mat &texture, float scale, const std::vector<cv::Point> &contour, cv::Point origin)
    {
        cv::RotatedRect box = cv::minAreaRect(contour);
        // A contour runs through cell centres; the texture reaches half a cell further.
        box.size.width = (box.size.width + 1) * scale;
        box.size.height = (box.size.height + 1) * scale;
        box.center = (box.center + cv::Point2f(origin) + cv::Point2f(0.5F, 0.5F)) * scale;
        const float shorter = std::min(box.size.width, box.size.height);
        const float longer = std::max(box.size.width, box.size.height);
        if (shorter < 14 || longer > 16 * shorter)
            return std::nullopt;
        if (m_isDone && (*m_isDone)(box))
            return std::nullopt;
        const cv::Rect bounds = cv::boundingRect(contour);
        const cv::Mat filled = filledShape(contour, bounds);
        const double mean = cv::mean(texture(bounds), filled)[0];
        const double area = double(cv::countNonZero(filled)) * double(scale * scale);
        const double fill = std::min(1.0, area / double(box.size.area()));
        // Symbols are squares or short bars; long thin texture is mostly print.
        const double shape = longer > 4 * shorter ? 0.3 : 1.0;
        const float score = float(mean * std::sqrt(area) * fill * shape);
        const auto known = std::find_if(
            m_found.begin(), m_found.end(), [&](const Candidate &other) { return isNearDuplicate(other.box, box); });
        const float prominence = float(mean) / m_usual;
        if (known == m_found.end()) {
            m_found.push_back({ box, score, prominence, m_found.size() });
        } else {
            known->score = std::max(known->score, score);
            known->prominence = std::max(known->prominence, prominence);
        }
        return box;
    }

    FramePyramid &m_frame;
    TensorField m_field;
    Texture m_medium;
    const IsDone *m_isDone = nullptr;
    float m_usual = 1; ///< median of the texture searched
    std::vector<Candidate> m_found;
    const cv::Mat m_three = cv::getStructuringElement(cv::MORPH_RECT, { 3, 3 });
};

Locator::Locator(FramePyramid &frame)
    : m_search(std::make_unique<Search>(frame))
{
}

Locator::~Locator() = default;

std::vector<Candidate> Locator::findObvious()
{
    m_search->searchObvious();
    return bestFirst(m_search->found());
}

std::vector<Candidate> Locator::findAll(const IsDone &isDone)
{
    m_search->searchHidden(isDone);
    return bestFirst(m_search->found());
}

} // namespace packledger::vision

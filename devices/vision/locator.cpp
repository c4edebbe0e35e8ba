#include "vision/locator.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

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

bool isNearDuplicate(const cv::RotatedRect &a, const cv::RotatedRect &b)
{
    const float sizeA = std::sqrt(a.size.area());
    const float sizeB = std::sqrt(b.size.area());
    if (sizeA > 1.25F * sizeB || sizeB > 1.25F * sizeA)
        return false;
    return cv::norm(a.center - b.center) < 0.12 * double(std::min(sizeA, sizeB));
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

class Collector
{
public:
    Collector(const TensorField &field, std::vector<Candidate> &found)
        : m_field(field)
        , m_found(found)
    {
    }

    void collect(const cv::Mat &texture, double factor)
    {
        cv::Mat mask;
        const double otsu = cv::threshold(texture, mask, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
        cv::threshold(texture, mask, otsu * factor, 255, cv::THRESH_BINARY);
        collect(texture, mask, {}, Refine::Yes);
    }

private:
    enum class Refine { Yes, No };

    void collect(const cv::Mat &texture, cv::Mat mask, cv::Point origin, Refine refine)
    {
        cv::morphologyEx(mask, mask, cv::MORPH_OPEN, m_three);
        std::vector<std::vector<cv::Point>> contours;
        cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
        for (const auto &contour : contours)
            consider(texture, contour, origin, refine);
    }

    void consider(const cv::Mat &texture, const std::vector<cv::Point> &contour, cv::Point origin, Refine refine)
    {
        const float scale = m_field.pixelsPerCell;
        cv::RotatedRect box = cv::minAreaRect(contour);
        // A contour runs through cell centres; the texture reaches half a cell further.
        box.size.width = (box.size.width + 1) * scale;
        box.size.height = (box.size.height + 1) * scale;
        box.center = (box.center + cv::Point2f(origin) + cv::Point2f(0.5F, 0.5F)) * scale;
        const float shorter = std::min(box.size.width, box.size.height);
        const float longer = std::max(box.size.width, box.size.height);
        if (shorter < 14 || longer > 16 * shorter)
            return;
        const cv::Rect bounds = cv::boundingRect(contour);
        cv::Mat filled = cv::Mat::zeros(bounds.size(), CV_8U);
        cv::drawContours(filled, std::vector<std::vector<cv::Point>> { contour }, 0, cv::Scalar(255), cv::FILLED,
            cv::LINE_8, cv::noArray(), 0, -bounds.tl());
        const cv::Mat inside = texture(bounds);
        const double mean = cv::mean(inside, filled)[0];
        const double area = double(cv::countNonZero(filled)) * double(scale * scale);
        const double fill = std::min(1.0, area / double(box.size.area()));
        // Symbols are squares or short bars; long thin texture is mostly print.
        const double shape = longer > 4 * shorter ? 0.3 : 1.0;
        keep({ box, float(mean * std::sqrt(area) * fill * shape) });

        // Print beside a symbol has texture too, but less: what stands out within the place is another try.
        if (refine == Refine::No || longer < 48)
            return;
        double strongest = 0;
        cv::minMaxLoc(inside, nullptr, &strongest, nullptr, nullptr, filled);
        for (const double part : { 0.5, 0.7 }) {
            if (part * strongest < 1)
                continue;
            cv::Mat mask = inside > part * strongest;
            mask &= filled;
            collect(inside, mask, origin + bounds.tl(), Refine::No);
        }
    }

    void keep(const Candidate &candidate)
    {
        const auto same = std::find_if(m_found.begin(), m_found.end(),
            [&](const Candidate &other) { return isNearDuplicate(other.box, candidate.box); });
        if (same == m_found.end())
            m_found.push_back(candidate);
        else
            same->score = std::max(same->score, candidate.score);
    }

    const TensorField &m_field;
    std::vector<Candidate> &m_found;
    const cv::Mat m_three = cv::getStructuringElement(cv::MORPH_RECT, { 3, 3 });
};

} // namespace

std::vector<Candidate> locateMatrixCodes(FramePyramid &frame)
{
    const cv::Mat grey = frame.frame();
    std::vector<Candidate> found;
    if (grey.cols < 4 * cellSize || grey.rows < 4 * cellSize)
        return found;
    {
        const TensorField field = tensorOf(grey, 1);
        Collector collector(field, found);
        const cv::Mat medium = twoWayTexture(field, 5, Scale::Linear);
        collector.collect(medium, 0.8);
        collector.collect(medium, 0.4);
        collector.collect(medium, 0.2);
        collector.collect(twoWayTexture(field, 9, Scale::Linear), 1.0);
        collector.collect(twoWayTexture(field, 3, Scale::Linear), 1.2);
    }
    if (grey.cols >= 16 * cellSize && grey.rows >= 16 * cellSize) {
        // Half the size takes away noise; ratios instead of differences see into shadows.
        cv::Mat half;
        cv::LUT(frame.level(1), logarithms(), half);
        const TensorField field = tensorOf(half, 2);
        Collector collector(field, found);
        const cv::Mat medium = twoWayTexture(field, 3, Scale::Logarithmic);
        collector.collect(medium, 0.9);
        collector.collect(medium, 1.1);
        collector.collect(medium, 1.3);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return found;
}

} // namespace packledger::vision

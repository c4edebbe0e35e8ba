#include "vision/sidelines.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace packledger::vision {

namespace {

constexpr int slants = 12; ///< to either side
constexpr float slantStep = 0.027F; ///< tangent
constexpr size_t linesPerSide = 6;
constexpr float reach = 0.56F; ///< of the crop, how far in a side may lie

/// Sums of an edge picture along upright lines of every slant: row = slant, column = where the line
/// crosses the middle row.
cv::Mat projections(const cv::Mat &edges)
{
    cv::Mat sums = cv::Mat::zeros(2 * slants + 1, edges.cols, CV_32F);
    const float middle = 0.5F * float(edges.rows - 1);
    for (int slant = -slants; slant <= slants; ++slant) {
        float *sum = sums.ptr<float>(slant + slants);
        for (int y = 0; y < edges.rows; ++y) {
            const int shift = cvRound(float(slant) * slantStep * (float(y) - middle));
            const float *row = edges.ptr<float>(y);
            const int from = std::max(0, -shift);
            const int to = std::min(edges.cols, edges.cols - shift);
            for (int x = from; x < to; ++x)
                sum[x] += row[x + shift];
        }
    }
    return sums;
}

struct Peak
{
    int slant;
    int position;
    float strength;
};

std::vector<Peak> peaksOf(const cv::Mat &sums, int from, int to)
{
    // The best slant for each position first: neighbours in slant are the same edge.
    std::vector<Peak> best;
    for (int x = from; x < to; ++x) {
        Peak peak { 0, x, 0 };
        for (int slant = 0; slant < sums.rows; ++slant) {
            const float strength = sums.at<float>(slant, x);
            if (strength > peak.strength)
                peak = { slant - slants, x, strength };
        }
        best.push_back(peak);
    }
    std::sort(best.begin(), best.end(), [](const Peak &a, const Peak &b) { return a.strength > b.strength; });
    std::vector<Peak> kept;
    for (const Peak &peak : best) {
        const bool isNew = std::none_of(
            kept.begin(), kept.end(), [&](const Peak &other) { return std::abs(other.position - peak.position) < 4; });
        if (isNew)
            kept.push_back(peak);
        if (kept.size() == linesPerSide)
            break;
    }
    return kept;
}

std::vector<EdgeLine> uprightLines(const cv::Mat &sums, int from, int to, float length)
{
    std::vector<EdgeLine> lines;
    for (const Peak &peak : peaksOf(sums, from, to)) {
        const float tangent = float(peak.slant) * slantStep;
        lines.push_back({ { float(peak.position), 0.5F * (length - 1) }, { tangent, 1 }, peak.strength / length });
    }
    return lines;
}

std::vector<EdgeLine> turned(std::vector<EdgeLine> lines)
{
    for (EdgeLine &line : lines) {
        std::swap(line.point.x, line.point.y);
        std::swap(line.direction.x, line.direction.y);
    }
    return lines;
}

// Rising: from dark to light with growing x.
void edgesAlongX(const cv::Mat &values, cv::Mat &rising, cv::Mat &falling)
{
    rising = cv::Mat::zeros(values.size(), CV_32F);
    falling = cv::Mat::zeros(values.size(), CV_32F);
    for (int y = 0; y < values.rows; ++y) {
        const float *in = values.ptr<float>(y);
        float *up = rising.ptr<float>(y);
        float *down = falling.ptr<float>(y);
        for (int x = 1; x + 1 < values.cols; ++x) {
            const float slope = in[x + 1] - in[x - 1];
            up[x] = std::clamp(slope, 0.0F, 1.0F);
            down[x] = std::clamp(-slope, 0.0F, 1.0F);
        }
    }
}

} // namespace

Relief reliefOf(const cv::Mat &grey, double blur)
{
    cv::Mat values;
    grey.convertTo(values, CV_32F);
    cv::GaussianBlur(values, values, {}, blur);
    const int window = std::max(grey.cols, grey.rows) / 5 * 2 + 1;
    const cv::Size box(window, window);
    cv::Mat mean;
    cv::Mat square;
    cv::boxFilter(values, mean, -1, box, { -1, -1 }, true, cv::BORDER_REFLECT);
    cv::sqrBoxFilter(values, square, CV_32F, box, { -1, -1 }, true, cv::BORDER_REFLECT);
    cv::Mat spread = square - mean.mul(mean);
    cv::max(spread, 0.0, spread);
    cv::sqrt(spread, spread);
    // Flat surroundings shall not turn their noise into texture.
    spread += 0.2 * cv::mean(spread)[0] + 0.5;
    values = (values - mean) / spread;
    cv::min(values, 2.0, values);
    cv::max(values, -2.0, values);
    return { values };
}

SideLines findSideLines(const Relief &relief)
{
    SideLines lines;
    cv::Mat rising;
    cv::Mat falling;
    const auto search = [&](const cv::Mat &values, size_t before, size_t after, bool turn) {
        edgesAlongX(values, rising, falling);
        const cv::Mat up = projections(rising);
        const cv::Mat down = projections(falling);
        const int width = values.cols;
        const int deep = int(reach * float(width));
        const float length = float(values.rows);
        const auto put = [&](std::vector<EdgeLine> found) { return turn ? turned(std::move(found)) : found; };
        lines.dark[before] = put(uprightLines(down, 1, deep, length));
        lines.dark[after] = put(uprightLines(up, width - deep, width - 1, length));
        lines.light[before] = put(uprightLines(up, 1, deep, length));
        lines.light[after] = put(uprightLines(down, width - deep, width - 1, length));
    };
    search(relief.values, 3, 1, false);
    search(relief.values.t(), 0, 2, true);
    return lines;
}

cv::Point2f meetingPoint(const EdgeLine &a, const EdgeLine &b)
{
    float determinant = a.direction.x * b.direction.y - a.direction.y * b.direction.x;
    if (std::abs(determinant) < 1e-6F)
        determinant = 1e-6F;
    const cv::Point2f between = b.point - a.point;
    const float along = (between.x * b.direction.y - between.y * b.direction.x) / determinant;
    return a.point + along * a.direction;
}

} // namespace packledger::vision

#include "vision/crop.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace packledger::vision {

namespace {

struct Levels
{
    int low;
    int high;
};

/// The 2 % and the 98 % grey level.
Levels levelsOf(const cv::Mat &grey)
{
    std::array<int, 256> histogram {};
    for (int y = 0; y < grey.rows; ++y) {
        const uchar *row = grey.ptr(y);
        for (int x = 0; x < grey.cols; ++x)
            ++histogram[row[x]];
    }
    const int tail = int(grey.total() / 50);
    int low = 0;
    for (int seen = histogram[0]; low < 255 && seen <= tail;)
        seen += histogram[size_t(++low)];
    int high = 255;
    for (int seen = histogram[255]; high > 0 && seen <= tail;)
        seen += histogram[size_t(--high)];
    return { low, high };
}

} // namespace

cv::Point2f Crop::inFrame(const cv::Point2f &point) const
{
    return { toFrame(0, 0) * point.x + toFrame(0, 1) * point.y + toFrame(0, 2),
        toFrame(1, 0) * point.x + toFrame(1, 1) * point.y + toFrame(1, 2) };
}

cv::Point2f Crop::fromFrame(const cv::Point2f &point) const
{
    const float determinant = toFrame(0, 0) * toFrame(1, 1) - toFrame(0, 1) * toFrame(1, 0);
    const cv::Point2f from(point.x - toFrame(0, 2), point.y - toFrame(1, 2));
    return { (toFrame(1, 1) * from.x - toFrame(0, 1) * from.y) / determinant,
        (toFrame(0, 0) * from.y - toFrame(1, 0) * from.x) / determinant };
}

Corners Crop::inFrame(const Corners &corners) const
{
    Corners moved;
    for (size_t i = 0; i < corners.size(); ++i) {
        const cv::Point2f point = inFrame(cv::Point2f(float(corners[i].x()), float(corners[i].y())));
        moved[i] = QPointF(double(point.x), double(point.y));
    }
    return moved;
}

cv::Mat FramePyramid::level(size_t wanted)
{
    while (m_levels.size() <= wanted && std::min(m_levels.back().cols, m_levels.back().rows) >= 32) {
        // Odd sizes lose their last row or column, so that a level is exactly half of the one before.
        const cv::Mat last = m_levels.back();
        const cv::Size half(last.cols / 2, last.rows / 2);
        cv::Mat next;
        cv::resize(last(cv::Rect({}, half * 2)), next, half, 0, 0, cv::INTER_AREA);
        m_levels.push_back(next);
    }
    return m_levels[std::min(wanted, m_levels.size() - 1)];
}

Crop cutOut(FramePyramid &frame, const cv::RotatedRect &box, float margin, int longSide)
{
    const cv::Size2f wide(box.size.width * (1 + margin), box.size.height * (1 + margin));
    const float scale = float(longSide) / std::max(wide.width, wide.height);
    const cv::Size size(std::max(8, cvRound(wide.width * scale)), std::max(8, cvRound(wide.height * scale)));

    const float radians = box.angle * float(CV_PI) / 180;
    const float c = std::cos(radians) / scale;
    const float s = std::sin(radians) / scale;
    const float halfWidth = 0.5F * float(size.width - 1);
    const float halfHeight = 0.5F * float(size.height - 1);
    Crop crop;
    crop.toFrame
        = { c, -s, box.center.x - c * halfWidth + s * halfHeight, s, c, box.center.y - s * halfWidth - c * halfHeight };

    size_t level = 0;
    for (float rest = scale; rest < 0.6F; rest *= 2)
        ++level;
    const cv::Mat source = frame.level(level);
    const float shrunk = float(source.cols) / float(frame.frame().cols);
    const float factor = shrunk > 0.75F ? 1.0F : 1.0F / float(1 << std::lround(std::log2(1 / shrunk)));
    cv::Matx23f toSource = crop.toFrame * factor;
    // Pixel centres: the centre of the first pixel of a half lies between the first two of the whole.
    toSource(0, 2) += 0.5F * factor - 0.5F;
    toSource(1, 2) += 0.5F * factor - 0.5F;
    cv::warpAffine(source, crop.grey, toSource, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return crop;
}

void clipToPlace(cv::Mat &grey, float margin)
{
    const int width = int(float(grey.cols) / (1 + margin));
    const int height = int(float(grey.rows) / (1 + margin));
    const cv::Rect middle((grey.cols - width) / 2, (grey.rows - height) / 2, width, height);
    const Levels levels = levelsOf(grey(middle));
    cv::min(grey, double(levels.high), grey);
    cv::max(grey, double(levels.low), grey);
}

void stretchContrast(cv::Mat &grey)
{
    const Levels levels = levelsOf(grey);
    if (levels.high <= levels.low)
        return;
    const double gain = 230.0 / double(levels.high - levels.low);
    grey.convertTo(grey, CV_8U, gain, 12 - gain * levels.low);
}

} // namespace packledger::vision

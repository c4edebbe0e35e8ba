#include "vision/crop.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace packledger::vision {

cv::Point2f Crop::inFrame(const cv::Point2f &point) const
{
    return { toFrame(0, 0) * point.x + toFrame(0, 1) * point.y + toFrame(0, 2),
        toFrame(1, 0) * point.x + toFrame(1, 1) * point.y + toFrame(1, 2) };
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

Crop cutOut(const cv::Mat &frame, const cv::RotatedRect &box, float margin, int longSide)
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
    if (scale < 0.6F) {
        // Shrinking by more than sampling allows would alias the modules.
        cv::Mat smaller;
        const cv::Rect bounds = box.boundingRect() + cv::Size(0, 0);
        const int grow = int(margin * std::max(box.size.width, box.size.height)) + 4;
        const cv::Rect area
            = cv::Rect(bounds.x - grow, bounds.y - grow, bounds.width + 2 * grow, bounds.height + 2 * grow)
            & cv::Rect(0, 0, frame.cols, frame.rows);
        if (area.width > 8 && area.height > 8) {
            const int factor = std::max(2, int(std::floor(1 / scale)));
            cv::resize(frame(area), smaller, cv::Size(area.width / factor, area.height / factor), 0, 0, cv::INTER_AREA);
            const float fx = float(smaller.cols) / float(area.width);
            const float fy = float(smaller.rows) / float(area.height);
            cv::Matx23f toSmaller;
            for (int column = 0; column < 3; ++column) {
                toSmaller(0, column) = crop.toFrame(0, column) * fx;
                toSmaller(1, column) = crop.toFrame(1, column) * fy;
            }
            toSmaller(0, 2) = (crop.toFrame(0, 2) - float(area.x) + 0.5F) * fx - 0.5F;
            toSmaller(1, 2) = (crop.toFrame(1, 2) - float(area.y) + 0.5F) * fy - 0.5F;
            cv::warpAffine(
                smaller, crop.grey, toSmaller, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
            return crop;
        }
    }
    cv::warpAffine(frame, crop.grey, crop.toFrame, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return crop;
}

void stretchContrast(cv::Mat &grey)
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
    if (high <= low)
        return;
    const double gain = 230.0 / double(high - low);
    grey.convertTo(grey, CV_8U, gain, 12 - gain * low);
}

} // namespace packledger::vision

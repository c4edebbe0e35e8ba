#pragma once

#include "vision/greyframe.h"
#include "vision/symbol.h"

#include <opencv2/imgproc.hpp>

#include <vector>

namespace packledger::vision {

/// The frame's pixels as OpenCV sees them; valid as long as the frame.
[[nodiscard]] inline cv::Mat matOf(const GreyFrame &frame)
{
    return cv::Mat(
        frame.height, frame.width, CV_8UC1, const_cast<char *>(frame.pixels.constData()), size_t(frame.stride));
}

[[nodiscard]] inline std::vector<cv::Point2f> polygonOf(const Corners &corners)
{
    std::vector<cv::Point2f> polygon;
    for (const QPointF &corner : corners)
        polygon.emplace_back(float(corner.x()), float(corner.y()));
    return polygon;
}

[[nodiscard]] inline cv::Point2f centreOf(const Corners &corners)
{
    cv::Point2f sum;
    for (const cv::Point2f &point : polygonOf(corners))
        sum += point;
    return sum / 4;
}

[[nodiscard]] inline bool isInside(const Corners &corners, cv::Point2f point)
{
    return cv::pointPolygonTest(polygonOf(corners), point, false) >= 0;
}

} // namespace packledger::vision

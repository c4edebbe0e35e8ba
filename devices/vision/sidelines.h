#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <vector>

namespace packledger::vision {

enum class Polarity { DarkOnLight, LightOnDark };

/// A crop freed from light and contrast: each pixel's distance from the mean around it, in units of
/// the spread around it, -2 (dark) .. 2 (light). CV_32F.
struct Relief
{
    cv::Mat values;
};

/// `blur`: sigma in pixels, taken away before.
[[nodiscard]] Relief reliefOf(const cv::Mat &grey, double blur);

/// A straight edge: a point on it and its direction.
struct EdgeLine
{
    cv::Point2f point;
    cv::Point2f direction;
    float strength = 0; ///< share of the crop's length along which the edge is there, roughly
};

/// Candidates for the four sides of the symbol in a crop, strongest first, for one polarity.
/// Sides in the order top, right, bottom, left of the picture.
using SideCandidates = std::array<std::vector<EdgeLine>, 4>;

struct SideLines
{
    SideCandidates dark; ///< dark inside
    SideCandidates light; ///< light inside
};

/// Looks for lines where the crop turns from one polarity to the other all along, at slants up to
/// about 18 degrees against the crop's axes.
[[nodiscard]] SideLines findSideLines(const Relief &relief);

/// Where two lines meet; far away for parallels.
[[nodiscard]] cv::Point2f meetingPoint(const EdgeLine &a, const EdgeLine &b);

} // namespace packledger::vision

#pragma once

#include "vision/symbol.h"

#include <opencv2/core.hpp>

#include <vector>

namespace packledger::vision {

/// A place of the frame cut out upright and brought to a handy size, with the way back.
struct Crop
{
    cv::Mat grey; ///< CV_8UC1
    cv::Matx23f toFrame; ///< from crop pixels to frame pixels

    [[nodiscard]] Corners inFrame(const Corners &corners) const;
    [[nodiscard]] cv::Point2f inFrame(const cv::Point2f &point) const;
    [[nodiscard]] cv::Point2f fromFrame(const cv::Point2f &point) const;
};

/// A frame with its halves, made when first asked for. Shrinking a crop by more than sampling allows
/// would alias the modules.
class FramePyramid
{
public:
    /// The frame's pixels are not copied.
    explicit FramePyramid(const cv::Mat &frame)
        : m_levels { frame }
    {
    }

    [[nodiscard]] cv::Mat frame() const { return m_levels.front(); }
    /// Level 1 is half as wide and high, level 2 a quarter; the last one that is at least 16 pixels
    /// wide and high stands for all smaller ones.
    [[nodiscard]] cv::Mat level(size_t wanted);

private:
    std::vector<cv::Mat> m_levels;
};

/// Cuts out `box` widened by `margin` (0.35: 17.5 % on every side), its longer side scaled to
/// `longSide` pixels. What lies outside the frame repeats the frame's edge.
[[nodiscard]] Crop cutOut(FramePyramid &frame, const cv::RotatedRect &box, float margin, int longSide);

/// Clips everything to the range of grey levels (2 % .. 98 %) of the middle part of the crop, in place:
/// what is lighter or darker than anything on the symbol itself (the edge of a label on a pack) has
/// nothing to tell about it. `margin` as for cutOut().
void clipToPlace(cv::Mat &grey, float margin);

/// Spreads the 2 % .. 98 % range of grey levels over 12..242, in place. ZXing takes places with less
/// than 24 levels for flat.
void stretchContrast(cv::Mat &grey);

} // namespace packledger::vision

#pragma once

#include "vision/gridmap.h"
#include "vision/matrixsize.h"
#include "vision/sidelines.h"

#include <optional>
#include <vector>

namespace packledger::vision {

/// One idea of where the symbol lies, how it is turned and how many modules it has.
struct GridHypothesis
{
    GridMap::Values values {};
    MatrixSize size;
    Polarity polarity = Polarity::DarkOnLight;
    float agreement = 0; ///< of the fixed pattern with the picture, -1..1; a good print has 0.8 and more
};

/// The most promising ideas from the sides found, best first.
[[nodiscard]] std::vector<GridHypothesis> hypothesesFrom(
    const Relief &relief, const SideLines &lines, Polarity polarity);

/// The size and polarity that agree best with a symbol whose corners are known about; none where no size does.
[[nodiscard]] std::optional<GridHypothesis> likeliestAt(const Relief &relief, const GridMap::Values &values);

/// Moves the corners, then bends the grid, until the fixed pattern agrees best.
void fit(const Relief &relief, GridHypothesis &hypothesis);

/// Bilinear; outside the picture the nearest pixel counts.
[[nodiscard]] float brightnessAt(const cv::Mat &grey, cv::Point2f point);

} // namespace packledger::vision

#pragma once

#include "vision/crop.h"

#include <vector>

namespace packledger::vision {

/// A place in the frame that looks like a matrix code: edges in two directions at right angles.
struct Candidate
{
    cv::RotatedRect box; ///< frame pixels; the texture, roughly the symbol without its quiet zone
    float score = 0; ///< higher is more promising; comparable within one frame only
};

/// Where matrix codes may be, best first. Text lines and linear codes have edges in one direction,
/// matrix codes in two: the smaller eigenvalue of the local structure tensor tells them apart.

[[nodiscard]] std::vector<Candidate> locateMatrixCodes(FramePyramid &frame);

} // namespace packledger::vision

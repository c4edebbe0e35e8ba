#pragma once

#include "vision/matrixsize.h"

#include <opencv2/core.hpp>

#include <optional>
#include <vector>

namespace packledger::vision {

/// The codewords of a DataMatrix as they stand in its modules (255 light, 0 dark, one pixel a module,
/// finder included), in the order of ISO/IEC 16022 annex F, not corrected.
[[nodiscard]] std::vector<uchar> codewordsOf(const cv::Mat &modules, MatrixSize size);

/// The codewords that the error correction has to repair, by their place among the codewords. None where it cannot
/// repair them.
[[nodiscard]] std::optional<std::vector<size_t>> wrongCodewords(const std::vector<uchar> &codewords, MatrixSize size);

/// How much of what the error correction can repair it has to repair in these codewords: 0 for a
/// faultless symbol, 1 at its limit; of the worst block. None where it cannot repair them.
[[nodiscard]] std::optional<float> correctionUsed(const std::vector<uchar> &codewords, MatrixSize size);

} // namespace packledger::vision

#pragma once

#include "vision/symbol.h"

#include <opencv2/core.hpp>

#include <chrono>
#include <optional>

namespace packledger::vision {

/// libdmtx, the only file that knows it. It reads low contrast and noise that ZXing does not, light
/// on dark as well, and knows no DMRE; on a picture without a symbol it never ends by itself.
class DmtxReader
{
public:
    /// The first DataMatrix found within the time; corners in the picture's pixels. Its text alone is
    /// no proof (see trust.h): it misread codes that were half covered.
    [[nodiscard]] std::optional<Symbol> read(const cv::Mat &grey, std::chrono::milliseconds timeout) const;

    /// "0.7.7"
    [[nodiscard]] static QString version();
};

} // namespace packledger::vision

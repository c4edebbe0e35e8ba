#pragma once

#include "vision/symbol.h"

#include <opencv2/core.hpp>

#include <vector>

namespace packledger::vision {

/// ZXing-C++, the only file that knows it. Compiles against 1.4 (Debian 12), 2.x and 3.x; nothing
/// here depends on what only one of them can do.
class ZxingReader
{
public:
    enum class Formats {
        DataMatrix,
        OtherMatrix, ///< QR, Micro QR, Aztec, PDF417
        Linear, ///< the linear codes found on medicine and logistic labels
    };
    enum class Threshold { Local, Global };

    /// Symbols of one grey picture (CV_8UC1, any stride), corners in its pixels. Dark on light only.
    [[nodiscard]] std::vector<Symbol> read(
        const cv::Mat &grey, Formats formats, Threshold threshold = Threshold::Local) const;

    /// Reads one DataMatrix given module by module (255 light, 0 dark, finder included, one pixel a
    /// module, without quiet zone). Corners are left empty.
    [[nodiscard]] std::vector<Symbol> readModules(const cv::Mat &modules) const;

    /// "1.4.0"
    [[nodiscard]] static QString version();
};

} // namespace packledger::vision

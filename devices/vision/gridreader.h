#pragma once

#include "vision/crop.h"
#include "vision/sidelines.h"
#include "vision/symbol.h"
#include "vision/zxingreader.h"

#include <optional>

namespace packledger::vision {

/// Our own DataMatrix reader for prints that the libraries' finders give up on (missing dots,
/// scratches, dot peening, no quiet zone): finds the four sides as lines, lets the fixed pattern
/// (solid L, clock tracks) decide between them and on the size, bends the grid until that pattern
/// fits best, then samples module by module. Reed-Solomon and text are left to ZXing.
class GridReader
{
public:
    /// Dots: modules that do not touch each other (dot peening, coarse ink jets) are joined first.
    enum class Detail { Solid, Dots };

    explicit GridReader(const ZxingReader &zxing);

    /// Reads the one symbol that fills `box` (frame pixels) roughly; corners are in frame pixels.
    [[nodiscard]] std::optional<Symbol> read(FramePyramid &frame, const cv::RotatedRect &box, Detail detail) const;

private:
    [[nodiscard]] std::optional<Symbol> read(
        const Crop &crop, const Relief &relief, const SideLines &lines, Polarity polarity) const;

    const ZxingReader &m_zxing;
};

} // namespace packledger::vision

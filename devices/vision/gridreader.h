#pragma once

#include "vision/crop.h"
#include "vision/gridfit.h"
#include "vision/sidelines.h"
#include "vision/symbol.h"
#include "vision/zxingreader.h"

#include <optional>

namespace packledger::vision {

/// A DataMatrix that was read, its grid fitted anew to the picture.
struct FittedSymbol
{
    Crop crop;
    GridHypothesis grid; ///< in pixels of the crop
};
/// None where no size of grid agrees with what stands at these corners (frame pixels).
[[nodiscard]] std::optional<FittedSymbol> fittedAt(FramePyramid &frame, const Corners &corners);

/// Our own DataMatrix reader for prints that the libraries' finders give up on (missing dots,
/// scratches, dot peening, no quiet zone): finds the four sides as lines, lets the fixed pattern
/// (solid L, clock tracks) decide between them and on the size, bends the grid until that pattern
/// fits best, then samples module by module. Reed-Solomon and text are left to ZXing.
class GridReader
{
public:
    /// Dots: modules that do not touch each other (dot peening, coarse ink jets) are joined first.
    /// Fine: twice the resolution and the sizes next to the likeliest, for large and for curved symbols.
    enum class Detail { Solid, Dots, Fine };

    explicit GridReader(const ZxingReader &zxing);

    /// Reads the one symbol that fills `box` (frame pixels) roughly; corners are in frame pixels.
    [[nodiscard]] std::optional<Symbol> read(FramePyramid &frame, const cv::RotatedRect &box, Detail detail) const;

    /// How much of its error correction a DataMatrix read here had to use, 0..1, from modules sampled anew;
    /// none where they come out worse than the reader saw them.
    [[nodiscard]] static std::optional<float> correctionUsed(FramePyramid &frame, const Corners &corners);

private:
    [[nodiscard]] std::optional<Symbol> read(
        const Crop &crop, const Relief &relief, const SideLines &lines, Polarity polarity, Detail detail) const;
    [[nodiscard]] std::optional<Symbol> readFitted(const Crop &crop, const GridHypothesis &hypothesis) const;

    const ZxingReader &m_zxing;
};

} // namespace packledger::vision

#pragma once

#include "scan/printquality.h"
#include "vision/greyframe.h"
#include "vision/symbol.h"

#include <optional>

namespace packledger::vision {

/// The grey levels of a frame that stand for no and for full reflectance. A verifier measures them on a card; without
/// one the sensor's whole range is taken.
struct GreyScale
{
    int black = 0;
    int white = 255;
};

/// What the picture of a DataMatrix read in this frame indicates of its print quality, after ISO/IEC 15415 and annex M
/// of ISO/IEC 16022: each module sampled by a disc of 0.8 modules, one threshold for all, grades by module and by
/// codeword. None for other symbols and where no grid fits the symbol any more. Some 2 ms.
[[nodiscard]] std::optional<scan::PrintQuality> printQuality(
    const GreyFrame &frame, const Symbol &symbol, GreyScale scale = {});

/// How much of the error correction must be left for a grade of 4 to 1 (0..1, ISO/IEC 15415).
[[nodiscard]] double leastUnusedCorrection(int grade);

} // namespace packledger::vision

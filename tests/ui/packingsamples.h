#pragma once

#include "packing/packingstate.h"

namespace packledger::test {

/// The stations of packing as the presenters tell them, invented.
[[nodiscard]] packing::PackingState samplePacking();
/// All in, and its label printed.
[[nodiscard]] packing::PackingState sampleFullPacking();
[[nodiscard]] packing::PackingState sampleStoppedPacking();
[[nodiscard]] packing::PackingState sampleLayerPacking();
[[nodiscard]] packing::PackingState sampleIdlePacking();
[[nodiscard]] packing::ReworkState sampleRework();
[[nodiscard]] packing::ReworkState sampleSampling();

} // namespace packledger::test

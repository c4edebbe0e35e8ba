#pragma once

#include "packing/packingstate.h"

namespace packledger::test {

/// The stations of packing as the presenters tell them, invented.
[[nodiscard]] packing::PackingState samplePacking();
/// All in, and its label printed.
[[nodiscard]] packing::PackingState sampleFullPacking();
[[nodiscard]] packing::PackingState sampleStoppedPacking();
[[nodiscard]] packing::PackingState sampleLayerPacking();
/// Part of the layer is in another container, and the rule asks.
[[nodiscard]] packing::PackingState sampleMovingLayer();
[[nodiscard]] packing::PackingState sampleIdlePacking();
[[nodiscard]] packing::ReworkState sampleRework();
[[nodiscard]] packing::ReworkState sampleSampling();

} // namespace packledger::test

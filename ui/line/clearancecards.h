#pragma once

#include "common/paper.h"
#include "workflow/lineclearance.h"

namespace packledger::line {

/// A card for each point of the line clearance, to be hung where somebody must look: scanning it ticks the point.
[[nodiscard]] common::Paper clearanceCards(const std::vector<workflow::ClearancePoint> &points);

} // namespace packledger::line

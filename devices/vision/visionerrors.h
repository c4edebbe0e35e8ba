#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

/// The file is no picture we can read.
inline constexpr ErrorCode visionNotAnImage { "vision.not-an-image" };

} // namespace packledger::codes

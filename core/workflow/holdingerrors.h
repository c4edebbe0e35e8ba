#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Failures of holding and releasing: what was asked for was not said completely.
inline constexpr ErrorCode noSuchHoldReason { "holding.no-such-reason" };
inline constexpr ErrorCode releasedWithoutReason { "holding.no-reason" };

} // namespace packledger::codes

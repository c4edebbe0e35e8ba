#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode demoSymbol { "simulated.symbol" };

} // namespace packledger::codes

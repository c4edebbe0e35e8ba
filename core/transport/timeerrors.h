#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode clockSource { "clock.source" };
inline constexpr ErrorCode clockSilent { "clock.silent" };
inline constexpr ErrorCode clockNonsense { "clock.nonsense" };

} // namespace packledger::codes

#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode triggerAddress { "trigger.address" };
inline constexpr ErrorCode triggerUnreachable { "trigger.unreachable" };
inline constexpr ErrorCode triggerLost { "trigger.lost" };

} // namespace packledger::codes

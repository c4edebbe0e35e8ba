#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode rejectAddress { "reject.address" };
inline constexpr ErrorCode rejectUnreachable { "reject.unreachable" };
inline constexpr ErrorCode rejectLost { "reject.lost" };

} // namespace packledger::codes

#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode cancelled { "base.cancelled" };
inline constexpr ErrorCode fileOpen { "base.file-open" };
inline constexpr ErrorCode fileWrite { "base.file-write" };
inline constexpr ErrorCode usage { "base.usage" };

} // namespace packledger::codes

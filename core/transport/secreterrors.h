#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode secretName { "secret.name" };
inline constexpr ErrorCode unknownSecret { "secret.unknown" };

} // namespace packledger::codes

#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode settingsFile { "settings.file" };
inline constexpr ErrorCode settingsValue { "settings.value" };

} // namespace packledger::codes

#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode mediaMissing { "media.missing" };

} // namespace packledger::codes

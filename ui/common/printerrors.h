#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode printerRefused { "print.refused" };

} // namespace packledger::codes

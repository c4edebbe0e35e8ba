#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode readerAddress { "reader.address" };
inline constexpr ErrorCode readerUnreachable { "reader.unreachable" };
inline constexpr ErrorCode readerLost { "reader.lost" };

} // namespace packledger::codes

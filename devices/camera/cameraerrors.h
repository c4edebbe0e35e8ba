#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode cameraOpen { "camera.open" };
inline constexpr ErrorCode cameraLost { "camera.lost" };

} // namespace packledger::codes

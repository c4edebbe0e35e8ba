#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode cameraBlack { "camera.black" };
inline constexpr ErrorCode cameraEnded { "camera.ended" };
inline constexpr ErrorCode cameraFrozen { "camera.frozen" };
inline constexpr ErrorCode cameraLost { "camera.lost" };
inline constexpr ErrorCode cameraOpen { "camera.open" };
inline constexpr ErrorCode cameraSilent { "camera.silent" };
inline constexpr ErrorCode cameraUnplugged { "camera.unplugged" };

} // namespace packledger::codes

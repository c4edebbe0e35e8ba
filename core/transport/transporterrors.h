#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// The profile's route
inline constexpr ErrorCode routeKind { "transport.kind" };
inline constexpr ErrorCode routeOption { "transport.option" };
inline constexpr ErrorCode plainSecret { "transport.plain-secret" };

// Files, here and over there
inline constexpr ErrorCode remoteFileName { "transport.file-name" };
inline constexpr ErrorCode remoteNameTaken { "transport.name-taken" };
inline constexpr ErrorCode remoteFolder { "transport.folder" };
inline constexpr ErrorCode remoteWrite { "transport.write" };
inline constexpr ErrorCode remoteRead { "transport.read" };
inline constexpr ErrorCode remoteRemove { "transport.remove" };
inline constexpr ErrorCode tooLarge { "transport.too-large" };

} // namespace packledger::codes

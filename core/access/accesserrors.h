#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode notPermitted { "access.not-permitted" };
inline constexpr ErrorCode wrongPin { "access.wrong-pin" };
inline constexpr ErrorCode userLocked { "access.locked" };
inline constexpr ErrorCode userUnknown { "access.unknown-user" };
inline constexpr ErrorCode userExists { "access.user-exists" };
inline constexpr ErrorCode pinTooShort { "access.pin-too-short" };
inline constexpr ErrorCode ownSignIn { "access.own-sign-in" };
inline constexpr ErrorCode nameMissing { "access.name-missing" };
inline constexpr ErrorCode otherClient { "access.other-client" };
inline constexpr ErrorCode ownLimit { "access.own-limit" };
inline constexpr ErrorCode serialsHidden { "access.serials-hidden" };
inline constexpr ErrorCode hashFailed { "access.hash-failed" };

} // namespace packledger::codes

#pragma once

#include "base/errorcode.h"

namespace packledger::serials::codes {

inline constexpr ErrorCode alphabet { "serials.alphabet" };
inline constexpr ErrorCode length { "serials.length" };
inline constexpr ErrorCode notDscsa { "serials.not-dscsa" };
inline constexpr ErrorCode range { "serials.range" };
inline constexpr ErrorCode tagTooLarge { "serials.tag-too-large" };

// Worth a second look; findings, never failures.
inline constexpr ErrorCode lookAlikes { "serials.look-alikes" };
inline constexpr ErrorCode leadingZero { "serials.leading-zero" };
inline constexpr ErrorCode mixedCase { "serials.mixed-case" };
inline constexpr ErrorCode notDscsaCharacter { "serials.non-dscsa-character" };

} // namespace packledger::serials::codes

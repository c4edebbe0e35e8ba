#pragma once

#include "base/errorcode.h"

namespace packledger::serials::codes {

inline constexpr ErrorCode alphabet { "serials.alphabet" };
inline constexpr ErrorCode length { "serials.length" };
inline constexpr ErrorCode notDscsa { "serials.not-dscsa" };
inline constexpr ErrorCode range { "serials.range" };
inline constexpr ErrorCode tagTooLarge { "serials.tag-too-large" };
inline constexpr ErrorCode listFormat { "serials.list-format" };
inline constexpr ErrorCode listEmpty { "serials.list-empty" };
inline constexpr ErrorCode listCount { "serials.list-count" };
inline constexpr ErrorCode listChecksum { "serials.list-checksum" };
inline constexpr ErrorCode listRow { "serials.list-row" };
inline constexpr ErrorCode listProduct { "serials.list-product" };
inline constexpr ErrorCode listOtherProduct { "serials.list-other-product" };
inline constexpr ErrorCode listCheckDigit { "serials.list-check-digit" };
inline constexpr ErrorCode listTwice { "serials.list-twice" };

// Worth a second look; findings, never failures.
inline constexpr ErrorCode lookAlikes { "serials.look-alikes" };
inline constexpr ErrorCode leadingZero { "serials.leading-zero" };
inline constexpr ErrorCode mixedCase { "serials.mixed-case" };
inline constexpr ErrorCode listGuessable { "serials.list-guessable" };
inline constexpr ErrorCode notDscsaCharacter { "serials.non-dscsa-character" };

} // namespace packledger::serials::codes

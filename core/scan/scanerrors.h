#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// What a scanner or its settings did to a code. The pack is not to blame.
inline constexpr ErrorCode keyboardLayout { "scan.keyboard-layout" };
inline constexpr ErrorCode letterCase { "scan.letter-case-unverifiable" };
inline constexpr ErrorCode severalCodes { "scan.several-codes" };
inline constexpr ErrorCode separatorLost { "scan.separator-lost" };

// What the label maker did wrong.
inline constexpr ErrorCode noFnc1 { "scan.gs1-data-without-fnc1-carrier" };

} // namespace packledger::codes

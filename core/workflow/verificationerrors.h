#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode verificationIncomplete { "verification.incomplete" };
inline constexpr ErrorCode verificationNoCode { "verification.no-code" };
inline constexpr ErrorCode verificationNobody { "verification.nobody" };
inline constexpr ErrorCode verificationNoSuchToken { "verification.no-such-token" };
inline constexpr ErrorCode verificationNoSuchClient { "verification.no-such-client" };
inline constexpr ErrorCode verificationNoSuchRequest { "verification.no-such-request" };
inline constexpr ErrorCode verificationReason { "verification.reason-missing" };
inline constexpr ErrorCode verificationTokenName { "verification.token-name" };
inline constexpr ErrorCode verificationChannel { "verification.channel" };

} // namespace packledger::codes

#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Failures of inspecting packs on the line.
inline constexpr ErrorCode lineStands { "inspection.line-stands" };
inline constexpr ErrorCode orderNotConfirmed { "inspection.order-not-confirmed" };
inline constexpr ErrorCode notChallenged { "inspection.not-challenged" };
inline constexpr ErrorCode challengeIncomplete { "inspection.challenge-incomplete" };
inline constexpr ErrorCode notTheNextLabel { "inspection.not-the-next-label" };
inline constexpr ErrorCode noSuchPack { "inspection.no-such-pack" };
inline constexpr ErrorCode packOnTheLine { "inspection.pack-on-the-line" };
inline constexpr ErrorCode inspectionRule { "inspection.rule" };

// Rows of a table of camera results.
inline constexpr ErrorCode resultField { "inspection.result-field" };
inline constexpr ErrorCode resultCode { "inspection.result-code" };
inline constexpr ErrorCode resultUnknown { "inspection.result-unknown" };
inline constexpr ErrorCode resultDiffers { "inspection.result-differs" };

} // namespace packledger::codes

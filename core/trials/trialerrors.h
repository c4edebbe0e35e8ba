#pragma once

#include "base/errorcode.h"

namespace packledger::trials::codes {

inline constexpr ErrorCode notPassed { "trial.not-passed" };
inline constexpr ErrorCode notACustomer { "trial.not-a-customer" };
inline constexpr ErrorCode noProduct { "trial.no-product" };
inline constexpr ErrorCode makingFailed { "trial.making-failed" };
inline constexpr ErrorCode tooOften { "trial.busy" };
// Of what a partner's test document says.
inline constexpr ErrorCode otherSender { "trial.other-sender" };
inline constexpr ErrorCode otherReceiver { "trial.other-receiver" };

} // namespace packledger::trials::codes

#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// What the rules of number pools say no to.
inline constexpr ErrorCode noSuchPool { "pool.no-such-pool" };
inline constexpr ErrorCode noPool { "pool.no-pool" };
inline constexpr ErrorCode noSsccPool { "pool.no-sscc-pool" };
inline constexpr ErrorCode poolExists { "pool.exists" };
inline constexpr ErrorCode poolClosed { "pool.closed" };
inline constexpr ErrorCode poolExhausted { "pool.exhausted" };
inline constexpr ErrorCode guessable { "pool.guessable" };
inline constexpr ErrorCode predictable { "pool.predictable" };
inline constexpr ErrorCode wrongProduct { "pool.wrong-product" };
inline constexpr ErrorCode wrongMarket { "pool.wrong-market" };
inline constexpr ErrorCode wrongClient { "pool.wrong-client" };
inline constexpr ErrorCode foreignLabeler { "pool.foreign-labeler" };
inline constexpr ErrorCode noneWanted { "pool.none-wanted" };
inline constexpr ErrorCode returnedWithoutReason { "pool.no-reason" };
inline constexpr ErrorCode ssccPrefix { "pool.sscc-prefix" };
inline constexpr ErrorCode listRefused { "pool.list-refused" };
inline constexpr ErrorCode numberInUse { "pool.number-used" };
inline constexpr ErrorCode requestDiffers { "pool.request-differs" };

// Worth a second look; findings, never failures.
inline constexpr ErrorCode poolLow { "pool.low" };
inline constexpr ErrorCode labelerUnknown { "pool.labeler-unknown" };

inline constexpr ErrorCode commissionNothing { "commissioning.nothing" };
inline constexpr ErrorCode commissionMixed { "commissioning.mixed-products" };
/// The station's clock is farther off than the site allows.
inline constexpr ErrorCode commissionClock { "commissioning.clock" };
inline constexpr ErrorCode commissionLotMissing { "commissioning.lot-or-expiry-missing" };
inline constexpr ErrorCode numberNotDrawn { "commissioning.not-drawn" };
inline constexpr ErrorCode numberOfOtherBatch { "commissioning.other-batch" };
inline constexpr ErrorCode numberUsed { "commissioning.used" };

} // namespace packledger::codes

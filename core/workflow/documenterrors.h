#pragma once

#include "base/errorcode.h"

namespace packledger::workflow::codes {

inline constexpr ErrorCode instanceReused { "document.instance-reused" };
inline constexpr ErrorCode unknownFormat { "document.unknown-format" };
inline constexpr ErrorCode emptyFile { "document.empty" };
inline constexpr ErrorCode noSuchDocument { "document.no-such-document" };
inline constexpr ErrorCode badRow { "document.bad-row" };
inline constexpr ErrorCode heading { "document.heading" };
inline constexpr ErrorCode otherReceiver { "document.other-receiver" };
inline constexpr ErrorCode productName { "document.product-name" };
inline constexpr ErrorCode ndcAndGtin { "document.ndc-differs" };
inline constexpr ErrorCode productTwice { "document.product-twice" };
inline constexpr ErrorCode prefixLength { "document.prefix-length" };

} // namespace packledger::workflow::codes

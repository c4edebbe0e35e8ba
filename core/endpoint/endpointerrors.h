#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode endpointAddress { "endpoint.address" };
inline constexpr ErrorCode endpointCertificate { "endpoint.certificate" };
inline constexpr ErrorCode endpointQuery { "endpoint.query" };
inline constexpr ErrorCode endpointNoToken { "endpoint.no-token" };

} // namespace packledger::codes

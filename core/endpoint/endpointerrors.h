#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode endpointAddress { "endpoint.address" };
inline constexpr ErrorCode endpointCertificate { "endpoint.certificate" };
inline constexpr ErrorCode endpointNoToken { "endpoint.no-token" };
inline constexpr ErrorCode endpointPortForbidden { "endpoint.port-forbidden" };
inline constexpr ErrorCode endpointPortInUse { "endpoint.port-in-use" };
inline constexpr ErrorCode endpointQuery { "endpoint.query" };
inline constexpr ErrorCode endpointTooComplex { "endpoint.too-complex" };

} // namespace packledger::codes

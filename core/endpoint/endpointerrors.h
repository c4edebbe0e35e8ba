#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode endpointAddress { "endpoint.address" };
inline constexpr ErrorCode endpointCertificate { "endpoint.certificate" };

} // namespace packledger::codes

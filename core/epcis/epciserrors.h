#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Failures: the document, or the stored event, cannot be used.
inline constexpr ErrorCode eventCodec { "epcis.event-codec" };

} // namespace packledger::codes

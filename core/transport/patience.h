#pragma once

#include "base/progress.h"

namespace packledger::transport {

/// Whether whoever waits for the work still wants it.
[[nodiscard]] bool goesOn(const Progress &progress);

/// Lets this time pass, asking `progress` several times a second. False: cancelled.
[[nodiscard]] bool pause(int milliseconds, const Progress &progress);

} // namespace packledger::transport

#pragma once

#include <QtGlobal>

namespace packledger {

/// Milliseconds since the machine started, its sleep counted: what the clock does beyond it, somebody did to the clock.
[[nodiscard]] qint64 steadyMs();

} // namespace packledger

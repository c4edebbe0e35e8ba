#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>

namespace packledger::transport {

/// How far this machine's clock is from a source's.
struct ClockReading
{
    qint64 driftMs = 0; ///< our clock less the source's: positive where ours is fast
    qint64 delayMs = 0; ///< the way there and back; the drift is right to half of it
};

/// Asks a time server (SNTP, RFC 4330) once: "ntp:HOST" or "ntp:HOST:PORT". Waits three seconds at most. Fails with
/// clock.source where the name is no such source, clock.silent where nobody answers, clock.nonsense where the answer is
/// none: not ours, or of a server whose own clock is not set.
[[nodiscard]] Result<ClockReading> readTimeSource(
    const QByteArray &source, const Clock &clock, const Progress &progress = {});

} // namespace packledger::transport

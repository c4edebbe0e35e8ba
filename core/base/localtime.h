#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace packledger {

/// The moment as a clock on the wall showed it there.
[[nodiscard]] inline QDateTime localTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone(at.offsetMinutes * 60));
}

} // namespace packledger

#include "monitor/spantext.h"

#include <QCoreApplication>

namespace packledger::monitor {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Span)
};
} // namespace

QString spanText(qint64 ms)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto in = [ms](qint64 unit) { return (ms + unit - 1) / unit; };
    if (ms <= minute)
        return Words::tr("%1 s").arg(in(1000));
    if (ms <= hour)
        return Words::tr("%1 min").arg(in(minute));
    if (ms <= 2 * day)
        return Words::tr("%1 h").arg(in(hour));
    return Words::tr("%1 d").arg(in(day));
}

} // namespace packledger::monitor

#include "base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace packledger {

QByteArray offsetText(int minutes)
{
    const int magnitude = std::abs(minutes);
    return (minutes < 0 ? "-" : "+") + QByteArray::number(magnitude / 60).rightJustified(2, '0') + ':'
        + QByteArray::number(magnitude % 60).rightJustified(2, '0');
}

QByteArray Instant::toIso() const
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return (utc.date().toString(Qt::ISODate) + u'T' + utc.time().toString(Qt::ISODateWithMs) + u'Z').toLatin1();
}

QByteArray Instant::offsetText() const
{
    return packledger::offsetText(offsetMinutes);
}

QDate Instant::localDate() const
{
    return QDateTime::fromMSecsSinceEpoch(ms + qint64(offsetMinutes) * 60'000, QTimeZone::utc()).date();
}

Instant SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return Instant { local.toMSecsSinceEpoch(), local.offsetFromUtc() / 60 };
}

} // namespace packledger

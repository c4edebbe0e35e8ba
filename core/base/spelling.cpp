#include "base/spelling.h"

#include <QCoreApplication>

#include <array>
#include <cstdlib>

namespace packledger {

namespace {

constexpr std::array months { QT_TRANSLATE_NOOP("Months", "JAN"), QT_TRANSLATE_NOOP("Months", "FEB"),
    QT_TRANSLATE_NOOP("Months", "MAR"), QT_TRANSLATE_NOOP("Months", "APR"), QT_TRANSLATE_NOOP("Months", "MAY"),
    QT_TRANSLATE_NOOP("Months", "JUN"), QT_TRANSLATE_NOOP("Months", "JUL"), QT_TRANSLATE_NOOP("Months", "AUG"),
    QT_TRANSLATE_NOOP("Months", "SEP"), QT_TRANSLATE_NOOP("Months", "OCT"), QT_TRANSLATE_NOOP("Months", "NOV"),
    QT_TRANSLATE_NOOP("Months", "DEC") };

} // namespace

QString monthText(int month)
{
    return month >= 1 && month <= 12
        ? QCoreApplication::translate("Months", months[static_cast<std::size_t>(month - 1)])
        : QString();
}

QString dayText(const QDate &date)
{
    return date.isValid()
        ? QStringLiteral("%1 %2").arg(date.day(), 2, 10, QLatin1Char('0')).arg(monthText(date.month()))
        : QString();
}

QString dateText(const QDate &date)
{
    return date.isValid() ? QStringLiteral("%1 %2").arg(dayText(date)).arg(date.year()) : QString();
}

QString dateText(const QByteArray &iso)
{
    const QDate date = QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
    if (date.isValid())
        return dateText(date);
    const QList<QByteArray> parts = iso.split('-');
    const int month = parts.value(1).toInt();
    // Labels may leave the day open (day 00): the month then stands alone.
    if (parts.size() >= 2 && month >= 1 && month <= 12)
        return QStringLiteral("%1 %2").arg(monthText(month), QString::fromLatin1(parts[0]));
    return QString::fromLatin1(iso);
}

QString durationText(qint64 ms)
{
    struct Unit
    {
        qint64 ms;
        const char *text;
    };
    static constexpr std::array units { Unit { 86'400'000, QT_TRANSLATE_NOOP("Duration", "%1 d") },
        Unit { 3'600'000, QT_TRANSLATE_NOOP("Duration", "%1 h") },
        Unit { 60'000, QT_TRANSLATE_NOOP("Duration", "%1 min") }, Unit { 1'000, QT_TRANSLATE_NOOP("Duration", "%1 s") },
        Unit { 1, QT_TRANSLATE_NOOP("Duration", "%1 ms") } };
    const auto say
        = [](const Unit &unit, qint64 count) { return QCoreApplication::translate("Duration", unit.text).arg(count); };
    const qint64 length = std::abs(ms);
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (length < units[i].ms && i + 1 < units.size())
            continue;
        const qint64 rest = length % units[i].ms;
        // Of seconds the thousandth is no news.
        const bool isFine = i + 2 < units.size() && rest >= units[i + 1].ms;
        const QString text = say(units[i], length / units[i].ms);
        return isFine ? text + u' ' + say(units[i + 1], rest / units[i + 1].ms) : text;
    }
    return {};
}

QString receiptNumber(ReceiptId receipt)
{
    return QStringLiteral("R-%1").arg(receipt.value, 4, 10, QLatin1Char('0'));
}

} // namespace packledger

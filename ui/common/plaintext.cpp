#include "common/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace packledger::common {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("PlainText", text, nullptr, n);
}

/// A number and its unit stay on one line.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar::Nbsp);
}

QDateTime localTime(qint64 ms, int offsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).addSecs(offsetMinutes * 60LL);
}

} // namespace

QDate dateFromText(const QString &text)
{
    const QString typed = text.simplified().toUpper();
    // What dateText() writes, in the program's language or in English.
    const QStringList words = typed.split(QLatin1Char(' '));
    if (words.size() == 2 || words.size() == 3) {
        for (int month = 1; month <= 12; ++month) {
            const QString &name = words[words.size() - 2];
            if (name != monthText(month) && name != QLocale::c().monthName(month, QLocale::ShortFormat).toUpper())
                continue;
            const QDate first(words.last().toInt(), month, 1);
            return words.size() == 2 ? QDate(first.year(), month, first.daysInMonth())
                                     : QDate(first.year(), month, words.first().toInt());
        }
        return {};
    }
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"));
    static const QRegularExpression asPrinted(QStringLiteral("^(\\d{2})(\\d{2})(\\d{2})?$"));
    const auto dayOf = [](int year, int month, int day) {
        const QDate first(year, month, 1);
        // Day 00 or no day at all: usable to the month's end.
        return first.isValid() && day == 0 ? QDate(year, month, first.daysInMonth()) : QDate(year, month, day);
    };
    if (const auto match = yearFirst.match(typed); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = dayFirst.match(typed); match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = asPrinted.match(typed); match.hasMatch())
        return dayOf(2000 + match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return {};
}

QString dayText(qint64 ms, int offsetMinutes)
{
    return packledger::dayText(localTime(ms, offsetMinutes).date());
}

QString momentText(qint64 ms, int offsetMinutes)
{
    const QDateTime there = localTime(ms, offsetMinutes);
    return QStringLiteral("%1 %2").arg(dateText(there.date()), there.time().toString(QStringLiteral("HH:mm")));
}

QString agoText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    if (seconds < 2)
        return say(QT_TRANSLATE_NOOP("PlainText", "now"));
    if (seconds < 60)
        return unbroken(say(QT_TRANSLATE_NOOP("PlainText", "%1 s")).arg(seconds));
    if (seconds < 3600)
        return unbroken(say(QT_TRANSLATE_NOOP("PlainText", "%1 min")).arg(seconds / 60));
    if (seconds < 24 * 3600)
        return unbroken(say(QT_TRANSLATE_NOOP("PlainText", "%1 h")).arg(seconds / 3600));
    if (seconds < 48 * 3600)
        return say(QT_TRANSLATE_NOOP("PlainText", "yesterday"));
    return unbroken(say(QT_TRANSLATE_NOOP("PlainText", "%1 d")).arg(seconds / (24 * 3600)));
}

QString whoText(const QByteArray &operatorName)
{
    return operatorName == "automatic" ? say(QT_TRANSLATE_NOOP("PlainText", "by itself"))
                                       : QString::fromUtf8(operatorName);
}

QString lastingText(qint64 ms)
{
    const qint64 hours = ms / 3'600'000;
    if (ms < 2000)
        return unbroken(say(QT_TRANSLATE_NOOP("PlainText", "%1 s")).arg(1));
    return hours >= 24 && hours < 48 ? unbroken(say(QT_TRANSLATE_NOOP("PlainText", "%1 h")).arg(hours)) : agoText(ms);
}

QString whenText(qint64 ms)
{
    const qint64 hours = ms / 3'600'000;
    const bool isWord = ms < 2000 || (hours >= 24 && hours < 48);
    return isWord ? agoText(ms) : say(QT_TRANSLATE_NOOP("PlainText", "%1 ago")).arg(agoText(ms));
}

QString unitsText(qint64 count)
{
    return count == 1 ? say(QT_TRANSLATE_NOOP("PlainText", "1 unit"))
                      : say(QT_TRANSLATE_NOOP("PlainText", "%1 units")).arg(QLocale().toString(count));
}

QString contentsText(qint64 pallets, qint64 cases, qint64 bundles)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &one, const QString &many) {
        if (count > 0)
            parts << unbroken(count == 1 ? one : many.arg(QLocale().toString(count)));
    };
    add(pallets, say(QT_TRANSLATE_NOOP("PlainText", "1 pallet")), say(QT_TRANSLATE_NOOP("PlainText", "%1 pallets")));
    add(cases, say(QT_TRANSLATE_NOOP("PlainText", "1 case")), say(QT_TRANSLATE_NOOP("PlainText", "%1 cases")));
    add(bundles, say(QT_TRANSLATE_NOOP("PlainText", "1 bundle")), say(QT_TRANSLATE_NOOP("PlainText", "%1 bundles")));
    return parts.join(QStringLiteral(" · "));
}

} // namespace packledger::common

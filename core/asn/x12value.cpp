#include "asn/x12value.h"

#include <QStringDecoder>

#include <algorithm>

namespace packledger::asn {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

QDate day(int year, int month, int dayOfMonth)
{
    const QDate first(year, month, 1);
    if (dayOfMonth != 0 || !first.isValid())
        return QDate(year, month, dayOfMonth);
    return QDate(year, month, first.daysInMonth());
}

int fullYear(int twoDigits, int year)
{
    int full = year / 100 * 100 + twoDigits;
    if (full - year >= 51)
        full -= 100;
    else if (full - year <= -50)
        full += 100;
    return full;
}

} // namespace

QDate x12Date(QByteArrayView text, int year, QByteArrayView format)
{
    if (!std::ranges::all_of(text, isDigit))
        return {};
    if (text.size() == 8)
        return day(number(text.first(4)), number(text.sliced(4, 2)), number(text.sliced(6, 2)));
    if (text.size() != 6)
        return {};
    const QDate withDay
        = day(fullYear(number(text.first(2)), year), number(text.sliced(2, 2)), number(text.sliced(4, 2)));
    const QDate monthOnly = day(number(text.first(4)), number(text.sliced(4, 2)), 0);
    if (format == "CM")
        return monthOnly;
    // 2028-11 is no YYMMDD (there is no month 28), and that is how the two are told apart.
    return withDay.isValid() ? withDay : monthOnly;
}

std::optional<qint64> x12Quantity(QByteArrayView text)
{
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > 12 || !std::ranges::all_of(whole, isDigit)
        || !std::ranges::all_of(fraction, [](char c) { return c == '0'; }))
        return std::nullopt;
    qint64 value = 0;
    for (const char c : whole)
        value = value * 10 + (c - '0');
    return value;
}

QString x12Text(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(text);
    return decoder.hasError() ? QString::fromLatin1(text) : decoded;
}

QByteArray x12Digits(QByteArrayView text)
{
    QByteArray digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != '-' && c != ' ' && c != '(' && c != ')')
            return {};
    }
    return digits;
}

} // namespace packledger::asn

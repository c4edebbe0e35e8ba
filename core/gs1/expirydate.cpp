#include "gs1/expirydate.h"

#include "gs1/charset.h"
#include "gs1/gs1errors.h"

namespace packledger::gs1 {

namespace {

const ErrorCode *faultOfDigits(QByteArrayView text, qsizetype length) noexcept
{
    if (text.isEmpty())
        return &codes::empty;
    if (text.size() != length)
        return &codes::length;
    return allDigits(text) ? nullptr : &codes::charset;
}

} // namespace

int fullYear(int twoDigits, QDate today) noexcept
{
    const int century = today.year() - today.year() % 100;
    const int ahead = twoDigits - today.year() % 100;
    if (ahead >= 51)
        return century - 100 + twoDigits;
    if (ahead <= -50)
        return century + 100 + twoDigits;
    return century + twoDigits;
}

Result<ExpiryDate> ExpiryDate::parse(QByteArrayView yymmdd, QDate today)
{
    if (const ErrorCode *fault = faultOfDigits(yymmdd, 6))
        return fail(*fault, QString::fromUtf8(yymmdd));
    const int year = fullYear(numberOf(yymmdd.first(2)), today);
    const int month = numberOf(yymmdd.sliced(2, 2));
    const int day = numberOf(yymmdd.sliced(4));
    const QDate first(year, month, day == 0 ? 1 : day);
    if (!first.isValid())
        return fail(codes::date, QString::fromUtf8(yymmdd));
    if (day == 0)
        return ExpiryDate(QDate(year, month, first.daysInMonth()), QTime(), Precision::Month);
    return ExpiryDate(first, QTime(), Precision::Day);
}

Result<ExpiryDate> ExpiryDate::parseWithTime(QByteArrayView yymmddhhmm, QDate today)
{
    if (const ErrorCode *fault = faultOfDigits(yymmddhhmm, 10))
        return fail(*fault, QString::fromUtf8(yymmddhhmm));
    Result<ExpiryDate> date = parse(yymmddhhmm.first(6), today);
    if (!date)
        return date;
    if (date->precision() == Precision::Month)
        return fail(codes::date, QString::fromUtf8(yymmddhhmm));
    const QTime time(numberOf(yymmddhhmm.sliced(6, 2)), numberOf(yymmddhhmm.sliced(8)));
    if (!time.isValid())
        return fail(codes::time, QString::fromUtf8(yymmddhhmm));
    return ExpiryDate(date->lastValidDay(), time, Precision::Minute);
}

ExpiryDate ExpiryDate::fromDay(QDate day)
{
    Q_ASSERT(day.isValid());
    return ExpiryDate(day, QTime(), Precision::Day);
}

QByteArray ExpiryDate::iso() const
{
    const QByteArray day = m_lastDay.toString(Qt::ISODate).toLatin1();
    if (m_precision == Precision::Month)
        return day.left(7);
    return m_precision == Precision::Day ? day : day + 'T' + m_time.toString(QStringLiteral("HH:mm")).toLatin1();
}

QByteArray ExpiryDate::yymmdd() const
{
    const QByteArray digits = m_lastDay.toString(QStringLiteral("yyMMdd")).toLatin1();
    return m_precision == Precision::Month ? digits.left(4) + "00" : digits;
}

std::strong_ordering operator<=>(const ExpiryDate &a, const ExpiryDate &b) noexcept
{
    if (const auto order = a.m_lastDay.toJulianDay() <=> b.m_lastDay.toJulianDay(); order != 0)
        return order;
    const auto minute = [](const ExpiryDate &date) {
        return date.m_time.isNull() ? 24 * 60 : date.m_time.hour() * 60 + date.m_time.minute();
    };
    if (const auto order = minute(a) <=> minute(b); order != 0)
        return order;
    return a.m_precision <=> b.m_precision;
}

} // namespace packledger::gs1

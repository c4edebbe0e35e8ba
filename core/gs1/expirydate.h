#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QTime>

#include <compare>

namespace packledger::gs1 {

/// A date of a symbol (AI 11 to 17, 7003): a day, a month (day 00), or a minute. Never invalid.
/// Compared by the last moment it means.
class ExpiryDate
{
public:
    enum class Precision : quint8 { Month, Day, Minute };

    /// YYMMDD, day 00 for the whole month. The century is the one that brings the year nearest to today: 49
    /// years back to 50 ahead (General Specifications 7.12). Errors: codes::empty, length, charset, date.
    [[nodiscard]] static Result<ExpiryDate> parse(QByteArrayView yymmdd, QDate today);
    /// YYMMDDHHMM of AI 7003. Errors: as parse(), and codes::time.
    [[nodiscard]] static Result<ExpiryDate> parseWithTime(QByteArrayView yymmddhhmm, QDate today);
    /// An existing day of the calendar.
    [[nodiscard]] static ExpiryDate fromDay(QDate day);

    [[nodiscard]] Precision precision() const noexcept { return m_precision; }
    /// The day up to whose end, in local time, the product may be used.
    [[nodiscard]] QDate lastValidDay() const noexcept { return m_lastDay; }
    /// "2028-02", "2028-02-29" or "2028-02-29T14:30".
    [[nodiscard]] QByteArray iso() const;
    /// As AI 17 writes it; the time is left out.
    [[nodiscard]] QByteArray yymmdd() const;
    [[nodiscard]] bool isPast(QDate today) const noexcept { return m_lastDay < today; }

    friend std::strong_ordering operator<=>(const ExpiryDate &a, const ExpiryDate &b) noexcept;
    friend bool operator==(const ExpiryDate &, const ExpiryDate &) = default;

private:
    ExpiryDate(QDate lastDay, QTime time, Precision precision)
        : m_lastDay(lastDay)
        , m_time(time)
        , m_precision(precision)
    {
    }

    QDate m_lastDay;
    QTime m_time; ///< null unless the precision is a minute
    Precision m_precision;
};

/// The year of two digits, seen from `today`.
[[nodiscard]] int fullYear(int twoDigits, QDate today) noexcept;

} // namespace packledger::gs1

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <compare>

namespace packledger::gs1 {

namespace detail {
/// The number in `text`, which must be digits with a right check digit: codes::empty, charset, length, checkDigit.
[[nodiscard]] Result<quint64> parseChecked(QByteArrayView text, qsizetype length);
[[nodiscard]] QByteArray zeroPadded(quint64 value, qsizetype length);
} // namespace detail

/// A number of fixed length that ends in a GS1 check digit, as base of `Number`. Never invalid: the only way to
/// one is parse().
template <typename Number, qsizetype Length>
class Gs1Number
{
public:
    static constexpr qsizetype length = Length;

    /// Errors: codes::empty, codes::charset, codes::length, codes::checkDigit.
    [[nodiscard]] static Result<Number> parse(QByteArrayView text)
    {
        return detail::parseChecked(text, Length).map([](quint64 value) { return Number(value); });
    }

    /// With leading zeros and check digit.
    [[nodiscard]] QByteArray digits() const { return detail::zeroPadded(m_value, Length); }
    [[nodiscard]] quint64 value() const noexcept { return m_value; }

    friend auto operator<=>(const Gs1Number &, const Gs1Number &) = default;
    friend size_t qHash(const Gs1Number &number, size_t seed = 0) noexcept { return ::qHash(number.m_value, seed); }

protected:
    explicit Gs1Number(quint64 value) noexcept
        : m_value(value)
    {
    }

private:
    quint64 m_value;
};

} // namespace packledger::gs1

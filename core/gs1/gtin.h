#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <compare>

namespace packledger::gs1 {

/// Global Trade Item Number, held as 14 digits; the shorter forms are the same number padded with zeros.
/// Never invalid: the only ways to one are the parsers.
class Gtin
{
public:
    /// GTIN-8, -12, -13 or -14. Errors: codes::empty, codes::charset, codes::length, codes::checkDigit.
    [[nodiscard]] static Result<Gtin> parse(QByteArrayView text);
    /// Exactly 14 digits, as AI 01 asks. Same errors.
    [[nodiscard]] static Result<Gtin> parse14(QByteArrayView text);
    /// The eight digits of a UPC-E symbol (number system 0 or 1, six digits, check digit), expanded.
    [[nodiscard]] static Result<Gtin> fromUpcE(QByteArrayView text);

    /// 14 digits.
    [[nodiscard]] QByteArray digits() const;
    /// 1 to 8: a packaging level with its own GTIN, 9: variable measure, 0: a shorter GTIN.
    [[nodiscard]] int indicator() const noexcept { return int(m_value / 10'000'000'000'000); }
    [[nodiscard]] quint64 value() const noexcept { return m_value; }

    friend auto operator<=>(Gtin, Gtin) = default;
    friend size_t qHash(Gtin gtin, size_t seed = 0) noexcept { return ::qHash(gtin.m_value, seed); }

private:
    explicit Gtin(quint64 value) noexcept
        : m_value(value)
    {
    }
    quint64 m_value;
};

} // namespace packledger::gs1

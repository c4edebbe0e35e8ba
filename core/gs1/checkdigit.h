#pragma once

#include <QByteArrayView>

#include <array>

namespace packledger::gs1 {

/// The mod-10 check digit '0'..'9' that belongs behind `body` (GS1 General Specifications 7.9.1): GTIN,
/// SSCC, GLN, GSRN, GSIN, GRAI, GDTI alike. `body` holds digits only.
[[nodiscard]] constexpr char checkDigitOf(QByteArrayView body) noexcept
{
    int sum = 0;
    int weight = 3;
    for (qsizetype i = body.size(); i-- > 0; weight = 4 - weight)
        sum += weight * (body[i] - '0');
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

/// Whether the last digit of `digits` is the check digit of those before it. False for the empty text.
[[nodiscard]] constexpr bool hasCheckDigit(QByteArrayView digits) noexcept
{
    return !digits.isEmpty() && checkDigitOf(digits.first(digits.size() - 1)) == digits.back();
}

/// The two check characters of a Global Model Number for the CSET 82 text `body` (General Specifications 7.9.5).
[[nodiscard]] std::array<char, 2> alphaCheckPairOf(QByteArrayView body) noexcept;

/// Whether the last two characters of `text` are the check characters of those before them.
[[nodiscard]] bool hasAlphaCheckPair(QByteArrayView text) noexcept;

} // namespace packledger::gs1

#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace packledger::gs1 {

/// FNC1 as scanners transmit it between element strings (GS1 General Specifications 7.8.3).
inline constexpr char groupSeparator = '\x1d';

[[nodiscard]] constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isUpper(char c) noexcept
{
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool isLower(char c) noexcept
{
    return c >= 'a' && c <= 'z';
}
[[nodiscard]] constexpr bool isLetter(char c) noexcept
{
    return isUpper(c) || isLower(c);
}

/// The 82 characters of serials, lots and most other values (General Specifications figure 7.11-1).
[[nodiscard]] constexpr bool isCset82(char c) noexcept
{
    return isDigit(c) || isLetter(c) || c == '!' || c == '"' || (c >= '%' && c <= '/') || (c >= ':' && c <= '?')
        || c == '_';
}
/// Component and part identifiers, figure 7.11-2.
[[nodiscard]] constexpr bool isCset39(char c) noexcept
{
    return isDigit(c) || isUpper(c) || c == '#' || c == '-' || c == '/';
}
/// File-safe base64, figure 7.11-3.
[[nodiscard]] constexpr bool isCset64(char c) noexcept
{
    return isDigit(c) || isLetter(c) || c == '-' || c == '_' || c == '=';
}

[[nodiscard]] inline bool allDigits(QByteArrayView text) noexcept
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// The number that up to nine digits write.
[[nodiscard]] constexpr int numberOf(QByteArrayView digits) noexcept
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// 0 to 15, or -1.
[[nodiscard]] constexpr int hexValue(char c) noexcept
{
    return isDigit(c) ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace packledger::gs1

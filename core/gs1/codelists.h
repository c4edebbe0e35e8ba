#pragma once

#include <QByteArrayView>

namespace packledger::gs1 {

/// Three digits of ISO 3166-1.
[[nodiscard]] bool isCountry(QByteArrayView code) noexcept;
/// Two letters of ISO 3166-1.
[[nodiscard]] bool isCountryLetters(QByteArrayView code) noexcept;
/// Three digits of ISO 4217.
[[nodiscard]] bool isCurrency(QByteArrayView code) noexcept;

} // namespace packledger::gs1

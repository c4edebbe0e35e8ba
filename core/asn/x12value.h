#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>

namespace packledger::asn {

/// The date of an X12 element: CCYYMMDD, YYMMDD or CCYYMM. Two-digit years are placed by the window
/// of 49 years past and 50 years ahead of `year`. Day 00, or no day, is the end of the month.
/// `format` is the qualifier that stood beside it ("D8", "D6", "CM"), where there was one.
/// Null where it is no date.
[[nodiscard]] QDate x12Date(QByteArrayView text, int year, QByteArrayView format = {});

/// A whole number that is not negative, also written "24.00"; none for anything else.
[[nodiscard]] std::optional<qint64> x12Quantity(QByteArrayView text);

/// Text for people: UTF-8 where it is that, else ISO 8859-1.
[[nodiscard]] QString x12Text(QByteArrayView text);

/// Only the digits of it, where all else are dashes, blanks and brackets; else empty.
[[nodiscard]] QByteArray x12Digits(QByteArrayView text);

} // namespace packledger::asn

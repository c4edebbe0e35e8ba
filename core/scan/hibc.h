#pragma once

#include "base/result.h"
#include "gs1/expirydate.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace packledger::scan {

/// A Health Industry Bar Code (ANSI/HIBC 2.6), as devices and some hospital drugs carry it. Read and named; it
/// names no GTIN, so it is not an identity in the ledger.
struct Hibc
{
    QByteArray lic; ///< Labeler Identification Code, empty in a secondary code
    QByteArray pcn; ///< Product or Catalog Number
    QByteArray unitOfMeasure; ///< 0: unit of use, 1 to 8: packages
    QByteArray link; ///< of a secondary code: the check character of the primary it belongs to
    QByteArray lot;
    QByteArray serial;
    QByteArray quantity;
    std::optional<gs1::ExpiryDate> expiry;
    std::optional<gs1::ExpiryDate> production;

    /// Primary, secondary or both in one. Errors: codes::empty, charset,
    /// length, checkDigit, date.
    [[nodiscard]] static Result<Hibc> parse(QByteArrayView text, QDate today);
};

/// Whether the text begins as a primary or secondary HIBC does.
[[nodiscard]] bool looksLikeHibc(QByteArrayView text) noexcept;

/// The mod-43 check character of the text before it; 0 if there is a character that HIBC does not know.
[[nodiscard]] char hibcCheckCharacter(QByteArrayView body) noexcept;

} // namespace packledger::scan

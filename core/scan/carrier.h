#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace packledger::scan {

/// The kind of symbol a reading came from, as its symbology identifier tells (ISO/IEC 15424).
enum class Carrier : quint8 {
    Unknown,
    Gs1DataMatrix,
    DataMatrix,
    Gs1Qr,
    Qr,
    Gs1_128,
    Code128,
    Gs1DataBar,
    Gs1DotCode,
    EanUpc,
    Ean8,
    Itf,
    Code39,
    Other,
};

/// Of "]d2" and its like; Unknown for the empty text.
[[nodiscard]] Carrier carrierOf(QByteArrayView symbologyIdentifier) noexcept;
/// "gs1-datamatrix", "ean-upc", …
[[nodiscard]] QByteArray carrierName(Carrier carrier);
/// Whether FNC1 in first position says that GS1 elements follow.
[[nodiscard]] bool isGs1Carrier(Carrier carrier) noexcept;

/// Whether it may hold any data, so that GS1 data in it lacks the FNC1 that says so.
[[nodiscard]] bool isPlainCarrier(Carrier carrier) noexcept;

/// The symbology identifier that the text begins with: ']', a letter, a digit or letter. Empty if there is none.
[[nodiscard]] QByteArrayView leadingSymbologyIdentifier(QByteArrayView text) noexcept;

} // namespace packledger::scan

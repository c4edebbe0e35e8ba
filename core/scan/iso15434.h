#pragma once

#include "base/result.h"
#include "gs1/expirydate.h"
#include "gs1/gstext.h"
#include "gs1/gtin.h"
#include "scan/pzn.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace packledger::scan {

/// Whether the text begins with the header of an ISO/IEC 15434 message, "[)>".
[[nodiscard]] bool isIso15434(QByteArrayView text) noexcept;

/// The envelope of an ISO/IEC 15434 message taken off.
struct Iso15434Message
{
    QByteArray format; ///< "05": GS1 elements, "06": data identifiers
    QByteArray data; ///< between the format and the trailer, GS between fields

    /// Control characters may be spelled as some wedges send them ("<RS>", "{GS}", U+241E).
    /// Errors: codes::envelope if header, separators or trailer are not all there.
    [[nodiscard]] static Result<Iso15434Message> parse(QByteArrayView text);
};

/// A pack marked by the rules of IFA (Germany): product number, serial, lot, expiry under data identifiers.
struct IfaPack
{
    QByteArray ppn; ///< Pharmacy Product Number, with its check digits; empty if the pack names a GTIN
    std::optional<Pzn> pzn; ///< of a PPN of agency 11
    std::optional<gs1::Gtin> gtin; ///< given (8P), or the NTIN of the PZN
    std::optional<gs1::SerialNumber> serial;
    std::optional<gs1::Lot> lot;
    std::optional<gs1::ExpiryDate> expiry;
    std::optional<gs1::ExpiryDate> production;

    /// `data` of a message of format 06. Fields of other data identifiers are left out. Errors:
    /// codes::checkDigit, codes::notAProductIdentifier without PPN and GTIN, and those of the values.
    [[nodiscard]] static Result<IfaPack> parse(QByteArrayView data, QDate today);
};

/// The two check digits of a PPN for its agency code and product number.
[[nodiscard]] QByteArray ppnCheckDigits(QByteArrayView body);

} // namespace packledger::scan

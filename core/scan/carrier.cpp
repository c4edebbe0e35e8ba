#include "scan/carrier.h"

#include "gs1/charset.h"

namespace packledger::scan {

Carrier carrierOf(QByteArrayView identifier) noexcept
{
    if (identifier.isEmpty())
        return Carrier::Unknown;
    if (identifier.size() != 3)
        return Carrier::Other;
    const char modifier = identifier[2];
    switch (identifier[1]) {
    case 'd':
        return modifier == '2' || modifier == '5' ? Carrier::Gs1DataMatrix : Carrier::DataMatrix;
    case 'Q':
        return modifier == '3' || modifier == '4' ? Carrier::Gs1Qr : Carrier::Qr;
    case 'C':
        return modifier == '1' ? Carrier::Gs1_128 : Carrier::Code128;
    case 'e':
        return Carrier::Gs1DataBar;
    case 'J':
        return modifier == '1' || modifier == '4' ? Carrier::Gs1DotCode : Carrier::Other;
    case 'E':
        return modifier == '4' ? Carrier::Ean8 : Carrier::EanUpc;
    case 'I':
        return Carrier::Itf;
    case 'A':
        return Carrier::Code39;
    default:
        return Carrier::Other;
    }
}

QByteArray carrierName(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Unknown:
        return "unknown";
    case Carrier::Gs1DataMatrix:
        return "gs1-datamatrix";
    case Carrier::DataMatrix:
        return "datamatrix";
    case Carrier::Gs1Qr:
        return "gs1-qr";
    case Carrier::Qr:
        return "qr";
    case Carrier::Gs1_128:
        return "gs1-128";
    case Carrier::Code128:
        return "code128";
    case Carrier::Gs1DataBar:
        return "gs1-databar";
    case Carrier::Gs1DotCode:
        return "gs1-dotcode";
    case Carrier::EanUpc:
        return "ean-upc";
    case Carrier::Ean8:
        return "ean-8";
    case Carrier::Itf:
        return "itf";
    case Carrier::Code39:
        return "code39";
    case Carrier::Other:
        return "other";
    }
    return {};
}

bool isGs1Carrier(Carrier carrier) noexcept
{
    return carrier == Carrier::Gs1DataMatrix || carrier == Carrier::Gs1Qr || carrier == Carrier::Gs1_128
        || carrier == Carrier::Gs1DataBar || carrier == Carrier::Gs1DotCode;
}

bool isPlainCarrier(Carrier carrier) noexcept
{
    return carrier == Carrier::DataMatrix || carrier == Carrier::Qr || carrier == Carrier::Code128
        || carrier == Carrier::Code39 || carrier == Carrier::Other;
}

QByteArrayView leadingSymbologyIdentifier(QByteArrayView text) noexcept
{
    const bool isOne = text.size() >= 3 && text[0] == ']' && gs1::isLetter(text[1])
        && (gs1::isDigit(text[2]) || gs1::isLetter(text[2]));
    return isOne ? text.first(3) : QByteArrayView();
}

} // namespace packledger::scan

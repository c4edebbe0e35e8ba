#include "serials/serialrules.h"

#include "gs1/charset.h"
#include "serials/serialserrors.h"

#include <algorithm>
#include <iterator>

namespace packledger::serials {

const char *nameOf(Style style)
{
    return style == Style::TwelveDigits ? "12-digit" : "plain";
}

bool isDscsaText(QByteArrayView serial)
{
    return std::all_of(serial.begin(), serial.end(), [](char c) { return gs1::isDigit(c) || gs1::isLetter(c); });
}

Result<void> checkGenerated(QByteArrayView serial, Style style)
{
    if (serial.isEmpty() || serial.size() > longestSerial)
        return fail(codes::length, QString::fromUtf8(serial));
    if (!isDscsaText(serial))
        return fail(codes::notDscsa, QString::fromUtf8(serial));
    if (style == Style::TwelveDigits
        && (serial.size() != 12 || !gs1::allDigits(serial) || serial.toLongLong() > largestTagSerial))
        return fail(codes::tagTooLarge, QString::fromUtf8(serial));
    return {};
}

bool mimicsExpiryAndLot(QByteArrayView serial)
{
    constexpr int size = 10; // 17 YYMMDD 10
    for (qsizetype i = 0; i + size <= serial.size(); ++i) {
        const QByteArrayView part = serial.sliced(i, size);
        if (!part.startsWith("17") || !part.endsWith("10") || !gs1::allDigits(part))
            continue;
        const int month = gs1::numberOf(part.sliced(4, 2));
        const int day = gs1::numberOf(part.sliced(6, 2));
        if (month >= 1 && month <= 12 && day <= 31)
            return true;
    }
    return false;
}

bool givesOthersAway(QByteArrayList serials)
{
    std::ranges::sort(serials);
    qsizetype alike = 0;
    for (qsizetype i = 1; i < serials.size(); ++i) {
        const QByteArray &one = serials[i - 1];
        const QByteArray &other = serials[i];
        if (one.size() == other.size() && QByteArrayView(one).chopped(1) == QByteArrayView(other).chopped(1))
            ++alike;
    }
    return alike * 10 > serials.size();
}

QByteArray marketName(QByteArrayView text)
{
    return text.toByteArray().trimmed().toLower();
}

bool wantsUnguessable(QByteArrayView market)
{
    // ISO 3166 codes of the European Economic Area; "xi" is Northern Ireland.
    static constexpr const char *names[]
        = { "eu", "at", "be", "bg", "hr", "cy", "cz", "dk", "ee", "fi", "fr", "de", "gr", "hu", "ie", "it", "lv", "lt",
              "lu", "mt", "nl", "pl", "pt", "ro", "sk", "si", "es", "se", "is", "li", "no", "xi" };
    return std::any_of(
        std::begin(names), std::end(names), [&](const char *name) { return market == QByteArrayView(name); });
}

} // namespace packledger::serials

#include "gs1/valuecheck.h"

#include "gs1/charset.h"
#include "gs1/checkdigit.h"
#include "gs1/codelists.h"
#include "gs1/gs1errors.h"

#include <algorithm>

namespace packledger::gs1 {

namespace {

/// Whether the day exists. A leap day is judged by the two digits of the year alone: the century is not
/// known here, and 1900 and 2100 are left to ExpiryDate.
bool isDay(int year, int month, int day, bool zeroAllowed) noexcept
{
    constexpr int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (month < 1 || month > 12)
        return false;
    if (day == 0)
        return zeroAllowed;
    return day <= lengths[month - 1] + (month == 2 && year % 4 == 0 ? 1 : 0);
}

bool isIban(QByteArrayView text) noexcept
{
    // ISO 13616: the first four characters go to the end, letters count as two digits; the rest by 97 is 1.
    if (text.size() < 5 || !isCountryLetters(text.first(2)))
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[(i + 4) % text.size()];
        if (isDigit(c))
            rest = (rest * 10 + (c - '0')) % 97;
        else if (isUpper(c))
            rest = (rest * 100 + (c - 'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

bool isPositionInSequence(QByteArrayView text) noexcept
{
    const qsizetype slash = text.indexOf('/');
    if (slash < 1 || slash + 1 >= text.size())
        return false;
    const QByteArrayView position = text.first(slash);
    const QByteArrayView end = text.sliced(slash + 1);
    if (!allDigits(position) || !allDigits(end) || position[0] == '0' || end[0] == '0')
        return false;
    return numberOf(position) <= numberOf(end);
}

bool isPercentEncoded(QByteArrayView text) noexcept
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0))
            return false;
    }
    return true;
}

const ErrorCode *faultIf(bool wrong, const ErrorCode &code) noexcept
{
    return wrong ? &code : nullptr;
}

const ErrorCode *check(Check what, QByteArrayView text) noexcept
{
    const bool isZero = std::all_of(text.begin(), text.end(), [](char c) { return c == '0'; });
    switch (what) {
    case Check::None:
        return nullptr;
    case Check::Mod10:
        return faultIf(!hasCheckDigit(text), codes::checkDigit);
    case Check::AlphaPair:
        return faultIf(!hasAlphaCheckPair(text), codes::checkDigit);
    case Check::CompanyPrefix:
        if (text.size() < 4)
            return &codes::length;
        return faultIf(!allDigits(text.first(4)), codes::charset);
    case Check::DateOrMonth:
    case Check::Date: {
        const bool zeroAllowed = what == Check::DateOrMonth;
        return faultIf(
            !isDay(numberOf(text.first(2)), numberOf(text.sliced(2, 2)), numberOf(text.sliced(4, 2)), zeroAllowed),
            codes::date);
    }
    case Check::LongDate:
        return faultIf(!isDay(numberOf(text.first(4)), numberOf(text.sliced(4, 2)), numberOf(text.sliced(6, 2)), false),
            codes::date);
    case Check::HourMinute:
        return faultIf(numberOf(text.first(2)) > 23 || numberOf(text.sliced(2)) > 59, codes::time);
    case Check::Hour:
        return faultIf(numberOf(text) > 23, codes::time);
    case Check::Sixtieth:
        return faultIf(numberOf(text) > 59, codes::time);
    case Check::Country:
        return faultIf(!isCountry(text), codes::country);
    case Check::CountryOr999:
        return faultIf(text != "999" && !isCountry(text), codes::country);
    case Check::CountryLetters:
        return faultIf(!isCountryLetters(text), codes::country);
    case Check::Currency:
        return faultIf(!isCurrency(text), codes::value);
    case Check::Iban:
        return faultIf(!isIban(text), codes::value);
    case Check::MediaType:
        return faultIf(numberOf(text) == 0 || (numberOf(text) > 10 && numberOf(text) < 80), codes::value);
    case Check::ImporterIndex:
        return faultIf(!(isDigit(text[0]) || isLetter(text[0]) || text[0] == '-' || text[0] == '_'), codes::charset);
    case Check::ZeroOrOne:
        return faultIf(text != "0" && text != "1", codes::value);
    case Check::Sex:
        return faultIf(!QByteArrayView("0129").contains(text[0]), codes::value);
    case Check::Winding:
        return faultIf(!QByteArrayView("019").contains(text[0]), codes::value);
    case Check::Hyphen:
        return faultIf(text != "-", codes::value);
    case Check::NotZero:
        return faultIf(isZero, codes::value);
    case Check::Zero:
        return faultIf(!isZero, codes::value);
    case Check::NoLeadingZero:
        return faultIf(text.size() > 1 && text[0] == '0', codes::value);
    case Check::PieceOfTotal: {
        const int piece = numberOf(text.first(2));
        return faultIf(piece == 0 || piece > numberOf(text.sliced(2)), codes::pieceTotal);
    }
    case Check::PositionInSequence:
        return faultIf(!isPositionInSequence(text), codes::value);
    case Check::Latitude:
        return faultIf(text > "1800000000", codes::value);
    case Check::Longitude:
        return faultIf(text > "3600000000", codes::value);
    case Check::HasLetter:
        return faultIf(allDigits(text), codes::value);
    case Check::PercentEncoded:
        return faultIf(!isPercentEncoded(text), codes::value);
    case Check::DigitsOnly:
        return faultIf(!allDigits(text), codes::charset);
    }
    return nullptr;
}

bool fits(CharacterSet set, QByteArrayView text) noexcept
{
    switch (set) {
    case CharacterSet::Digits:
        return allDigits(text);
    case CharacterSet::Cset82:
        return std::all_of(text.begin(), text.end(), isCset82);
    case CharacterSet::Cset39:
        return std::all_of(text.begin(), text.end(), isCset39);
    case CharacterSet::Cset64:
        return std::all_of(text.begin(), text.end(), isCset64);
    }
    return false;
}

} // namespace

ValueReading readValue(const ApplicationIdentifier &ai, QByteArrayView text) noexcept
{
    if (text.isEmpty())
        return { 0, &codes::empty };
    qsizetype at = 0;
    for (const Component &part : ai.components) {
        if (part.most == 0)
            break;
        const QByteArrayView value = text.sliced(at, std::min<qsizetype>(part.most, text.size() - at));
        if (value.isEmpty() && part.isOptional)
            continue;
        if (value.size() < part.least)
            return { at, &codes::length };
        if (!fits(part.set, value))
            return { at, &codes::charset };
        for (const Check what : part.checks) {
            if (const ErrorCode *fault = check(what, value))
                return { at, fault };
        }
        at += value.size();
    }
    return { at, nullptr };
}

} // namespace packledger::gs1

#include "scan/hibc.h"

#include "gs1/charset.h"
#include "gs1/gs1errors.h"

namespace packledger::scan {

namespace {

using gs1::isDigit;

/// `text` of a date in the form that its flag tells, and what is left behind it.
struct DatedText
{
    std::optional<gs1::ExpiryDate> date;
    QByteArrayView rest;
};

Result<DatedText> takeDate(QByteArrayView text, QDate today)
{
    const auto day = [&](qsizetype skip, qsizetype length, const QByteArray &yymmdd) -> Result<DatedText> {
        Result<gs1::ExpiryDate> date = gs1::ExpiryDate::parse(yymmdd, today);
        if (!date)
            return fail(date.error());
        return DatedText { *date, text.sliced(skip + length) };
    };
    const auto dayOfYear = [&](qsizetype skip, qsizetype length) -> Result<DatedText> {
        const int year = gs1::fullYear(text.sliced(skip, 2).toInt(), today);
        const int ordinal = text.sliced(skip + 2, 3).toInt();
        const QDate date = QDate(year, 1, 1).addDays(ordinal - 1);
        if (ordinal < 1 || date.year() != year)
            return fail(codes::date, QString::fromUtf8(text));
        return DatedText { gs1::ExpiryDate::fromDay(date), text.sliced(skip + length) };
    };
    const auto hasDigits = [&](qsizetype skip, qsizetype length) {
        return text.size() >= skip + length && gs1::allDigits(text.sliced(skip, length));
    };
    const auto malformed = [&] { return fail(codes::date, QString::fromUtf8(text)); };
    if (text.isEmpty())
        return DatedText { std::nullopt, text };
    switch (text[0]) {
    case '2': // MMDDYY
        if (!hasDigits(1, 6))
            return malformed();
        return day(1, 6, text.sliced(5, 2).toByteArray() + text.sliced(1, 4).toByteArray());
    case '3': // YYMMDD
        return hasDigits(1, 6) ? day(1, 6, text.sliced(1, 6).toByteArray()) : malformed();
    case '4': // YYMMDDHH
        return hasDigits(1, 8) ? day(1, 8, text.sliced(1, 6).toByteArray()) : malformed();
    case '5': // YYJJJ
        return hasDigits(1, 5) ? dayOfYear(1, 5) : malformed();
    case '6': // YYJJJHH
        return hasDigits(1, 7) ? dayOfYear(1, 7) : malformed();
    case '7': // no date
        return DatedText { std::nullopt, text.sliced(1) };
    case '0':
    case '1': // MMYY
        if (!hasDigits(0, 4))
            return malformed();
        return day(0, 4, text.sliced(2, 2).toByteArray() + text.first(2).toByteArray() + "00");
    default:
        return DatedText { std::nullopt, text };
    }
}

std::optional<Error> readDated(Hibc &code, QByteArrayView text, QDate today)
{
    const bool isSerial = text.startsWith('+');
    if (isSerial)
        text = text.sliced(1);
    if (text.startsWith('8') && text.size() >= 3) {
        code.quantity = text.sliced(1, 2).toByteArray();
        text = text.sliced(3);
    } else if (text.startsWith('9') && text.size() >= 6) {
        code.quantity = text.sliced(1, 5).toByteArray();
        text = text.sliced(6);
    }
    const Result<DatedText> dated = takeDate(text, today);
    if (!dated)
        return dated.error();
    code.expiry = dated->date;
    (isSerial ? code.serial : code.lot) = dated->rest.toByteArray();
    return std::nullopt;
}

/// One part of secondary data, without the slash before it.
std::optional<Error> readSecondary(Hibc &code, QByteArrayView part, QDate today)
{
    const auto longDate = [&](std::optional<gs1::ExpiryDate> &member) -> std::optional<Error> {
        const QDate date = QDate::fromString(QString::fromLatin1(part.sliced(3)), QStringLiteral("yyyyMMdd"));
        if (!date.isValid())
            return Error { codes::date, QString::fromUtf8(part) };
        member = gs1::ExpiryDate::fromDay(date);
        return std::nullopt;
    };
    if (part.startsWith("$$"))
        return readDated(code, part.sliced(2), today);
    if (part.startsWith("$+"))
        code.serial = part.sliced(2).toByteArray();
    else if (part.startsWith("$"))
        code.lot = part.sliced(1).toByteArray();
    else if (part.startsWith("14D"))
        return longDate(code.expiry);
    else if (part.startsWith("16D"))
        return longDate(code.production);
    else if (part.startsWith("S"))
        code.serial = part.sliced(1).toByteArray();
    else if (part.startsWith("Q"))
        code.quantity = part.sliced(1).toByteArray();
    else if (part.size() >= 5 && gs1::allDigits(part.first(5)))
        return readDated(code, QByteArray("5" + part.toByteArray()), today); // YYJJJ and lot, the oldest form
    return std::nullopt;
}

} // namespace

char hibcCheckCharacter(QByteArrayView body) noexcept
{
    constexpr QByteArrayView set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%");
    qsizetype sum = 0;
    for (const char c : body) {
        const qsizetype place = set.indexOf(c);
        if (place < 0)
            return 0;
        sum += place;
    }
    return set[sum % 43];
}

bool looksLikeHibc(QByteArrayView text) noexcept
{
    return text.size() >= 3 && text[0] == '+' && (gs1::isUpper(text[1]) || text[1] == '$' || isDigit(text[1]));
}

Result<Hibc> Hibc::parse(QByteArrayView text, QDate today)
{
    if (text.size() < 3)
        return fail(text.isEmpty() ? codes::empty : codes::length, QString::fromUtf8(text));
    const char expected = hibcCheckCharacter(text.first(text.size() - 1));
    if (expected == 0)
        return fail(codes::charset, QString::fromUtf8(text));
    if (expected != text.back())
        return fail(codes::checkDigit, QString::fromUtf8(text));

    Hibc code;
    QByteArrayView body = text.sliced(1, text.size() - 2);
    if (gs1::isUpper(body[0])) {
        const qsizetype slash = body.indexOf('/');
        const QByteArrayView primary = slash < 0 ? body : body.first(slash);
        if (primary.size() < 6 || primary.size() > 23)
            return fail(codes::length, QString::fromUtf8(text));
        if (!isDigit(primary.back()))
            return fail(codes::charset, QString::fromUtf8(text));
        code.lic = primary.first(4).toByteArray();
        code.pcn = primary.sliced(4, primary.size() - 5).toByteArray();
        code.unitOfMeasure = primary.last(1).toByteArray();
        body = slash < 0 ? QByteArrayView() : body.sliced(slash + 1);
    } else {
        code.link = body.last(1).toByteArray();
        body = body.first(body.size() - 1);
    }
    for (const QByteArray &part : body.toByteArray().split('/')) {
        if (const std::optional<Error> error = readSecondary(code, part, today))
            return fail(*error);
    }
    return code;
}

} // namespace packledger::scan

#include "scan/iso15434.h"

#include "gs1/charset.h"
#include "gs1/gs1errors.h"

namespace packledger::scan {

namespace {

constexpr char recordSeparator = '\x1e';
constexpr char endOfTransmission = '\x04';

QByteArray withControls(QByteArrayView text)
{
    struct Spelling
    {
        QByteArrayView written;
        QByteArrayView meant;
    };
    static constexpr Spelling spellings[] = {
        { "<RS>", "\x1e" },
        { "{RS}", "\x1e" },
        { "[RS]", "\x1e" },
        { "\\x1e", "\x1e" },
        { "\\x1E", "\x1e" },
        { "\xe2\x90\x9e", "\x1e" },
        { "<GS>", "\x1d" },
        { "{GS}", "\x1d" },
        { "[GS]", "\x1d" },
        { "\\x1d", "\x1d" },
        { "\\x1D", "\x1d" },
        { "\xe2\x90\x9d", "\x1d" },
        { "<EOT>", "\x04" },
        { "{EOT}", "\x04" },
        { "[EOT]", "\x04" },
        { "\\x04", "\x04" },
        { "\xe2\x90\x84", "\x04" },
        { "^]", "\x1d" },
        { "^^", "\x1e" },
        { "^D\r", "\x04" },
    };
    QByteArray result = text.toByteArray();
    for (const Spelling &spelling : spellings)
        result.replace(spelling.written, spelling.meant);
    return result;
}

/// Reads a value into an optional member.
template <typename Value>
std::optional<Error> take(std::optional<Value> &member, Result<Value> value)
{
    if (!value)
        return value.error();
    member = std::move(*value);
    return std::nullopt;
}

std::optional<Error> takeProductNumber(IfaPack &pack, QByteArrayView ppn)
{
    if (ppn.size() < 5 || ppn.size() > 22)
        return Error { codes::length, QString::fromUtf8(ppn) };
    const auto isAllowed = [](char c) { return gs1::isDigit(c) || gs1::isUpper(c); };
    if (!std::all_of(ppn.begin(), ppn.end(), isAllowed))
        return Error { codes::charset, QString::fromUtf8(ppn) };
    const QByteArrayView body = ppn.first(ppn.size() - 2);
    if (ppnCheckDigits(body) != ppn.last(2))
        return Error { codes::checkDigit, QString::fromUtf8(ppn) };
    pack.ppn = ppn.toByteArray();
    if (!body.startsWith("11"))
        return std::nullopt;
    if (const std::optional<Error> error = take(pack.pzn, Pzn::parse(body.sliced(2))))
        return error;
    pack.gtin = pack.pzn->ntin();
    return std::nullopt;
}

} // namespace

bool isIso15434(QByteArrayView text) noexcept
{
    return text.startsWith("[)>");
}

Result<Iso15434Message> Iso15434Message::parse(QByteArrayView text)
{
    const QByteArray message = withControls(text);
    const bool hasHeader = message.size() >= 7 && isIso15434(message) && message[3] == recordSeparator
        && gs1::isDigit(message[4]) && gs1::isDigit(message[5]) && message[6] == gs1::groupSeparator;
    const bool hasTrailer
        = message.size() >= 9 && message[message.size() - 2] == recordSeparator && message.back() == endOfTransmission;
    if (!hasHeader || !hasTrailer)
        return fail(codes::envelope, QString::fromUtf8(text));
    return Iso15434Message { message.mid(4, 2), message.mid(7, message.size() - 9) };
}

QByteArray ppnCheckDigits(QByteArrayView body)
{
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += int(i + 2) * quint8(body[i]);
    return QByteArray::number(sum % 97).rightJustified(2, '0');
}

Result<IfaPack> IfaPack::parse(QByteArrayView data, QDate today)
{
    IfaPack pack;
    for (const QByteArray &field : data.toByteArray().split(gs1::groupSeparator)) {
        const QByteArrayView view = field;
        std::optional<Error> error;
        if (view.startsWith("9N"))
            error = takeProductNumber(pack, view.sliced(2));
        else if (view.startsWith("8P"))
            error = take(pack.gtin, gs1::Gtin::parse(view.sliced(2)));
        else if (view.startsWith("1T"))
            error = take(pack.lot, gs1::Lot::parse(view.sliced(2)));
        else if (view.startsWith("16D") && view.size() == 11)
            error = take(pack.production, gs1::ExpiryDate::parse(view.sliced(5), today));
        else if (view.startsWith("D"))
            error = take(pack.expiry, gs1::ExpiryDate::parse(view.sliced(1), today));
        else if (view.startsWith("S"))
            error = take(pack.serial, gs1::SerialNumber::parse(view.sliced(1)));
        if (error)
            return fail(*error);
    }
    if (pack.ppn.isEmpty() && !pack.gtin)
        return fail(codes::notAProductIdentifier, QString::fromUtf8(data));
    return pack;
}

} // namespace packledger::scan

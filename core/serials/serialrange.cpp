#include "serials/serialrange.h"

#include "gs1/charset.h"
#include "serials/serialrules.h"
#include "serials/serialserrors.h"

namespace packledger::serials {

namespace {

constexpr qsizetype mostDigits = 18; // what a qint64 surely holds

qsizetype digitsAtEnd(QByteArrayView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && gs1::isDigit(text[text.size() - 1 - digits]))
        ++digits;
    return digits;
}

} // namespace

Result<SerialRange> SerialRange::between(QByteArrayView from, QByteArrayView to)
{
    for (const QByteArrayView end : { from, to }) {
        if (const Result<void> good = checkGenerated(end, Style::Plain); !good)
            return fail(good.error());
    }
    const auto refused = [&] {
        return fail(codes::range, QString::fromLatin1(from) + QStringLiteral(" – ") + QString::fromLatin1(to));
    };
    qsizetype start = from.size() - digitsAtEnd(from);
    const bool sameLength = from.size() == to.size();
    if (sameLength) {
        // Digits that both share need not count: twenty digits do not fit a number of ours.
        while (from.size() - start > mostDigits && from[start] == to[start])
            ++start;
    }
    if (to.size() <= start || from.size() == start || from.first(start) != to.first(start))
        return refused();
    const QByteArrayView firstText = from.sliced(start);
    const QByteArrayView lastText = to.sliced(start);
    if (!gs1::allDigits(lastText) || lastText.size() > mostDigits || (!sameLength && firstText[0] == '0'))
        return refused();
    SerialRange range { from.first(start).toByteArray(), sameLength ? int(firstText.size()) : 0, firstText.toLongLong(),
        lastText.toLongLong() };
    if (range.first > range.last)
        return refused();
    return range;
}

QByteArray SerialRange::at(qint64 number) const
{
    return prefix + QByteArray::number(number).rightJustified(width, '0');
}

std::optional<qint64> SerialRange::numberOf(QByteArrayView serial) const
{
    if (!serial.startsWith(prefix))
        return std::nullopt;
    const QByteArrayView digits = serial.sliced(prefix.size());
    if (digits.isEmpty() || digits.size() > mostDigits || !gs1::allDigits(digits))
        return std::nullopt;
    if (width > 0 ? digits.size() != width : digits[0] == '0' && digits.size() > 1)
        return std::nullopt;
    const qint64 number = digits.toLongLong();
    return number >= first && number <= last ? std::optional(number) : std::nullopt;
}

bool SerialRange::overlaps(const SerialRange &other) const
{
    // Of two ranges with a serial in common, the greater of their first ones, or the smallest serial of a length that
    // both have, is in both.
    const auto holdsStartOf = [](const SerialRange &outer, const SerialRange &inner) {
        for (qint64 number = inner.first; number <= inner.last;) {
            if (outer.numberOf(inner.at(number)))
                return true;
            qint64 next = 1;
            while (next <= number)
                next *= 10;
            number = next;
        }
        return false;
    };
    return holdsStartOf(*this, other) || holdsStartOf(other, *this);
}

} // namespace packledger::serials

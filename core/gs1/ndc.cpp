#include "gs1/ndc.h"

#include "gs1/charset.h"
#include "gs1/checkdigit.h"
#include "gs1/gs1errors.h"

#include <algorithm>
#include <cstring>

namespace packledger::gs1 {

namespace {

using Lengths = std::array<qsizetype, 3>;

constexpr Lengths tenDigitLayouts[] = { { 4, 4, 2 }, { 5, 3, 2 }, { 5, 4, 1 } };
constexpr Lengths otherLayouts[] = { { 5, 4, 2 }, { 6, 4, 2 }, { 6, 3, 2 }, { 6, 4, 1 } };

/// The ten digits inside a GTIN of the form indicator, 03, NDC, check digit.
Result<QByteArray> embedded(Gtin gtin)
{
    const QByteArray digits = gtin.digits();
    if (digits.mid(1, 2) != "03")
        return fail(codes::notUsDrugPrefix, QString::fromLatin1(digits));
    return digits.mid(3, 10);
}

} // namespace

Ndc::Ndc(QByteArrayView digits, Lengths lengths)
    : m_lengths(lengths)
{
    std::memcpy(m_digits.data(), digits.data(), size_t(digits.size()));
}

Result<Ndc> Ndc::parse(QByteArrayView text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '-'; }))
        return fail(codes::ndcFormat, QString::fromUtf8(text));

    QByteArray digits = text.toByteArray();
    digits.replace("-", "");
    if (!text.contains('-')) {
        if (digits.size() == 10)
            return fail(codes::ambiguousNdc, QString::fromUtf8(text));
        if (digits.size() == 11)
            return Ndc(digits, { 5, 4, 2 });
        if (digits.size() == 12)
            return Ndc(digits, { 6, 4, 2 });
        return fail(codes::ndcFormat, QString::fromUtf8(text));
    }
    const qsizetype first = text.indexOf('-');
    const qsizetype second = text.indexOf('-', first + 1);
    if (second < 0)
        return fail(codes::ndcFormat, QString::fromUtf8(text));
    const Lengths lengths { first, second - first - 1, text.size() - second - 1 };
    const bool isIssued
        = std::find(std::begin(tenDigitLayouts), std::end(tenDigitLayouts), lengths) != std::end(tenDigitLayouts)
        || std::find(std::begin(otherLayouts), std::end(otherLayouts), lengths) != std::end(otherLayouts);
    if (!isIssued || digits.size() != lengths[0] + lengths[1] + lengths[2])
        return fail(codes::ndcFormat, QString::fromUtf8(text));
    return Ndc(digits, lengths);
}

Result<std::vector<Ndc>> Ndc::structuralCandidates(Gtin gtin)
{
    return embedded(gtin).map([](const QByteArray &digits) {
        std::vector<Ndc> candidates;
        for (const Lengths &lengths : tenDigitLayouts)
            candidates.push_back(Ndc(digits, lengths));
        return candidates;
    });
}

Result<std::vector<Ndc>> Ndc::plausibleCandidates(Gtin gtin)
{
    return structuralCandidates(gtin).map([](std::vector<Ndc> candidates) {
        const bool isShortLabeler = candidates.front().labeler().startsWith('0');
        std::erase_if(candidates, [&](const Ndc &ndc) { return (ndc.m_lengths[0] == 4) != isShortLabeler; });
        return candidates;
    });
}

Result<std::vector<Ndc>> Ndc::unpadded(QByteArrayView elevenDigits)
{
    if (!allDigits(elevenDigits))
        return fail(codes::charset, QString::fromUtf8(elevenDigits));
    if (elevenDigits.size() != 11)
        return fail(codes::length, QString::fromUtf8(elevenDigits));
    std::vector<Ndc> candidates;
    constexpr qsizetype segmentStarts[] = { 0, 5, 9 };
    for (size_t i = 0; i < 3; ++i) {
        if (elevenDigits[segmentStarts[i]] == '0')
            candidates.push_back(Ndc(elevenDigits.toByteArray().remove(segmentStarts[i], 1), tenDigitLayouts[i]));
    }
    if (candidates.empty())
        return fail(codes::noPaddingZero, QString::fromUtf8(elevenDigits));
    return candidates;
}

QByteArray Ndc::segment(size_t index) const
{
    qsizetype start = 0;
    for (size_t i = 0; i < index; ++i)
        start += m_lengths[i];
    return QByteArray(m_digits.data() + start, m_lengths[index]);
}

QByteArray Ndc::joined(Lengths lengths) const
{
    return labeler().rightJustified(lengths[0], '0') + '-' + product().rightJustified(lengths[1], '0') + '-'
        + package().rightJustified(lengths[2], '0');
}

QByteArray Ndc::layout() const
{
    return QByteArray::number(m_lengths[0]) + '-' + QByteArray::number(m_lengths[1]) + '-'
        + QByteArray::number(m_lengths[2]);
}

QByteArray Ndc::hyphenated11() const
{
    const QByteArray twelve = hyphenated12();
    return twelve.startsWith('0') ? twelve.mid(1) : QByteArray();
}

Result<Gtin> Ndc::toGtin(int indicator) const
{
    if (indicator < 0 || indicator > 8)
        return fail(codes::length, QString::number(indicator));
    if (digits().size() != 10)
        return fail(codes::notEmbeddable, QString::fromLatin1(hyphenated()));
    const QByteArray body = QByteArray::number(indicator) + "03" + digits();
    return Gtin::parse14(body + checkDigitOf(body));
}

} // namespace packledger::gs1

#include "gs1/elementstring.h"

#include "gs1/aitable.h"
#include "gs1/charset.h"
#include "gs1/gs1errors.h"
#include "gs1/valuecheck.h"

#include <algorithm>

namespace packledger::gs1 {

namespace {

constexpr qsizetype mostElements = 64;
constexpr qsizetype longestMessage = 8192;

QString bracketedAi(QByteArrayView ai)
{
    return QLatin1Char('(') + QString::fromLatin1(ai) + QLatin1Char(')');
}

tl::unexpected<Error> failAt(const ErrorCode &code, QByteArrayView ai, QByteArrayView value)
{
    const QString path = bracketedAi(ai);
    return fail(code, path + QString::fromUtf8(value), Where { {}, 0, 0, path });
}

/// Calls `visit` for each part of `text` between commas (or another mark) until it answers true.
template <typename Visit>
bool anyPart(QByteArrayView text, char mark, Visit visit)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(mark);
        if (visit(end < 0 ? text : text.first(end)))
            return true;
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return false;
}

/// Whether `ai` is meant by `pattern`: the AI itself, or its series ("31nn").
bool matches(QByteArrayView ai, QByteArrayView pattern)
{
    const qsizetype digits = std::find(pattern.begin(), pattern.end(), 'n') - pattern.begin();
    return ai.size() == pattern.size() && ai.first(digits) == pattern.first(digits);
}

} // namespace

Element ElementString::at(qsizetype index) const noexcept
{
    const Slot &slot = m_slots[index];
    const QByteArrayView text = m_text;
    return { text.sliced(slot.start, slot.aiLength), text.sliced(slot.start + slot.aiLength, slot.valueLength) };
}

QByteArrayView ElementString::value(QByteArrayView ai) const noexcept
{
    for (qsizetype i = 0; i < count(); ++i) {
        if (const Element element = at(i); element.ai == ai)
            return element.value;
    }
    return {};
}

Result<ElementString> ElementString::parse(QByteArrayView text)
{
    if (text.isEmpty())
        return fail(codes::empty);
    if (text.size() > longestMessage)
        return fail(codes::length, QString::number(text.size()));

    ElementString result;
    result.m_text = text.toByteArray();
    const QByteArrayView all = result.m_text;
    for (qsizetype at = 0; at < all.size();) {
        const QByteArrayView rest = all.sliced(at);
        const ApplicationIdentifier *ai = findAi(rest);
        if (!ai)
            return fail(codes::unknownAi, QString::fromUtf8(rest.first(std::min<qsizetype>(4, rest.size()))));
        if (result.m_slots.size() == mostElements)
            return fail(codes::length, QString::fromUtf8(rest));

        const QByteArrayView digits = rest.first(ai->length());
        const qsizetype separator = rest.indexOf(groupSeparator, ai->length());
        const QByteArrayView field = rest.first(separator < 0 ? rest.size() : separator).sliced(ai->length());
        const ValueReading reading = readValue(*ai, field);
        if (reading.fault)
            return failAt(*reading.fault, digits, field.first(std::min(field.size(), ai->longestValue())));
        if (reading.length < field.size() && !ai->isPredefined())
            return failAt(codes::length, digits, field);

        result.m_slots.append(Slot { quint16(at), quint8(ai->length()), quint8(reading.length) });
        at += ai->length() + reading.length;
        if (at < all.size() && all[at] == groupSeparator)
            ++at;
    }
    return result;
}

Result<ElementString> ElementString::from(std::span<const Element> elements)
{
    if (elements.empty())
        return fail(codes::empty);
    ElementString result;
    for (const Element &element : elements) {
        const ApplicationIdentifier *ai = exactAi(element.ai);
        if (!ai)
            return fail(codes::unknownAi, QString::fromUtf8(element.ai));
        if (element.value.isEmpty())
            return failAt(codes::empty, element.ai, {});
        if (element.value.size() < ai->shortestValue() || element.value.size() > ai->longestValue())
            return failAt(codes::length, element.ai, element.value);
        if (const ValueReading reading = readValue(*ai, element.value); reading.fault)
            return failAt(*reading.fault, element.ai, element.value);
        if (result.m_slots.size() == mostElements)
            return failAt(codes::length, element.ai, element.value);
        result.m_slots.append(
            Slot { quint16(result.m_text.size()), quint8(element.ai.size()), quint8(element.value.size()) });
        result.m_text += element.ai;
        result.m_text += element.value;
    }
    return result;
}

std::optional<Error> ElementString::checkAssociations() const
{
    // In the order of the digits, so that the same elements give the same answer in any order.
    QVarLengthArray<Element, 10> sorted;
    for (qsizetype i = 0; i < count(); ++i)
        sorted.append(at(i));
    std::stable_sort(sorted.begin(), sorted.end(), [](const Element &a, const Element &b) { return a.ai < b.ai; });

    const auto present = [&](QByteArrayView pattern, QByteArrayView except) {
        return std::any_of(
            sorted.begin(), sorted.end(), [&](const Element &e) { return e.ai != except && matches(e.ai, pattern); });
    };
    const auto fault = [](const ErrorCode &code, QByteArrayView ai, QByteArrayView other) {
        const QString path = bracketedAi(ai);
        return Error { code, other.isEmpty() ? path : path + QLatin1Char(' ') + QString::fromLatin1(other),
            Where { {}, 0, 0, path } };
    };

    for (const Element &element : sorted) {
        const QByteArrayView excludes = exactAi(element.ai)->excludes;
        QByteArray ownSeries;
        if (excludes == "own series")
            ownSeries = element.ai.first(3).toByteArray() + 'n';
        QByteArrayView with;
        if (anyPart(ownSeries.isEmpty() ? excludes : QByteArrayView(ownSeries), ',', [&](QByteArrayView other) {
                with = other;
                return present(other, element.ai);
            }))
            return fault(codes::exclusive, element.ai, with);
    }
    for (const Element &element : sorted) {
        const QByteArrayView needs = exactAi(element.ai)->needs;
        const bool satisfied = needs.isEmpty() || anyPart(needs, ',', [&](QByteArrayView group) {
            return !anyPart(group, '+', [&](QByteArrayView other) { return !present(other, element.ai); });
        });
        if (!satisfied)
            return fault(codes::association, element.ai, needs);
    }
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        if (sorted[i].ai == sorted[i - 1].ai && sorted[i].value != sorted[i - 1].value)
            return fault(codes::repeatConflict, sorted[i].ai, {});
    }
    return std::nullopt;
}

QByteArray ElementString::encoded() const
{
    QByteArray text;
    text.reserve(m_text.size() + count());
    for (qsizetype i = 0; i < count(); ++i) {
        const Element element = at(i);
        text += element.ai;
        text += element.value;
        if (i + 1 < count() && !exactAi(element.ai)->isPredefined())
            text += groupSeparator;
    }
    return text;
}

QByteArray ElementString::bracketed() const
{
    QByteArray text;
    text.reserve(m_text.size() + 3 * count());
    for (qsizetype i = 0; i < count(); ++i) {
        const Element element = at(i);
        text += '(';
        text += element.ai;
        text += ')';
        text += element.value;
    }
    return text;
}

bool operator==(const ElementString &a, const ElementString &b) noexcept
{
    if (a.count() != b.count())
        return false;
    for (qsizetype i = 0; i < a.count(); ++i) {
        if (a.at(i) != b.at(i))
            return false;
    }
    return true;
}

} // namespace packledger::gs1

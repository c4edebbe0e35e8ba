#include "scan/separators.h"

#include "gs1/aitable.h"
#include "gs1/charset.h"
#include "gs1/expirydate.h"
#include "gs1/valuecheck.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace packledger::scan {

namespace {

using gs1::groupSeparator;

// Longer spellings first where one begins another.
constexpr QByteArrayView spellings[] = { "{GS}", "{gs}", "<GS>", "<gs>", "[GS]", "[gs]", "{FNC1}", "<FNC1>", "[FNC1]",
    "^FNC1", "<0x1D>", "<0x1d>", "{0x1D}", "{0x1d}", "[0x1D]", "[0x1d]", "{1D}", "[1D]", "\\u001d", "\\u001D", "\\x1d",
    "\\x1D", "\\035", "\\029", "\\d029", "~d029", "\\F", "~1", "^]", "\xe2\x90\x9d", "\xc3\xa8", "\xe8" };

/// Whether somebody may plausibly hold a pack with this date in hand: up to ten years ago, up to fifteen ahead.
bool isPlausibleExpiry(QByteArrayView yymmdd, QDate today)
{
    const Result<gs1::ExpiryDate> date = gs1::ExpiryDate::parse(yymmdd, today);
    return date && date->lastValidDay() > today.addYears(-10) && date->lastValidDay() < today.addYears(15);
}

/// Looks for the reading with most elements of a text without separators.
class LostSeparatorSearch
{
public:
    LostSeparatorSearch(QByteArrayView text, QDate today)
        : m_text(text)
        , m_today(today)
    {
    }

    std::optional<gs1::ElementString> run()
    {
        extend(0);
        return m_best.empty() ? std::nullopt : elementsOf(m_best);
    }

private:
    struct Piece
    {
        qsizetype start;
        qsizetype aiLength;
        qsizetype length;
    };

    [[nodiscard]] bool isUsed(QByteArrayView ai) const
    {
        return std::any_of(m_pieces.begin(), m_pieces.end(),
            [&](const Piece &piece) { return m_text.sliced(piece.start, piece.aiLength) == ai; });
    }

    void extend(qsizetype at)
    {
        if (at == m_text.size()) {
            if (m_pieces.size() > m_best.size())
                m_best = m_pieces;
            return;
        }
        if (m_pieces.size() >= 8 || ++m_steps > 20'000)
            return;
        const QByteArrayView rest = m_text.sliced(at);
        const gs1::ApplicationIdentifier *ai = gs1::findAi(rest);
        if (!ai || isUsed(rest.first(ai->length())))
            return;
        const QByteArrayView digits = rest.first(ai->length());
        const QByteArrayView value = rest.sliced(ai->length());
        if (digits == "10" || digits == "21") {
            for (qsizetype length = 1; length <= std::min<qsizetype>(20, value.size()); ++length) {
                if (length < value.size() && !beginsElement(value.sliced(length)))
                    continue;
                add(at, *ai, value.first(length));
            }
        } else {
            const qsizetype length = std::min(ai->longestValue(), value.size());
            if (digits != "17" || (value.size() >= 6 && isPlausibleExpiry(value.first(6), m_today)))
                add(at, *ai, value.first(length));
        }
    }

    void add(qsizetype at, const gs1::ApplicationIdentifier &ai, QByteArrayView value)
    {
        if (const gs1::ValueReading reading = gs1::readValue(ai, value);
            reading.fault || reading.length != value.size())
            return;
        m_pieces.push_back({ at, ai.length(), value.size() });
        extend(at + ai.length() + value.size());
        m_pieces.pop_back();
    }

    /// Only these are looked for inside a value; anything else would be found by chance.
    [[nodiscard]] static bool beginsElement(QByteArrayView text)
    {
        return text.startsWith("17") || text.startsWith("10") || text.startsWith("21") || text.startsWith("91");
    }

    [[nodiscard]] std::optional<gs1::ElementString> elementsOf(const std::vector<Piece> &pieces) const
    {
        std::vector<gs1::Element> elements;
        for (const Piece &piece : pieces)
            elements.push_back({ m_text.sliced(piece.start, piece.aiLength),
                m_text.sliced(piece.start + piece.aiLength, piece.length) });
        const Result<gs1::ElementString> result = gs1::ElementString::from(elements);
        return result ? std::optional(*result) : std::nullopt;
    }

    QByteArrayView m_text;
    QDate m_today;
    std::vector<Piece> m_pieces;
    std::vector<Piece> m_best;
    int m_steps = 0;
};

} // namespace

QByteArray withSpelledSeparators(QByteArrayView text)
{
    QByteArray result = text.toByteArray();
    if (text.indexOf(groupSeparator, 1) >= 0)
        return result; // the device sends real ones: what looks spelled is data
    for (const QByteArrayView spelling : spellings) {
        if (result.contains(spelling))
            result.replace(spelling, QByteArrayView("\x1d"));
    }
    return result;
}

std::optional<QByteArray> withGuessedSeparators(QByteArrayView text)
{
    // A leading one may be the FNC1 of the first position and proves nothing.
    if (text.indexOf(groupSeparator, 1) >= 0)
        return std::nullopt;
    QByteArray result;
    bool inCharacter = false; // the bytes of one UTF-8 character count as one
    bool found = text.startsWith(groupSeparator);
    for (const char c : text) {
        if (gs1::isCset82(c)) {
            result += c;
            inCharacter = false;
            continue;
        }
        const bool isContinuation = (quint8(c) & 0xc0) == 0x80;
        if (!(isContinuation && inCharacter))
            result += groupSeparator;
        found = true;
        inCharacter = quint8(c) >= 0x80;
    }
    if (!found)
        return std::nullopt;
    return result;
}

std::optional<gs1::ElementString> withSubstitute(QByteArrayView text, QByteArrayView substitute)
{
    if (substitute.isEmpty())
        return std::nullopt;
    std::vector<qsizetype> places;
    for (qsizetype at = text.indexOf(substitute); at >= 0; at = text.indexOf(substitute, at + substitute.size()))
        places.push_back(at);
    constexpr size_t mostPlaces = 10;
    if (places.empty() || places.size() > mostPlaces)
        return std::nullopt;

    // A message that lacks nothing is a better reading than one with more separators.
    std::optional<gs1::ElementString> best;
    std::pair<bool, int> bestRank { false, -1 };
    for (unsigned mask = 1; mask < (1u << places.size()); ++mask) {
        QByteArray trial;
        qsizetype from = 0;
        int count = 0;
        for (size_t i = 0; i < places.size(); ++i) {
            if (!(mask & (1u << i)))
                continue;
            trial += text.sliced(from, places[i] - from);
            trial += groupSeparator;
            from = places[i] + substitute.size();
            ++count;
        }
        trial += text.sliced(from);
        if (trial.startsWith(groupSeparator))
            trial.remove(0, 1);
        Result<gs1::ElementString> elements = gs1::ElementString::parse(trial);
        if (!elements)
            continue;
        const std::pair<bool, int> rank { !elements->checkAssociations(), count };
        if (rank > bestRank) {
            best = std::move(*elements);
            bestRank = rank;
        }
    }
    return best;
}

std::optional<gs1::ElementString> withLostSeparators(QByteArrayView text, QDate today)
{
    return LostSeparatorSearch(text, today).run();
}

std::optional<gs1::ElementString> hiddenElements(const gs1::ElementString &literal, QDate today)
{
    const gs1::Element last = literal.at(literal.count() - 1);
    if (last.ai != "10" && last.ai != "21")
        return std::nullopt;
    std::optional<gs1::ElementString> likely = withLostSeparators(literal.encoded(), today);
    if (!likely || likely->count() <= literal.count())
        return std::nullopt;
    if (likely->contains("17") && !literal.contains("17"))
        return likely;
    // A lot that goes on with a serial: both long enough that chance is no explanation.
    const bool hidesSerial = last.ai == "10" && !literal.contains("21") && likely->value("21").size() >= 8
        && likely->value("10").size() >= 3;
    return hidesSerial ? likely : std::nullopt;
}

} // namespace packledger::scan

#include "scan/scantext.h"

#include "gs1/charset.h"
#include "scan/carrier.h"

#include <algorithm>

namespace packledger::scan {

namespace {

bool isLineEnd(char c) noexcept
{
    return c == '\r' || c == '\n';
}

bool isFraming(char c) noexcept
{
    return isLineEnd(c) || c == ' ' || c == '\t' || c == '\x02' || c == '\x03' || c == '\0';
}

/// A symbology identifier of the kinds that packs carry, also with its case inverted. ']' is outside CSET 82, so
/// that in the middle of a code it can only begin another.
bool beginsCode(QByteArrayView text) noexcept
{
    return text.size() > 3 && text[0] == ']' && QByteArrayView("dDcCqQeEiIaAjJ").contains(text[1])
        && gs1::isDigit(text[2]);
}

bool isBracketedLines(QByteArrayView text)
{
    bool atLineStart = true;
    for (const char c : text) {
        if (atLineStart && !isFraming(c) && c != '(')
            return false;
        atLineStart = isLineEnd(c) || (atLineStart && isFraming(c));
    }
    return true;
}

} // namespace

std::vector<QByteArray> splitCodes(QByteArrayView text)
{
    std::vector<QByteArray> codes;
    if (isBracketedLines(text)) {
        QByteArray joined = text.toByteArray();
        std::replace_if(joined.begin(), joined.end(), isLineEnd, ' ');
        codes.push_back(joined);
        return codes;
    }
    qsizetype start = 0;
    const auto cut = [&](qsizetype end) {
        const QByteArrayView code = text.sliced(start, end - start);
        if (!std::all_of(code.begin(), code.end(), isFraming))
            codes.push_back(code.toByteArray());
        start = end;
    };
    bool hasData = false; // since the last cut
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool afterLineEnd = i > 0 && isLineEnd(text[i - 1]) && !isLineEnd(text[i]);
        if (hasData && (afterLineEnd || beginsCode(text.sliced(i)))) {
            cut(i);
            hasData = false;
        }
        hasData = hasData || !isFraming(text[i]);
    }
    cut(text.size());
    return codes;
}

QByteArrayView withoutFraming(QByteArrayView text, RecoverySteps &steps)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isFraming);
    if (first != text.begin()) {
        addStep(steps, RecoveryStep::StripPrefix);
        text = text.sliced(first - text.begin());
    }
    if (!text.isEmpty() && isFraming(text.back())) {
        addStep(steps, RecoveryStep::StripSuffix);
        while (!text.isEmpty() && isFraming(text.back()))
            text.chop(1);
    }
    return text;
}

QByteArray withCaseInverted(QByteArrayView text)
{
    QByteArray result = text.toByteArray();
    for (char &c : result) {
        if (gs1::isLetter(c))
            c = static_cast<char>(c ^ 0x20);
    }
    return result;
}

bool showsCapsLock(QByteArrayView text) noexcept
{
    const QByteArrayView identifier = leadingSymbologyIdentifier(text);
    if (identifier.isEmpty() || !gs1::isDigit(identifier[2]))
        return false;
    if (QByteArrayView("DcqiajZ").contains(identifier[1]))
        return true;
    // "]E0" and "]e0" both exist: EAN/UPC is 8 or 13 digits, DataBar begins with an AI.
    const QByteArrayView data = text.sliced(3).trimmed();
    if (identifier[1] == 'e')
        return data.size() == 13 && gs1::allDigits(data);
    if (identifier[1] == 'E')
        return data.size() > 18 && data.startsWith("01");
    return false;
}

} // namespace packledger::scan

#include "gs1/bracketedtext.h"

#include "gs1/aitable.h"
#include "gs1/charset.h"
#include "gs1/gs1errors.h"

#include <vector>

namespace packledger::gs1 {

namespace {

/// The AI of "(01)…" at the front of the text; empty if there is none.
QByteArrayView leadingAi(QByteArrayView text)
{
    const qsizetype end = text.startsWith('(') ? text.indexOf(')') : -1;
    if (end < 3 || end > 5 || !exactAi(text.sliced(1, end - 1)))
        return {};
    return text.sliced(1, end - 1);
}

} // namespace

Result<ElementString> parseBracketed(QByteArrayView text)
{
    text = text.trimmed();
    if (leadingAi(text).isEmpty())
        return fail(codes::unknownAi, QString::fromUtf8(text.first(std::min<qsizetype>(6, text.size()))));

    std::vector<QByteArrayView> ais;
    std::vector<QByteArray> values;
    for (qsizetype at = 0; at < text.size();) {
        const QByteArrayView ai = leadingAi(text.sliced(at));
        if (!ai.isEmpty()) {
            ais.push_back(ai);
            values.emplace_back();
            at += ai.size() + 2;
        } else {
            if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '(')
                ++at;
            values.back() += text[at++];
        }
    }
    std::vector<Element> elements;
    for (size_t i = 0; i < ais.size(); ++i) {
        values[i] = values[i].trimmed();
        while (values[i].endsWith(groupSeparator))
            values[i].chop(1);
        elements.push_back({ ais[i], values[i] });
    }
    return ElementString::from(elements);
}

} // namespace packledger::gs1

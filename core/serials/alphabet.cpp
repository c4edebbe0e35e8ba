#include "serials/alphabet.h"

#include "gs1/charset.h"
#include "serials/serialserrors.h"

#include <algorithm>

namespace packledger::serials {

Result<Alphabet> Alphabet::parse(QByteArrayView characters)
{
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char c = characters[i];
        if ((!gs1::isDigit(c) && !gs1::isLetter(c)) || characters.first(i).contains(c))
            return fail(codes::alphabet, QString::fromUtf8(characters));
    }
    if (characters.size() < 2)
        return fail(codes::alphabet, QString::fromUtf8(characters));
    return Alphabet(characters.toByteArray());
}

Alphabet Alphabet::standard()
{
    return Alphabet("ABCDEFGHJKMNPQRSTVWXYZ23456789");
}

Alphabet Alphabet::digits()
{
    return Alphabet("0123456789");
}

Findings Alphabet::findings() const
{
    Findings found;
    QByteArray alike;
    for (const QByteArrayView twins : { QByteArrayView("0O"), QByteArrayView("1Il") }) {
        QByteArray here;
        for (const char c : twins) {
            if (m_characters.contains(c))
                here += c;
        }
        if (here.size() > 1)
            alike += (alike.isEmpty() ? "" : " ") + here;
    }
    if (!alike.isEmpty())
        found.push_back({ Severity::Note, codes::lookAlikes, QString::fromLatin1(alike), {} });
    const auto has
        = [&](bool (*is)(char) noexcept) { return std::any_of(m_characters.begin(), m_characters.end(), is); };
    if (has([](char c) noexcept { return gs1::isUpper(c); }) && has([](char c) noexcept { return gs1::isLower(c); }))
        found.push_back({ Severity::Warning, codes::mixedCase, {}, {} });
    return found;
}

} // namespace packledger::serials

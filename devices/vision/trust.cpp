#include "vision/trust.h"

#include <algorithm>

namespace packledger::vision {

namespace {

constexpr qsizetype tinyContent = 6; ///< bytes; symbols of 12 x 12 and smaller correct too little to be sure

bool hasRightCheckDigit(QByteArrayView digits)
{
    int sum = 0;
    int weight = 1;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] < '0' || digits[i] > '9')
            return false;
        sum += (digits[i] - '0') * weight;
        weight = 4 - weight;
    }
    return sum % 10 == 0;
}

} // namespace

bool isValidElementString(const QByteArray &bytes)
{
    if (bytes.startsWith("01") || bytes.startsWith("02"))
        return bytes.size() >= 16 && hasRightCheckDigit(QByteArrayView(bytes).sliced(2, 14));
    if (bytes.startsWith("00"))
        return bytes.size() >= 20 && hasRightCheckDigit(QByteArrayView(bytes).sliced(2, 18));
    return false;
}

Jury::Verdict Jury::hear(const Symbol &symbol, int preparation)
{
    const bool agreed = std::any_of(m_heard.begin(), m_heard.end(), [&](const Testimony &other) {
        return other.bytes == symbol.bytes && other.symbologyIdentifier == symbol.symbologyIdentifier
            && (other.engine != symbol.engine || other.preparation != preparation);
    });
    m_heard.push_back({ symbol.bytes, symbol.symbologyIdentifier, symbol.engine, preparation });
    if (agreed)
        return Verdict::Believed;
    if (symbol.gs1 && isValidElementString(symbol.bytes))
        return Verdict::Believed;
    if (symbol.engine == Engine::Zxing && (symbol.gs1 || symbol.bytes.size() > tinyContent))
        return Verdict::Believed;
    return Verdict::NeedsAnotherLook;
}

} // namespace packledger::vision

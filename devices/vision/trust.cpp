#include "vision/trust.h"

#include "gs1/elementstring.h"
#include "gs1/gtin.h"

#include <algorithm>

namespace packledger::vision {

namespace {

constexpr qsizetype tinyContent = 6; ///< bytes; symbols of 12 x 12 and smaller correct too little to be sure

} // namespace

Jury::Verdict Jury::hear(const Symbol &symbol, int preparation)
{
    // Interleaved 2 of 5 is read out of any print with stripes; on cases it holds a GTIN-14.
    if (symbol.format == SymbolFormat::Itf && (symbol.bytes.size() != 14 || !gs1::Gtin::parse(symbol.bytes)))
        return Verdict::NeedsAnotherLook;
    const bool agreed = std::any_of(m_heard.begin(), m_heard.end(), [&](const Testimony &other) {
        return other.bytes == symbol.bytes && other.symbologyIdentifier == symbol.symbologyIdentifier
            && (other.engine != symbol.engine || other.preparation != preparation);
    });
    m_heard.push_back({ symbol.bytes, symbol.symbologyIdentifier, symbol.engine, preparation });
    if (agreed)
        return Verdict::Believed;
    if (symbol.gs1 && gs1::ElementString::parse(symbol.bytes).has_value())
        return Verdict::Believed;
    if (symbol.engine == Engine::Zxing && (symbol.gs1 || symbol.bytes.size() > tinyContent))
        return Verdict::Believed;
    return Verdict::NeedsAnotherLook;
}

} // namespace packledger::vision

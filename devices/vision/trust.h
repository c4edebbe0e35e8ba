#pragma once

#include "vision/symbol.h"

#include <vector>

namespace packledger::vision {

/// Decides which readings of one frame are believed. Error correction alone lets a wrong text
/// through now and then, the more so the smaller the symbol and the more often one tries:
/// - GS1 content must be a valid element string (check digits included) from our own sampler and
///   from libdmtx; ZXing's is taken as it is, so that a badly made code is shown for what it is.
/// - interleaved 2 of 5 must be a GTIN-14 with its check digit.
/// - other content is believed from ZXing when it is not tiny, else when a second look agreed.
class Jury
{
public:
    enum class Verdict { Believed, NeedsAnotherLook };

    /// Hears one reading. A text heard before by another engine or on another preparation of the
    /// picture is believed.
    [[nodiscard]] Verdict hear(const Symbol &symbol, int preparation);

    void clear() { m_heard.clear(); }

private:
    struct Testimony
    {
        QByteArray bytes;
        QByteArray symbologyIdentifier;
        Engine engine;
        int preparation;
    };
    std::vector<Testimony> m_heard;
};

} // namespace packledger::vision

#pragma once

#include "gs1/gs1number.h"

namespace packledger::gs1 {

/// Global Location Number of a place or party, AI 410 to 417.
class Gln : public Gs1Number<Gln, 13>
{
    friend class Gs1Number<Gln, 13>;
    using Gs1Number::Gs1Number;
};

} // namespace packledger::gs1

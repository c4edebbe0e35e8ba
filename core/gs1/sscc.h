#pragma once

#include "gs1/gs1number.h"

namespace packledger::gs1 {

/// Serial Shipping Container Code, AI 00: extension digit, company prefix, serial reference, check digit.
class Sscc : public Gs1Number<Sscc, 18>
{
    friend class Gs1Number<Sscc, 18>;
    using Gs1Number::Gs1Number;
};

} // namespace packledger::gs1

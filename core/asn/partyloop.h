#pragma once

#include "asn/setfaults.h"
#include "asn/shipnotice.h"

namespace packledger::asn {

/// The N1 loop that is open: N1 begins it, N2 to N4 fill it, any segment that cannot stand in it ends it.
class PartyLoop
{
public:
    /// N1. A party that is there already gets the further number instead of standing there twice.
    void begin(const X12Segment &segment, std::vector<Party> &parties, SetFaults &faults);
    /// Whether the segment was N2, N3 or N4 of the open loop.
    bool take(const X12Segment &segment);
    [[nodiscard]] bool isOpen() const { return m_party != nullptr; }

private:
    Party *m_party = nullptr; ///< valid while open: nothing else adds parties meanwhile
};

} // namespace packledger::asn

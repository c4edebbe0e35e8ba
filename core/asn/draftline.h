#pragma once

#include "asn/setfaults.h"
#include "asn/shipnotice.h"

#include <vector>

namespace packledger::asn {

/// A line as the document has it, while its segments come in: the whole, the lots below it (SLN) and
/// the packs below it (structure 0002: S-O-I-P).
struct DraftLine
{
    Line whole;
    std::vector<Line> lots; ///< each with quantity, lot, expiry
    std::vector<Line> shares; ///< each with container, and quantity where told
    bool hasComponents = false; ///< SLN names other products: a kit
    Where where;

    /// Lots and shares become lines of their own; what they leave over of the whole stays one.
    [[nodiscard]] std::vector<Line> settled(SetFaults &faults) const;

private:
    [[nodiscard]] std::vector<Line> splitByLot(SetFaults &faults) const;
    [[nodiscard]] std::vector<Line> splitByPack(const Line &line, SetFaults &faults) const;
};

/// Reads the pairs of qualifier and value of LIN or SLN, in whatever order, from element `firstPair`
/// on. Returns the purchase order (PO) where one is among them.
QByteArray readProduct(Line &line, const X12Segment &segment, size_t firstPair, SetFaults &faults);

} // namespace packledger::asn

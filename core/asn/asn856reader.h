#pragma once

#include "asn/functionalacknowledgement.h"
#include "asn/shipnotice.h"
#include "base/result.h"

#include <functional>
#include <vector>

class QIODevice;

namespace packledger::asn {

/// Reads X12 856 ship notices, versions 004010 and 005010, any hierarchy, any separators, as many
/// interchanges, functional groups and transaction sets as the device holds. Streams: memory holds
/// one transaction set at a time, and sets have a limit (`asn.too-large`).
///
/// A transaction set with broken syntax is left out, named by a Finding of Severity::Error and
/// rejected in the acknowledgement; the others are read. An interchange that is cut off, or no X12
/// at all, is an Error, as is a file in which no ship notice could be read (then the first reason
/// for it). `Where` gives line, and in `path` the set's control number, segment and element.
class Asn856Reader
{
public:
    /// Takes one notice; an Error ends the reading and is handed on.
    using Sink = std::function<Result<void>(ShipNotice &&)>;

    [[nodiscard]] Result<std::vector<ShipNotice>> read(QIODevice &device, const QString &fileName = {});
    [[nodiscard]] Result<void> read(QIODevice &device, const QString &fileName, const Sink &sink);

    /// What the last read had to say. Valid also after an Error.
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// One for each functional group of the last read, to be answered with write997(). Groups of
    /// acknowledgements (FA) are left out: a 997 is never answered with a 997.
    [[nodiscard]] const std::vector<GroupAcknowledgement> &acknowledgements() const { return m_acknowledgements; }
    /// How many transaction sets of the last read were rejected.
    [[nodiscard]] int rejectedSets() const;

private:
    Findings m_findings;
    std::vector<GroupAcknowledgement> m_acknowledgements;
};

} // namespace packledger::asn

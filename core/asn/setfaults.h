#pragma once

#include "asn/functionalacknowledgement.h"
#include "asn/x12segmentreader.h"
#include "base/error.h"

#include <optional>
#include <vector>

namespace packledger::asn {

/// All that is wrong with one transaction set: findings for the receiver of the goods, faults for
/// the acknowledgement, and the first reason to reject it. Speaks of the segment it was shown last.
class SetFaults
{
public:
    SetFaults(QByteArray setControl, QString fileName);

    /// `position` counts in the transaction set, ST being 1. The segment must stay until the next.
    void show(const X12Segment &segment, int position);
    /// File, line, and a path as "ST*0001 segment 12 MAN02".
    [[nodiscard]] Where here(int element = 0) const;

    void find(ErrorCode code, const QString &detail, int element = 0) { find(code, detail, here(element)); }
    void find(ErrorCode code, const QString &detail, const Where &where);
    /// What the standard does not allow of an element: its number in the X12 dictionary and AK403.
    void addElement(int element, const char *reference, int code);
    /// A mandatory segment that should stand at `position`. Rejects the set.
    void addMissing(const char *segment, int position);
    void reject(ErrorCode code, const QString &detail, int element = 0);

    [[nodiscard]] const std::optional<Error> &rejection() const { return m_rejection; }
    [[nodiscard]] std::vector<SegmentFault> takeSegments() { return std::move(m_segments); }
    [[nodiscard]] Findings takeFindings() { return std::move(m_findings); }

    // AK403, of an element.
    static constexpr int mandatoryMissing = 1;
    static constexpr int badCharacter = 6;
    static constexpr int badCode = 7;
    static constexpr int badDate = 8;

private:
    QByteArray m_setControl;
    QString m_fileName;
    const X12Segment *m_segment = nullptr;
    int m_position = 0;
    Findings m_findings;
    std::vector<SegmentFault> m_segments;
    std::optional<Error> m_rejection;
};

} // namespace packledger::asn

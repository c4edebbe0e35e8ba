#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Of the interchange: nothing of the file can be read.
inline constexpr ErrorCode asnNotX12 { "asn.not-x12" };
inline constexpr ErrorCode asnEnvelope { "asn.envelope" };
inline constexpr ErrorCode asnTruncated { "asn.truncated" };
inline constexpr ErrorCode asnTooLarge { "asn.too-large" };
inline constexpr ErrorCode asnNoShipNotice { "asn.no-ship-notice" };

// Of one transaction set: it is rejected, and the 997 says so.
inline constexpr ErrorCode asnControlNumber { "asn.control-number" };
inline constexpr ErrorCode asnSegmentCount { "asn.segment-count" };
inline constexpr ErrorCode asnSegmentMissing { "asn.segment-missing" };
inline constexpr ErrorCode asnElementMissing { "asn.element-missing" };
inline constexpr ErrorCode asnHierarchy { "asn.hierarchy" };
inline constexpr ErrorCode asnNotSupported { "asn.not-supported" };

// Findings: the notice is read all the same.
inline constexpr ErrorCode asnCount { "asn.count" };
inline constexpr ErrorCode asnIdentifier { "asn.identifier" };
inline constexpr ErrorCode asnDate { "asn.date" };
inline constexpr ErrorCode asnNumber { "asn.number" };
inline constexpr ErrorCode asnLineIncomplete { "asn.line-incomplete" };
inline constexpr ErrorCode asnQuantity { "asn.quantity" };
inline constexpr ErrorCode asnMarks { "asn.marks" };
inline constexpr ErrorCode asnNotAffirmed { "asn.not-affirmed" };
inline constexpr ErrorCode asnTest { "asn.test" };

// Of a list of serials.
inline constexpr ErrorCode serialListHeader { "asn.list-header" };
inline constexpr ErrorCode serialListRow { "asn.list-row" };
inline constexpr ErrorCode serialListText { "asn.list-text" };

} // namespace packledger::codes

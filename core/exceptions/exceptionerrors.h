#pragma once

#include "base/errorcode.h"

namespace packledger::exceptions::codes {

inline constexpr ErrorCode caseUnknown { "exceptions.case-unknown" };
inline constexpr ErrorCode caseEnded { "exceptions.case-ended" };
inline constexpr ErrorCode caseOurs { "exceptions.case-ours" };
inline constexpr ErrorCode caseTheirs { "exceptions.case-theirs" };
inline constexpr ErrorCode alreadyOpen { "exceptions.already-open" };
inline constexpr ErrorCode noItems { "exceptions.no-items" };
inline constexpr ErrorCode nothingKnown { "exceptions.nothing-known" };
inline constexpr ErrorCode arrivalNotRefused { "exceptions.arrival-not-refused" };
inline constexpr ErrorCode partnerUnknown { "exceptions.partner-unknown" };
inline constexpr ErrorCode noWay { "exceptions.no-way" };
inline constexpr ErrorCode contactMissing { "exceptions.contact-missing" };
inline constexpr ErrorCode reasonMissing { "exceptions.reason-missing" };
inline constexpr ErrorCode answerMissing { "exceptions.answer-missing" };
inline constexpr ErrorCode lineUnknown { "exceptions.line-unknown" };
inline constexpr ErrorCode evidenceUnusable { "exceptions.evidence-unusable" };

// Messages that came in
inline constexpr ErrorCode messageField { "exceptions.message-field" };
inline constexpr ErrorCode itemUnknown { "exceptions.item-unknown" };
inline constexpr ErrorCode otherPartner { "exceptions.other-partner" };

} // namespace packledger::exceptions::codes

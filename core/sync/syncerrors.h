#pragma once

#include "base/errorcode.h"

namespace packledger::sync::codes {

// Profiles
inline constexpr ErrorCode partnerFile { "sync.partner-file" };
inline constexpr ErrorCode partnerField { "sync.partner-field" };
inline constexpr ErrorCode partnerUnknownField { "sync.partner-unknown-field" };
inline constexpr ErrorCode partnerMissingField { "sync.partner-missing-field" };
inline constexpr ErrorCode partnerSecret { "sync.partner-secret" };
inline constexpr ErrorCode partnerUnknown { "sync.partner-unknown" };
inline constexpr ErrorCode partnerInUse { "sync.partner-in-use" };

// Documents
inline constexpr ErrorCode instanceReused { "sync.instance-reused" };
inline constexpr ErrorCode messageIdReused { "sync.message-id-reused" };
inline constexpr ErrorCode bytesUnreadable { "sync.bytes-unreadable" };
inline constexpr ErrorCode noticeRejected { "sync.notice-rejected" };
inline constexpr ErrorCode noOutcome { "sync.no-outcome" };
inline constexpr ErrorCode documentUnknown { "sync.document-unknown" };
inline constexpr ErrorCode documentEnded { "sync.document-ended" };
inline constexpr ErrorCode arrivalUnknown { "sync.arrival-unknown" };
inline constexpr ErrorCode arrivalEnded { "sync.arrival-ended" };
inline constexpr ErrorCode reasonMissing { "sync.reason-missing" };

// Sending and fetching
inline constexpr ErrorCode partnerBusy { "sync.partner-busy" };

} // namespace packledger::sync::codes

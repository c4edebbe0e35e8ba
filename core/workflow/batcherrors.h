#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Failures of planning, running and closing batches.
inline constexpr ErrorCode noSuchBatch { "batch.no-such-batch" };
inline constexpr ErrorCode batchNameTaken { "batch.name-taken" };
inline constexpr ErrorCode batchFieldMissing { "batch.field-missing" };
inline constexpr ErrorCode batchFieldWrong { "batch.field-wrong" };
inline constexpr ErrorCode batchExpired { "batch.expired" };
inline constexpr ErrorCode batchLocked { "batch.locked" };
inline constexpr ErrorCode batchWrongState { "batch.wrong-state" };
inline constexpr ErrorCode batchSamePerson { "batch.same-person" };
inline constexpr ErrorCode batchReasonMissing { "batch.reason-missing" };

} // namespace packledger::codes

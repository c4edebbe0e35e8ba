#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Failures of planning, running and closing batches.
inline constexpr ErrorCode noSuchBatch { "batch.no-such-batch" };
inline constexpr ErrorCode batchNameTaken { "batch.name-taken" };
inline constexpr ErrorCode batchFieldMissing { "batch.field-missing" };
inline constexpr ErrorCode batchFieldWrong { "batch.field-wrong" };
inline constexpr ErrorCode batchExpired { "batch.expired" };
inline constexpr ErrorCode batchExpiryTooFar { "batch.expiry-too-far" };
inline constexpr ErrorCode batchLocked { "batch.locked" };
inline constexpr ErrorCode batchWrongState { "batch.wrong-state" };
inline constexpr ErrorCode batchSamePerson { "batch.same-person" };
inline constexpr ErrorCode batchReasonMissing { "batch.reason-missing" };
inline constexpr ErrorCode batchPinMissing { "batch.pin-missing" };
inline constexpr ErrorCode batchNotClear { "batch.not-clear" };
inline constexpr ErrorCode noSuchClearancePoint { "batch.no-such-point" };
inline constexpr ErrorCode foreignPointCode { "batch.foreign-point-code" };
inline constexpr ErrorCode noSuchStopReason { "batch.no-such-stop-reason" };
inline constexpr ErrorCode enoughLabels { "batch.enough-labels" };
inline constexpr ErrorCode batchUnexplained { "batch.unexplained" };
inline constexpr ErrorCode batchLabelsOut { "batch.labels-out" };
inline constexpr ErrorCode batchLabelsWait { "batch.labels-wait" };
inline constexpr ErrorCode rejectBinDiffers { "batch.reject-bin-differs" };
inline constexpr ErrorCode rejectBinMissing { "batch.reject-bin-missing" };
inline constexpr ErrorCode batchSourcesWait { "batch.sources-wait" };
inline constexpr ErrorCode batchContainersOpen { "batch.containers-open" };
inline constexpr ErrorCode batchRecordDiffers { "batch.record-differs" };
inline constexpr ErrorCode noSuchColumn { "batch.no-such-column" };
inline constexpr ErrorCode sourceNotWaiting { "batch.source-not-waiting" };
inline constexpr ErrorCode batchSignaturesMissing { "batch.signatures-missing" };
inline constexpr ErrorCode batchMayNotApprove { "batch.may-not-approve" };
inline constexpr ErrorCode notAPhoto { "batch.not-a-photo" };
inline constexpr ErrorCode lotUnchanged { "batch.nothing-to-correct" };
inline constexpr ErrorCode printerDiffers { "batch.printer-differs" };
inline constexpr ErrorCode printerNotChecked { "batch.printer-not-checked" };
inline constexpr ErrorCode batchLineBusy { "batch.line-busy" };
inline constexpr ErrorCode moreThanOrdered { "batch.more-than-ordered" };
inline constexpr ErrorCode nothingToRepack { "batch.nothing-to-repack" };

} // namespace packledger::codes

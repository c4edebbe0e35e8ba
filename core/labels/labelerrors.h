#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// A template that cannot be read
inline constexpr ErrorCode templateSyntax { "labels.template-syntax" };
inline constexpr ErrorCode templateField { "labels.template-field" };
inline constexpr ErrorCode templateUnknown { "labels.template-unknown" };
inline constexpr ErrorCode templateName { "labels.template-name" };
inline constexpr ErrorCode templateChanged { "labels.template-changed" };

// A template that must not be printed from
inline constexpr ErrorCode unitIncomplete { "labels.unit-incomplete" };
inline constexpr ErrorCode unitCarrier { "labels.unit-carrier" };
inline constexpr ErrorCode unitTemplate { "labels.unit-template" };
inline constexpr ErrorCode linearText { "labels.linear-text" };
inline constexpr ErrorCode outsideLabel { "labels.outside" };
inline constexpr ErrorCode quietZone { "labels.quiet-zone" };
inline constexpr ErrorCode overlap { "labels.overlap" };
inline constexpr ErrorCode xDimension { "labels.x-dimension" };
inline constexpr ErrorCode symbolSpace { "labels.symbol-space" };
inline constexpr ErrorCode barHeight { "labels.bar-height" };
inline constexpr ErrorCode symbolLength { "labels.symbol-length" };
inline constexpr ErrorCode resolution { "labels.resolution" };
inline constexpr ErrorCode image { "labels.image" };

// Data that do not fit
inline constexpr ErrorCode labelData { "labels.data" };
inline constexpr ErrorCode fieldMissing { "labels.field-missing" };
inline constexpr ErrorCode batchDiffers { "labels.batch-differs" };
inline constexpr ErrorCode ndcDiffers { "labels.ndc-differs" };
inline constexpr ErrorCode symbolContent { "labels.symbol-content" };
inline constexpr ErrorCode textTooLong { "labels.text-too-long" };
inline constexpr ErrorCode textCut { "labels.text-cut" };
inline constexpr ErrorCode drawing { "labels.drawing" };
inline constexpr ErrorCode letters { "labels.letters" };

} // namespace packledger::codes

#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// What can be wrong with an identifier or a code. The part after the dot, with '_' for '-', is the
// error class that `identify` prints.
inline constexpr ErrorCode ambiguousNdc { "gs1.ambiguous-ndc" };
inline constexpr ErrorCode association { "gs1.association" };
inline constexpr ErrorCode charset { "gs1.charset" };
inline constexpr ErrorCode checkDigit { "gs1.check-digit" };
inline constexpr ErrorCode componentLength { "gs1.component-length" };
inline constexpr ErrorCode country { "gs1.country" };
inline constexpr ErrorCode date { "gs1.date" };
inline constexpr ErrorCode dlAttribute { "gs1.dl-attribute" };
inline constexpr ErrorCode dlDuplicate { "gs1.dl-duplicate" };
inline constexpr ErrorCode dlPath { "gs1.dl-path" };
inline constexpr ErrorCode empty { "gs1.empty" };
inline constexpr ErrorCode envelope { "gs1.envelope" };
inline constexpr ErrorCode escape { "gs1.escape" };
inline constexpr ErrorCode exclusive { "gs1.exclusive" };
inline constexpr ErrorCode gcpLength { "gs1.gcp-length" };
inline constexpr ErrorCode length { "gs1.length" };
inline constexpr ErrorCode ndcFormat { "gs1.ndc-format" };
inline constexpr ErrorCode noPaddingZero { "gs1.no-padding-zero" };
inline constexpr ErrorCode notAProductIdentifier { "gs1.not-a-product-identifier" };
inline constexpr ErrorCode notDigitalLink { "gs1.not-digital-link" };
inline constexpr ErrorCode notEmbeddable { "gs1.not-embeddable" };
inline constexpr ErrorCode notUsDrugPrefix { "gs1.not-us-drug-prefix" };
inline constexpr ErrorCode pieceTotal { "gs1.piece-total" };
inline constexpr ErrorCode repeatConflict { "gs1.repeat-conflict" };
inline constexpr ErrorCode scheme { "gs1.scheme" };
inline constexpr ErrorCode serialReferenceOverflow { "gs1.serial-reference-overflow" };
inline constexpr ErrorCode time { "gs1.time" };
inline constexpr ErrorCode unknownAi { "gs1.unknown-ai" };
inline constexpr ErrorCode uriSyntax { "gs1.uri-syntax" };
inline constexpr ErrorCode value { "gs1.value" };

} // namespace packledger::codes

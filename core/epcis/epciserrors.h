#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Failures: the document, or the stored event, cannot be used.
inline constexpr ErrorCode eventCodec { "epcis.event-codec" };
inline constexpr ErrorCode epcisFormat { "epcis.format" };
inline constexpr ErrorCode xml { "epcis.xml" };
inline constexpr ErrorCode doctype { "epcis.doctype" };
inline constexpr ErrorCode json { "epcis.json" };
inline constexpr ErrorCode tooLarge { "epcis.too-large" };
inline constexpr ErrorCode missingField { "epcis.missing-field" };
inline constexpr ErrorCode badValue { "epcis.bad-value" };
inline constexpr ErrorCode unknownField { "epcis.unknown-field" };
inline constexpr ErrorCode unknownTerm { "epcis.unknown-term" };
inline constexpr ErrorCode unknownEvent { "epcis.unknown-event" };
inline constexpr ErrorCode contradictingField { "epcis.contradicting-field" };

// Findings while reading: the document was read all the same.
inline constexpr ErrorCode wrongEncoding { "epcis.wrong-encoding" };
inline constexpr ErrorCode qualifiedNames { "epcis.qualified-names" };
inline constexpr ErrorCode secondExtension { "epcis.second-extension" };
inline constexpr ErrorCode repeatedField { "epcis.repeated-field" };
inline constexpr ErrorCode repairedValue { "epcis.repaired-value" };
inline constexpr ErrorCode misplacedField { "epcis.misplaced-field" };
inline constexpr ErrorCode ignoredContent { "epcis.ignored-content" };
inline constexpr ErrorCode vendorEvent { "epcis.vendor-event" };
inline constexpr ErrorCode misspeltTerm { "epcis.misspelt-term" };
inline constexpr ErrorCode ownTerm { "epcis.own-term" };
inline constexpr ErrorCode undeclaredPrefix { "epcis.undeclared-prefix" };

// Findings while writing.
inline constexpr ErrorCode cannotCarry { "epcis.cannot-carry" };
inline constexpr ErrorCode unknownPrefixLength { "epcis.unknown-prefix-length" };

} // namespace packledger::codes

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

// Findings of the check for a receiver.
inline constexpr ErrorCode badEpc { "epcis.bad-epc" };
inline constexpr ErrorCode repeatedEpc { "epcis.repeated-epc" };
inline constexpr ErrorCode wrongAction { "epcis.wrong-action" };
inline constexpr ErrorCode unusualPair { "epcis.unusual-pair" };
inline constexpr ErrorCode noParent { "epcis.no-parent" };
inline constexpr ErrorCode ownChild { "epcis.own-child" };
inline constexpr ErrorCode noLotOrExpiry { "epcis.no-lot-or-expiry" };
inline constexpr ErrorCode badExpiry { "epcis.bad-expiry" };
inline constexpr ErrorCode oldIlmd { "epcis.old-ilmd" };
inline constexpr ErrorCode noOwner { "epcis.no-owner" };
inline constexpr ErrorCode noPlaceOfParty { "epcis.no-place-of-party" };
inline constexpr ErrorCode noPurchaseOrder { "epcis.no-purchase-order" };
inline constexpr ErrorCode placeOnShipping { "epcis.place-on-shipping" };
inline constexpr ErrorCode mixedLevels { "epcis.mixed-levels" };
inline constexpr ErrorCode noStatement { "epcis.no-statement" };
inline constexpr ErrorCode incompleteHeader { "epcis.incomplete-header" };
inline constexpr ErrorCode mixedGuideline { "epcis.mixed-guideline" };
inline constexpr ErrorCode noMasterData { "epcis.no-master-data" };
inline constexpr ErrorCode incompleteMasterData { "epcis.incomplete-master-data" };

} // namespace packledger::codes

#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Failures of receiving: what was asked for cannot be done.
inline constexpr ErrorCode noSuchReceipt { "receiving.no-such-receipt" };
inline constexpr ErrorCode noSuchShipment { "receiving.no-such-shipment" };
inline constexpr ErrorCode receiptClosed { "receiving.receipt-closed" };
inline constexpr ErrorCode shipmentClosed { "receiving.shipment-closed" };
inline constexpr ErrorCode nothingToUndo { "receiving.nothing-to-undo" };
inline constexpr ErrorCode nothingReceived { "receiving.nothing-received" };
inline constexpr ErrorCode exceptionsOpen { "receiving.exceptions-open" };
inline constexpr ErrorCode reasonMissing { "receiving.reason-missing" };
inline constexpr ErrorCode registeringOff { "receiving.registering-off" };
inline constexpr ErrorCode lotOrExpiryMissing { "receiving.lot-or-expiry-missing" };
inline constexpr ErrorCode alreadyKnown { "receiving.already-known" };
inline constexpr ErrorCode notScannable { "receiving.not-scannable" };
inline constexpr ErrorCode notInReceipt { "receiving.not-in-receipt" };
inline constexpr ErrorCode siteWithoutGln { "receiving.site-without-gln" };

// Reasons of verdicts: kept with the scan, told by core/workflow/receivingtext.h.
inline constexpr ErrorCode reasonExpected { "receiving.expected" };
inline constexpr ErrorCode reasonContents { "receiving.contents" };
inline constexpr ErrorCode reasonContentsHeld { "receiving.contents-held" };
inline constexpr ErrorCode reasonRegistered { "receiving.registered" };
inline constexpr ErrorCode reasonBlind { "receiving.blind" };
inline constexpr ErrorCode reasonMatched { "receiving.matched" };
inline constexpr ErrorCode reasonSample { "receiving.sample" };
inline constexpr ErrorCode reasonAgain { "receiving.again" };
inline constexpr ErrorCode reasonInContainer { "receiving.in-container" };
inline constexpr ErrorCode reasonReceivedBefore { "receiving.received-before" };
inline constexpr ErrorCode reasonInOtherReceipt { "receiving.in-other-receipt" };
inline constexpr ErrorCode reasonNotOnAsn { "receiving.not-on-asn" };
inline constexpr ErrorCode reasonOtherShipment { "receiving.other-shipment" };
inline constexpr ErrorCode reasonUnknownSerial { "receiving.unknown-serial" };
inline constexpr ErrorCode reasonUnknownProduct { "receiving.unknown-product" };
inline constexpr ErrorCode reasonOverage { "receiving.overage" };
inline constexpr ErrorCode reasonAwaitingData { "receiving.awaiting-data" };
inline constexpr ErrorCode reasonWrongLot { "receiving.wrong-lot" };
inline constexpr ErrorCode reasonWrongExpiry { "receiving.wrong-expiry" };
inline constexpr ErrorCode reasonExpired { "receiving.expired" };
inline constexpr ErrorCode reasonRecalled { "receiving.recalled" };
inline constexpr ErrorCode reasonOnHold { "receiving.on-hold" };
inline constexpr ErrorCode reasonDamaged { "receiving.damaged" };
inline constexpr ErrorCode reasonCondition { "receiving.condition" };
inline constexpr ErrorCode reasonEnded { "receiving.ended" };
inline constexpr ErrorCode reasonLeft { "receiving.left" };
inline constexpr ErrorCode reasonScannerFault { "receiving.scanner-fault" };
inline constexpr ErrorCode reasonSeveralCodes { "receiving.several-codes" };
inline constexpr ErrorCode reasonNoSerial { "receiving.no-serial" };
inline constexpr ErrorCode reasonUnreadable { "receiving.unreadable" };
inline constexpr ErrorCode reasonOpened { "receiving.opened" };
inline constexpr ErrorCode reasonShortage { "receiving.shortage" };
inline constexpr ErrorCode reasonSampleOpen { "receiving.sample-open" };
inline constexpr ErrorCode reasonMisdirected { "receiving.misdirected" };

} // namespace packledger::codes

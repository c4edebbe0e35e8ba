#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Failures of receiving: what was asked for cannot be done.
inline constexpr ErrorCode noSuchReceipt { "receiving.no-such-receipt" };
inline constexpr ErrorCode noSuchShipment { "receiving.no-such-shipment" };
inline constexpr ErrorCode noSuchScan { "receiving.no-such-scan" };
inline constexpr ErrorCode noSeal { "receiving.no-seal" };
inline constexpr ErrorCode receiptClosed { "receiving.receipt-closed" };
inline constexpr ErrorCode shipmentClosed { "receiving.shipment-closed" };
inline constexpr ErrorCode nothingToUndo { "receiving.nothing-to-undo" };
inline constexpr ErrorCode nothingReceived { "receiving.nothing-received" };
inline constexpr ErrorCode acceptedWithoutReason { "receiving.accepted-without-reason" };
inline constexpr ErrorCode registeringOff { "receiving.registering-off" };
inline constexpr ErrorCode lotOrExpiryMissing { "receiving.lot-or-expiry-missing" };
inline constexpr ErrorCode alreadyKnown { "receiving.already-known" };
inline constexpr ErrorCode notScannable { "receiving.not-scannable" };

} // namespace packledger::codes

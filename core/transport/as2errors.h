#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Keys and certificates of AS2 that cannot be used.
inline constexpr ErrorCode as2Certificate { "as2.certificate" };
inline constexpr ErrorCode as2Identity { "as2.identity" };
// A message that came in and cannot be taken.
inline constexpr ErrorCode as2Malformed { "as2.malformed" };
inline constexpr ErrorCode as2UnknownPartner { "as2.unknown-partner" };
inline constexpr ErrorCode as2Decryption { "as2.decryption" };
inline constexpr ErrorCode as2Decompression { "as2.decompression" };
inline constexpr ErrorCode as2Signature { "as2.signature" };
inline constexpr ErrorCode as2UnknownSigner { "as2.unknown-signer" };
inline constexpr ErrorCode as2Unsigned { "as2.unsigned" };
/// Nobody signed it, and it could come from several partners.
inline constexpr ErrorCode as2AmbiguousSender { "as2.ambiguous-sender" };
inline constexpr ErrorCode as2Unencrypted { "as2.unencrypted" };
inline constexpr ErrorCode as2WeakAlgorithm { "as2.weak-algorithm" };
/// Its receipt is asked for at a host that the partner's profile does not name.
inline constexpr ErrorCode as2ReceiptHost { "as2.receipt-host" };
// A receipt (MDN) that proves nothing.
inline constexpr ErrorCode as2NoReceipt { "as2.no-receipt" };
inline constexpr ErrorCode as2ReceiptUnsigned { "as2.receipt-unsigned" };
inline constexpr ErrorCode as2ReceiptForOther { "as2.receipt-for-other" };
inline constexpr ErrorCode as2MicMismatch { "as2.mic-mismatch" };
/// The partner cannot read what is encrypted for it, or does not know who signed.
inline constexpr ErrorCode as2KeyRefused { "as2.key-refused" };
/// The partner says that it did not take the message.
inline constexpr ErrorCode as2Refused { "as2.refused" };

} // namespace packledger::codes

#pragma once

#include "transport/as2message.h"

namespace packledger::transport {

/// A receipt: what its sender says of a message (RFC 3798 as RFC 4130 uses it).
struct Mdn
{
    enum class Outcome {
        Processed,
        Duplicate, ///< processed, warning: it came before
        Error, ///< processed, error: `modifier` says which
        Failure, ///< failed: something asked for is not supported
    };
    Outcome outcome = Outcome::Processed;
    QByteArray modifier {}; ///< "decryption-failed"
    QByteArray originalMessageId {};
    std::optional<Mic> mic {};
    QString text {}; ///< for a person
    bool isSigned = false; ///< by a certificate agreed on
};

/// The modifier that tells a sender of this failure: "authentication-failed".
[[nodiscard]] QByteArray modifierFor(const Error &error);

/// Whether a part is a receipt.
[[nodiscard]] bool isReceipt(const MimePart &part);

/// A receipt as a part to answer with, signed where `digest` is given.
[[nodiscard]] Result<MimePart> packReceipt(
    const Mdn &mdn, const As2Agreement &agreement, std::optional<Digest> digest, Instant now);

/// Reads a receipt out of an unpacked message. Fails with as2.no-receipt where it is none.
[[nodiscard]] Result<Mdn> readReceipt(const As2Content &content);

/// What a receipt means for the message it answers: acknowledged, refused, or nothing proven (tried again).
[[nodiscard]] sync::DeliveryOutcome outcomeOf(
    const Mdn &mdn, const As2Agreement &agreement, const QByteArray &messageId, const Mic &mic);

} // namespace packledger::transport

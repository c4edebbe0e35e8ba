#pragma once

#include "sync/transport.h"
#include "transport/as2agreement.h"
#include "transport/mimepart.h"

namespace packledger::transport {

/// The hash over what was signed or sent, which a receipt gives back (RFC 4130, 7.3.1).
struct Mic
{
    QByteArray value; ///< base64
    Digest digest = Digest::Sha256;

    /// "qZk…=, sha-256", as a receipt and the outbox spell it.
    [[nodiscard]] QByteArray text() const;
    /// Nothing where it is no such text.
    [[nodiscard]] static std::optional<Mic> fromText(const QByteArray &text);
    friend bool operator==(const Mic &, const Mic &) = default;
};

/// The Message-ID of a document; the same in every attempt.
[[nodiscard]] QByteArray messageIdOf(const QByteArray &parcelId, const As2Agreement &agreement);
/// The document's identity in a Message-ID of ours; empty: it is none.
[[nodiscard]] QByteArray parcelIdOf(const QByteArray &messageId);

/// An AS2 message, ready to post.
struct As2Message
{
    MimeHeaders headers;
    QByteArray body;
    Mic mic;
};

/// Compresses, signs and encrypts as agreed on. What is signed is the same in every attempt, and so is the MIC.
[[nodiscard]] Result<As2Message> packMessage(const sync::Parcel &parcel, const As2Agreement &agreement, Instant now);

/// What was inside a message.
struct As2Content
{
    MimePart part;
    QByteArray partBytes; ///< of `part`, exactly
    bool wasSigned = false;
    bool wasEncrypted = false;
    bool wasCompressed = false;
    std::optional<Mic> mic {}; ///< of signed content: by the signature's hash
};

/// Decrypts, verifies and decompresses in whatever order the sender chose. Fails with as2.malformed, as2.decryption,
/// as2.decompression, as2.signature, as2.unknown-signer, as2.weak-algorithm.
[[nodiscard]] Result<As2Content> unpack(const MimePart &message, const As2Agreement &agreement, Instant now);

/// The MIC of a message that came in, by the hash of its signature, else by the one its sender asks for.
[[nodiscard]] Mic micOf(const As2Content &content, Digest asked);

/// An AS2 name as it stands in a header: quoted where it must be.
[[nodiscard]] QByteArray quotedName(const QByteArray &name);
[[nodiscard]] QByteArray unquotedName(const QByteArray &value);

/// A part under a multipart/signed with its signature.
[[nodiscard]] Result<MimePart> signedPart(
    const QByteArray &partBytes, const Identity &identity, Digest digest, const QByteArray &boundary);

} // namespace packledger::transport

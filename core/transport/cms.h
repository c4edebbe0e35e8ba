#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct x509_st;
struct evp_pkey_st;

namespace packledger::transport {

/// Hash algorithms of signatures and MICs, in the spelling of RFC 5751: "sha-256".
enum class Digest { Sha1, Sha256, Sha384, Sha512 };
[[nodiscard]] const char *nameOf(Digest digest);
/// Reads "sha-256", "sha256", "SHA2-256"; nothing where it is none of ours.
[[nodiscard]] std::optional<Digest> digestFrom(const QByteArray &name);
[[nodiscard]] QByteArray hashOf(Digest digest, const QByteArray &bytes);

/// Content encryption. Three-key DES for partners that cannot do better.
enum class Cipher { Aes128Cbc, Aes256Cbc, Aes128Gcm, Aes256Gcm, TripleDesCbc };
[[nodiscard]] const char *nameOf(Cipher cipher);
[[nodiscard]] std::optional<Cipher> cipherFrom(const QByteArray &name);

/// An X.509 certificate, as a partner sends it.
class Certificate
{
public:
    /// Every certificate in a PEM text, in its order. Fails with as2.certificate where there is none.
    [[nodiscard]] static Result<std::vector<Certificate>> fromPem(const QByteArray &pem);
    explicit Certificate(std::shared_ptr<x509_st> native)
        : m_native(std::move(native))
    {
    }

    [[nodiscard]] QString subject() const;
    /// SHA-256 of its bytes, as hexadecimal digits.
    [[nodiscard]] QByteArray fingerprint() const;
    [[nodiscard]] QDateTime notBefore() const;
    [[nodiscard]] QDateTime notAfter() const;
    [[nodiscard]] bool isValidAt(const QDateTime &moment) const;
    [[nodiscard]] x509_st *native() const { return m_native.get(); }

private:
    std::shared_ptr<x509_st> m_native;
};

/// A certificate with its private key: who we are.
struct Identity
{
    Certificate certificate;
    std::shared_ptr<evp_pkey_st> key;

    /// Pairs of certificate and key in a PEM text, a certificate followed or preceded by its key. Fails with
    /// as2.identity where a key is missing, locked or belongs to another certificate.
    [[nodiscard]] static Result<std::vector<Identity>> fromPem(const QByteArray &pem);
};

/// What a good signature says.
struct Signature
{
    Certificate signer;
    Digest digest = Digest::Sha256;
};

/// A detached signature (CMS SignedData, DER) over exactly these bytes.
[[nodiscard]] Result<QByteArray> sign(const QByteArray &content, const Identity &identity, Digest digest);
/// Fails with as2.unknown-signer where none of `accepted` made it, as2.signature where it does not fit the bytes. A
/// certificate inside the signature proves nothing and is not looked at.
[[nodiscard]] Result<Signature> verify(
    const QByteArray &content, const QByteArray &signature, const std::vector<Certificate> &accepted);

/// EnvelopedData, or AuthEnvelopedData for GCM (RFC 5083).
[[nodiscard]] Result<QByteArray> encrypt(const QByteArray &content, const Certificate &recipient, Cipher cipher);
/// With whichever of our keys it was made for: two during a rollover. Fails with as2.decryption.
[[nodiscard]] Result<QByteArray> decrypt(const QByteArray &enveloped, const std::vector<Identity> &identities);

/// CompressedData by zlib (RFC 3274), which Debian's OpenSSL is built without.
[[nodiscard]] Result<QByteArray> compress(const QByteArray &content);
/// Reads DER and BER. Fails with as2.decompression, also where more than `most` bytes come out.
[[nodiscard]] Result<QByteArray> decompress(const QByteArray &compressed, qint64 most);

/// What a CMS object is.
enum class CmsKind { Unknown, Signed, Enveloped, Compressed };
[[nodiscard]] CmsKind kindOf(const QByteArray &cms);

} // namespace packledger::transport

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace packledger::transport {

/// What a screen and a test say of a certificate.
struct CertificateFacts
{
    QString subject; ///< its common name, else all of its subject
    QString issuer; ///< the same of whoever signed it
    qint64 notAfterMs = 0; ///< since 1970 UTC
    QByteArray pin; ///< "sha256//…": its public key, as a profile pins it (RFC 7469)

    /// The last moment it holds, "2027-01-31T23:59:59.000Z".
    [[nodiscard]] QByteArray notAfter() const;
};

/// The certificates in PEM text, in their order; empty where there is none or one cannot be read.
[[nodiscard]] std::vector<CertificateFacts> certificatesInPem(const QByteArray &pem);

/// The certificates in PEM text or a PKCS#12 file, its own first. Fails with transport.client-certificate where the
/// bytes are neither or the password is wrong.
[[nodiscard]] Result<std::vector<CertificateFacts>> certificatesIn(
    const QByteArray &bytes, const QByteArray &password = {});

/// The certificates of a file as people are sent them, as PEM text: PEM, one of DER (.cer), or PKCS#7 (.p7b). Fails
/// with transport.certificate-file where there is none, transport.certificate-with-key where a private key is in it.
[[nodiscard]] Result<QByteArray> certificatePem(const QByteArray &bytes);

/// Whether the bytes are PEM text; else they are taken for PKCS#12.
[[nodiscard]] bool isPem(const QByteArray &bytes);

} // namespace packledger::transport

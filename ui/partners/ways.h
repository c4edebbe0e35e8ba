#pragma once

#include "base/result.h"
#include "sync/partnerprofile.h"
#include "sync/transport.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace packledger::partners {

/// A certificate that the way to a partner hangs on.
struct CertificateFact
{
    QByteArray
        what; ///< the option of the route that brought it: "identity", "certificates", "client_certificate", "ca"
    QString subject;
    qint64 endsMs = 0; ///< since 1970 UTC
    QByteArray fingerprint {}; ///< "SHA-256 AB:CD:…" of one in a file; empty: not told

    friend bool operator==(const CertificateFact &, const CertificateFact &) = default;
};

/// What the pages of partners need of the wire and of the keychain. Calls wait for both: never in the window's thread,
/// from any other.
class Ways
{
public:
    Ways() = default;
    Ways(const Ways &) = delete;
    Ways &operator=(const Ways &) = delete;
    virtual ~Ways() = default;

    /// The certificates that the partner's profile brings along, ours and theirs.
    [[nodiscard]] virtual Result<std::vector<CertificateFact>> certificatesOf(const sync::PartnerProfile &partner) = 0;
    /// Whether a way can be made of the profile. Secrets that are not there yet are no fault.
    [[nodiscard]] virtual Result<void> check(const sync::PartnerProfile &partner) = 0;
    /// Tries the way step by step, sending no document. Whether all passed; fails where none can be made.
    [[nodiscard]] virtual Result<bool> test(
        const sync::PartnerProfile &partner, const sync::TestReport &report, Progress &progress)
        = 0;

    [[nodiscard]] virtual Result<QByteArrayList> secretNames() = 0;
    [[nodiscard]] virtual Result<void> keepSecret(const QByteArray &name, const QByteArray &value) = 0;
    /// Keeps the bytes of a file under this name. `adds`: behind what is kept there already, as our next certificate
    /// beside the one it follows. Fails with base.file-open too, and with as2.identity where it is to be a certificate
    /// with its key and is not.
    enum class Keeping { Replaces, Adds };
    enum class SecretFile { Any, Identity };
    [[nodiscard]] virtual Result<void> keepSecretFile(
        const QByteArray &name, const QString &file, Keeping keeping, SecretFile what)
        = 0;
    /// The certificates in a file (PEM, DER, PKCS#7), as PEM. Fails with base.file-open, transport.certificate-file,
    /// transport.certificate-with-key.
    struct CertificateFile
    {
        QString pem;
        std::vector<CertificateFact> certificates;
    };
    [[nodiscard]] virtual Result<CertificateFile> certificateFile(const QString &file) = 0;
};

} // namespace packledger::partners

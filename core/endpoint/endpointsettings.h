#pragma once

#include "endpoint/httplistener.h"
#include "ledger/site.h"
#include "transport/secrets.h"

namespace packledger::endpoint {

/// How a site listens while its programs are open: settings of the site, so that the journal tells who changed them.
struct EndpointSettings
{
    QByteArray station; ///< the one that listens; empty: none does
    QString host;
    quint16 port = 0;
    bool takesAs2 = false;
    QByteArray certificate; ///< PEM; empty: plain HTTP. Its key is the secret `keyName`

    static constexpr const char *tokenName = "endpoint-token";
    static constexpr const char *keyName = "endpoint-key";

    [[nodiscard]] static EndpointSettings of(ledger::View &view);
    /// Whether other machines can come in.
    [[nodiscard]] bool isOpen() const;
    /// With its key. Fails with endpoint.certificate, and as Secrets do.
    [[nodiscard]] Result<ListeningAddress> address(transport::Secrets &secrets) const;
};

/// What other systems show: 192 random bits, kept as a secret; what was valid before is no more.
[[nodiscard]] Result<QByteArray> makeToken(transport::Secrets &secrets);
/// Fails with endpoint.no-token where none was made.
[[nodiscard]] Result<QByteArray> tokenOf(transport::Secrets &secrets);
/// The same where AS2 is taken, whose messages bear signatures: empty, which lets nobody else in, where none was made.
[[nodiscard]] Result<QByteArray> tokenIfAny(transport::Secrets &secrets);

/// Takes certificate and key out of the text of a PEM file that has both: keeps the key as a secret, and answers the
/// certificate with its chain. Fails with endpoint.certificate where there are not both, or they do not fit.
[[nodiscard]] Result<QByteArray> takeCertificate(const QByteArray &pem, transport::Secrets &secrets);

} // namespace packledger::endpoint

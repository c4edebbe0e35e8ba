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
    bool hasAskers = false; ///< somebody has a token of their own: to ask for verifications, or a system of the site
    QByteArray certificate; ///< PEM; empty: plain HTTP. Its key is the secret `keyName`

    static constexpr const char *tokenName = "endpoint-token";
    static constexpr const char *keyName = "endpoint-key";

    [[nodiscard]] static EndpointSettings of(ledger::View &view);
    /// Whether other machines can come in.
    [[nodiscard]] bool isOpen() const;
    /// With its key. Fails with endpoint.certificate, and as Secrets do.
    [[nodiscard]] Result<ListeningAddress> address(transport::Secrets &secrets) const;
};

/// The token for everything, which other systems show: 192 random bits, kept as a secret; what was valid before is no
/// more.
[[nodiscard]] Result<QByteArray> makeHouseToken(transport::Secrets &secrets);
/// It, for a site that listens so: empty, which lets no other system in, where none was made and others are listened
/// for all the same: AS2, whose messages bear signatures, and askers with tokens of their own. Fails with
/// endpoint.no-token where none was made and there is nobody else.
[[nodiscard]] Result<QByteArray> houseToken(const EndpointSettings &settings, transport::Secrets &secrets);

/// Takes certificate and key out of the text of a PEM file that has both: keeps the key as a secret, and answers the
/// certificate with its chain. Fails with endpoint.certificate where there are not both, or they do not fit.
[[nodiscard]] Result<QByteArray> takeCertificate(const QByteArray &pem, transport::Secrets &secrets);

} // namespace packledger::endpoint

#pragma once

#include "base/progress.h"
#include "sync/partnerprofile.h"
#include "transport/secrets.h"

#include <vector>

namespace packledger::transport {

/// Until when something holds that the way to a partner hangs on.
struct CertificateEnd
{
    QByteArray what; ///< "client_certificate", "ca", "server", "identity", "certificates"; as the route's options say
    QString subject;
    qint64 notAfterMs = 0; ///< since 1970 UTC
};

/// The certificates that a route brings along: ours, the partner's, and those of the authorities it trusts; what cannot
/// be read is left out, but for ours: transport.client-certificate.
[[nodiscard]] Result<std::vector<CertificateEnd>> certificateEnds(
    const sync::PartnerProfile &profile, Secrets &secrets);

/// The certificate that the partner's server shows now; nothing where the way needs none. Waits for the wire; fails as
/// HttpClient does.
[[nodiscard]] Result<std::vector<CertificateEnd>> serverCertificateEnds(
    const sync::PartnerProfile &profile, Secrets &secrets, const Progress &progress);

} // namespace packledger::transport

#pragma once

#include "base/result.h"
#include "sync/partnerprofile.h"

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
};

} // namespace packledger::partners

#pragma once

#include "partners/ways.h"

#include <QMutex>

namespace packledger::desktop {

/// The wire and the keychain of a site, for the pages of partners. Each call opens the secrets for itself: from any
/// thread.
class PartnerWays final : public partners::Ways
{
public:
    /// The site whose secrets these are.
    void setFolder(const QString &folder);

    [[nodiscard]] Result<std::vector<partners::CertificateFact>> certificatesOf(
        const sync::PartnerProfile &partner) override;

private:
    [[nodiscard]] QString folder() const;

    mutable QMutex m_mutex;
    QString m_folder;
};

} // namespace packledger::desktop

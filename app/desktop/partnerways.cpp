#include "desktop/partnerways.h"

#include "bootstrap/secretstore.h"
#include "transport/certificateends.h"

#include <QMutexLocker>

namespace packledger::desktop {

void PartnerWays::setFolder(const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    m_folder = folder;
}

QString PartnerWays::folder() const
{
    const QMutexLocker lock(&m_mutex);
    return m_folder;
}

Result<std::vector<partners::CertificateFact>> PartnerWays::certificatesOf(const sync::PartnerProfile &partner)
{
    const auto secrets = bootstrap::openSecrets(folder());
    const Result<std::vector<transport::CertificateEnd>> ends = transport::certificateEnds(partner, *secrets);
    if (!ends)
        return fail(ends.error());
    std::vector<partners::CertificateFact> facts;
    for (const transport::CertificateEnd &end : *ends)
        facts.push_back({ end.what, end.subject, end.notAfterMs });
    return facts;
}

} // namespace packledger::desktop

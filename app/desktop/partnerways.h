#pragma once

#include "base/clock.h"
#include "partners/ways.h"

#include <QMutex>

namespace packledger::desktop {

/// The wire and the keychain of a site, for the pages of partners. Each call opens the secrets for itself: from any
/// thread.
class PartnerWays final : public partners::Ways
{
public:
    explicit PartnerWays(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// The site whose secrets these are.
    void setFolder(const QString &folder);

    [[nodiscard]] Result<std::vector<partners::CertificateFact>> certificatesOf(
        const sync::PartnerProfile &partner) override;
    [[nodiscard]] Result<void> check(const sync::PartnerProfile &partner) override;
    [[nodiscard]] Result<bool> test(
        const sync::PartnerProfile &partner, const sync::TestReport &report, Progress &progress) override;
    [[nodiscard]] Result<QByteArrayList> secretNames() override;
    [[nodiscard]] Result<void> keepSecret(const QByteArray &name, const QByteArray &value) override;
    [[nodiscard]] Result<void> keepSecretFile(
        const QByteArray &name, const QString &file, Keeping keeping, SecretFile what) override;
    [[nodiscard]] Result<CertificateFile> certificateFile(const QString &file) override;

private:
    [[nodiscard]] QString folder() const;

    const Clock &m_clock;
    mutable QMutex m_mutex;
    QString m_folder;
};

} // namespace packledger::desktop

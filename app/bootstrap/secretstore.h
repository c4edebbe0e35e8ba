#pragma once

#include "transport/secrets.h"
#include "workflow/plannedbackup.h"

#include <QString>

#include <memory>

namespace packledger::bootstrap {

/// The folder that a person chose to hold secrets: $PACKLEDGER_SECRETS; empty where the keychain holds them.
[[nodiscard]] QString secretsFolder();

/// Where this site's secrets are: files of that folder, or the keychain. There is no way from one to the other that
/// nobody chose.
[[nodiscard]] std::unique_ptr<transport::Secrets> openSecrets(const QString &site);

/// The passphrase of encrypted backups, kept with the site's other secrets.
class KeptBackupSecret final : public workflow::BackupSecret
{
public:
    [[nodiscard]] Result<QByteArray> passphrase(const QString &siteFolder) override;
    [[nodiscard]] Result<void> keep(const QString &siteFolder, const QByteArray &passphrase) override;
};

} // namespace packledger::bootstrap

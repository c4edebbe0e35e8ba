#include "bootstrap/secretstore.h"

#include "transport/filesecrets.h"
#include "transport/keychainsecrets.h"

#include <QDir>

namespace packledger::bootstrap {

QString secretsFolder()
{
    const QString named = qEnvironmentVariable("PACKLEDGER_SECRETS");
    return named.isEmpty() ? named : QDir(named).absolutePath();
}

std::unique_ptr<transport::Secrets> openSecrets(const QString &site)
{
    if (const QString folder = secretsFolder(); !folder.isEmpty())
        return std::make_unique<transport::FileSecrets>(folder);
    return std::make_unique<transport::KeychainSecrets>(QDir(site).absolutePath());
}

Result<QByteArray> KeptBackupSecret::passphrase(const QString &siteFolder)
{
    return openSecrets(siteFolder)->value(name);
}

Result<void> KeptBackupSecret::keep(const QString &siteFolder, const QByteArray &passphrase)
{
    return openSecrets(siteFolder)->keep(name, passphrase);
}

} // namespace packledger::bootstrap

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

} // namespace packledger::bootstrap

#pragma once

#include "transport/secrets.h"

#include <QString>

#include <memory>

namespace packledger::bootstrap {

/// The folder that a person chose to hold secrets: $PACKLEDGER_SECRETS; empty where the keychain holds them.
[[nodiscard]] QString secretsFolder();

/// Where this site's secrets are: files of that folder, or the keychain. There is no way from one to the other that
/// nobody chose.
[[nodiscard]] std::unique_ptr<transport::Secrets> openSecrets(const QString &site);

} // namespace packledger::bootstrap

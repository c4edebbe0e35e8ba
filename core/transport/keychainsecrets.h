#pragma once

#include "transport/secrets.h"

#include <QString>

namespace packledger::transport {

/// Secrets in the keychain of whoever is signed in (Secret Service, KWallet), by QtKeychain; never in plain text, not
/// even where there is no keychain: that is secret.no-keychain. Calls wait for the keychain, and for its owner to
/// unlock it, two minutes at most: not for the window's thread.
class KeychainSecrets final : public Secrets
{
public:
    /// Sites do not see each other's.
    explicit KeychainSecrets(const QString &site);

    [[nodiscard]] Result<QByteArray> value(const QByteArray &name) override;
    [[nodiscard]] Result<void> keep(const QByteArray &name, const QByteArray &value) override;
    [[nodiscard]] Result<void> remove(const QByteArray &name) override;
    [[nodiscard]] Result<QByteArrayList> names() override;

private:
    [[nodiscard]] Result<void> keepNames(const QByteArrayList &names);

    QString m_service;
};

} // namespace packledger::transport

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>

namespace packledger::transport {

/// Passwords, tokens and private keys, by name. Profiles, settings and the journal hold names alone. What value()
/// answers goes to the wire and nowhere else: not into logs, errors, files or arguments.
class Secrets
{
public:
    Secrets() = default;
    Secrets(const Secrets &) = delete;
    Secrets &operator=(const Secrets &) = delete;
    virtual ~Secrets() = default;

    /// Fails with secret.unknown where there is none of that name.
    [[nodiscard]] virtual Result<QByteArray> value(const QByteArray &name) = 0;
    /// Keeps it, in the place of an older one.
    [[nodiscard]] virtual Result<void> keep(const QByteArray &name, const QByteArray &value) = 0;
    [[nodiscard]] virtual Result<void> remove(const QByteArray &name) = 0;
    /// In alphabetical order.
    [[nodiscard]] virtual Result<QByteArrayList> names() = 0;
};

/// Letters, digits, '-', '_' and '.', 1 to 64 characters, not beginning with a dot.
[[nodiscard]] bool isSecretName(const QByteArray &name);

} // namespace packledger::transport

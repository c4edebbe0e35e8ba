#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace packledger::sync {

/// Where a password or key stands in the options of a way ("$.route.headers.x-api-key"); nothing where none does. The
/// journal never forgets, so it must not get there: values under names that sound like a secret and headers but for a
/// few harmless ones must be "secret:NAME", an address tells no name, password or key, and no text is a private key.
/// `path` is that of the options.
[[nodiscard]] std::optional<QString> plainSecretIn(const QJsonObject &route, const QString &path);

} // namespace packledger::sync

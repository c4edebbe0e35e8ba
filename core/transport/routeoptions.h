#pragma once

#include "base/result.h"
#include "transport/secrets.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace packledger::transport {

/// Reads what a route's options say, and keeps the first fault with its path. Options that nobody asked for are faults
/// too: a misspelt one would silently mean something else.
class RouteOptions
{
public:
    RouteOptions(const QJsonObject &options, Secrets &secrets);

    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] QString text(const char *key, const QString &fallback = {});
    /// A text that must be there.
    [[nodiscard]] QString needed(const char *key);
    /// A text out of these; the first where it is not set.
    [[nodiscard]] QString choice(const char *key, const QStringList &choices);
    [[nodiscard]] qint64 number(const char *key, qint64 fallback, qint64 least, qint64 most);
    /// A number, or a list of numbers; empty where it is not set.
    [[nodiscard]] QList<int> numbers(const char *key, int least, int most);
    [[nodiscard]] bool flag(const char *key, bool fallback);
    /// A text, or a list of texts.
    [[nodiscard]] QStringList texts(const char *key);
    /// An object of texts, in alphabetical order.
    [[nodiscard]] std::vector<std::pair<QString, QString>> pairs(const char *key);
    /// The value behind "secret:NAME"; none where it is not set. A value that stands there itself is a fault.
    [[nodiscard]] std::optional<QByteArray> secret(const char *key);

    /// An object of texts, each of which may be "secret:NAME"; in alphabetical order.
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> headers(const char *key);

    /// Notes a fault of this option.
    void refuse(const char *key, const QString &why);
    /// The first fault: transport.option, transport.plain-secret, or that of the secrets.
    [[nodiscard]] Result<void> end() const;

private:
    [[nodiscard]] QJsonValue take(const char *key);
    /// What "secret:NAME" stands for; nothing where it stands for nothing, a fault noted.
    [[nodiscard]] std::optional<QByteArray> named(const QString &value);
    void note(Error error);

    QJsonObject m_options;
    Secrets &m_secrets;
    QStringList m_known;
    std::optional<Error> m_error;
};

} // namespace packledger::transport

#include "sync/plainsecrets.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <iterator>

namespace packledger::sync {

namespace {

/// "X-Api-Key", "api_key" and "apiKey" are one word.
QString wordOf(const QString &name)
{
    QString word;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            word += c.toLower();
    }
    return word;
}

bool soundsSecret(const QString &name)
{
    static constexpr const char *parts[] = { "password", "passwd", "passphrase", "secret", "token", "key", "cookie",
        "credential", "authorization", "session", "signature", "jwt", "bearer" };
    static constexpr const char *wholes[] = { "pwd", "pass", "pin", "auth", "code", "sig" };
    const QString word = wordOf(name);
    return std::any_of(std::begin(parts), std::end(parts),
               [&](const char *part) { return word.contains(QLatin1StringView(part)); })
        || std::any_of(
            std::begin(wholes), std::end(wholes), [&](const char *whole) { return word == QLatin1StringView(whole); });
}

/// Headers that tell what is sent, or who sends it.
bool isHarmlessHeader(const QString &name)
{
    static constexpr const char *harmless[]
        = { "accept", "acceptlanguage", "contentlanguage", "contenttype", "useragent", "from", "prefer", "site",
              "siteid", "tenant", "tenantid", "client", "clientid", "customer", "customerid", "partner", "partnerid",
              "account", "accountid", "sender", "senderid", "receiver", "receiverid", "source", "system", "version" };
    QString word = wordOf(name);
    if (word.startsWith(QLatin1StringView("gs1")))
        return true;
    if (name.startsWith(QLatin1StringView("x-"), Qt::CaseInsensitive))
        word.remove(0, 1);
    return std::any_of(
        std::begin(harmless), std::end(harmless), [&](const char *one) { return word == QLatin1StringView(one); });
}

bool isNamed(const QString &text)
{
    return text.startsWith(QLatin1StringView("secret:"));
}

/// Whether the address lets somebody in: "https://user:word@host", "https://host/in?api_key=word".
bool bearsSecret(const QString &text)
{
    const bool isAddress = text.contains(QLatin1StringView("://"));
    const QUrl url = isAddress || text.contains(u'@') ? QUrl(text) : QUrl();
    if (!url.password().isEmpty() || (isAddress && !url.userName().isEmpty()))
        return true;
    const auto items = isAddress ? QUrlQuery(url).queryItems(QUrl::FullyDecoded) : QList<std::pair<QString, QString>>();
    return std::any_of(items.begin(), items.end(),
        [](const auto &item) { return soundsSecret(item.first) && !item.second.isEmpty(); });
}

enum class Asked { Anything, NameAlone };

std::optional<QString> plainIn(const QJsonValue &value, const QString &path, Asked asked)
{
    if (value.isString()) {
        const QString text = value.toString();
        const bool isPlain = !isNamed(text)
            && (asked == Asked::NameAlone || bearsSecret(text) || text.contains(QLatin1StringView("PRIVATE KEY")));
        return isPlain ? std::optional(path) : std::nullopt;
    }
    if (value.isDouble() && asked == Asked::NameAlone)
        return path;
    const QJsonArray list = value.toArray();
    for (qsizetype at = 0; at < list.size(); ++at) {
        if (auto found = plainIn(list.at(at), QStringLiteral("%1[%2]").arg(path).arg(at), asked))
            return found;
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const Asked inside = soundsSecret(field.key()) ? Asked::NameAlone : asked;
        if (auto found = plainIn(*field, path + QLatin1Char('.') + field.key(), inside))
            return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> plainSecretIn(const QJsonObject &route, const QString &path)
{
    if (auto found = plainIn(route, path, Asked::Anything))
        return found;
    const QJsonObject headers = route.value(QLatin1StringView("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (!isHarmlessHeader(header.key()) && header->isString() && !isNamed(header->toString()))
            return path + QStringLiteral(".headers.") + header.key();
    }
    // A proxy's address has nothing behind the host; what stands there would be a secret of some kind.
    if (route.value(QLatin1StringView("proxy")).toString().contains(u'?'))
        return path + QStringLiteral(".proxy");
    return std::nullopt;
}

} // namespace packledger::sync

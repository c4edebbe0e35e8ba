#include "transport/httpsroute.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace packledger::transport {

namespace {

bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// A line break in a header would begin another one.
bool isHeaderValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return uchar(c) >= ' ' && uchar(c) != 0x7f; });
}

bool isPin(const QString &pin)
{
    const QByteArray text = pin.toLatin1();
    return text.startsWith("sha256//") && QByteArray::fromBase64(text.sliced(8)).size() == 32 && !text.contains(';');
}

QByteArray authorities(RouteOptions &options)
{
    const QString value = options.text("ca");
    QByteArray pem = value.toUtf8();
    if (value.isEmpty())
        return pem;
    if (!isPem(pem)) {
        QFile file(value);
        if (!QDir::isAbsolutePath(value) || !file.open(QIODevice::ReadOnly))
            options.refuse("ca", value);
        else
            pem = file.readAll();
    }
    if (certificatesInPem(pem).empty())
        options.refuse("ca", QStringLiteral("PEM"));
    return pem;
}

void readClientCertificate(RouteOptions &options, TlsRules &tls)
{
    tls.certificate = options.secret("client_certificate").value_or(QByteArray());
    tls.key = options.secret("client_key").value_or(QByteArray());
    tls.keyPassword = options.secret("client_key_password").value_or(QByteArray());
    if (tls.certificate.isEmpty()) {
        if (!tls.key.isEmpty())
            options.refuse("client_certificate", QStringLiteral("missing"));
    } else if (!certificatesIn(tls.certificate, tls.keyPassword)) {
        options.refuse("client_certificate", QStringLiteral("PEM, PKCS#12"));
    }
}

void readCredentials(RouteOptions &options, HttpHeaders &headers)
{
    const std::optional<QByteArray> token = options.secret("token");
    const QString user = options.text("user");
    const std::optional<QByteArray> password = options.secret("password");
    if (token && !isHeaderValue(*token))
        options.refuse("token", QStringLiteral("one line"));
    if (user.isEmpty() == password.has_value() || user.contains(u':'))
        options.refuse("user", QStringLiteral("user, password"));
    if (token && password)
        options.refuse("token", QStringLiteral("password"));
    if (token)
        headers.emplace_back("Authorization", "Bearer " + *token);
    else if (password)
        headers.emplace_back("Authorization", "Basic " + (user.toUtf8() + ':' + *password).toBase64());
    for (const auto &[name, value] : options.headers("headers")) {
        if (!isHeaderName(name) || !isHeaderValue(value))
            options.refuse("headers", QString::fromUtf8(name));
        headers.emplace_back(name, value);
    }
}

HttpProxy proxyFrom(RouteOptions &options)
{
    HttpProxy proxy { options.text("proxy").toUtf8(), options.text("proxy_user").toUtf8(),
        options.secret("proxy_password").value_or(QByteArray()) };
    // The profile stands in the journal: a password in the address would stand there for ever.
    if (proxy.address.contains('@'))
        options.refuse("proxy", QStringLiteral("proxy_user, proxy_password"));
    if (proxy.user.isEmpty() != proxy.password.isEmpty() || (proxy.address.isEmpty() && !proxy.user.isEmpty()))
        options.refuse("proxy_user", QStringLiteral("proxy, proxy_user, proxy_password"));
    return proxy;
}

} // namespace

HttpRequest HttpsRoute::request(const QByteArray &method, const QByteArray &at) const
{
    HttpRequest request;
    request.method = method;
    request.url = at;
    request.headers = headers;
    request.timeoutMs = timeoutMs;
    request.mostBytes = mostBytes;
    return request;
}

HttpsRoute httpsRouteFrom(RouteOptions &options, bool allowsPlain)
{
    HttpsRoute route;
    route.tls.allowsPlain = allowsPlain;
    route.url = options.needed("url").toUtf8();
    while (route.url.endsWith('/'))
        route.url.chop(1);
    if (!isUsableUrl(route.url, allowsPlain) || route.url.contains('#'))
        options.refuse("url", QStringLiteral("https://…"));
    route.tls.authorities = authorities(options);
    for (const QString &pin : options.texts("pins")) {
        if (!isPin(pin))
            options.refuse("pins", QStringLiteral("sha256//…"));
        route.tls.pins += pin.toLatin1();
    }
    route.tls.revocationFile = options.text("crl");
    if (!route.tls.revocationFile.isEmpty() && !QDir::isAbsolutePath(route.tls.revocationFile))
        options.refuse("crl", QStringLiteral("/…"));
    readClientCertificate(options, route.tls);
    readCredentials(options, route.headers);
    // Messages that protect themselves may go by plain HTTP; passwords may not.
    if (!route.headers.empty() && !isUsableUrl(route.url))
        options.refuse("url", QStringLiteral("https://…"));
    route.proxy = proxyFrom(options);
    route.timeoutMs = int(options.number("timeout_s", 120, 1, 3600)) * 1000;
    route.mostBytes = options.number("most_bytes", 64LL << 20, 1, 1LL << 31);
    return route;
}

} // namespace packledger::transport

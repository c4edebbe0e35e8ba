#pragma once

#include "transport/httpclient.h"
#include "transport/routeoptions.h"

namespace packledger::transport {

/// What every HTTPS route says: where, who may answer, who we are.
struct HttpsRoute
{
    QByteArray url; ///< without a slash at its end
    TlsRules tls;
    HttpProxy proxy;
    HttpHeaders headers {}; ///< of every request, credentials among them
    int timeoutMs = 120'000; ///< of a request
    qint64 mostBytes = 0; ///< of an answer

    [[nodiscard]] HttpRequest request(const QByteArray &method, const QByteArray &at) const;
};

/// Reads "url", "ca" (PEM, or the absolute path of such a file), "pins", "crl" (a path), "client_certificate",
/// "client_key" and "client_key_password" (secrets), "token" (a secret), "user" and "password" (a secret), "headers",
/// "proxy", "proxy_user", "proxy_password" (a secret), "timeout_s", "most_bytes". `allowsPlain`: TlsRules.
[[nodiscard]] HttpsRoute httpsRouteFrom(RouteOptions &options, bool allowsPlain = false);

} // namespace packledger::transport

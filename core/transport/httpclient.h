#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "transport/certificates.h"
#include "transport/httpanswer.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <memory>

namespace packledger::transport {

/// How the other end must prove who it is, and how we do. TLS 1.2 or newer, the host's name and the chain are checked
/// always; there is no way to say otherwise.
struct TlsRules
{
    QByteArray authorities; ///< PEM; these alone are trusted; empty: the system's
    QByteArrayList pins; ///< "sha256//…": one of these public keys, besides the chain; empty: any
    QString revocationFile; ///< PEM of revocation lists, read with each connection; empty: not asked for
    QByteArray certificate; ///< ours, PEM or PKCS#12; empty: none
    QByteArray key; ///< its key, PEM; empty: in the certificate
    QByteArray keyPassword;
    /// For messages that are signed and encrypted themselves (AS2): plain HTTP may go anywhere.
    bool allowsPlain = false;
};

/// What is asked of a partner's server.
struct HttpRequest
{
    QByteArray method = "GET";
    QByteArray url;
    HttpHeaders headers {};
    QByteArray body {}; ///< sent with POST and PUT
    int timeoutMs = 120'000; ///< for all of it, besides the time that a large body takes on a slow line
    qint64 mostBytes = 4 << 20; ///< of the answer's body
};

/// What stands between us and the net, and who we are there; without an address there is none.
struct HttpProxy
{
    QByteArray address {}; ///< "http://proxy.example:3128"
    QByteArray user {};
    QByteArray password {};
};

/// HTTPS, one request after the other over one connection where the server keeps it. Calls wait, for as long as the
/// request allows at most, and end within a second of a cancel. No redirect is followed: credentials and documents go
/// where the profile says, and nowhere else. Plain HTTP goes to this machine alone, unless the rules
/// allow it.
///
/// Fails with base.cancelled, transport.url, transport.resolve, transport.connect, transport.certificate-…,
/// transport.client-certificate, transport.tls, transport.timeout, transport.lost and transport.too-large; no failure
/// holds headers or bodies. An answer of any status is no failure.
class HttpClient
{
public:
    HttpClient(TlsRules tls, HttpProxy proxy = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    [[nodiscard]] Result<HttpAnswer> exchange(const HttpRequest &request, const Progress &progress);
    /// Connects and checks the other end without a request: its certificates, its own first (none with plain HTTP), and
    /// the address it was reached at.
    struct Peer
    {
        QByteArray address; ///< "192.0.2.1:443"
        std::vector<CertificateFacts> certificates;
    };
    [[nodiscard]] Result<Peer> connect(const QByteArray &url, const Progress &progress);

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
    TlsRules m_tls;
    HttpProxy m_proxy;
};

/// Scheme, host and port are the same, and both are complete.
[[nodiscard]] bool isSameOrigin(const QByteArray &a, const QByteArray &b);

/// Whether requests may go there: https, or http to this machine, or anywhere where that is allowed; no user or
/// password in it.
[[nodiscard]] bool isUsableUrl(const QByteArray &url, bool allowsPlain = false);

} // namespace packledger::transport

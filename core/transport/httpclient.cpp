#include "transport/httpclient.h"

#include "base/baseerrors.h"
#include "transport/patience.h"
#include "transport/transporterrors.h"

#include <QUrl>

#include <curl/curl.h>
#include <openssl/x509_vfy.h>

namespace packledger::transport {

namespace {

constexpr long connectTimeoutMs = 30'000;
// Slower than this over that long is a hang.
constexpr long slowestBytesPerSecond = 1;
constexpr long slowestForSeconds = 60;
// A large document over a slow line needs its time besides the server's.
constexpr long slowestBytesPerMs = 32;
constexpr qsizetype mostHeaderBytes = 64 << 10;

struct HeaderList
{
    curl_slist *first = nullptr;
    ~HeaderList() { curl_slist_free_all(first); }
    void add(const QByteArray &line) { first = curl_slist_append(first, line.constData()); }
};

/// What is under way; the library's callbacks write into it.
struct Arriving
{
    HttpAnswer answer;
    const Progress &progress;
    qint64 mostBytes;
    qsizetype headerBytes = 0;
    bool isTooLarge = false;
    bool isCancelled = false;
};

size_t takeBody(char *bytes, size_t size, size_t count, void *to)
{
    auto &arriving = *static_cast<Arriving *>(to);
    if (arriving.answer.body.size() + qint64(size * count) > arriving.mostBytes) {
        arriving.isTooLarge = true;
        return 0;
    }
    arriving.answer.body.append(bytes, qsizetype(size) * qsizetype(count));
    return size * count;
}

size_t takeHeader(char *bytes, size_t size, size_t count, void *to)
{
    auto &arriving = *static_cast<Arriving *>(to);
    const QByteArray line = QByteArray(bytes, qsizetype(size * count)).trimmed();
    arriving.headerBytes += line.size();
    if (arriving.headerBytes > mostHeaderBytes) {
        arriving.isTooLarge = true;
        return 0;
    }
    // A new answer begins, after one such as 100 Continue.
    if (line.startsWith("HTTP/"))
        arriving.answer.headers.clear();
    else if (const qsizetype colon = line.indexOf(':'); colon > 0)
        arriving.answer.headers.emplace_back(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    return size * count;
}

int askProgress(void *to, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto &arriving = *static_cast<Arriving *>(to);
    arriving.isCancelled = !goesOn(arriving.progress);
    return arriving.isCancelled ? 1 : 0;
}

ErrorCode certificateCode(long verifyResult)
{
    switch (verifyResult) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return codes::certificateExpired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return codes::certificateNotYetValid;
    case X509_V_ERR_CERT_REVOKED:
        return codes::certificateRevoked;
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_CRL_NOT_YET_VALID:
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
        return codes::revocationUnknown;
    // The chain is in order, and the library looked no further: it is another host's.
    case X509_V_OK:
    case X509_V_ERR_UNSPECIFIED:
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return codes::certificateHost;
    default:
        return codes::certificateUntrusted;
    }
}

QByteArray hostOf(const QByteArray &url)
{
    const QUrl parsed(QString::fromUtf8(url), QUrl::StrictMode);
    const int port = parsed.port(parsed.scheme() == u"http" ? 80 : 443);
    return parsed.host().toUtf8() + ':' + QByteArray::number(port);
}

curl_blob blobOf(const QByteArray &bytes)
{
    return { const_cast<char *>(bytes.constData()), size_t(bytes.size()), CURL_BLOB_COPY };
}

bool isStarted()
{
    static const bool good = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return good;
}

} // namespace

struct HttpClient::Handle
{
    CURL *easy = isStarted() ? curl_easy_init() : nullptr;
    char words[CURL_ERROR_SIZE] = {};

    Handle() = default;
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { curl_easy_cleanup(easy); }

    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(easy, option, value);
    }

    /// Everything but the request itself.
    void prepare(const QByteArray &url, const TlsRules &tls, const HttpProxy &proxy, Arriving &arriving)
    {
        curl_easy_reset(easy);
        words[0] = '\0';
        set(CURLOPT_ERRORBUFFER, words);
        set(CURLOPT_URL, url.constData());
        set(CURLOPT_PROTOCOLS_STR, "https,http");
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
        set(CURLOPT_USERAGENT, "Packledger");
        // The environment does not decide where documents go.
        set(CURLOPT_PROXY, proxy.address.constData());
        if (!proxy.user.isEmpty()) {
            set(CURLOPT_PROXYUSERNAME, proxy.user.constData());
            set(CURLOPT_PROXYPASSWORD, proxy.password.constData());
        }
        set(CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
        set(CURLOPT_CONNECTTIMEOUT_MS, connectTimeoutMs);
        set(CURLOPT_LOW_SPEED_LIMIT, slowestBytesPerSecond);
        set(CURLOPT_LOW_SPEED_TIME, slowestForSeconds);
        set(CURLOPT_NOPROGRESS, 0L);
        set(CURLOPT_XFERINFOFUNCTION, askProgress);
        set(CURLOPT_XFERINFODATA, static_cast<void *>(&arriving));
        set(CURLOPT_WRITEFUNCTION, takeBody);
        set(CURLOPT_WRITEDATA, static_cast<void *>(&arriving));
        set(CURLOPT_HEADERFUNCTION, takeHeader);
        set(CURLOPT_HEADERDATA, static_cast<void *>(&arriving));
        set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        set(CURLOPT_CERTINFO, 1L);
        if (!tls.authorities.isEmpty()) {
            const curl_blob blob = blobOf(tls.authorities);
            set(CURLOPT_CAINFO_BLOB, &blob);
            set(CURLOPT_CAPATH, static_cast<char *>(nullptr));
        }
        const QByteArray pins = tls.pins.join(';');
        if (!pins.isEmpty())
            set(CURLOPT_PINNEDPUBLICKEY, pins.constData());
        if (!tls.revocationFile.isEmpty())
            set(CURLOPT_CRLFILE, tls.revocationFile.toUtf8().constData());
        if (!tls.certificate.isEmpty()) {
            const curl_blob certificate = blobOf(tls.certificate);
            const curl_blob key = blobOf(tls.key.isEmpty() ? tls.certificate : tls.key);
            set(CURLOPT_SSLCERT_BLOB, &certificate);
            set(CURLOPT_SSLCERTTYPE, isPem(tls.certificate) ? "PEM" : "P12");
            if (isPem(tls.certificate)) {
                set(CURLOPT_SSLKEY_BLOB, &key);
                set(CURLOPT_SSLKEYTYPE, "PEM");
            }
            // Without one, a key with a password must not ask for it at a terminal.
            set(CURLOPT_KEYPASSWD, tls.keyPassword.constData());
        }
    }

    [[nodiscard]] tl::unexpected<Error> failure(CURLcode code, const Arriving &arriving, const QByteArray &url)
    {
        const QString host = QString::fromUtf8(hostOf(url));
        const QString why = QString::fromUtf8(words[0] ? words : curl_easy_strerror(code)).simplified();
        const auto of = [&](ErrorCode error) { return fail(error, host + QStringLiteral(": ") + why); };
        if (arriving.isCancelled)
            return fail(codes::cancelled);
        if (arriving.isTooLarge)
            return fail(codes::transferTooLarge, host);
        long proxyStatus = 0;
        curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
        if (proxyStatus == 407)
            return of(codes::signInRefused);
        switch (code) {
        case CURLE_URL_MALFORMAT:
        case CURLE_UNSUPPORTED_PROTOCOL:
            return fail(codes::routeUrl, host);
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
            return of(codes::hostUnknown);
        case CURLE_COULDNT_CONNECT:
            return of(codes::hostUnreachable);
        case CURLE_OPERATION_TIMEDOUT:
            return of(codes::partnerSilent);
        case CURLE_PEER_FAILED_VERIFICATION: {
            long result = 0;
            curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &result);
            return of(certificateCode(result));
        }
        case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
            return of(codes::certificatePin);
        case CURLE_SSL_CRL_BADFILE:
            return of(codes::revocationUnknown);
        case CURLE_SSL_CERTPROBLEM:
            return of(codes::clientCertificate);
        case CURLE_SSL_CACERT_BADFILE:
            return of(codes::certificateUntrusted);
        case CURLE_SSL_CONNECT_ERROR:
            return of(codes::noCommonTls);
        default:
            // TLS 1.3 tells that it wants a certificate only after the handshake.
            return of(why.contains(QLatin1StringView("certificate required")) ? codes::clientCertificate
                                                                              : codes::connectionLost);
        }
    }
};

HttpClient::HttpClient(TlsRules tls, HttpProxy proxy)
    : m_handle(std::make_unique<Handle>())
    , m_tls(std::move(tls))
    , m_proxy(std::move(proxy))
{
}

HttpClient::~HttpClient() = default;

Result<HttpAnswer> HttpClient::exchange(const HttpRequest &request, const Progress &progress)
{
    if (!m_handle->easy || !isUsableUrl(request.url, m_tls.allowsPlain))
        return fail(codes::routeUrl, QString::fromUtf8(hostOf(request.url)));
    if (!goesOn(progress))
        return fail(codes::cancelled);
    Arriving arriving { {}, progress, request.mostBytes };
    m_handle->prepare(request.url, m_tls, m_proxy, arriving);
    HeaderList headers;
    for (const auto &[name, value] : request.headers)
        headers.add(name + ": " + value);
    headers.add("Expect:"); // a wait of a second for servers that do not know it
    m_handle->set(CURLOPT_HTTPHEADER, headers.first);
    m_handle->set(CURLOPT_TIMEOUT_MS, long(request.timeoutMs) + long(request.body.size()) / slowestBytesPerMs);
    if (request.method == "HEAD") {
        m_handle->set(CURLOPT_NOBODY, 1L);
    } else if (request.method == "POST" || request.method == "PUT") {
        m_handle->set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        m_handle->set(CURLOPT_POSTFIELDS, request.body.constData());
    }
    if (request.method != "GET" && request.method != "HEAD")
        m_handle->set(CURLOPT_CUSTOMREQUEST, request.method.constData());
    const CURLcode code = curl_easy_perform(m_handle->easy);
    m_handle->set(CURLOPT_HTTPHEADER, static_cast<curl_slist *>(nullptr));
    if (code != CURLE_OK)
        return m_handle->failure(code, arriving, request.url);
    long status = 0;
    curl_easy_getinfo(m_handle->easy, CURLINFO_RESPONSE_CODE, &status);
    arriving.answer.status = int(status);
    return std::move(arriving.answer);
}

Result<HttpClient::Peer> HttpClient::connect(const QByteArray &url, const Progress &progress)
{
    if (!m_handle->easy || !isUsableUrl(url, m_tls.allowsPlain))
        return fail(codes::routeUrl, QString::fromUtf8(hostOf(url)));
    Arriving arriving { {}, progress, 0 };
    m_handle->prepare(url, m_tls, m_proxy, arriving);
    m_handle->set(CURLOPT_CONNECT_ONLY, 1L);
    m_handle->set(CURLOPT_FRESH_CONNECT, 1L);
    m_handle->set(CURLOPT_TIMEOUT_MS, connectTimeoutMs);
    const CURLcode code = curl_easy_perform(m_handle->easy);
    if (code != CURLE_OK)
        return m_handle->failure(code, arriving, url);
    Peer peer;
    char *address = nullptr;
    long port = 0;
    curl_easy_getinfo(m_handle->easy, CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(m_handle->easy, CURLINFO_PRIMARY_PORT, &port);
    peer.address = QByteArray(address) + ':' + QByteArray::number(qint64(port));
    curl_certinfo *chain = nullptr;
    curl_easy_getinfo(m_handle->easy, CURLINFO_CERTINFO, &chain);
    for (int i = 0; chain && i < chain->num_of_certs; ++i) {
        for (const curl_slist *line = chain->certinfo[i]; line; line = line->next) {
            if (QByteArray(line->data).startsWith("Cert:")) {
                for (CertificateFacts &facts : certificatesInPem(QByteArray(line->data).sliced(5)))
                    peer.certificates.push_back(std::move(facts));
            }
        }
    }
    // A connection made so serves no request.
    m_handle = std::make_unique<Handle>();
    return peer;
}

bool isSameOrigin(const QByteArray &a, const QByteArray &b)
{
    const QUrl first(QString::fromUtf8(a), QUrl::StrictMode);
    const QUrl second(QString::fromUtf8(b), QUrl::StrictMode);
    return first.isValid() && second.isValid() && !first.host().isEmpty() && first.scheme() == second.scheme()
        && hostOf(a) == hostOf(b);
}

bool isUsableUrl(const QByteArray &url, bool allowsPlain)
{
    const QUrl parsed(QString::fromUtf8(url), QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || !parsed.userInfo().isEmpty())
        return false;
    const QString host = parsed.host();
    return parsed.scheme() == u"https"
        || (parsed.scheme() == u"http"
            && (allowsPlain || host == u"127.0.0.1" || host == u"::1" || host == u"localhost"));
}

} // namespace packledger::transport

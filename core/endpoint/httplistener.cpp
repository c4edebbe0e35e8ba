#include "endpoint/httplistener.h"

#include "endpoint/endpointerrors.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>

namespace packledger::endpoint {

namespace {

HttpRequest requestOf(const QHttpServerRequest &native)
{
    HttpRequest request { .method
        = QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(native.method()))).toUpper(),
        .path = native.url().path(),
        .query = native.query(),
        .headers = {},
        .body = native.body() };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[name, value] : native.headers().toListOfPairs())
        request.headers.push_back({ name, value });
#else
    for (const auto &[name, value] : native.headers())
        request.headers.push_back({ name, value });
#endif
    return request;
}

void write(const HttpResponse &response, QHttpServerResponder &responder)
{
    const auto status = QHttpServerResponder::StatusCode(response.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const HttpHeader &header : response.headers)
        headers.append(header.name, header.value);
    responder.write(response.body, headers, status);
#else
    responder.writeStatusLine(status);
    for (const HttpHeader &header : response.headers)
        responder.writeHeader(header.name, header.value);
    responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    responder.writeBody(response.body);
#endif
}

} // namespace

QByteArray HttpRequest::header(const char *name) const
{
    for (const HttpHeader &each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return {};
}

HttpListener::HttpListener(Answer answer, QObject *parent)
    : QObject(parent)
    , m_answer(std::move(answer))
{
}

HttpListener::~HttpListener() = default;

Result<quint16> HttpListener::listen(const ListeningAddress &address)
{
    auto server = std::make_unique<QHttpServer>();
    // Every path: what is there and what is not is for whoever answers to say.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server->setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        write(m_answer(requestOf(request)), responder);
    });
#else
    server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        write(m_answer(requestOf(request)), responder);
    });
#endif
    std::unique_ptr<QTcpServer> sockets;
    if (address.certificate.isEmpty()) {
        sockets = std::make_unique<QTcpServer>();
    } else {
        const QSslCertificate certificate(address.certificate);
        QSslKey key(address.key, QSsl::Rsa);
        if (key.isNull())
            key = QSslKey(address.key, QSsl::Ec);
        if (certificate.isNull() || key.isNull())
            return fail(codes::endpointCertificate);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(key);
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(configuration);
        sockets = std::move(secure);
    }
    const QHostAddress host(address.host);
    if (host.isNull() || !sockets->listen(host, address.port))
        return fail(codes::endpointAddress,
            QStringLiteral("%1:%2: %3").arg(address.host).arg(address.port).arg(sockets->errorString()));
    const quint16 port = sockets->serverPort();
    server->bind(sockets.release()); // which owns it from here on
    m_server = std::move(server);
    return port;
}

} // namespace packledger::endpoint

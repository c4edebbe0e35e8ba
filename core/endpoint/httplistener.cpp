#include "endpoint/httplistener.h"

#include "endpoint/endpointerrors.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace packledger::endpoint {

namespace {

HttpRequest requestOf(const QHttpServerRequest &native)
{
    HttpRequest request { .method
        = QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(native.method()))).toUpper(),
        .path = native.url().path(),
        .query = native.query(),
        .headers = {},
        .body = native.body(),
        .peer = native.remoteAddress().toString(),
        .encodedPath = native.url().path(QUrl::FullyEncoded).toLatin1() };
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

/// Shows each connection to the gate before it is served.
template <typename Server>
class HttpListener::Guarded final : public Server
{
public:
    explicit Guarded(HttpGate &gate)
        : m_gate(gate)
    {
    }

    QTcpSocket *nextPendingConnection() override
    {
        QTcpSocket *socket = Server::nextPendingConnection();
        if (socket != nullptr)
            m_gate.guard(socket);
        return socket;
    }

private:
    HttpGate &m_gate;
};

HttpListener::HttpListener(
    HttpLimits limits, HttpGate::Check check, HttpGate::Refusal refusal, Ask ask, QObject *parent)
    : QObject(parent)
    , m_gate(limits, std::move(check), std::move(refusal))
    , m_ask(std::move(ask))
{
}

HttpListener::~HttpListener() = default;

Result<quint16> HttpListener::listen(const ListeningAddress &address)
{
    auto server = std::make_unique<QHttpServer>();
    // Every path: what is there and what is not is for whoever answers to say.
    const auto take = [this](const QHttpServerRequest &native, QHttpServerResponder &&responder) {
        const QPointer<QTcpSocket> socket = m_gate.current();
        m_gate.wait(socket);
        // Newer Qt's responder reaches for its server as it goes: it must go first, whoever still means to answer.
        const auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
        m_unanswered.push_back(kept);
        m_ask(requestOf(native),
            [this, gate = QPointer(&m_gate), socket, waiting = std::weak_ptr(kept)](const HttpResponse &response) {
                const std::shared_ptr<QHttpServerResponder> answering = waiting.lock();
                if (!gate || !answering)
                    return;
                std::erase(m_unanswered, answering);
                // Whoever asked may have gone, and the responder does not know.
                if (!socket || socket->state() != QAbstractSocket::ConnectedState)
                    return;
                write(response, *answering);
                gate->answered(socket);
            });
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server->setMissingHandler(this, [take](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        take(request, std::move(responder));
    });
#else
    server->setMissingHandler([take](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        take(request, std::move(responder));
    });
#endif
    std::unique_ptr<QTcpServer> sockets;
    if (address.certificate.isEmpty()) {
        sockets = std::make_unique<Guarded<QTcpServer>>(m_gate);
    } else {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(address.certificate);
        QSslKey key(address.key, QSsl::Rsa);
        if (key.isNull())
            key = QSslKey(address.key, QSsl::Ec);
        if (chain.isEmpty() || chain.first().isNull() || key.isNull())
            return fail(codes::endpointCertificate);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(key);
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        auto secure = std::make_unique<Guarded<QSslServer>>(m_gate);
        secure->setSslConfiguration(configuration);
        sockets = std::move(secure);
    }
    const QHostAddress host(address.host);
    if (host.isNull() || !sockets->listen(host, address.port)) {
        const QString place = QStringLiteral("%1:%2").arg(address.host).arg(address.port);
        if (!host.isNull() && sockets->serverError() == QAbstractSocket::AddressInUseError)
            return fail(codes::endpointPortInUse, place);
        if (!host.isNull() && sockets->serverError() == QAbstractSocket::SocketAccessError)
            return fail(codes::endpointPortForbidden, place);
        return fail(codes::endpointAddress, place);
    }
    const quint16 port = sockets->serverPort();
    server->bind(sockets.release()); // which owns it from here on
    m_server = std::move(server);
    return port;
}

} // namespace packledger::endpoint

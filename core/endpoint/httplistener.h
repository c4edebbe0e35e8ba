#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <vector>

class QHttpServer;
class QTcpServer;

namespace packledger::endpoint {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

/// A request as a program on this machine or in this network made it.
struct HttpRequest
{
    QByteArray method; ///< "GET"
    QString path; ///< decoded, beginning with a slash
    QUrlQuery query;
    std::vector<HttpHeader> headers;
    QByteArray body;

    /// The first header of that name, whatever its case; empty: there is none.
    [[nodiscard]] QByteArray header(const char *name) const;
};

struct HttpResponse
{
    int status = 200;
    std::vector<HttpHeader> headers {};
    QByteArray body {};
};

/// Where a listener listens.
struct ListeningAddress
{
    QString host = QStringLiteral("127.0.0.1"); ///< an address of this machine; "0.0.0.0" or "::" for all
    quint16 port = 0; ///< 0: any free one
    QByteArray certificate {}; ///< PEM; empty: plain HTTP
    QByteArray key {}; ///< PEM, unlocked
};

/// Answers HTTP requests, one after the other, in the thread it lives in: that thread needs an event loop and must not
/// be the one that paints. Loopback unless told otherwise.
class HttpListener final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<HttpResponse(const HttpRequest &)>;

    explicit HttpListener(Answer answer, QObject *parent = nullptr);
    ~HttpListener() override;

    /// The port that is listened on. Fails with endpoint.address, endpoint.certificate.
    [[nodiscard]] Result<quint16> listen(const ListeningAddress &address);

private:
    Answer m_answer;
    std::unique_ptr<QHttpServer> m_server;
};

} // namespace packledger::endpoint

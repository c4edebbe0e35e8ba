#pragma once

#include "endpoint/httpframe.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

class QHostAddress;
class QTcpServer;
class QTcpSocket;

namespace packledger::endpoint {

/// How much a listener takes upon itself.
struct HttpLimits
{
    qint64 mostBody = qint64(128) << 20; ///< of one request
    qint64 mostHeld = qint64(384) << 20; ///< of all requests at once
    int mostConnections = 64;
    int mostOfOnePeer = 32; ///< of other machines; this one's programs are not limited so
    int mostRefused = 16; ///< of one peer, still open so that it can read why
    int headMs = 10'000; ///< from its first byte to its empty line
    int silenceMs = 20'000; ///< between two bytes of a body, or of an answer that is fetched
    int idleMs = 60'000; ///< between two requests
    qint64 leastRate = 4'096; ///< bytes a second that a body must come with, after its first silenceMs
};

/// Stands between the sockets and Qt HTTP Server, which holds a request in memory to its end and knows no limit: sees
/// every byte first, and closes the door on what is too large, too slow, too much, or not to be understood. The answer
/// to a head alone (a wrong token, a document that is too large) leaves before a byte of the body is read.
///
/// Lives in the listener's thread.
class HttpGate final : public QObject
{
    Q_OBJECT

public:
    /// What to answer to a head at once; nothing: its body may come.
    using Check = std::function<std::optional<HttpResponse>(const HttpRequest &head, qint64 length)>;
    /// What to answer to a request that is none, by its status.
    using Refusal = std::function<HttpResponse(int status)>;

    HttpGate(HttpLimits limits, Check check, Refusal refusal, QObject *parent = nullptr);

    /// Guards a connection from its first byte on, before Qt HTTP Server sees it.
    void guard(QTcpSocket *socket);

    /// The connection whose bytes are being read: whoever is asked while they are keeps it for the answer.
    [[nodiscard]] QPointer<QTcpSocket> current() const { return m_current; }
    /// The request of this connection is with somebody who will answer, and has been answered.
    void wait(QTcpSocket *socket);
    void answered(QTcpSocket *socket);

    [[nodiscard]] int connections() const { return int(m_connections.size()); }

Q_SIGNALS:
    /// A request that nobody but the gate saw.
    void refused(const packledger::endpoint::HttpRequest &head, int status);

private:
    struct Connection
    {
        explicit Connection(qint64 mostBody)
            : frame(mostBody)
        {
        }
        HttpFrame frame;
        QElapsedTimer begun; ///< of the request, or of the wait for one
        QElapsedTimer moved; ///< since bytes came or went
        qint64 toWrite = 0;
        bool isChecked = false; ///< the head
        bool isWaiting = false; ///< for our answer
        bool isLeaving = false; ///< refused; what still comes is thrown away
    };

    void read(QTcpSocket *socket);
    void refuse(QTcpSocket *socket, Connection &connection, const HttpResponse &response);
    /// Ends the one of the peer's refused connections that has had the longest time to read why, where they are many.
    void endOldestRefused(const QHostAddress &peer);
    [[nodiscard]] bool makeRoom(const QTcpSocket *socket);
    [[nodiscard]] qint64 held() const;
    void look();

    HttpLimits m_limits;
    Check m_check;
    Refusal m_refusal;
    std::map<QTcpSocket *, Connection> m_connections;
    QPointer<QTcpSocket> m_current;
    QTimer m_looks;
};

} // namespace packledger::endpoint

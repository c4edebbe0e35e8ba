#include "endpoint/httpgate.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <vector>

namespace packledger::endpoint {

namespace {

constexpr int lookMs = 500;
constexpr int lingerMs = 3'000; ///< so that whoever is refused can read why

QByteArray bytesOf(const HttpResponse &response)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + " Refused\r\n";
    for (const HttpHeader &header : response.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(response.body.size()) + "\r\nConnection: close\r\n\r\n"
        + response.body;
}

} // namespace

HttpGate::HttpGate(HttpLimits limits, Check check, Refusal refusal, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_check(std::move(check))
    , m_refusal(std::move(refusal))
{
    m_looks.setInterval(std::min(lookMs, std::max(1, std::min(m_limits.headMs, m_limits.silenceMs) / 4)));
    connect(&m_looks, &QTimer::timeout, this, &HttpGate::look);
    m_looks.start();
}

void HttpGate::guard(QTcpSocket *socket)
{
    const bool hasRoom = makeRoom(socket);
    Connection &connection = m_connections.try_emplace(socket, m_limits.mostBody).first->second;
    connection.begun.start();
    connection.moved.start();
    connect(socket, &QObject::destroyed, this, [this, socket] { m_connections.erase(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_connections.erase(socket);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        // Whoever is asked meanwhile has no say in it any more. Newer Qt keeps the socket until the answer is given up.
        socket->deleteLater();
#endif
    });
    // First of all that listen to this socket, and so asked first (QObject::connect).
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    if (!hasRoom) {
        refuse(socket, connection, m_refusal(503));
        return;
    }
    // What came with the connection is news to nobody yet.
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(socket, &QTcpSocket::readyRead, Qt::QueuedConnection);
}

bool HttpGate::makeRoom(const QTcpSocket *socket)
{
    const QHostAddress peer = socket->peerAddress();
    const auto ofThisPeer
        = std::ranges::count_if(m_connections, [&peer](const auto &each) { return each.first->peerAddress() == peer; });
    if (!peer.isLoopback() && ofThisPeer >= m_limits.mostOfOnePeer)
        return false;
    if (connections() < m_limits.mostConnections)
        return true;
    // Whoever has kept a connection longest without asking for anything gives way.
    QTcpSocket *idle = nullptr;
    for (const auto &[other, connection] : m_connections) {
        const bool isIdle = !connection.isWaiting && !connection.frame.isBegun() && other->bytesToWrite() == 0;
        if (isIdle && (idle == nullptr || connection.begun.elapsed() > m_connections.at(idle).begun.elapsed()))
            idle = other;
    }
    if (idle == nullptr)
        return false;
    m_connections.erase(idle);
    idle->abort();
    return true;
}

qint64 HttpGate::held() const
{
    qint64 sum = 0;
    for (const auto &[socket, connection] : m_connections) {
        if (connection.frame.isBegun() && !connection.isLeaving)
            sum += std::max(connection.frame.length(), connection.frame.received());
    }
    return sum;
}

void HttpGate::read(QTcpSocket *socket)
{
    const auto found = m_connections.find(socket);
    if (found == m_connections.end())
        return;
    Connection &connection = found->second;
    if (connection.isLeaving) {
        (void)socket->readAll();
        return;
    }
    m_current = socket;
    const QByteArray bytes = socket->peek(socket->bytesAvailable());
    if (bytes.isEmpty())
        return;
    // A second request before the answer to the first: nobody does that who waits for answers.
    if (connection.isWaiting)
        return refuse(socket, connection, m_refusal(400));
    if (connection.frame.state() == HttpFrame::State::Complete)
        connection.frame.begin();
    if (!connection.frame.isBegun()) {
        connection.begun.restart();
        connection.isChecked = false;
    }
    connection.moved.restart();
    const HttpFrame::State state = connection.frame.add(bytes);
    if (state == HttpFrame::State::Bad || connection.frame.hasMore())
        return refuse(socket, connection, m_refusal(400));
    if (state == HttpFrame::State::HeadTooLong)
        return refuse(socket, connection, m_refusal(431));
    const bool isTooLong = state == HttpFrame::State::BodyTooLong;
    if (!connection.isChecked && state != HttpFrame::State::Head) {
        connection.isChecked = true;
        if (const std::optional<HttpResponse> no = m_check(connection.frame.head(), connection.frame.length());
            no && (isTooLong || connection.frame.length() != 0))
            return refuse(socket, connection, *no);
    }
    if (isTooLong)
        return refuse(socket, connection, m_refusal(413));
    if (state == HttpFrame::State::Body && held() > m_limits.mostHeld)
        refuse(socket, connection, m_refusal(503));
}

void HttpGate::refuse(QTcpSocket *socket, Connection &connection, const HttpResponse &response)
{
    connection.isLeaving = true;
    connection.moved.restart();
    // Qt HTTP Server hears no more of it.
    disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
    if (socket->isTransactionStarted())
        socket->commitTransaction();
    (void)socket->readAll();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    HttpRequest head = connection.frame.head();
    head.peer = socket->peerAddress().toString();
    Q_EMIT refused(head, response.status);
    socket->write(bytesOf(response));
    socket->flush();
    // Closed a little later: a connection that is closed with bytes unread is reset, and the answer lost with it.
    QTimer::singleShot(lingerMs, socket, [socket] { socket->abort(); });
    endOldestRefused(socket->peerAddress());
}

void HttpGate::endOldestRefused(const QHostAddress &peer)
{
    int refused = 0;
    QTcpSocket *oldest = nullptr;
    for (const auto &[other, connection] : m_connections) {
        if (!connection.isLeaving || other->peerAddress() != peer)
            continue;
        ++refused;
        if (oldest == nullptr || connection.moved.elapsed() > m_connections.at(oldest).moved.elapsed())
            oldest = other;
    }
    if (refused > m_limits.mostRefused)
        oldest->abort();
}

void HttpGate::wait(QTcpSocket *socket)
{
    if (const auto found = m_connections.find(socket); found != m_connections.end())
        found->second.isWaiting = true;
}

void HttpGate::answered(QTcpSocket *socket)
{
    const auto found = m_connections.find(socket);
    if (found == m_connections.end())
        return;
    Connection &connection = found->second;
    connection.isWaiting = false;
    connection.frame.begin();
    connection.begun.restart();
    connection.moved.restart();
    connection.toWrite = socket->bytesToWrite();
}

void HttpGate::look()
{
    std::vector<QTcpSocket *> slow;
    for (auto &[socket, connection] : m_connections) {
        if (connection.isWaiting || connection.isLeaving)
            continue;
        if (const qint64 toWrite = socket->bytesToWrite(); toWrite > 0) {
            if (toWrite != connection.toWrite)
                connection.moved.restart();
            connection.toWrite = toWrite;
            if (connection.moved.elapsed() > m_limits.silenceMs)
                slow.push_back(socket);
            continue;
        }
        const HttpFrame &frame = connection.frame;
        const qint64 age = connection.begun.elapsed();
        const bool isInBody = frame.state() == HttpFrame::State::Body;
        if (!frame.isBegun() ? age > m_limits.idleMs : !isInBody && age > m_limits.headMs)
            slow.push_back(socket);
        else if (isInBody
            && (connection.moved.elapsed() > m_limits.silenceMs
                || (age > m_limits.silenceMs && frame.received() * 1'000 < m_limits.leastRate * age)))
            slow.push_back(socket);
    }
    for (QTcpSocket *socket : slow) {
        const auto found = m_connections.find(socket);
        if (found == m_connections.end())
            continue;
        if (found->second.frame.isBegun() && socket->bytesToWrite() == 0)
            refuse(socket, found->second, m_refusal(408));
        else
            socket->abort();
    }
}

} // namespace packledger::endpoint

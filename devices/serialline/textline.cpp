#include "serialline/textline.h"

#include "serialline/hostlookup.h"
#include "serialline/serialline.h"

#include <QDeadlineTimer>
#include <QNetworkInterface>
#include <QSerialPort>
#include <QTcpSocket>
#include <QtEndian>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace packledger::serialline {

namespace {
constexpr int connectMs = 3000;
constexpr int lookEveryMs = 100; ///< whether it is to stop

/// One address, by the system's calls: QAbstractSocket::waitForConnected() gives a connection up after its time, so it
/// cannot wait in pieces. Why it is not connected; empty: it is.
QString connectTo(QTcpSocket &socket, const QHostAddress &address, quint16 port, const QDeadlineTimer &deadline,
    const std::function<bool()> &isStopped)
{
    sockaddr_storage at {};
    socklen_t size = 0;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&at);
        *v4 = {};
        v4->sin_family = AF_INET;
        v4->sin_port = qToBigEndian(port);
        v4->sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
        size = sizeof *v4;
    } else {
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&at);
        *v6 = {};
        v6->sin6_family = AF_INET6;
        v6->sin6_port = qToBigEndian(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6->sin6_addr, &bytes, sizeof bytes);
        v6->sin6_scope_id = quint32(QNetworkInterface::interfaceIndexFromName(address.scopeId()));
        size = sizeof *v6;
    }
    const int handle = ::socket(at.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    int error = handle < 0 || ::connect(handle, reinterpret_cast<sockaddr *>(&at), size) != 0 ? errno : 0;
    if (handle >= 0 && error == EINPROGRESS) {
        pollfd waiting { handle, POLLOUT, 0 };
        error = ETIMEDOUT;
        do {
            if (poll(&waiting, 1, lookEveryMs) > 0) {
                socklen_t length = sizeof error;
                ::getsockopt(handle, SOL_SOCKET, SO_ERROR, &error, &length);
                break;
            }
        } while (!deadline.hasExpired() && !(isStopped && isStopped()));
    }
    if (error == 0 && socket.setSocketDescriptor(handle))
        return {};
    if (handle >= 0)
        ::close(handle);
    return error == 0 ? socket.errorString() : qt_error_string(error);
}

/// The same for the addresses of a place.
QString connectTo(QTcpSocket &socket, const QList<QHostAddress> &addresses, quint16 port,
    const QDeadlineTimer &deadline, const std::function<bool()> &isStopped)
{
    QString why;
    for (const QHostAddress &address : addresses) {
        why = connectTo(socket, address, port, deadline, isStopped);
        if (why.isEmpty() || deadline.hasExpired() || (isStopped && isStopped()))
            break;
    }
    return why;
}

/// Where a host is. What was asked for last time and is not answered yet is waited for again, and not asked once more.
HostLookup::Answer addressesOf(
    const QString &host, std::unique_ptr<HostLookup> &lookup, const std::function<bool()> &isStopped)
{
    if (const QHostAddress address(host); !address.isNull())
        return { { address }, {} };
    if (!lookup)
        lookup = std::make_unique<HostLookup>(host);
    std::optional<HostLookup::Answer> answer = lookup->wait(QDeadlineTimer(connectMs), isStopped);
    if (!answer)
        return { {}, qt_error_string(ETIMEDOUT) };
    lookup.reset();
    return *std::move(answer);
}

} // namespace

QString TextLine::Place::name() const
{
    return isTcp ? QStringLiteral("%1:%2").arg(target).arg(port) : target;
}

TextLine::TextLine(Place place)
    : m_place(std::move(place))
{
}

TextLine::~TextLine() = default;

std::optional<QString> TextLine::open(Use use, const std::function<bool()> &isStopped)
{
    close();
    const auto unreachable = [this](const QString &why) { return QStringLiteral("%1: %2").arg(m_place.name(), why); };
    if (m_place.isTcp) {
        const HostLookup::Answer found = addressesOf(m_place.target, m_lookup, isStopped);
        if (found.addresses.isEmpty())
            return unreachable(found.trouble);
        auto socket = std::make_unique<QTcpSocket>();
        const QString why = connectTo(*socket, found.addresses, m_place.port, QDeadlineTimer(connectMs), isStopped);
        if (!why.isEmpty())
            return unreachable(why);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_line = std::move(socket);
    } else {
        auto port = std::make_unique<QSerialPort>();
        port->setPortName(m_place.target);
        port->setBaudRate(m_place.baud);
        if (!port->open(use == Use::Listens ? QIODevice::ReadOnly : QIODevice::ReadWrite))
            return unreachable(port->errorString());
        port->clear(QSerialPort::Input);
        m_line = std::move(port);
    }
    return std::nullopt;
}

bool TextLine::isUp() const
{
    if (!m_line || !m_line->isOpen())
        return false;
    if (const auto *socket = qobject_cast<const QTcpSocket *>(m_line.get()))
        return socket->state() == QAbstractSocket::ConnectedState;
    return serialline::isUp(*static_cast<const QSerialPort *>(m_line.get()));
}

QByteArray TextLine::read(std::chrono::milliseconds patience)
{
    if (!m_line)
        return {};
    if (m_line->bytesAvailable() == 0)
        (void)m_line->waitForReadyRead(int(patience.count()));
    return m_line->readAll();
}

bool TextLine::write(const QByteArray &bytes, std::chrono::milliseconds patience)
{
    if (!m_line)
        return false;
    m_line->write(bytes);
    while (isUp() && m_line->bytesToWrite() > 0) {
        if (!m_line->waitForBytesWritten(int(patience.count())))
            break;
    }
    return isUp() && m_line->bytesToWrite() == 0;
}

QString TextLine::trouble() const
{
    return QStringLiteral("%1: %2").arg(m_place.name(), m_line ? m_line->errorString() : QString());
}

void TextLine::close()
{
    m_line.reset();
}

} // namespace packledger::serialline

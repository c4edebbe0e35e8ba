#include "serialline/textline.h"

#include "serialline/serialline.h"

#include <QSerialPort>
#include <QTcpSocket>

namespace packledger::serialline {

namespace {
constexpr int connectMs = 3000;
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

std::optional<QString> TextLine::open(Use use)
{
    close();
    const auto unreachable = [this](const QString &why) { return QStringLiteral("%1: %2").arg(m_place.name(), why); };
    if (m_place.isTcp) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_place.target, m_place.port);
        if (!socket->waitForConnected(connectMs))
            return unreachable(socket->errorString());
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

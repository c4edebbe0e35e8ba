#include "photoeyes/streampacksignal.h"

#include "scan/triggererrors.h"
#include "serialline/serialline.h"

#include <QSerialPort>
#include <QTcpSocket>

namespace packledger::photoeyes {

using scan::PackTrigger;

namespace {

constexpr int connectMs = 3000;

QString nameOf(const PackTrigger &trigger)
{
    return trigger.line == PackTrigger::Line::Tcp ? QStringLiteral("%1:%2").arg(trigger.target).arg(trigger.port)
                                                  : trigger.target;
}

} // namespace

StreamPackSignal::StreamPackSignal(PackTrigger trigger)
    : m_trigger(std::move(trigger))
    , m_reader(m_trigger.protocol)
{
}

StreamPackSignal::~StreamPackSignal() = default;

bool StreamPackSignal::isUp() const
{
    if (!m_line || !m_line->isOpen())
        return false;
    if (const auto *socket = qobject_cast<const QTcpSocket *>(m_line.get()))
        return socket->state() == QAbstractSocket::ConnectedState;
    return serialline::isUp(*static_cast<const QSerialPort *>(m_line.get()));
}

Result<void> StreamPackSignal::open()
{
    close();
    // Half a line from before means nothing; a running number goes on.
    (void)m_reader.feed("\x02");
    const auto unreachable = [this](const QString &why) {
        return fail(codes::triggerUnreachable, QStringLiteral("%1: %2").arg(nameOf(m_trigger), why));
    };
    if (m_trigger.line == PackTrigger::Line::Tcp) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_trigger.target, m_trigger.port);
        if (!socket->waitForConnected(connectMs))
            return unreachable(socket->errorString());
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_line = std::move(socket);
    } else {
        auto port = std::make_unique<QSerialPort>();
        port->setPortName(m_trigger.target);
        port->setBaudRate(m_trigger.baud);
        if (!port->open(QIODevice::ReadOnly))
            return unreachable(port->errorString());
        // What was told while nobody looked is no pack of now.
        port->clear(QSerialPort::Input);
        m_line = std::move(port);
    }
    return {};
}

Result<int> StreamPackSignal::wait(std::chrono::milliseconds patience)
{
    if (m_line && m_line->bytesAvailable() == 0)
        (void)m_line->waitForReadyRead(int(patience.count()));
    const int packs = m_line ? m_reader.feed(m_line->readAll()) : 0;
    // What came before the line broke still counts.
    if (packs > 0 || isUp())
        return packs;
    const QString why = m_line ? m_line->errorString() : QString();
    close();
    return fail(codes::triggerLost, QStringLiteral("%1: %2").arg(nameOf(m_trigger), why));
}

void StreamPackSignal::close()
{
    m_line.reset();
}

std::unique_ptr<camera::PackSignal> makePackSignal(const PackTrigger &trigger)
{
    return trigger.kind == PackTrigger::Kind::Signal ? std::make_unique<StreamPackSignal>(trigger) : nullptr;
}

} // namespace packledger::photoeyes

#include "rejects/streamrejectoutput.h"

#include "scan/rejecterrors.h"
#include "serialline/serialline.h"

#include <QDeadlineTimer>
#include <QSerialPort>
#include <QTcpSocket>

#include <algorithm>

namespace packledger::rejects {

using scan::RejectSettings;

namespace {

constexpr int connectMs = 3000;
constexpr int writeMs = 2000;

} // namespace

StreamRejectOutput::StreamRejectOutput(RejectSettings settings)
    : m_settings(std::move(settings))
    , m_dialogue(m_settings.protocol, m_settings.waits, m_settings.patience)
{
}

StreamRejectOutput::~StreamRejectOutput() = default;

bool StreamRejectOutput::isUp() const
{
    if (!m_line || !m_line->isOpen())
        return false;
    if (const auto *socket = qobject_cast<const QTcpSocket *>(m_line.get()))
        return socket->state() == QAbstractSocket::ConnectedState;
    return serialline::isUp(*static_cast<const QSerialPort *>(m_line.get()));
}

Result<void> StreamRejectOutput::open()
{
    if (isUp())
        return {};
    close();
    if (m_settings.line == RejectSettings::Line::Tcp) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_settings.target, m_settings.port);
        if (!socket->waitForConnected(connectMs))
            return fail(codes::rejectUnreachable,
                QStringLiteral("%1:%2: %3").arg(m_settings.target).arg(m_settings.port).arg(socket->errorString()));
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_line = std::move(socket);
    } else {
        auto port = std::make_unique<QSerialPort>();
        port->setPortName(m_settings.target);
        port->setBaudRate(m_settings.baud);
        if (!port->open(QIODevice::ReadWrite))
            return fail(codes::rejectUnreachable, QStringLiteral("%1: %2").arg(m_settings.target, port->errorString()));
        // What was said while nobody listened answers nothing.
        port->clear(QSerialPort::Input);
        m_line = std::move(port);
    }
    return {};
}

Result<void> StreamRejectOutput::reject(const QByteArray &pack)
{
    if (const Result<void> opened = open(); !opened)
        return opened;
    const QByteArray request = m_dialogue.request(pack);
    m_line->write(request);
    while (isUp() && m_line->bytesToWrite() > 0) {
        if (!m_line->waitForBytesWritten(writeMs))
            break;
    }
    if (!isUp() || m_line->bytesToWrite() > 0) {
        const QString detail = m_line->errorString();
        close();
        return fail(codes::rejectLost, QStringLiteral("%1: %2").arg(m_settings.target, detail));
    }
    return {};
}

std::vector<scan::RejectAnswer> StreamRejectOutput::answers(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    std::vector<scan::RejectAnswer> settled = m_dialogue.take();
    while (settled.empty() && m_dialogue.pending() > 0) {
        const auto rest = std::min(std::chrono::milliseconds(deadline.remainingTime()), *m_dialogue.nextTimeout());
        if (m_line->bytesAvailable() > 0 || m_line->waitForReadyRead(int(rest.count())))
            m_dialogue.feed(m_line->readAll());
        if (!isUp()) {
            m_dialogue.feed(m_line->readAll());
            close();
        }
        settled = m_dialogue.take();
        if (deadline.hasExpired())
            break;
    }
    return settled;
}

void StreamRejectOutput::close()
{
    if (!m_line)
        return;
    m_dialogue.cut(m_line->errorString());
    m_line.reset();
}

} // namespace packledger::rejects

#include "printers/tcpprinterline.h"

#include <QTcpSocket>

namespace packledger::printers {

TcpPrinterLine::TcpPrinterLine(QString host, quint16 port)
    : m_host(std::move(host))
    , m_port(port)
{
}

TcpPrinterLine::~TcpPrinterLine()
{
    // What was sent is sent: the printer gets the rest of it, and then the end.
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_socket->disconnectFromHost();
        if (m_socket->state() != QAbstractSocket::UnconnectedState)
            m_socket->waitForDisconnected(int(m_patience.write.count()));
    }
}

void TcpPrinterLine::close()
{
    if (m_socket)
        m_socket->abort();
    m_socket.reset();
}

std::optional<QString> TcpPrinterLine::connect(const labels::PrinterPatience &patience)
{
    m_patience = patience;
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->connectToHost(m_host, m_port);
    if (!m_socket->waitForConnected(int(patience.connect.count())))
        return m_socket->errorString();
    // Labels are small and waited for.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    return std::nullopt;
}

QIODevice *TcpPrinterLine::device()
{
    return m_socket.get();
}

bool TcpPrinterLine::isUp()
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

} // namespace packledger::printers

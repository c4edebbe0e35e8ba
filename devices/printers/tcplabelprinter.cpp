#include "printers/tcplabelprinter.h"

#include <QTcpSocket>

namespace packledger::printers {

TcpLabelPrinter::TcpLabelPrinter(QString name, QString host, quint16 port, labels::PrinterPatience patience)
    : StreamLabelPrinter(std::move(name), patience)
    , m_host(std::move(host))
    , m_port(port)
{
}

TcpLabelPrinter::~TcpLabelPrinter()
{
    // What was sent is sent: the printer gets the rest of it, and then the end.
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_socket->disconnectFromHost();
        if (m_socket->state() != QAbstractSocket::UnconnectedState)
            m_socket->waitForDisconnected(int(patience().write.count()));
    }
}

void TcpLabelPrinter::close()
{
    if (m_socket)
        m_socket->abort();
    m_socket.reset();
}

std::optional<QString> TcpLabelPrinter::connectLine()
{
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->connectToHost(m_host, m_port);
    if (!m_socket->waitForConnected(int(patience().connect.count())))
        return m_socket->errorString();
    // Labels are small and waited for.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    return std::nullopt;
}

QIODevice *TcpLabelPrinter::line()
{
    return m_socket.get();
}

bool TcpLabelPrinter::isLineUp()
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

} // namespace packledger::printers

#pragma once

#include "printers/printerline.h"

#include <memory>

class QTcpSocket;

namespace packledger::printers {

/// Raw bytes to a port of the network, usually 9100.
class TcpPrinterLine final : public PrinterLine
{
public:
    TcpPrinterLine(QString host, quint16 port);
    ~TcpPrinterLine() override;

    [[nodiscard]] std::optional<QString> connect(const labels::PrinterPatience &patience) override;
    [[nodiscard]] QIODevice *device() override;
    [[nodiscard]] bool isUp() override;
    void close() override;

private:
    QString m_host;
    quint16 m_port;
    labels::PrinterPatience m_patience;
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace packledger::printers

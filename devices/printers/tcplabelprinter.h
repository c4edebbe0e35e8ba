#pragma once

#include "printers/streamlabelprinter.h"

#include <memory>

class QTcpSocket;

namespace packledger::printers {

/// A ZPL printer on the network: raw bytes to a port, usually 9100.
class TcpLabelPrinter final : public StreamLabelPrinter
{
public:
    TcpLabelPrinter(QString name, QString host, quint16 port, labels::PrinterPatience patience = {});
    ~TcpLabelPrinter() override;

    void close() override;

private:
    [[nodiscard]] std::optional<QString> connectLine() override;
    [[nodiscard]] QIODevice *line() override;
    [[nodiscard]] bool isLineUp() override;

    QString m_host;
    quint16 m_port;
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace packledger::printers

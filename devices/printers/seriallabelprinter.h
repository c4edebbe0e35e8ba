#pragma once

#include "labels/printeraddress.h"
#include "printers/streamlabelprinter.h"

#include <memory>

class QSerialPort;

namespace packledger::printers {

/// A ZPL printer on a serial line, or on USB as one.
class SerialLabelPrinter final : public StreamLabelPrinter
{
public:
    SerialLabelPrinter(QString name, labels::PrinterAddress address, labels::PrinterPatience patience = {});
    ~SerialLabelPrinter() override;

    void close() override;

private:
    [[nodiscard]] std::optional<QString> connectLine() override;
    [[nodiscard]] QIODevice *line() override;
    [[nodiscard]] bool isLineUp() override;

    labels::PrinterAddress m_address;
    std::unique_ptr<QSerialPort> m_port;
};

} // namespace packledger::printers

#pragma once

#include "labels/printeraddress.h"
#include "printers/printerline.h"

#include <memory>

class QSerialPort;

namespace packledger::printers {

/// A serial line, or USB as one.
class SerialPrinterLine final : public PrinterLine
{
public:
    explicit SerialPrinterLine(labels::PrinterAddress address);
    ~SerialPrinterLine() override;

    [[nodiscard]] std::optional<QString> connect(const labels::PrinterPatience &patience) override;
    [[nodiscard]] QIODevice *device() override;
    [[nodiscard]] bool isUp() override;
    void close() override;

private:
    labels::PrinterAddress m_address;
    std::unique_ptr<QSerialPort> m_port;
};

} // namespace packledger::printers

#pragma once

#include "labels/labelprinter.h"

#include <optional>

class QIODevice;

namespace packledger::printers {

/// A line that goes both ways, to a printer at its other end.
class PrinterLine
{
public:
    PrinterLine() = default;
    PrinterLine(const PrinterLine &) = delete;
    PrinterLine &operator=(const PrinterLine &) = delete;
    virtual ~PrinterLine() = default;

    /// Opens the line, waiting no longer than patience.connect. Answers nothing where it is open, else why not.
    [[nodiscard]] virtual std::optional<QString> connect(const labels::PrinterPatience &patience) = 0;
    /// Null while it is closed.
    [[nodiscard]] virtual QIODevice *device() = 0;
    /// Whether what was written last has left this computer, as far as that can be known.
    [[nodiscard]] virtual bool isUp() = 0;
    /// What was not sent yet is not sent any more.
    virtual void close() = 0;
};

} // namespace packledger::printers

#pragma once

#include "labels/labelprinter.h"
#include "labels/printeraddress.h"

#include <QLockFile>

#include <memory>

namespace packledger::printers {

/// The printer behind an address. `language`: what it understands, "zpl", "raster" or that of a coder
/// (labels::coderLanguages()), which is reached by TCP or a serial line.
[[nodiscard]] std::unique_ptr<labels::LabelPrinter> makePrinter(const QString &name,
    const labels::PrinterAddress &address, QByteArrayView language, const labels::PrinterPatience &patience = {});

/// While it lives no other program of this site's folder prints on the printer. Released by the system when the program
/// dies.
class PrinterClaim
{
public:
    /// Fails with printer.in-use.
    [[nodiscard]] static Result<PrinterClaim> take(const QString &siteFolder, const QString &printer);

private:
    explicit PrinterClaim(std::unique_ptr<QLockFile> lock)
        : m_lock(std::move(lock))
    {
    }

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace packledger::printers

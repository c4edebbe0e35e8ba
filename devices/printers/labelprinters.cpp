#include "printers/labelprinters.h"

#include "labels/printererrors.h"
#include "printers/cupslabelprinter.h"
#include "printers/folderlabelprinter.h"
#include "printers/seriallabelprinter.h"
#include "printers/tcplabelprinter.h"

#include <QDir>
#include <QUrl>

namespace packledger::printers {

using labels::PrinterAddress;

std::unique_ptr<labels::LabelPrinter> makePrinter(
    const QString &name, const PrinterAddress &address, const labels::PrinterPatience &patience)
{
    switch (address.way) {
    case PrinterAddress::Way::Tcp:
        return std::make_unique<TcpLabelPrinter>(name, address.host, address.port, patience);
    case PrinterAddress::Way::Serial:
        return std::make_unique<SerialLabelPrinter>(name, address, patience);
    case PrinterAddress::Way::Cups:
        return std::make_unique<CupsLabelPrinter>(name, address.target, patience);
    case PrinterAddress::Way::Folder:
        break;
    }
    return std::make_unique<FolderLabelPrinter>(name, address.target);
}

Result<PrinterClaim> PrinterClaim::take(const QString &siteFolder, const QString &printer)
{
    const QString folder = siteFolder + QStringLiteral("/printing");
    QDir().mkpath(folder);
    auto lock = std::make_unique<QLockFile>(
        folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(printer)) + QStringLiteral(".lock"));
    // Stale only when its owner is gone, however long a job takes.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return fail(codes::printerInUse, printer);
    return PrinterClaim(std::move(lock));
}

} // namespace packledger::printers

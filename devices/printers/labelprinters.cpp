#include "printers/labelprinters.h"

#include "labels/printererrors.h"
#include "printers/coderprinter.h"
#include "printers/cupslabelprinter.h"
#include "printers/folderlabelprinter.h"
#include "printers/serialprinterline.h"
#include "printers/tcpprinterline.h"
#include "printers/zplprinter.h"

#include <QDir>
#include <QUrl>

namespace packledger::printers {

using labels::PrinterAddress;

namespace {

std::unique_ptr<labels::LabelPrinter> atTheEndOf(std::unique_ptr<PrinterLine> line, const QString &name,
    const PrinterAddress &address, QByteArrayView language, const labels::PrinterPatience &patience)
{
    if (const labels::CoderLanguage *coder = labels::coderLanguage(language))
        return std::make_unique<CoderPrinter>(name, *coder, address.job, std::move(line), patience);
    return std::make_unique<ZplPrinter>(name, std::move(line), patience);
}

} // namespace

std::unique_ptr<labels::LabelPrinter> makePrinter(const QString &name, const PrinterAddress &address,
    QByteArrayView language, const labels::PrinterPatience &patience)
{
    switch (address.way) {
    case PrinterAddress::Way::Tcp:
        return atTheEndOf(
            std::make_unique<TcpPrinterLine>(address.host, address.port), name, address, language, patience);
    case PrinterAddress::Way::Serial:
        return atTheEndOf(std::make_unique<SerialPrinterLine>(address), name, address, language, patience);
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

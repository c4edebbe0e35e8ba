#include "bootstrap/printerturn.h"

#include "labels/printererrors.h"
#include "ledger/ledgererrors.h"
#include "ledger/site.h"

namespace packledger::bootstrap {

using labels::PrinterAddress;
using ledger::DatabaseAddress;

Result<PrinterTurn> PrinterTurn::take(const QString &siteFolder, const ledger::PrinterRow &printer)
{
    const Result<PrinterAddress> address = PrinterAddress::parse(printer.url);
    if (!address)
        return fail(address.error());
    const bool isOnNetwork = address->way == PrinterAddress::Way::Tcp;
    // The same device for every speed, and for every job that a coder holds.
    const QString name = isOnNetwork ? QStringLiteral("%1:%2").arg(address->host.toLower()).arg(address->port)
        : address->way == PrinterAddress::Way::Serial ? QStringLiteral("serial:") + address->target
                                                      : printer.url;
    Result<printers::PrinterClaim> here = printers::PrinterClaim::take(siteFolder, name);
    if (!here)
        return fail(codes::printerInUse, printer.name);
    // A line or a folder of one computer is another one on the next; a spooler keeps its own order.
    DatabaseAddress database;
    if (isOnNetwork) {
        const Result<ledger::SiteIdentity> identity = ledger::readIdentity(siteFolder);
        if (!identity)
            return fail(identity.error());
        const Result<DatabaseAddress> known
            = DatabaseAddress::from(identity->databaseUrl, ledger::Site::ledgerFile(siteFolder));
        if (!known)
            return fail(known.error());
        database = *known;
    }
    Result<ledger::Claim> everywhere = ledger::Claim::take(database, "printer " + name.toUtf8());
    if (!everywhere)
        return everywhere.error().code == ledger::codes::busy ? fail(codes::printerInUse, printer.name)
                                                              : fail(everywhere.error());
    return PrinterTurn(*std::move(here), *std::move(everywhere));
}

Result<std::unique_ptr<labels::LabelPrinter>> reach(const ledger::PrinterRow &printer)
{
    const Result<PrinterAddress> address = PrinterAddress::parse(printer.url);
    if (!address)
        return fail(address.error());
    return printers::makePrinter(printer.name, *address, printer.language);
}

} // namespace packledger::bootstrap

#pragma once

#include "ledger/claim.h"
#include "ledger/printstore.h"
#include "printers/labelprinters.h"

namespace packledger::bootstrap {

/// The turn of one station at one printer: while it lives nobody else of the site prints on it, neither another program
/// in the site's folder nor, where the ledger is on a server, another station. By address: two names of one printer are
/// one printer. Used in the thread it was taken in.
class PrinterTurn
{
public:
    /// Fails with printer.in-use, printer.address, or what the site's server says.
    [[nodiscard]] static Result<PrinterTurn> take(const QString &siteFolder, const ledger::PrinterRow &printer);

private:
    PrinterTurn(printers::PrinterClaim here, ledger::Claim everywhere)
        : m_here(std::move(here))
        , m_everywhere(std::move(everywhere))
    {
    }

    printers::PrinterClaim m_here;
    ledger::Claim m_everywhere;
};

/// The printer itself. Fails with printer.address.
[[nodiscard]] Result<std::unique_ptr<labels::LabelPrinter>> reach(const ledger::PrinterRow &printer);

} // namespace packledger::bootstrap

#pragma once

#include "access/session.h"
#include "base/result.h"
#include "labels/labelprinter.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Takes a printer in, or changes the one of that name. Fails with access.not-permitted (ManagePrinters),
/// printer.address, printing.printer-name, printing.printer-language.
[[nodiscard]] Result<void> keepPrinter(
    ledger::WriteTransaction &transaction, const access::Session &person, const ledger::PrinterRow &printer);

/// Fails with access.not-permitted (ManagePrinters), printing.no-such-printer, and printing.printer-at-work while a
/// job on it is not done.
[[nodiscard]] Result<void> removePrinter(
    ledger::WriteTransaction &transaction, const access::Session &person, const QString &name);

/// Whether it holds its artwork itself and is told the values of each pack alone (labels::CoderLanguage).
[[nodiscard]] bool isCoder(const ledger::PrinterRow &printer);

/// Fails with printing.no-such-printer.
[[nodiscard]] Result<ledger::PrinterRow> findPrinter(ledger::View &view, const QString &name);

/// A label that says nothing but that this printer prints, for a person to look at. Of a ZPL printer.
[[nodiscard]] labels::LabelFormat testFormat(const ledger::PrinterRow &printer, const QString &siteName, Instant now);

} // namespace packledger::workflow

#pragma once

#include "base/clock.h"
#include "labels/labelprinter.h"
#include "labels/layout.h"
#include "ledger/linestores.h"
#include "ledger/site.h"
#include "ledger/writetransaction.h"
#include "workflow/printrun.h"

namespace packledger::bootstrap {

/// The dots an inch that its labels are laid out for: a page's are finer than any print head's.
[[nodiscard]] int dpiOf(const ledger::PrinterRow &printer);

/// A label as this printer takes it: ZPL, a picture within ZPL, or a page for the spooler's driver. Fails with
/// printing.coder for a coder, which draws what it prints itself.
[[nodiscard]] Result<labels::LabelFormat> formatOf(const labels::PlacedLabel &label, const ledger::PrinterRow &printer);

/// A label that says nothing but that this printer prints, for a person to look at: as its labels come, so that what is
/// seen goes for them. A coder gets TEST as serial and lot.
[[nodiscard]] Result<labels::LabelFormat> testLabel(
    const ledger::PrinterRow &printer, const QString &siteName, Instant now);

/// Makes the bytes of a job's labels for one printer: from the site's template and what the ledger says of the item, in
/// the printer's language. Of a coder the values alone, where the template would print them.
class LabelMaker
{
public:
    LabelMaker(QString siteFolder, ledger::SiteIdentity site, ledger::PrinterRow printer, const Clock &clock);

    [[nodiscard]] const QString &siteFolder() const { return m_siteFolder; }

    /// workflow::PrintRun::Maker.
    [[nodiscard]] workflow::PrintRun::Drawing operator()(
        ledger::View &view, const ledger::PrintJobRow &job, const ledger::PrintLabelRow &label) const;

private:
    QString m_siteFolder;
    ledger::SiteIdentity m_site;
    ledger::PrinterRow m_printer;
    const Clock *m_clock;
};

} // namespace packledger::bootstrap

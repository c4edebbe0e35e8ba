#pragma once

#include "printers/hoststatus.h"
#include "printers/streamlabelprinter.h"

namespace packledger::printers {

/// A ZPL printer at the other end of a line that goes both ways. It is asked with ~HS before and after each label.
/// Where it stays silent the line is closed, so that a late answer is not taken for the next one.
class ZplPrinter final : public StreamLabelPrinter
{
public:
    ZplPrinter(QString name, std::unique_ptr<PrinterLine> line, labels::PrinterPatience patience = {});

    [[nodiscard]] Result<void> send(const labels::LabelFormat &format) override;
    [[nodiscard]] labels::PrinterStatus status() override;
    [[nodiscard]] Result<labels::PrinterJob> exchangeJob(const labels::PrinterJob &job) override;

private:
    HostStatusReader m_reader;
};

} // namespace packledger::printers

#pragma once

#include "labels/labelprinter.h"
#include "printers/hoststatus.h"

class QIODevice;

namespace packledger::printers {

/// A ZPL printer at the other end of a line that goes both ways. It is asked with ~HS before and after each label.
/// Where it stays silent the line is closed, so that a late answer is not taken for the next one.
class StreamLabelPrinter : public labels::LabelPrinter
{
public:
    StreamLabelPrinter(QString name, labels::PrinterPatience patience);

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> send(const labels::LabelFormat &format) override;
    [[nodiscard]] labels::PrinterStatus status() override;
    [[nodiscard]] Result<labels::PrinterJob> exchangeJob(const labels::PrinterJob &job) override;

protected:
    /// Opens the line, waiting no longer than patience().connect. Answers nothing where it is open, else why not.
    [[nodiscard]] virtual std::optional<QString> connectLine() = 0;
    /// Null while it is closed.
    [[nodiscard]] virtual QIODevice *line() = 0;
    /// Whether what was written last has left this computer, as far as that can be known.
    [[nodiscard]] virtual bool isLineUp() = 0;

    [[nodiscard]] const labels::PrinterPatience &patience() const { return m_patience; }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    /// Opens the line where it is not. Answers why it cannot be, or nothing.
    [[nodiscard]] std::optional<QString> reach();
    [[nodiscard]] bool write(const QByteArray &bytes);

    QString m_name;
    labels::PrinterPatience m_patience;
    HostStatusReader m_reader;
};

} // namespace packledger::printers

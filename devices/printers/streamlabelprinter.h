#pragma once

#include "labels/labelprinter.h"
#include "printers/printerline.h"

#include <QDeadlineTimer>

#include <memory>

namespace packledger::printers {

/// A printer at the other end of a line. What it is told and asked is its language's: `zplprinter`, `coderprinter`.
class StreamLabelPrinter : public labels::LabelPrinter
{
public:
    [[nodiscard]] Result<void> open() override;
    void close() override;

protected:
    StreamLabelPrinter(QString name, std::unique_ptr<PrinterLine> line, labels::PrinterPatience patience);

    /// Opens the line where it is not. Answers why it cannot be, or nothing.
    [[nodiscard]] std::optional<QString> reach();
    [[nodiscard]] bool isUp() { return m_line->device() != nullptr && m_line->isUp(); }
    /// Whether all of it has left.
    [[nodiscard]] bool write(const QByteArray &bytes);
    /// What has come; waits for it where nothing has, until the deadline, and answers nothing then.
    [[nodiscard]] QByteArray read(const QDeadlineTimer &deadline);
    /// What has come so far is not looked at.
    void drop();

    [[nodiscard]] const labels::PrinterPatience &patience() const { return m_patience; }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
    std::unique_ptr<PrinterLine> m_line;
    labels::PrinterPatience m_patience;
};

/// What a printer is whose connection broke while it was asked.
[[nodiscard]] labels::PrinterStatus brokenLine();

} // namespace packledger::printers

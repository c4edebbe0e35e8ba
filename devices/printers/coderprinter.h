#pragma once

#include "labels/coderlanguage.h"
#include "printers/streamlabelprinter.h"

namespace packledger::printers {

/// A coder: it holds the artwork, is told the values of a pack, and prints them when that pack comes by. A pack's
/// values are under way until it says that it has printed, where its language has a word for that.
class CoderPrinter final : public StreamLabelPrinter
{
public:
    /// `job`: the artwork that is chosen when the line is opened; empty: whatever somebody chose at the coder.
    CoderPrinter(QString name, const labels::CoderLanguage &language, QString job, std::unique_ptr<PrinterLine> line,
        labels::PrinterPatience patience = {});

    /// Fails also with printer.fault where the coder does not know the job, and printer.attention (silence).
    [[nodiscard]] Result<void> open() override;
    void close() override;
    /// After printer.fault the coder has refused the values; else as labels::LabelPrinter has it.
    [[nodiscard]] Result<void> send(const labels::LabelFormat &format) override;
    [[nodiscard]] labels::PrinterStatus status() override;

private:
    /// Tells something and waits until the coder has taken it.
    [[nodiscard]] Result<void> tell(const QByteArray &command);
    /// The next thing that it says; none until the deadline, or where the line broke.
    [[nodiscard]] std::optional<labels::CoderAnswer> next(const QDeadlineTimer &deadline);

    const labels::CoderLanguage &m_language;
    QString m_job;
    QByteArray m_input; ///< of which no whole answer has come
    bool m_isUnderWay = false;
};

} // namespace packledger::printers

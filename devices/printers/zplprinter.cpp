#include "printers/zplprinter.h"

#include "labels/printererrors.h"

namespace packledger::printers {

using labels::PrinterCondition;
using labels::PrinterStatus;

ZplPrinter::ZplPrinter(QString name, std::unique_ptr<PrinterLine> line, labels::PrinterPatience patience)
    : StreamLabelPrinter(std::move(name), std::move(line), patience)
{
}

Result<void> ZplPrinter::send(const labels::LabelFormat &format)
{
    if (const Result<void> reached = open(); !reached)
        return reached;
    if (write(format.bytes))
        return {};
    // What is still on its way must not arrive when somebody has already decided that it did not.
    close();
    return fail(codes::printerLost, name());
}

PrinterStatus ZplPrinter::status()
{
    if (const std::optional<QString> why = reach())
        return { .condition = PrinterCondition::Unreachable, .isTold = false, .detail = *why };
    drop();
    m_reader.clear();
    const QDeadlineTimer deadline(patience().answer);
    if (write("~HS\r\n")) {
        for (QByteArray said = read(deadline); !said.isEmpty(); said = read(deadline)) {
            if (const std::optional<PrinterStatus> told = m_reader.feed(said))
                return *told;
        }
    }
    const bool wasUp = isUp();
    close();
    if (!wasUp)
        return brokenLine();
    return { .condition = PrinterCondition::NeedsAttention, .isTold = false };
}

Result<labels::PrinterJob> ZplPrinter::exchangeJob(const labels::PrinterJob &job)
{
    if (const Result<void> reached = open(); !reached)
        return fail(reached.error());
    drop();
    if (!write(labels::zplStoring(job) + labels::zplAsking())) {
        close();
        return fail(codes::printerLost, name());
    }
    constexpr qsizetype longest = 64 * 1024; // more is no answer to this
    QByteArray answer;
    const QDeadlineTimer deadline(patience().answer);
    while (!labels::isWholeAnswer(answer) && answer.size() < longest) {
        const QByteArray said = read(deadline);
        if (said.isEmpty())
            break;
        answer += said;
    }
    if (!labels::isWholeAnswer(answer)) {
        close();
        return fail(codes::printerAttention, name());
    }
    const std::optional<labels::PrinterJob> said = labels::jobIn(answer);
    return said ? Result<labels::PrinterJob>(*said) : fail(codes::printerHoldsNoJob, name());
}

} // namespace packledger::printers

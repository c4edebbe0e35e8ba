#include "printers/streamlabelprinter.h"

#include "labels/printererrors.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QIODevice>

namespace packledger::printers {

using labels::PrinterCondition;
using labels::PrinterStatus;

StreamLabelPrinter::StreamLabelPrinter(QString name, labels::PrinterPatience patience)
    : m_name(std::move(name))
    , m_patience(patience)
{
}

std::optional<QString> StreamLabelPrinter::reach()
{
    if (line() != nullptr && isLineUp())
        return std::nullopt;
    close();
    m_reader.clear();
    std::optional<QString> why = connectLine();
    if (why)
        close();
    return why;
}

Result<void> StreamLabelPrinter::open()
{
    if (const std::optional<QString> why = reach())
        return fail(codes::printerUnreachable, QStringLiteral("%1 (%2)").arg(m_name, *why));
    return {};
}

Result<void> StreamLabelPrinter::send(const labels::LabelFormat &format)
{
    if (const Result<void> reached = open(); !reached)
        return reached;
    if (write(format.bytes))
        return {};
    // What is still on its way must not arrive when somebody has already decided that it did not.
    close();
    return fail(codes::printerLost, m_name);
}

PrinterStatus StreamLabelPrinter::status()
{
    if (const std::optional<QString> why = reach())
        return { .condition = PrinterCondition::Unreachable, .isTold = false, .detail = *why };
    static_cast<void>(line()->readAll());
    m_reader.clear();
    const QDeadlineTimer deadline(m_patience.answer);
    if (write("~HS\r\n")) {
        while (!deadline.hasExpired() && isLineUp()) {
            if (!line()->waitForReadyRead(int(std::max<qint64>(1, deadline.remainingTime()))))
                continue;
            if (const std::optional<PrinterStatus> told = m_reader.feed(line()->readAll()))
                return *told;
        }
    }
    const bool wasUp = isLineUp();
    close();
    if (!wasUp)
        return { .condition = PrinterCondition::Unreachable,
            .isTold = false,
            .detail = QCoreApplication::translate("PrinterStatus", "the connection broke") };
    return { .condition = PrinterCondition::NeedsAttention, .isTold = false };
}

Result<labels::PrinterJob> StreamLabelPrinter::exchangeJob(const labels::PrinterJob &job)
{
    if (const Result<void> reached = open(); !reached)
        return fail(reached.error());
    static_cast<void>(line()->readAll());
    m_reader.clear();
    if (!write(labels::zplStoring(job) + labels::zplAsking())) {
        close();
        return fail(codes::printerLost, m_name);
    }
    constexpr qsizetype longest = 64 * 1024; // more is no answer to this
    QByteArray answer;
    const QDeadlineTimer deadline(m_patience.answer);
    while (!labels::isWholeAnswer(answer) && answer.size() < longest && !deadline.hasExpired() && isLineUp()) {
        if (line()->waitForReadyRead(int(std::max<qint64>(1, deadline.remainingTime()))))
            answer += line()->readAll();
    }
    if (!labels::isWholeAnswer(answer)) {
        close();
        return fail(codes::printerAttention, m_name);
    }
    const std::optional<labels::PrinterJob> said = labels::jobIn(answer);
    return said ? Result<labels::PrinterJob>(*said) : fail(codes::printerHoldsNoJob, m_name);
}

bool StreamLabelPrinter::write(const QByteArray &bytes)
{
    const QDeadlineTimer deadline(m_patience.write);
    if (line()->write(bytes) != bytes.size())
        return false;
    while (isLineUp() && line()->bytesToWrite() > 0) {
        if (deadline.hasExpired())
            return false;
        static_cast<void>(line()->waitForBytesWritten(int(std::max<qint64>(1, deadline.remainingTime()))));
    }
    return isLineUp();
}

} // namespace packledger::printers

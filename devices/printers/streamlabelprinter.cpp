#include "printers/streamlabelprinter.h"

#include "labels/printererrors.h"

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
            .detail = QStringLiteral("the connection broke") };
    return { .condition = PrinterCondition::NeedsAttention, .isTold = false };
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

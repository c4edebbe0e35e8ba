#include "printers/streamlabelprinter.h"

#include "labels/printererrors.h"

#include <QCoreApplication>
#include <QIODevice>

namespace packledger::printers {

StreamLabelPrinter::StreamLabelPrinter(
    QString name, std::unique_ptr<PrinterLine> line, labels::PrinterPatience patience)
    : m_name(std::move(name))
    , m_line(std::move(line))
    , m_patience(patience)
{
}

std::optional<QString> StreamLabelPrinter::reach()
{
    if (isUp())
        return std::nullopt;
    close();
    std::optional<QString> why = m_line->connect(m_patience);
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

void StreamLabelPrinter::close()
{
    m_line->close();
}

bool StreamLabelPrinter::write(const QByteArray &bytes)
{
    const QDeadlineTimer deadline(m_patience.write);
    QIODevice *device = m_line->device();
    if (device->write(bytes) != bytes.size())
        return false;
    while (isUp() && device->bytesToWrite() > 0) {
        if (deadline.hasExpired())
            return false;
        static_cast<void>(device->waitForBytesWritten(int(std::max<qint64>(1, deadline.remainingTime()))));
    }
    return isUp();
}

QByteArray StreamLabelPrinter::read(const QDeadlineTimer &deadline)
{
    while (isUp()) {
        if (m_line->device()->bytesAvailable() > 0)
            return m_line->device()->readAll();
        const bool isOver = deadline.hasExpired();
        if (!m_line->device()->waitForReadyRead(int(std::max<qint64>(1, deadline.remainingTime()))) && isOver)
            break;
    }
    return {};
}

void StreamLabelPrinter::drop()
{
    if (m_line->device() != nullptr)
        static_cast<void>(m_line->device()->readAll());
}

labels::PrinterStatus brokenLine()
{
    return { .condition = labels::PrinterCondition::Unreachable,
        .isTold = false,
        .detail = QCoreApplication::translate("PrinterStatus", "the connection broke") };
}

} // namespace packledger::printers

#include "desktop/labeldesk.h"

#include "bootstrap/labelmaker.h"
#include "labelart/labelart.h"
#include "printers/labelprinters.h"
#include "vision/framedecoder.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace packledger::desktop {

using namespace std::chrono_literals;

namespace {

constexpr int paper = 60; // dots of white round the label: a code at the very edge of a picture is no code
constexpr auto readingTime = 3000ms;

/// Runs the job in a thread of the pool, and tells the desk in its own thread, where it still lives.
template <typename Job, typename Then>
void aside(LabelDesk *desk, Job job, Then then)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<LabelDesk>(desk), job = std::move(job), then = std::move(then)] {
            auto answer = job();
            if (guard)
                QMetaObject::invokeMethod(
                    guard, [then, answer] { then(answer); }, Qt::QueuedConnection);
        });
}

std::vector<QByteArray> readAll(const labels::PlacedLabel &label)
{
    const Result<QImage> drawn = labelart::drawLabel(label);
    if (!drawn)
        return {};
    QImage laid(drawn->size() + QSize(2 * paper, 2 * paper), QImage::Format_Grayscale8);
    laid.fill(Qt::white);
    for (int y = 0; y < drawn->height(); ++y)
        std::copy_n(drawn->constScanLine(y), drawn->width(), laid.scanLine(y + paper) + paper);
    const vision::GreyFrame frame { QByteArray(reinterpret_cast<const char *>(laid.constBits()), laid.sizeInBytes()),
        laid.width(), laid.height(), int(laid.bytesPerLine()) };
    std::vector<QByteArray> messages;
    for (const vision::Symbol &symbol : vision::FrameDecoder().decode(frame, readingTime))
        messages.push_back(symbol.bytes);
    return messages;
}

Result<void> sendTo(const labels::PlacedLabel &label, const ledger::PrinterRow &row, const QString &siteFolder)
{
    const Result<labels::PrinterAddress> address = labels::PrinterAddress::parse(row.url);
    if (!address)
        return fail(address.error());
    const Result<printers::PrinterClaim> claim = printers::PrinterClaim::take(siteFolder, row.name);
    if (!claim)
        return fail(claim.error());
    Result<labels::LabelFormat> format = bootstrap::formatOf(label, row);
    if (!format)
        return fail(format.error());
    format->name = "sample";
    const std::unique_ptr<labels::LabelPrinter> printer = printers::makePrinter(row.name, *address);
    const labels::PrinterStatus before = printer->status();
    if (before.hasStopped())
        return fail(failureOf(before, row.name));
    return printer->send(*format);
}

} // namespace

void LabelDesk::draw(const labels::PlacedLabel &label)
{
    if (m_isDrawing) {
        m_next = label;
        return;
    }
    m_isDrawing = true;
    aside(
        this, [label] { return labelart::drawLabel(label).value_or(QImage()); },
        [this](const QImage &picture) {
            m_isDrawing = false;
            Q_EMIT drawn(picture);
            if (const std::optional<labels::PlacedLabel> next = std::exchange(m_next, std::nullopt))
                draw(*next);
        });
}

void LabelDesk::read(const labels::PlacedLabel &label)
{
    aside(
        this, [label] { return readAll(label); },
        [this](const std::vector<QByteArray> &messages) { Q_EMIT wasRead(messages); });
}

void LabelDesk::print(const labels::PlacedLabel &label, const ledger::PrinterRow &printer, const QString &siteFolder)
{
    aside(
        this, [label, printer, siteFolder] { return sendTo(label, printer, siteFolder); },
        [this](const Result<void> &sent) {
            if (sent)
                Q_EMIT printed();
            else
                Q_EMIT printFailed(sent.error());
        });
}

} // namespace packledger::desktop

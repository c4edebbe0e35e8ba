#include "desktop/labeldesk.h"

#include "bootstrap/labelmaker.h"
#include "bootstrap/printerturn.h"
#include "labelart/labelart.h"
#include "labels/labelerrors.h"
#include "printers/labelprinters.h"
#include "vision/framedecoder.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace packledger::desktop {

using namespace std::chrono_literals;

namespace {

constexpr int paper = 60; // dots of white round the label: a code at the very edge of a picture is no code
constexpr auto readingTime = 3000ms;
constexpr int mostPixels = 1200; // four inches at 300 dpi

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

struct Picture
{
    QByteArray png;
    QSize pixels;
};

/// On white, in grey: that is all a label printer can show.
Result<Picture> pictureOf(const QString &fileName)
{
    QImageReader reader(fileName);
    const QSize size = reader.size();
    if (size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    const QImage read = reader.read();
    if (read.isNull())
        return fail(codes::image, fileName);
    QImage flat(read.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, read);
    Picture picture { {}, flat.size() };
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    if (!flat.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG"))
        return fail(codes::image, fileName);
    return picture;
}

Result<void> sendTo(const labels::PlacedLabel &label, const ledger::PrinterRow &row, const QString &siteFolder)
{
    const Result<bootstrap::PrinterTurn> turn = bootstrap::PrinterTurn::take(siteFolder, row);
    if (!turn)
        return fail(turn.error());
    Result<labels::LabelFormat> format = bootstrap::formatOf(label, row);
    if (!format)
        return fail(format.error());
    format->name = "sample";
    const Result<std::unique_ptr<labels::LabelPrinter>> printer = bootstrap::reach(row);
    if (!printer)
        return fail(printer.error());
    const labels::PrinterStatus before = (*printer)->status();
    if (before.hasStopped())
        return fail(failureOf(before, row.name));
    return (*printer)->send(*format);
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

void LabelDesk::loadPicture(const QString &fileName)
{
    aside(
        this, [fileName] { return pictureOf(fileName); },
        [this](const Result<Picture> &picture) {
            if (picture)
                Q_EMIT pictureLoaded(picture->png, picture->pixels);
            else
                Q_EMIT pictureFailed(picture.error());
        });
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

#include "common/paperprinter.h"

#include "common/paperpainter.h"
#include "common/printerrors.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace packledger::common {

namespace {
constexpr int drawnWidth = 1000; // pixels of a page that is looked at
constexpr int mostDrawn = 20;
} // namespace

PaperPrinter::PaperPrinter(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PaperPrinter::~PaperPrinter()
{
    m_pool.waitForDone();
}

void PaperPrinter::findPrinters()
{
    m_pool.start([this] {
        QStringList names = QPrinterInfo::availablePrinterNames();
        const QString first = QPrinterInfo::defaultPrinterName();
        if (names.removeAll(first) > 0)
            names.prepend(first);
        Q_EMIT printersFound(names);
    });
}

void PaperPrinter::print(const Paper &paper, const QString &printer, const QString &foot)
{
    m_pool.start([this, paper, printer, foot] {
        QPrinter device(QPrinter::HighResolution);
        device.setPrinterName(printer);
        device.setDocName(paper.name);
        device.setPageMargins(
            QMarginsF(paperMarginMm, paperMarginMm, paperMarginMm, paperMarginMm), QPageLayout::Millimeter);
        if (device.isValid() && paintPaper(paper, device, foot) > 0 && device.printerState() != QPrinter::Error)
            Q_EMIT printed(printer);
        else
            Q_EMIT failed({ codes::printerRefused, printer });
    });
}

void PaperPrinter::save(const Paper &paper, const QString &file, const QString &foot)
{
    m_pool.start([this, paper, file, foot] {
        const Result<void> written = savePaper(paper, file, foot);
        if (written)
            Q_EMIT saved(file);
        else
            Q_EMIT failed(written.error());
    });
}

void PaperPrinter::draw(const Paper &paper, const QString &foot)
{
    m_pool.start([this, paper, foot] {
        const PaperPictures pictures = paperPictures(paper, foot, drawnWidth, mostDrawn);
        Q_EMIT drawn(pictures.pages, pictures.count);
    });
}

} // namespace packledger::common

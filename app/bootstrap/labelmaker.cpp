#include "bootstrap/labelmaker.h"

#include "base/localtime.h"
#include "labelart/labelart.h"
#include "labels/coderlanguage.h"
#include "labels/printeraddress.h"
#include "labels/templatelibrary.h"
#include "labels/zplrenderer.h"
#include "workflow/labelcontent.h"
#include "workflow/labeltemplates.h"
#include "workflow/printers.h"
#include "workflow/printingerrors.h"

#include <QBuffer>

namespace packledger::bootstrap {

using labels::LabelFormat;

namespace {

// A page is not bound to a print head: at 600 dpi symbols come nearest to the size that is wanted.
constexpr int pageDpi = 600;

bool isRaster(const ledger::PrinterRow &printer)
{
    return printer.language == "raster";
}

Result<LabelFormat> valuesFor(const labels::CoderLanguage &coder, const labels::LabelData &data)
{
    Result<QByteArray> values = coder.telling(data);
    if (!values)
        return fail(values.error());
    return LabelFormat { LabelFormat::Kind::Values, *std::move(values), {} };
}

bool isPage(const ledger::PrinterRow &printer)
{
    const Result<labels::PrinterAddress> address = labels::PrinterAddress::parse(printer.url);
    return isRaster(printer) && address && address->way == labels::PrinterAddress::Way::Cups;
}

} // namespace

int dpiOf(const ledger::PrinterRow &printer)
{
    return isPage(printer) ? pageDpi : printer.dpi;
}

Result<LabelFormat> formatOf(const labels::PlacedLabel &label, const ledger::PrinterRow &printer)
{
    if (workflow::isCoder(printer))
        return fail(codes::coderPrintsNoLabels, printer.name);
    LabelFormat format;
    if (isPage(printer)) {
        format.kind = LabelFormat::Kind::Pdf;
        QBuffer buffer(&format.bytes);
        buffer.open(QIODevice::WriteOnly);
        if (const Result<void> written = labelart::writePdf(label, buffer); !written)
            return fail(written.error());
        return format;
    }
    if (isRaster(printer)) {
        const Result<labels::Bitmap> whole = labelart::bitmapOf(label);
        if (!whole)
            return fail(whole.error());
        format.bytes = labels::renderZpl(*whole);
        return format;
    }
    const Result<QByteArray> zpl = labels::renderZpl(label, labelart::drawing());
    if (!zpl)
        return fail(zpl.error());
    format.bytes = *zpl;
    return format;
}

Result<LabelFormat> testLabel(const ledger::PrinterRow &printer, const QString &siteName, Instant now)
{
    LabelFormat format = workflow::testFormat(printer, siteName, now);
    if (const labels::CoderLanguage *coder = labels::coderLanguage(printer.language)) {
        labels::LabelData data;
        data.item.serial = *gs1::SerialNumber::parse("TEST");
        data.item.lot = *gs1::Lot::parse("TEST");
        return valuesFor(*coder, data);
    }
    if (!isRaster(printer))
        return format;
    labels::LabelTemplate form;
    form.level = labels::LabelLevel::Case;
    form.width = 50;
    form.height = 25;
    double top = 3;
    for (const QString &line : { QStringLiteral("TEST"), printer.name, siteName, QString::fromLatin1(now.toIso()) }) {
        labels::Element text;
        text.x = 3;
        text.y = top;
        text.width = form.width - 2 * text.x;
        text.size = top > 3 ? 3 : 5;
        text.text.insert(QString(), *labels::TextPattern::parse(QString(line).replace(u'{', QStringLiteral("{{"))));
        form.elements.push_back(std::move(text));
        top += top > 3 ? 4 : 6;
    }
    Result<LabelFormat> drawn = formatOf(layOut(form, {}, { dpiOf(printer) }), printer);
    if (drawn)
        drawn->name = format.name;
    return drawn;
}

LabelMaker::LabelMaker(QString siteFolder, ledger::SiteIdentity site, ledger::PrinterRow printer, const Clock &clock)
    : m_siteFolder(std::move(siteFolder))
    , m_site(std::move(site))
    , m_printer(std::move(printer))
    , m_clock(&clock)
{
}

workflow::PrintRun::Drawing LabelMaker::operator()(
    ledger::View &view, const ledger::PrintJobRow &job, const ledger::PrintLabelRow &label) const
{
    labels::LabelData data = workflow::labelContent(view, m_site, label.key, job.batch, m_clock->today());
    data.number = int(label.position);
    data.total = int(job.total());
    data.now = localTime(m_clock->now());
    return [form = workflow::templateFor(
                view, labels::TemplateLibrary(m_siteFolder + QStringLiteral("/labels")), job.labelTemplate, label.key),
               language = job.language, printer = m_printer, data = std::move(data)]() -> Result<LabelFormat> {
        if (!form)
            return fail(form.error());
        labels::LayoutOptions layout;
        layout.dpi = dpiOf(printer);
        if (!language.isEmpty())
            layout.language = language;
        const Result<labels::PlacedLabel> placed = layOutForPrint(*form, data, layout);
        if (!placed)
            return fail(placed.error());
        const labels::CoderLanguage *coder = labels::coderLanguage(printer.language);
        return coder ? valuesFor(*coder, data) : formatOf(*placed, printer);
    };
}

} // namespace packledger::bootstrap

#include "bootstrap/challengelabels.h"

#include "access/accesserrors.h"
#include "bootstrap/labelmaker.h"
#include "bootstrap/linelabel.h"
#include "bootstrap/printerturn.h"
#include "labels/printererrors.h"
#include "labels/templatelibrary.h"
#include "printers/labelprinters.h"
#include "vision/printgrader.h"
#include "vision/wornsymbol.h"
#include "workflow/batches.h"
#include "workflow/inspectionrules.h"
#include "workflow/labelcontent.h"
#include "workflow/labeltemplates.h"
#include "workflow/linechallenge.h"
#include "workflow/printchoice.h"
#include "workflow/printers.h"
#include "workflow/printingerrors.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace packledger::bootstrap {

using workflow::ChallengeStep;

namespace {

Result<ledger::PrinterRow> printerFor(ledger::View &view, const workflow::PrintChoice &choice, const QString &named)
{
    const std::vector<ledger::PrinterRow> printers = view.line().printing.printers();
    QString name = named.isEmpty() ? choice.printer : named;
    if (name.isEmpty() && printers.size() == 1)
        name = printers.front().name;
    if (name.isEmpty())
        return fail(codes::noPrinterChosen);
    return workflow::findPrinter(view, name);
}

/// Two fifths of its rows are black: more than its error correction makes good.
labels::PlacedBox strokeThrough(const labels::PlacedSymbol &symbol)
{
    const int height = symbol.dark.height();
    const QRect stroke = symbol.dark.adjusted(0, height * 3 / 10, 0, -height * 3 / 10);
    return { symbol.element, stroke, std::min(stroke.width(), stroke.height()) };
}

/// The symbol as a picture of a worn print: one grade below the least one, by its error correction. Whether a printer
/// prints black or grey is not for us to say; which modules are wrong is. A picture, because printers encode the
/// message of a symbol of theirs as they like. Nothing where the symbol is too large to be spoiled so.
std::optional<labels::PlacedImage> wornSymbol(const labels::PlacedSymbol &symbol, int leastGrade)
{
    const labels::Modules &modules = symbol.modules;
    std::vector<uchar> levels;
    for (int row = 0; row < modules.rows(); ++row) {
        for (int column = 0; column < modules.columns(); ++column)
            levels.push_back(modules.isDark(column, row) ? 0 : 255);
    }
    const auto worn = vision::wornModules(
        levels, modules.rows(), modules.columns(), vision::leastUnusedCorrection(std::max(1, leastGrade)));
    if (!worn)
        return std::nullopt;
    const int dots = symbol.moduleDots;
    QImage picture(modules.columns() * dots, modules.rows() * dots, QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *line = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            line[x] = (*worn)[size_t(y / dots) * size_t(modules.columns()) + size_t(x / dots)];
    }
    labels::PlacedImage image { symbol.element, symbol.dark, symbol.rotation, {} };
    QBuffer png(&image.png);
    png.open(QIODevice::WriteOnly);
    picture.save(&png, "PNG");
    return image;
}

void spoil(labels::PlacedLabel &label, ChallengeStep step, int leastGrade)
{
    if (step == ChallengeStep::LowGrade) {
        for (labels::PlacedLabel::Part &part : label.parts) {
            const auto *symbol = std::get_if<labels::PlacedSymbol>(&part);
            if (!symbol || symbol->type != labels::ElementType::DataMatrix)
                continue;
            if (std::optional<labels::PlacedImage> worn = wornSymbol(*symbol, leastGrade))
                part = *std::move(worn);
        }
        return;
    }
    if (step == ChallengeStep::Damaged) {
        std::vector<labels::PlacedBox> strokes;
        for (const labels::PlacedSymbol *symbol : label.symbols())
            strokes.push_back(strokeThrough(*symbol));
        label.parts.insert(label.parts.end(), strokes.begin(), strokes.end());
    } else if (step == ChallengeStep::NoCode) {
        std::erase_if(label.parts, [](const auto &part) { return std::holds_alternative<labels::PlacedSymbol>(part); });
    }
}

} // namespace

Result<ChallengeSet> challengeSet(ledger::View &view, const ledger::Site &site, const access::Session &person,
    BatchId batch, const QByteArray &station, const QString &printer, const Clock &clock)
{
    if (!person.may(access::Permission::RunLine))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(access::Permission::RunLine)));
    const Result<ledger::BatchRow> row = workflow::unlockedBatch(view, person, batch);
    if (!row)
        return fail(row.error());
    const workflow::PrintChoice choice = workflow::printChoice(view, station, ledger::Level::Unit);
    const Result<ledger::PrinterRow> device = printerFor(view, choice, printer);
    if (!device)
        return fail(device.error());
    const gs1::ItemKey key = workflow::challengeKey(row->order);
    QString name = templateInUse(view, *row);
    if (name.isEmpty())
        name
            = choice.labelTemplate.isEmpty() ? workflow::readyTemplate(ledger::Level::Unit, key) : choice.labelTemplate;
    const Result<labels::LabelTemplate> form
        = workflow::templateInForce(view, labels::TemplateLibrary(site.folder() + QStringLiteral("/labels")), name);
    if (!form)
        return fail(form.error());
    const int leastGrade = workflow::inspectionRules(view).leastGrade;
    ChallengeSet set { *device, {} };
    const QByteArray now = QByteArray::number(clock.now().ms);
    for (int i = 0; i < workflow::challengeStepCount; ++i) {
        const auto step = ChallengeStep(i);
        labels::LabelData data = workflow::labelContent(view, site.identity(), key, batch, clock.today());
        if (const Result<gs1::Lot> lot = gs1::Lot::parse(workflow::challengeLot(row->order, step)))
            data.item.lot = data.batch.lot = *lot;
        Result<labels::PlacedLabel> placed = layOutForPrint(*form, data, { .dpi = dpiOf(*device) });
        if (!placed)
            return fail(placed.error());
        spoil(*placed, step, leastGrade);
        Result<labels::LabelFormat> label = formatOf(*placed, *device);
        if (!label)
            return fail(label.error());
        label->name = "challenge-" + now + '-' + QByteArray::number(i + 1);
        set.labels.push_back(*std::move(label));
    }
    return set;
}

Result<void> printForPeople(
    const ledger::PrinterRow &row, const QString &siteFolder, const std::vector<labels::LabelFormat> &labels)
{
    const Result<PrinterTurn> turn = PrinterTurn::take(siteFolder, row);
    if (!turn)
        return fail(turn.error());
    const Result<std::unique_ptr<labels::LabelPrinter>> reached = reach(row);
    if (!reached)
        return fail(reached.error());
    const std::unique_ptr<labels::LabelPrinter> &printer = *reached;
    if (const labels::PrinterStatus before = printer->status(); before.hasStopped())
        return fail(failureOf(before, row.name));
    for (const labels::LabelFormat &label : labels) {
        if (const Result<void> sent = printer->send(label); !sent)
            return sent;
        if (const labels::PrinterStatus after = printer->status(); after.hasStopped())
            return fail(failureOf(after, row.name));
    }
    return {};
}

} // namespace packledger::bootstrap

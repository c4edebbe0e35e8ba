#include "bootstrap/jobexchange.h"

#include "base/errortext.h"
#include "bootstrap/linelabel.h"
#include "bootstrap/printerturn.h"
#include "labels/printererrors.h"
#include "labels/templatelibrary.h"
#include "printers/labelprinters.h"
#include "workflow/batches.h"
#include "workflow/labeltemplates.h"
#include "workflow/linerun.h"
#include "workflow/printchoice.h"
#include "workflow/printers.h"

namespace packledger::bootstrap {

using workflow::JobCheck;

namespace {

bool canReadBack(const JobOrder &order)
{
    return order.printer.language == "zpl";
}

Result<labels::PrinterJob> askedBack(const JobOrder &order, const QString &siteFolder)
{
    if (!canReadBack(order))
        return fail(codes::printerNoReadBack, order.printer.name);
    const Result<PrinterTurn> turn = PrinterTurn::take(siteFolder, order.printer);
    if (!turn)
        return fail(turn.error());
    const Result<std::unique_ptr<labels::LabelPrinter>> printer = reach(order.printer);
    return printer ? (*printer)->exchangeJob(order.job) : fail(printer.error());
}

JobCheck checkOf(const JobOrder &order, const Result<labels::PrinterJob> &said)
{
    JobCheck check { order.printer.name, order.job };
    if (said) {
        check.said = *said;
        check.answer = *said == order.job ? JobCheck::Answer::Same : JobCheck::Answer::Differs;
    } else if (said.error().code == codes::printerNoReadBack) {
        check.answer = JobCheck::Answer::NoReadBack;
    } else if (said.error().code == codes::printerHoldsNoJob) {
        check.answer = JobCheck::Answer::Nothing;
    } else {
        check.why = errorSentence(said.error());
    }
    return check;
}

} // namespace

Result<std::optional<JobOrder>> jobFor(ledger::View &view, const QString &siteFolder, const access::Session &person,
    BatchId batch, const QByteArray &station)
{
    const Result<ledger::BatchRow> row = workflow::unlockedBatch(view, person, batch);
    if (!row)
        return fail(row.error());
    // The printer of a line that runs keeps the job of what runs there.
    if (const Result<void> isFree = workflow::checkLineIsFree(view, person, station); !isFree)
        return fail(isFree.error());
    const labels::TemplateLibrary library(siteFolder + QStringLiteral("/labels"));
    if (const Result<void> drawable = workflow::checkTemplate(view, library, row->order); !drawable)
        return fail(drawable.error());
    const workflow::PrintChoice choice = workflow::printChoice(view, station, ledger::Level::Unit);
    if (workflow::jobRule(view) == workflow::JobRule::Off || choice.printer.isEmpty())
        return std::optional<JobOrder>();
    const Result<ledger::PrinterRow> printer = workflow::findPrinter(view, choice.printer);
    if (!printer)
        return fail(printer.error());
    QString name = templateInUse(view, *row);
    if (name.isEmpty())
        name = choice.labelTemplate;
    int version = 0;
    if (!name.isEmpty()) {
        const Result<labels::LabelTemplate> form = workflow::templateInForce(view, library, name);
        if (!form)
            return fail(form.error());
        version = form->version;
    }
    return std::optional(JobOrder { *printer, workflow::jobOf(row->order, name, version) });
}

JobCheck jobWhilePrinting(const JobOrder &order)
{
    return checkOf(
        order, fail(canReadBack(order) ? codes::printerInUse : codes::printerNoReadBack, order.printer.name));
}

JobCheck exchangeJob(const JobOrder &order, const QString &siteFolder)
{
    return checkOf(order, askedBack(order, siteFolder));
}

} // namespace packledger::bootstrap

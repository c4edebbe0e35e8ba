#include "cli/printjob.h"

#include "base/errortext.h"
#include "bootstrap/labelmaker.h"
#include "bootstrap/printerturn.h"
#include "cli/receiptfacts.h"
#include "printers/labelprinters.h"
#include "workflow/printers.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"
#include "workflow/printrun.h"

#include <QCoreApplication>
#include <QSemaphore>

#include <array>

namespace packledger::cli {

using ledger::LabelState;
using ledger::PrintJobRow;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
};

bool waitsForScan(const PrintJobRow &job)
{
    return job.stopCode == codes::waitsForScan.name().data();
}

/// Whether something keeps it from going on: what did so once is settled by a scan, or nothing to a job that is over.
bool isStopped(const PrintJobRow &job)
{
    return job.control == PrintJobRow::Control::Paused && !job.stopCode.isEmpty() && !job.isOver()
        && !(waitsForScan(job) && job.count(LabelState::Uncertain) == 0);
}

/// Tells each label of a run, once what it says is on disk.
class LabelTeller
{
public:
    LabelTeller(CommandContext &context, PrintJobId job)
        : m_context(context)
        , m_job(job)
    {
        const Result<void> read = context.read([&](ledger::View &view) -> Result<void> {
            for (const ledger::PrintLabelRow &label : view.line().printing.labels(job))
                m_uris.append(QString::fromUtf8(view.masterData().epcUri(label.key)));
            return {};
        });
        if (!read)
            m_uris.clear();
    }

    void tell(qint64 position, LabelState state)
    {
        if (state == LabelState::Sent)
            return;
        const QString uri = m_uris.value(position - 1);
        m_context.output().print(
            { { QStringLiteral("job"), idText(m_job.value) }, { QStringLiteral("label"), position },
                { QStringLiteral("item"), uri }, { QStringLiteral("state"), QLatin1StringView(nameOf(state)) } },
            QStringLiteral("%1 %2: %3").arg(position).arg(uri, QLatin1StringView(nameOf(state))));
    }

private:
    CommandContext &m_context;
    PrintJobId m_job;
    QStringList m_uris;
};

} // namespace

QJsonObject printJobFact(const PrintJobRow &job)
{
    QJsonObject fact { { QStringLiteral("job"), idText(job.id.value) },
        { QStringLiteral("state"), QString::fromLatin1(job.state()) }, { QStringLiteral("printer"), job.printer },
        { QStringLiteral("template"), job.labelTemplate }, { QStringLiteral("labels"), job.total() },
        { QStringLiteral("paused"), job.control == PrintJobRow::Control::Paused } };
    if (job.batch.isValid())
        fact.insert(QStringLiteral("batch"), idText(job.batch.value));
    QJsonObject counts;
    for (int state = 0; state < ledger::labelStateCount; ++state)
        counts.insert(QLatin1StringView(nameOf(LabelState(state))), job.count(LabelState(state)));
    fact.insert(QStringLiteral("counts"), counts);
    if (isStopped(job)) {
        fact.insert(QStringLiteral("stopped_by"), QString::fromLatin1(job.stopCode));
        fact.insert(QStringLiteral("message"),
            errorSentence(Error { ErrorCode(job.stopCode.constData()), job.stopDetail, {} }));
    }
    return fact;
}

QString printJobSentence(const PrintJobRow &job)
{
    QString text = Text::tr("Job %1 on %2: %3, %4 labels (%5 printed, %6 verified, %7 uncertain, %8 written off)")
                       .arg(job.id.value)
                       .arg(job.printer, QString::fromLatin1(job.state()))
                       .arg(job.total())
                       .arg(job.count(LabelState::Printed))
                       .arg(job.count(LabelState::Verified))
                       .arg(job.count(LabelState::Uncertain))
                       .arg(job.count(LabelState::Voided));
    if (isStopped(job))
        text += QStringLiteral(". ") + errorSentence(Error { ErrorCode(job.stopCode.constData()), job.stopDetail, {} });
    if (job.count(LabelState::Uncertain) > 0 && !waitsForScan(job))
        text += u' '
            + errorSentence(Error { codes::waitsForScan, QString::number(job.count(LabelState::Uncertain)), {} });
    return text;
}

QJsonObject printLabelFact(ledger::View &view, const ledger::PrintLabelRow &label)
{
    return { { QStringLiteral("job"), idText(label.job.value) }, { QStringLiteral("label"), label.position },
        { QStringLiteral("item"), QString::fromUtf8(view.masterData().epcUri(label.key)) },
        { QStringLiteral("state"), QLatin1StringView(nameOf(label.state)) } };
}

Result<void> runPrintJob(CommandContext &context, PrintJobId job, PrintTelling telling)
{
    const Result<ledger::PrinterRow> row = context.read([&](ledger::View &view) -> Result<ledger::PrinterRow> {
        const Result<PrintJobRow> found = workflow::findPrintJob(view, job);
        if (!found)
            return fail(found.error());
        return workflow::findPrinter(view, found->printer);
    });
    if (!row)
        return fail(row.error());
    const Result<ledger::Site *> site = context.site();
    if (!site)
        return fail(site.error());
    const Result<bootstrap::PrinterTurn> turn = bootstrap::PrinterTurn::take((*site)->folder(), *row);
    if (!turn)
        return fail(turn.error());
    const Result<std::unique_ptr<labels::LabelPrinter>> printer = bootstrap::reach(*row);
    if (!printer)
        return fail(printer.error());
    LabelTeller teller(context, job);
    QSemaphore never;
    workflow::PrintRun printing(
        **printer,
        [&](const std::function<Result<void>(ledger::WriteTransaction &)> &work) { return context.write(work); },
        bootstrap::LabelMaker((*site)->folder(), (*site)->identity(), *row, context.clock()),
        [&](std::chrono::milliseconds time) {
            static_cast<void>(never.tryAcquire(1, int(time.count())));
            return !context.output().isBroken();
        },
        [&](qint64 position, LabelState state) {
            if (telling == PrintTelling::Labels)
                teller.tell(position, state);
        });
    return printing.run(context.person(), job);
}

ExitStatus printJob(CommandContext &context, PrintJobId job)
{
    const Result<void> done = runPrintJob(context, job);
    const Result<PrintJobRow> row = context.read([&](ledger::View &view) { return workflow::findPrintJob(view, job); });
    if (!row)
        return context.failed(row.error());
    context.output().print(printJobFact(*row), printJobSentence(*row));
    return done ? ExitStatus::Done : context.failed(done.error());
}

} // namespace packledger::cli

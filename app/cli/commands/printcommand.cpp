#include "cli/commands/printcommand.h"

#include "access/session.h"
#include "base/baseerrors.h"
#include "cli/printjob.h"
#include "cli/receiptfacts.h"
#include "cli/scanlines.h"
#include "labels/templatelibrary.h"
#include "scan/itemid.h"
#include "workflow/batches.h"
#include "workflow/batchlabels.h"
#include "workflow/labeltemplates.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"

#include <QJsonArray>

namespace packledger::cli {

using ledger::PrintJobRow;
using ledger::WriteTransaction;
using workflow::LabelOutcome;
using workflow::LabelVerdict;

namespace {

constexpr int newestJobs = 100;

QCommandLineOption reasonOption(const QString &description)
{
    return QCommandLineOption(QStringLiteral("reason"), description, QStringLiteral("text"));
}

/// Hands the job that the only argument names to `work`.
template <typename Work>
ExitStatus withJob(CommandContext &context, const QCommandLineParser &arguments, const QString &usage, Work &&work)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    if (arguments.positionalArguments().size() != 1 || !id)
        return context.misused(usage);
    return work(PrintJobId { *id });
}

ExitStatus tellJob(CommandContext &context, PrintJobId job)
{
    const Result<PrintJobRow> row
        = context.read([&](ledger::View &view) { return workflow::findPrintJob(view, context.person(), job); });
    if (!row)
        return context.failed(row.error());
    context.output().print(printJobFact(*row), printJobSentence(*row));
    return ExitStatus::Done;
}

/// Does something to a job in one transaction, then tells the job.
template <typename Change>
ExitStatus change(CommandContext &context, const QCommandLineParser &arguments, const QString &usage, Change &&job)
{
    return withJob(context, arguments, usage, [&](PrintJobId id) {
        const Result<void> done
            = context.write([&](WriteTransaction &transaction) -> Result<void> { return job(transaction, id); });
        return done ? tellJob(context, id) : context.failed(done.error());
    });
}

/// What the command line asks for, as an order.
Result<workflow::PrintOrder> orderOf(
    WriteTransaction &transaction, CommandContext &context, const QCommandLineParser &arguments)
{
    workflow::PrintOrder order;
    order.printer = arguments.value(QStringLiteral("printer"));
    order.labelTemplate = arguments.value(QStringLiteral("template"));
    order.language = arguments.value(QStringLiteral("language"));
    if (order.printer.isEmpty()) {
        const std::vector<ledger::PrinterRow> printers = transaction.line().printing.printers();
        if (printers.size() == 1)
            order.printer = printers.front().name;
    }
    for (const QString &text : arguments.values(QStringLiteral("item"))) {
        const Result<gs1::ItemKey> key = scan::parseItemId(text.toUtf8(), context.clock().today());
        if (!key)
            return fail(key.error());
        order.items.push_back(*key);
    }
    if (!arguments.isSet(QStringLiteral("batch")))
        return order;
    const Result<ledger::BatchRow> batch
        = workflow::batchFor(transaction, context.person(), arguments.value(QStringLiteral("batch")));
    if (!batch)
        return fail(batch.error());
    order.batch = batch->id;
    if (order.labelTemplate.isEmpty())
        order.labelTemplate = batch->order.labelTemplate;
    if (!order.items.empty())
        return order;
    const std::optional<qint64> count = arguments.isSet(QStringLiteral("count"))
        ? std::optional(arguments.value(QStringLiteral("count")).toLongLong())
        : std::nullopt;
    Result<std::vector<gs1::ItemKey>> numbers
        = workflow::numbersForLabels(transaction, context.person(), *batch, count);
    if (!numbers)
        return fail(numbers.error());
    order.items = *std::move(numbers);
    return order;
}

QJsonObject outcomeFact(const LabelOutcome &outcome, const workflow::ScannedCode &code, int number)
{
    QJsonObject fact { { QStringLiteral("seq"), number }, { QStringLiteral("scan"), bootstrap::rawText(code.raw) },
        { QStringLiteral("verdict"), QLatin1StringView(nameOf(outcome.verdict)) },
        { QStringLiteral("message"), sentence(outcome) } };
    if (!outcome.uri.isEmpty())
        fact.insert(QStringLiteral("item"), QString::fromUtf8(outcome.uri));
    if (outcome.job.isValid()) {
        fact.insert(QStringLiteral("job"), idText(outcome.job.value));
        fact.insert(QStringLiteral("label"), outcome.position);
    }
    if (outcome.settledPrinted > 0)
        fact.insert(QStringLiteral("printed"), outcome.settledPrinted);
    if (outcome.voided > 0)
        fact.insert(QStringLiteral("voided"), outcome.voided);
    if (!outcome.missing.isEmpty()) {
        QJsonArray missing;
        for (const QByteArray &uri : outcome.missing)
            missing.append(QString::fromUtf8(uri));
        fact.insert(QStringLiteral("missing"), missing);
    }
    return fact;
}

} // namespace

QString PrintCommand::summary() const
{
    return tr("print labels, each number once");
}

QList<QCommandLineOption> PrintCommand::options() const
{
    return { QCommandLineOption(
                 QStringLiteral("item"), tr("an item; may be given several times"), QStringLiteral("id")),
        QCommandLineOption(QStringLiteral("template"), tr("name of the label's template"), QStringLiteral("t")),
        QCommandLineOption(QStringLiteral("printer"), tr("name of the printer"), QStringLiteral("p")),
        QCommandLineOption(QStringLiteral("language"), tr("of the words on the label: en, de, …"), QStringLiteral("l")),
        QCommandLineOption(QStringLiteral("batch"),
            tr("the batch: its lot and expiry, and without --item its numbers that have no label"),
            QStringLiteral("b")),
        QCommandLineOption(QStringLiteral("count"), tr("with --batch: so many labels"), QStringLiteral("n")),
        QCommandLineOption(QStringLiteral("job"), tr("print a job that was queued"), QStringLiteral("j")),
        QCommandLineOption(QStringLiteral("queue"), tr("only queue the job; \"print resume\" prints it")) };
}

ExitStatus PrintCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> queued = idFrom(arguments.value(QStringLiteral("job")));
    if (arguments.isSet(QStringLiteral("job")) && !queued)
        return context.misused(tr("name the job by its number"));
    if (!arguments.isSet(QStringLiteral("job")) && !arguments.isSet(QStringLiteral("item"))
        && !arguments.isSet(QStringLiteral("batch")))
        return context.misused(tr("name what to print with --item, --batch or --job"));
    if (arguments.isSet(QStringLiteral("count")) && arguments.value(QStringLiteral("count")).toLongLong() <= 0)
        return context.misused(tr("--count is a number of labels"));
    if (queued)
        return printJob(context, PrintJobId { *queued });
    const Result<PrintJobId> job = context.write([&](WriteTransaction &transaction) -> Result<PrintJobId> {
        const Result<workflow::PrintOrder> order = orderOf(transaction, context, arguments);
        if (!order)
            return fail(order.error());
        if (order->labelTemplate.isEmpty())
            return fail(codes::usage, tr("name a template with --template"));
        for (const gs1::ItemKey &item : order->items) {
            const auto form = workflow::templateFor(transaction, context.templates(), order->labelTemplate, item);
            if (!form)
                return fail(form.error());
        }
        return workflow::queueLabels(transaction, context.person(), *order);
    });
    if (!job)
        return context.failed(job.error());
    return arguments.isSet(QStringLiteral("queue")) ? tellJob(context, *job) : printJob(context, *job);
}

QString PrintListCommand::summary() const
{
    return tr("list the print jobs, the newest first");
}

ExitStatus PrintListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const auto jobs = context.read([&](ledger::View &view) -> Result<std::vector<PrintJobRow>> {
        return workflow::printJobsFor(view, context.person(), newestJobs);
    });
    if (!jobs)
        return context.failed(jobs.error());
    for (const PrintJobRow &job : *jobs)
        context.output().print(printJobFact(job), printJobSentence(job));
    return ExitStatus::Done;
}

QString PrintShowCommand::summary() const
{
    return tr("show a print job and what became of its labels");
}

ExitStatus PrintShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withJob(context, arguments, tr("name one print job"), [&](PrintJobId job) {
        const ExitStatus told = tellJob(context, job);
        if (told != ExitStatus::Done)
            return told;
        const auto labels = context.read([&](ledger::View &view) -> Result<std::vector<QJsonObject>> {
            std::vector<QJsonObject> facts;
            for (const ledger::PrintLabelRow &label : view.line().printing.labels(job))
                facts.push_back(printLabelFact(view, label));
            return facts;
        });
        if (!labels)
            return context.failed(labels.error());
        for (const QJsonObject &label : *labels)
            context.output().print(label,
                QStringLiteral("%1 %2: %3")
                    .arg(label[QLatin1StringView("label")].toInteger())
                    .arg(label[QLatin1StringView("item")].toString(), label[QLatin1StringView("state")].toString()));
        return ExitStatus::Done;
    });
}

QString PrintConfirmCommand::summary() const
{
    return tr("take scans of printed labels");
}

QList<QCommandLineOption> PrintConfirmCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("scans"), tr("the labels, a scan a line, in the order of printing"),
                 QStringLiteral("FILE|-"), QStringLiteral("-")),
        QCommandLineOption(QStringLiteral("last"),
            tr("the scan is the last good label after a stop: what is uncertain behind it is written off")) };
}

ExitStatus PrintConfirmCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    PrintJobId job;
    if (!arguments.positionalArguments().isEmpty()) {
        const std::optional<qint64> id = idFrom(arguments.positionalArguments().first());
        if (!id || arguments.positionalArguments().size() != 1)
            return context.misused(tr("name one print job, or none"));
        job = PrintJobId { *id };
    }
    const auto meaning
        = arguments.isSet(QStringLiteral("last")) ? workflow::LabelScan::LastGood : workflow::LabelScan::Check;
    const QString file = arguments.value(QStringLiteral("scans"));
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return context.failed(lines.error());
    int number = 0;
    return forEachScan(context, *lines, file, [&](const workflow::ScannedCode &code) -> Result<ExitStatus> {
        const Result<LabelOutcome> outcome = context.write([&](WriteTransaction &transaction) {
            return workflow::checkLabel(transaction, context.person(), job, code, meaning);
        });
        if (!outcome)
            return fail(outcome.error());
        const QJsonObject fact = outcomeFact(*outcome, code, ++number);
        context.output().print(fact,
            QStringLiteral("%1 %2: %3")
                .arg(number)
                .arg(outcome->uri.isEmpty() ? bootstrap::rawText(code.raw) : QString::fromUtf8(outcome->uri),
                    sentence(*outcome)));
        return outcome->verdict == LabelVerdict::Verified ? ExitStatus::Done : ExitStatus::Refused;
    });
}

QString PrintVoidCommand::summary() const
{
    return tr("write labels off that are spoilt or never came out");
}

QList<QCommandLineOption> PrintVoidCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("label"),
                 tr("its place in the job; may be given several times. None: all that are uncertain"),
                 QStringLiteral("n")),
        reasonOption(tr("why")) };
}

ExitStatus PrintVoidCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    std::vector<qint64> positions;
    for (const QString &text : arguments.values(QStringLiteral("label"))) {
        const std::optional<qint64> position = idFrom(text);
        if (!position)
            return context.misused(tr("--label is a number"));
        positions.push_back(*position);
    }
    return change(context, arguments, tr("name one print job"),
        [&](WriteTransaction &transaction, PrintJobId job) -> Result<void> {
            const Result<qint64> voided = workflow::voidLabels(
                transaction, context.person(), job, positions, arguments.value(QStringLiteral("reason")));
            if (!voided)
                return fail(voided.error());
            return {};
        });
}

QString PrintPauseCommand::summary() const
{
    return tr("let no further label of a job out");
}

ExitStatus PrintPauseCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return change(context, arguments, tr("name one print job"), [&](WriteTransaction &transaction, PrintJobId job) {
        return workflow::pausePrinting(transaction, context.person(), job);
    });
}

QString PrintResumeCommand::summary() const
{
    return tr("go on printing a job");
}

ExitStatus PrintResumeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withJob(context, arguments, tr("name one print job"), [&](PrintJobId job) {
        const Result<void> resumed = context.write([&](WriteTransaction &transaction) -> Result<void> {
            return workflow::resumePrinting(transaction, context.person(), job);
        });
        return resumed ? printJob(context, job) : context.failed(resumed.error());
    });
}

QString PrintCancelCommand::summary() const
{
    return tr("give up what a job has not sent to the printer");
}

QList<QCommandLineOption> PrintCancelCommand::options() const
{
    return { reasonOption(tr("why")) };
}

ExitStatus PrintCancelCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return change(context, arguments, tr("name one print job"), [&](WriteTransaction &transaction, PrintJobId job) {
        return workflow::cancelPrinting(transaction, context.person(), job, arguments.value(QStringLiteral("reason")));
    });
}

} // namespace packledger::cli

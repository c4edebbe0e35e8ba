#include "cli/commands/printercommand.h"

#include "base/errortext.h"
#include "bootstrap/challengelabels.h"
#include "bootstrap/labelmaker.h"
#include "bootstrap/printerturn.h"
#include "cli/commandcontext.h"
#include "labels/coderlanguage.h"
#include "labels/printeraddress.h"
#include "labels/printererrors.h"
#include "workflow/printers.h"

#include <QDir>

namespace packledger::cli {

using labels::PrinterAddress;
using ledger::PrinterRow;

namespace {

QJsonObject printerFact(const PrinterRow &printer)
{
    return { { QStringLiteral("printer"), printer.name }, { QStringLiteral("url"), printer.url },
        { QStringLiteral("language"), QString::fromLatin1(printer.language) }, { QStringLiteral("dpi"), printer.dpi } };
}

QString printerSentence(const PrinterRow &printer)
{
    return QStringLiteral("%1: %2, %3, %4 dpi")
        .arg(printer.name, printer.url, QString::fromLatin1(printer.language))
        .arg(printer.dpi);
}

QStringList coderNames()
{
    QStringList names;
    for (const labels::CoderLanguage &language : labels::coderLanguages())
        names.append(QString::fromLatin1(language.name));
    return names;
}

/// A folder is kept with its whole path: the next program starts elsewhere.
QString wholeUrl(const QString &url)
{
    const Result<PrinterAddress> address = PrinterAddress::parse(url);
    if (address && address->way == PrinterAddress::Way::Folder)
        return QStringLiteral("file:") + QDir::cleanPath(QDir::current().absoluteFilePath(address->target));
    return url;
}

/// Hands the printer that the only argument names to the job.
template <typename Job>
ExitStatus withPrinter(CommandContext &context, const QCommandLineParser &arguments, const QString &usage, Job &&job)
{
    if (arguments.positionalArguments().size() != 1)
        return context.misused(usage);
    const Result<PrinterRow> printer = context.read(
        [&](ledger::View &view) { return workflow::findPrinter(view, arguments.positionalArguments().first()); });
    if (!printer)
        return context.failed(printer.error());
    return job(*printer);
}

} // namespace

QString PrinterAddCommand::summary() const
{
    return tr("take a label printer in, or change one");
}

QList<QCommandLineOption> PrinterAddCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("url"),
                 tr("where it is: tcp://HOST:9100, serial:/DEV?baud=…, cups:QUEUE or file:DIR"), QStringLiteral("url")),
        QCommandLineOption(QStringLiteral("language"),
            tr("zpl; raster for a printer that is to get pictures only; of a coder: %1")
                .arg(coderNames().join(QStringLiteral(", "))),
            QStringLiteral("name"), QStringLiteral("zpl")),
        QCommandLineOption(
            QStringLiteral("dpi"), tr("203, 300 or 600 dots an inch"), QStringLiteral("n"), QStringLiteral("203")) };
}

ExitStatus PrinterAddCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1 || !arguments.isSet(QStringLiteral("url")))
        return context.misused(tr("give the printer a name and its --url"));
    const PrinterRow printer { arguments.positionalArguments().first(),
        wholeUrl(arguments.value(QStringLiteral("url"))), arguments.value(QStringLiteral("language")).toLatin1(),
        arguments.value(QStringLiteral("dpi")).toInt() };
    const Result<void> kept = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::keepPrinter(transaction, context.person(), printer);
    });
    if (!kept)
        return context.failed(kept.error());
    context.output().print(printerFact(printer), printerSentence(printer));
    return ExitStatus::Done;
}

QString PrinterListCommand::summary() const
{
    return tr("list the label printers");
}

ExitStatus PrinterListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const auto printers = context.read(
        [](ledger::View &view) -> Result<std::vector<PrinterRow>> { return view.line().printing.printers(); });
    if (!printers)
        return context.failed(printers.error());
    for (const PrinterRow &printer : *printers)
        context.output().print(printerFact(printer), printerSentence(printer));
    return ExitStatus::Done;
}

QString PrinterStatusCommand::summary() const
{
    return tr("ask a label printer how it is");
}

ExitStatus PrinterStatusCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withPrinter(context, arguments, tr("name one printer"), [&](const PrinterRow &row) {
        const Result<std::unique_ptr<labels::LabelPrinter>> printer = bootstrap::reach(row);
        if (!printer)
            return context.failed(printer.error());
        const labels::PrinterStatus status = (*printer)->status();
        const QString message = status.mayPrint()
            ? (status.isTold ? tr("Ready.") : tr("There. It cannot be asked more."))
            : errorSentence(failureOf(status, row.name));
        QJsonObject fact = printerFact(row);
        fact.insert(QStringLiteral("state"), QLatin1StringView(nameOf(status.condition)));
        fact.insert(QStringLiteral("told_by_device"), status.isTold);
        fact.insert(QStringLiteral("formats_waiting"), status.formatsWaiting);
        fact.insert(QStringLiteral("labels_remaining"), status.labelsRemaining);
        fact.insert(QStringLiteral("message"), message);
        context.output().print(fact, message);
        const bool isSilent = status.condition == labels::PrinterCondition::Unreachable
            || status.condition == labels::PrinterCondition::NeedsAttention;
        return isSilent ? ExitStatus::SurroundingsFailed : ExitStatus::Done;
    });
}

QString PrinterTestCommand::summary() const
{
    return tr("print a test label");
}

ExitStatus PrinterTestCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withPrinter(context, arguments, tr("name one printer"), [&](const PrinterRow &row) {
        const Result<void> sent = context.inSite([&](ledger::Site &site) -> Result<void> {
            const Result<labels::LabelFormat> label
                = bootstrap::testLabel(row, site.identity().name, context.clock().now());
            return label ? bootstrap::printForPeople(row, site.folder(), { *label }) : fail(label.error());
        });
        if (!sent)
            return context.failed(sent.error());
        QJsonObject fact = printerFact(row);
        fact.insert(QStringLiteral("state"), QStringLiteral("sent"));
        context.output().print(fact, tr("The test label was sent to %1. Look at it.").arg(row.name));
        return ExitStatus::Done;
    });
}

QString PrinterRemoveCommand::summary() const
{
    return tr("give a label printer up");
}

ExitStatus PrinterRemoveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withPrinter(context, arguments, tr("name one printer"), [&](const PrinterRow &row) {
        const Result<void> removed = context.write([&](ledger::WriteTransaction &transaction) {
            return workflow::removePrinter(transaction, context.person(), row.name);
        });
        if (!removed)
            return context.failed(removed.error());
        context.output().print(printerFact(row), tr("Removed %1.").arg(row.name));
        return ExitStatus::Done;
    });
}

} // namespace packledger::cli

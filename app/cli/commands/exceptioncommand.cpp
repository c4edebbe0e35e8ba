#include "cli/commands/exceptioncommand.h"

#include "base/durablefile.h"
#include "cli/casecall.h"
#include "cli/casefacts.h"
#include "cli/receiptfacts.h"
#include "exceptions/caseexport.h"
#include "exceptions/casewords.h"
#include "sync/casesending.h"

#include <QBuffer>

namespace packledger::cli {

using exceptions::CaseId;
using ledger::ExceptionCase;
using ledger::ExceptionStore;

namespace {

struct ExceptionCommands
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionCommands)
};

exceptions::CaseChoice choiceOf(const QCommandLineParser &arguments)
{
    exceptions::CaseChoice choice;
    choice.isOpen = arguments.isSet(QStringLiteral("open"));
    choice.isOverdue = arguments.isSet(QStringLiteral("overdue"));
    choice.partner = arguments.value(QStringLiteral("partner")).toUtf8();
    choice.receipt = ReceiptId { idFrom(arguments.value(QStringLiteral("receipt"))).value_or(0) };
    return choice;
}

QList<QCommandLineOption> choiceOptions()
{
    return { textOption("open", ExceptionCommands::tr("unresolved ones alone")),
        textOption("overdue", ExceptionCommands::tr("those past their deadline alone")),
        textOption("partner", ExceptionCommands::tr("with this partner alone"), "NAME"),
        textOption("receipt", ExceptionCommands::tr("of this receipt alone"), "RECEIPT") };
}

} // namespace

QString ExceptionListCommand::summary() const
{
    return tr("list cases with partners, by their deadline");
}

QList<QCommandLineOption> ExceptionListCommand::options() const
{
    return choiceOptions();
}

ExitStatus ExceptionListCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<void> listed = context.read([&](ledger::View &view) -> Result<void> {
        for (const ExceptionCase &found : exceptions::casesOf(view, choiceOf(arguments), context.clock().today())) {
            printCase(context, view, found);
            if (context.output().isBroken())
                break;
        }
        return {};
    });
    return listed ? ExitStatus::Done : context.failed(listed.error());
}

QString ExceptionShowCommand::summary() const
{
    return tr("show a case, its items and its history");
}

QList<QCommandLineOption> ExceptionShowCommand::options() const
{
    return { textOption("message", tr("write the message as it would go now into this file"), "FILE"),
        textOption("mail", tr("write the draft of a mail into this file"), "FILE"),
        textOption("evidence", tr("the number of a picture or paper to write out"), "NUMBER"),
        textOption("out", tr("and the file for it"), "FILE") };
}

ExitStatus ExceptionShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const CaseId id = caseFrom(arguments);
    if (!id.isValid())
        return context.misused(tr("name a case by its number"));
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    const Result<void> shown = context.read([&](ledger::View &view, const ledger::SiteIdentity &site) -> Result<void> {
        const Result<ExceptionCase> found = exceptions::findCase(view, id);
        if (!found)
            return fail(found.error());
        ExceptionStore store(view.database());
        printCase(context, view, *found);
        for (const ledger::ExceptionLine &line : store.lines(id))
            context.output().print(caseLineFact(view, *found, line), caseLineSentence(*found, line));
        for (const ledger::CaseEvidence &evidence : store.evidence(id)) {
            context.output().print(
                QJsonObject { { QStringLiteral("case"), id.value }, { QStringLiteral("evidence"), evidence.number },
                    { QStringLiteral("name"), evidence.name },
                    { QStringLiteral("content_type"), QString::fromLatin1(evidence.contentType) },
                    { QStringLiteral("sha256"), QString::fromLatin1(evidence.sha256.toHex()) } },
                QStringLiteral("  %1  %2").arg(evidence.number).arg(evidence.name));
            if (evidence.number == value("evidence").toInt() && !value("out").isEmpty()) {
                QBuffer bytes;
                bytes.open(QIODevice::WriteOnly);
                if (const Result<void> restored = view.documents().restoreBytes(evidence.sha256, bytes); !restored)
                    return restored;
                if (const Result<void> written = replaceFile(value("out"), bytes.data()); !written)
                    return written;
            }
        }
        for (const exceptions::CaseStep &step : exceptions::timeline(view, id))
            context.output().print(
                QJsonObject { { QStringLiteral("case"), id.value }, { QStringLiteral("step"), step.seq },
                    { QStringLiteral("time"), QString::fromLatin1(step.at.toIso()) },
                    { QStringLiteral("who"), QString::fromUtf8(step.who) }, { QStringLiteral("message"), step.words } },
                QStringLiteral("  %1 %2: %3")
                    .arg(QString::fromLatin1(step.at.toIso()), QString::fromUtf8(step.who), step.words));
        if (value("message").isEmpty() && value("mail").isEmpty())
            return {};
        const Result<sync::CaseTelling> preview = sync::previewCase(view, id, site, context.clock().now());
        if (!preview)
            return fail(preview.error());
        for (const auto &[name, content] :
            { std::pair<const char *, QByteArray> { "message", preview->json }, { "mail", preview->mail } }) {
            if (!value(name).isEmpty()) {
                if (const Result<void> written = replaceFile(value(name), content); !written)
                    return written;
            }
        }
        return {};
    });
    return shown ? ExitStatus::Done : context.failed(shown.error());
}

QString ExceptionExportCommand::summary() const
{
    return tr("write the cases' items into a table");
}

QList<QCommandLineOption> ExceptionExportCommand::options() const
{
    QList<QCommandLineOption> all = choiceOptions();
    all.append(QCommandLineOption(
        QStringLiteral("format"), tr("csv, json or xlsx"), QStringLiteral("FORMAT"), QStringLiteral("csv")));
    all.append(textOption("out", tr("the file to write"), "FILE"));
    return all;
}

ExitStatus ExceptionExportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString file = arguments.value(QStringLiteral("out"));
    const std::optional<workflow::ExportFormat> format
        = workflow::exportFormatFrom(arguments.value(QStringLiteral("format")).toUtf8());
    if (!format || file.isEmpty())
        return context.misused(tr("name a format (csv, json, xlsx) and a file"));
    const Result<qint64> rows = context.read([&](ledger::View &view) {
        return exceptions::exportCases(view, choiceOf(arguments), context.clock().today(), *format, file);
    });
    if (!rows)
        return context.failed(rows.error());
    context.output().print(QJsonObject { { QStringLiteral("file"), file }, { QStringLiteral("rows"), *rows } },
        tr("%1: %n items", nullptr, int(*rows)).arg(file));
    return ExitStatus::Done;
}

} // namespace packledger::cli

#include "cli/commands/shippapercommand.h"

#include "base/durablefile.h"
#include "cli/commandcontext.h"
#include "cli/receiptfacts.h"
#include "common/paperpainter.h"
#include "outbound/shippingpaper.h"
#include "outbound/tracepaper.h"
#include "scan/itemid.h"
#include "shipping/trace.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace packledger::cli {

namespace {

QString footOf(const ledger::Site &site)
{
    return QStringLiteral("Packledger · ") + site.identity().name;
}

QCommandLineOption outOption(const QString &description)
{
    return { QStringLiteral("out"), description, QStringLiteral("FILE") };
}

} // namespace

QString ShipPaperCommand::summary() const
{
    return tr("make the papers of a shipment as PDF");
}

QList<QCommandLineOption> ShipPaperCommand::options() const
{
    return { { QStringLiteral("kind"), tr("information (with the statement), packing-list or pick-list"),
                 QStringLiteral("KIND"), QStringLiteral("information") },
        outOption(tr("where it goes")) };
}

ExitStatus ShipPaperCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    const QString file = arguments.value(QStringLiteral("out"));
    const QString kind = arguments.value(QStringLiteral("kind"));
    const std::optional<outbound::PaperKind> paperKind = outbound::paperKindFrom(kind);
    if (!id || file.isEmpty() || !paperKind)
        return context.misused(tr("name one shipment, --out and one of the kinds"));
    const Result<common::Paper> paper = context.read([&](ledger::View &view) {
        return outbound::shippingPaper(view, ledger::DispatchId { *id }, *paperKind, context.clock().now());
    });
    if (!paper)
        return context.failed(paper.error());
    const Result<void> saved
        = context.inSite([&](ledger::Site &site) { return common::savePaper(*paper, file, footOf(site)); });
    if (!saved)
        return context.failed(saved.error());
    context.output().print(QJsonObject { { QStringLiteral("shipment"), idText(*id) }, { QStringLiteral("kind"), kind },
                               { QStringLiteral("file"), file } },
        tr("Saved as %1.").arg(file));
    return ExitStatus::Done;
}

QString TraceCommand::summary() const
{
    return tr("tell all of one pack, as an investigator asks for it");
}

QList<QCommandLineOption> TraceCommand::options() const
{
    return { { QStringLiteral("format"), tr("json or pdf"), QStringLiteral("FORMAT"), QStringLiteral("json") },
        outOption(tr("where it goes")) };
}

ExitStatus TraceCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString format = arguments.value(QStringLiteral("format"));
    const QString file = arguments.value(QStringLiteral("out"));
    const bool isPdf = format == QLatin1StringView("pdf");
    if (arguments.positionalArguments().isEmpty() || file.isEmpty() || (!isPdf && format != QLatin1StringView("json")))
        return context.misused(tr("name one item, --out, and json or pdf as --format"));
    const Result<gs1::ItemKey> key
        = scan::parseItemId(arguments.positionalArguments().join(QLatin1Char(' ')).toUtf8(), context.clock().today());
    if (!key)
        return context.failed(key.error());
    const Result<QJsonObject> trace
        = context.read([&](ledger::View &view) { return shipping::traceOf(view, *key, context.clock().now()); });
    if (!trace)
        return context.failed(trace.error());
    const Result<void> saved = context.inSite([&](ledger::Site &site) {
        return isPdf
            ? common::savePaper(outbound::tracePaper(*trace, site.identity().name, context.clock().now().offsetMinutes),
                file, footOf(site))
            : replaceFile(file, QJsonDocument(*trace).toJson());
    });
    if (!saved)
        return context.failed(saved.error());
    context.output().print(
        QJsonObject { { QStringLiteral("item"), trace->value(QLatin1StringView("item")) },
            { QStringLiteral("transactions"), trace->value(QLatin1StringView("transactions")).toArray().size() },
            { QStringLiteral("events"), trace->value(QLatin1StringView("history")).toArray().size() },
            { QStringLiteral("file"), file } },
        tr("Saved as %1.").arg(file));
    return ExitStatus::Done;
}

} // namespace packledger::cli

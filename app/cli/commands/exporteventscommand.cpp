#include "cli/commands/exporteventscommand.h"

#include "base/durablefile.h"
#include "cli/batchcall.h"
#include "scan/itemid.h"
#include "workflow/clientscope.h"
#include "workflow/eventexport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSaveFile>

namespace packledger::cli {

QString ExportEventsCommand::summary() const
{
    return tr("write events as an EPCIS document");
}

QList<QCommandLineOption> ExportEventsCommand::options() const
{
    return {
        { QStringLiteral("format"), tr("epcis-1.2-xml, epcis-2.0-xml or epcis-2.0-json"), QStringLiteral("FORMAT") },
        { QStringLiteral("out"), tr("the file to write"), QStringLiteral("FILE") },
        { QStringLiteral("since"), tr("only events recorded since this time, ISO 8601"), QStringLiteral("TIME") },
        { QStringLiteral("item"), tr("only what happened to this item"), QStringLiteral("ID") },
    };
}

ExitStatus ExportEventsCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    workflow::EventExport what;
    const QString format = arguments.value(QStringLiteral("format"));
    for (const epcis::Format each :
        { epcis::Format::EpcisXml12, epcis::Format::EpcisXml20, epcis::Format::EpcisJson20, epcis::Format::Unknown }) {
        if (each == epcis::Format::Unknown)
            return context.misused(tr("--format is epcis-1.2-xml, epcis-2.0-xml or epcis-2.0-json"));
        what.format = each;
        if (format == QString::fromLatin1(epcis::formatName(each)))
            break;
    }
    if (arguments.isSet(QStringLiteral("since"))) {
        const QDateTime since = QDateTime::fromString(arguments.value(QStringLiteral("since")), Qt::ISODateWithMs);
        if (!since.isValid())
            return context.misused(tr("--since is a time like 2026-11-22T14:00:00Z"));
        what.sinceMs = since.toMSecsSinceEpoch();
    }
    if (arguments.isSet(QStringLiteral("item"))) {
        const Result<gs1::ItemKey> key
            = scan::parseItemId(arguments.value(QStringLiteral("item")).toUtf8(), context.clock().today());
        if (!key)
            return context.failed(key.error());
        what.item = *key;
    }
    const QString name = arguments.value(QStringLiteral("out"));
    if (name.isEmpty())
        return context.misused(tr("name the file to write with --out"));
    // Without an item it would be everybody's events.
    const Result<void> mine = context.read([&](ledger::View &view) {
        return what.item ? workflow::checkClient(view, context.person(), *what.item)
                         : workflow::checkClient(view, context.person(), QString());
    });
    if (!mine)
        return context.failed(mine.error());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return context.failed(notWritten(file).value());
    const Result<workflow::ExportOutcome> outcome = context.inSite([&](ledger::Site &site) {
        return workflow::exportEvents(site.ledger(), what, file, context.progress(tr("Exporting")));
    });
    if (!outcome)
        return context.failed(outcome.error());
    if (const Result<void> kept = commitDurably(file); !kept)
        return context.failed(kept.error());
    QJsonArray warnings;
    for (const Finding &finding : outcome->warnings)
        warnings.append(bootstrap::toJson(finding));
    context.output().print(
        QJsonObject {
            { QStringLiteral("file"), name },
            { QStringLiteral("format"), format },
            { QStringLiteral("events"), outcome->events },
            { QStringLiteral("warnings"), warnings },
        },
        tr("Wrote %n events to ", nullptr, int(outcome->events)) + name);
    return ExitStatus::Done;
}

} // namespace packledger::cli

#include "cli/commands/importcommand.h"

#include "cli/commandcontext.h"
#include "exceptions/customerreceipt.h"

#include <QJsonArray>

namespace packledger::cli {

QString ImportCommand::summary() const
{
    return tr("take partners' documents: EPCIS, X12 856, lists of serials");
}

ExitStatus ImportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QStringList files = arguments.positionalArguments();
    if (files.isEmpty())
        return context.misused(tr("name at least one file"));
    if (const Result<ledger::Site *> site = context.site(); !site)
        return context.failed(site.error());
    ExitStatus status = ExitStatus::Done;
    for (const QString &file : files) {
        const Result<workflow::ImportOutcome> outcome = context.inSite(
            [&](ledger::Site &site) { return exceptions::takeDocument(site, { file }, context.progress(file)); });
        if (!outcome) {
            status = bootstrap::graver(status, context.failed(outcome.error()));
            continue;
        }
        QJsonArray shipments;
        for (const ShipmentId shipment : outcome->shipments)
            shipments.append(QString::number(shipment.value));
        QJsonArray warnings;
        for (const Finding &finding : outcome->warnings)
            warnings.append(bootstrap::toJson(finding));
        context.output().print(
            QJsonObject {
                { QStringLiteral("file"), file },
                { QStringLiteral("document"), outcome->document.value },
                { QStringLiteral("format"), QString::fromLatin1(epcis::formatName(outcome->format)) },
                { QStringLiteral("events"), outcome->events },
                { QStringLiteral("new_events"), outcome->newEvents },
                { QStringLiteral("items"), outcome->items },
                { QStringLiteral("shipments"), shipments },
                { QStringLiteral("duplicate"), outcome->duplicate },
                { QStringLiteral("warnings"), warnings },
            },
            outcome->duplicate ? tr("%1: known already, nothing was changed.").arg(file)
                               : tr("%1: %n events, ", nullptr, int(outcome->events)).arg(file)
                    + tr("%n items, ", nullptr, int(outcome->items))
                    + tr("%n shipments", nullptr, int(outcome->shipments.size())));
        if (context.output().format() == bootstrap::Output::Format::Text) {
            for (const Finding &finding : outcome->warnings)
                context.output().warning(finding);
        }
        if (context.output().isBroken())
            break;
    }
    return status;
}

} // namespace packledger::cli

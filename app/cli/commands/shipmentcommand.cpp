#include "cli/commands/shipmentcommand.h"

#include "cli/commandcontext.h"
#include "cli/receiptfacts.h"
#include "workflow/receiptexport.h"
#include "workflow/receivingerrors.h"

namespace packledger::cli {

QString ShipmentListCommand::summary() const
{
    return tr("deliveries on their way, and those received");
}

ExitStatus ShipmentListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<void> done = context.read([&](ledger::View &view, const ledger::SiteIdentity &site) -> Result<void> {
        for (const ledger::Shipment &shipment : view.shipments().all()) {
            const QJsonObject fact = shipmentFact(view, shipment, site);
            context.output().print(fact, shipmentSentence(fact));
        }
        return {};
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

QString ShipmentShowCommand::summary() const
{
    return tr("one delivery: what is expected, and its receipt");
}

QList<QCommandLineOption> ShipmentShowCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("items"), tr("then every item, a line each")) };
}

ExitStatus ShipmentShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    if (!id)
        return context.misused(tr("name one shipment by its number"));
    const Result<void> admitted
        = arguments.isSet(QStringLiteral("items")) ? context.admitSerials(name()) : Result<void>();
    if (!admitted)
        return context.failed(admitted.error());
    const Result<void> done = context.read([&](ledger::View &view, const ledger::SiteIdentity &site) -> Result<void> {
        const std::optional<ledger::Shipment> shipment = view.shipments().byId(ShipmentId { *id });
        if (!shipment)
            return fail(codes::noSuchShipment, QString::number(*id));
        const QJsonObject fact = shipmentFact(view, *shipment, site);
        context.output().print(fact, shipmentSentence(fact));
        if (!arguments.isSet(QStringLiteral("items")))
            return {};
        return workflow::forEachEntry(
            view, shipment->receipt, context.clock().today(), [&](const workflow::ReceiptEntry &entry) {
                const QJsonObject line = entryFact(entry);
                context.output().print(line, entrySentence(line));
                return !context.output().isBroken();
            });
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

QString ShipmentExportCommand::summary() const
{
    return tr("write the serials of a delivery to a file");
}

QList<QCommandLineOption> ShipmentExportCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("format"), tr("csv, json, xlsx or xml"), QStringLiteral("FORMAT"),
                 QStringLiteral("csv")),
        QCommandLineOption(QStringLiteral("out"), tr("the file to write"), QStringLiteral("FILE")) };
}

ExitStatus ShipmentExportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    const std::optional<workflow::ExportFormat> format
        = workflow::exportFormatFrom(arguments.value(QStringLiteral("format")).toUtf8());
    const QString file = arguments.value(QStringLiteral("out"));
    if (!id || !format || file.isEmpty())
        return context.misused(tr("name a shipment, a format (csv, json, xlsx, xml) and a file"));
    const Result<qint64> rows = context.read([&](ledger::View &view) {
        return workflow::exportShipment(view, ShipmentId { *id }, context.clock().today(), *format, file);
    });
    if (!rows)
        return context.failed(rows.error());
    context.output().print(QJsonObject { { QStringLiteral("shipment"), idText(*id) }, { QStringLiteral("file"), file },
                               { QStringLiteral("rows"), *rows } },
        tr("%1: %n serials", nullptr, int(*rows)).arg(file));
    return ExitStatus::Done;
}

} // namespace packledger::cli

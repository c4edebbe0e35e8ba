#include "cli/commands/shipmentcommand.h"

#include "cli/commandcontext.h"
#include "cli/receiptfacts.h"
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

ExitStatus ShipmentShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    if (!id)
        return context.misused(tr("name one shipment by its number"));
    const Result<void> done = context.read([&](ledger::View &view, const ledger::SiteIdentity &site) -> Result<void> {
        const std::optional<ledger::Shipment> shipment = view.shipments().byId(ShipmentId { *id });
        if (!shipment)
            return fail(codes::noSuchShipment, QString::number(*id));
        const QJsonObject fact = shipmentFact(view, *shipment, site);
        context.output().print(fact, shipmentSentence(fact));
        return {};
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

} // namespace packledger::cli

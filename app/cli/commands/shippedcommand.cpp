#include "cli/commands/shippedcommand.h"

#include "cli/batchcall.h"
#include "cli/receiptfacts.h"
#include "cli/scanfacts.h"
#include "cli/scanlines.h"
#include "cli/shipfacts.h"
#include "shipping/shippingerrors.h"

namespace packledger::cli {

using ledger::Dispatch;
using ledger::DispatchId;
using ledger::DispatchStore;

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("ShippedCommand", text);
}

template <typename Job>
ExitStatus withDispatch(CommandContext &context, const QCommandLineParser &arguments, const Job &job)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    if (!id)
        return context.misused(told(QT_TRANSLATE_NOOP("ShippedCommand", "name one shipment by its number")));
    return job(DispatchId { *id });
}

QCommandLineOption reasonOption()
{
    return { QStringLiteral("reason"), told(QT_TRANSLATE_NOOP("ShippedCommand", "why; it is kept in the journal")),
        QStringLiteral("TEXT") };
}

ExitStatus show(CommandContext &context, DispatchId id)
{
    const Result<QJsonObject> fact = context.read([&](ledger::View &view) -> Result<QJsonObject> {
        const std::optional<Dispatch> dispatch = DispatchStore(view.database()).byId(id);
        if (!dispatch)
            return fail(codes::noSuchDispatch, QString::number(id.value));
        return wholeDispatchFact(view, *dispatch);
    });
    return context.answer(fact, dispatchWords);
}

} // namespace

QString ShipVoidCommand::summary() const
{
    return tr("take a shipment back: draw it back, or tell the customer");
}

QList<QCommandLineOption> ShipVoidCommand::options() const
{
    return { reasonOption(),
        { QStringLiteral("scans"), tr("only these outermost items, a scan or identifier a line"),
            QStringLiteral("FILE|-") },
        { QStringLiteral("rest"), tr("of a shipment received in part, what the customer has not received") } };
}

ExitStatus ShipVoidCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withDispatch(context, arguments, [&](DispatchId id) {
        const bool isRest = arguments.isSet(QStringLiteral("rest"));
        if (isRest && arguments.isSet(QStringLiteral("scans")))
            return context.misused(tr("say --rest or --scans, not both"));
        std::vector<workflow::ScannedCode> codes;
        if (const QString file = arguments.value(QStringLiteral("scans")); !file.isEmpty()) {
            Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
            if (!lines)
                return context.failed(lines.error());
            while (const std::optional<QByteArray> line = lines->next()) {
                if (!line->trimmed().isEmpty())
                    codes.push_back(scannedCode(context, *line));
            }
            if (codes.empty())
                return context.misused(tr("%1 names nothing").arg(file));
        }
        const Result<shipping::Voiding> voided = context.write([&](ledger::WriteTransaction &transaction) {
            return shipping::voidDispatch(transaction, context.person(), id, arguments.value(QStringLiteral("reason")),
                codes, isRest ? shipping::VoidScope::NotReceived : shipping::VoidScope::Whole);
        });
        if (!voided)
            return context.failed(voided.error());
        ExitStatus status = ExitStatus::Done;
        int number = 0;
        for (const shipping::ShipOutcome &outcome : voided->outcomes) {
            ++number;
            context.output().print(shipFact(outcome, outcome.raw, number), scanSentence(outcome, outcome.raw, number));
            if (!isGood(outcome.verdict))
                status = ExitStatus::Refused;
        }
        if (voided->items == 0)
            return ExitStatus::Refused;
        context.output().print(voidingFact(id, *voided),
            voided->kind == shipping::VoidKind::BeforeSending
                ? tr("Back: %1, each with all that is in it. The customer has nothing of it.").arg(voided->items)
                : tr("Back: %1, each with all that is in it. The customer is told.").arg(voided->items));
        return status;
    });
}

QString ShipCorrectCommand::summary() const
{
    return tr("tell the customer other numbers of order or delivery");
}

QList<QCommandLineOption> ShipCorrectCommand::options() const
{
    return { { QStringLiteral("po"), tr("the right number of the customer's order"), QStringLiteral("NUMBER") },
        { QStringLiteral("delivery"), tr("the right number of our delivery"), QStringLiteral("NUMBER") },
        { QStringLiteral("invoice"), tr("the right number of our invoice"), QStringLiteral("NUMBER") },
        reasonOption() };
}

ExitStatus ShipCorrectCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withDispatch(context, arguments, [&](DispatchId id) {
        const Result<std::vector<shipping::Sent>> documents
            = context.write([&](ledger::WriteTransaction &transaction) -> Result<std::vector<shipping::Sent>> {
                  const std::optional<Dispatch> known = DispatchStore(transaction.database()).byId(id);
                  if (!known)
                      return fail(codes::noSuchDispatch, QString::number(id.value));
                  const auto value = [&](const char *name, const QByteArray &otherwise) {
                      const QString option = QLatin1StringView(name);
                      return arguments.isSet(option) ? arguments.value(option).toUtf8() : otherwise;
                  };
                  shipping::ShipOrder right;
                  right.purchaseOrder = value("po", known->purchaseOrder);
                  right.delivery = value("delivery", known->delivery);
                  right.invoice = value("invoice", known->invoice);
                  right.dropShipment = known->dropShipment;
                  right.transactionDate = known->transactionDate;
                  return shipping::correctDispatch(
                      transaction, context.person(), id, right, arguments.value(QStringLiteral("reason")));
              });
        if (!documents)
            return context.failed(documents.error());
        context.output().print(sentFact(id, *documents), tr("Corrected; the customer is told."));
        return ExitStatus::Done;
    });
}

QString ShipReceivedCommand::summary() const
{
    return tr("note that the customer has the goods");
}

ExitStatus ShipReceivedCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withDispatch(context, arguments, [&](DispatchId id) {
        const Result<void> noted = context.write([&](ledger::WriteTransaction &transaction) {
            return shipping::noteReceived(transaction, context.person(), id);
        });
        return noted ? show(context, id) : context.failed(noted.error());
    });
}

QString ShipListCommand::summary() const
{
    return tr("list the shipments of this site, with their states");
}

ExitStatus ShipListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<std::vector<QJsonObject>> facts
        = context.read([&](ledger::View &view) -> Result<std::vector<QJsonObject>> {
              std::vector<QJsonObject> all;
              for (const Dispatch &dispatch : DispatchStore(view.database()).all())
                  all.push_back(dispatchFact(view, dispatch));
              return all;
          });
    return context.answer(facts, dispatchSentence);
}

QString ShipShowCommand::summary() const
{
    return tr("show a shipment, its documents and what is in it");
}

QList<QCommandLineOption> ShipShowCommand::options() const
{
    return { { QStringLiteral("items"), tr("then its outermost items, a line each") } };
}

ExitStatus ShipShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withDispatch(context, arguments, [&](DispatchId id) {
        const ExitStatus status = show(context, id);
        if (status != ExitStatus::Done || !arguments.isSet(QStringLiteral("items")))
            return status;
        const Result<void> listed = context.read([&](ledger::View &view) -> Result<void> {
            static constexpr const char *states[] = { "picked", "shipped", "voided" };
            for (const ledger::PickedItem &picked : DispatchStore(view.database()).items(id)) {
                const std::optional<ledger::ItemRow> row = view.items().byId(picked.item);
                if (!row)
                    continue;
                const QString uri = QString::fromUtf8(view.masterData().epcUri(row->key));
                const QString state = QLatin1StringView(states[int(picked.state)]);
                context.output().print(QJsonObject { { QStringLiteral("item"), uri },
                                           { QStringLiteral("level"), QLatin1StringView(ledger::nameOf(row->level)) },
                                           { QStringLiteral("units"), view.items().contents(row->id).units },
                                           { QStringLiteral("state"), state } },
                    uri + QLatin1Char(' ') + state);
            }
            return {};
        });
        return listed ? ExitStatus::Done : context.failed(listed.error());
    });
}

} // namespace packledger::cli

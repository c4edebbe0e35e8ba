#include "cli/commands/findcommand.h"

#include "base/spelling.h"
#include "base/text.h"
#include "cli/batchcall.h"
#include "cli/receiptfacts.h"
#include "workflow/ageing.h"
#include "workflow/clientscope.h"
#include "workflow/recalllist.h"
#include "workflow/search.h"

#include <QJsonArray>

namespace packledger::cli {

namespace {

void insertKnown(QJsonObject &fact, const char *name, const QString &value)
{
    if (!value.isEmpty())
        fact.insert(QLatin1StringView(name), value);
}

QJsonObject itemFact(const workflow::ItemSummary &item)
{
    QJsonObject fact { { QStringLiteral("item"), text(item.uri) },
        { QStringLiteral("level"), QLatin1StringView(nameOf(item.level)) },
        { QStringLiteral("status"), QLatin1StringView(nameOf(item.state)) },
        { QStringLiteral("condition"), QLatin1StringView(nameOf(item.condition)) } };
    insertKnown(fact, "lot", text(item.lot));
    insertKnown(fact, "expiry", text(item.expiry));
    insertKnown(fact, "product", item.product);
    insertKnown(fact, "location", item.place);
    insertKnown(fact, "parent", text(item.parentUri));
    QJsonArray holds;
    for (const QByteArray &hold : item.holds)
        holds.append(text(hold));
    fact.insert(QStringLiteral("holds"), holds);
    return fact;
}

QString itemSentence(const workflow::ItemSummary &item)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QLatin1StringView(nameOf(item.level)), text(item.uri), QLatin1StringView(nameOf(item.state)), item.place)
        .trimmed();
}

QJsonObject kindFact(const char *kind, QJsonObject fact = {})
{
    fact.insert(QStringLiteral("kind"), QLatin1StringView(kind));
    return fact;
}

QJsonObject receiptFactOf(const ledger::Receipt &receipt)
{
    QJsonObject fact { { QStringLiteral("receipt"), idText(receipt.id.value) },
        { QStringLiteral("state"), QLatin1StringView(nameOf(receipt.state)) } };
    if (receipt.shipment.isValid())
        fact.insert(QStringLiteral("shipment"), idText(receipt.shipment.value));
    insertKnown(fact, "supplier", receipt.supplier);
    insertKnown(fact, "reference", receipt.reference);
    return fact;
}

void print(
    CommandContext &context, ledger::View &view, const ledger::SiteIdentity &site, const workflow::SearchResult &found)
{
    bootstrap::Output &output = context.output();
    for (const workflow::ItemSummary &item : found.items)
        output.print(kindFact("item", itemFact(item)), itemSentence(item));
    for (const ledger::LotRow &lot : found.lots) {
        QJsonObject fact { { QStringLiteral("lot"), text(lot.number) } };
        insertKnown(fact, "gtin", text(lot.gtin));
        insertKnown(fact, "expiry", text(lot.expiry));
        output.print(kindFact("lot", fact), QStringLiteral("lot %1 %2").arg(text(lot.number), text(lot.gtin)));
    }
    for (const ledger::Product &product : found.products) {
        QJsonObject fact { { QStringLiteral("gtin"), text(product.gtin) }, { QStringLiteral("name"), product.name } };
        insertKnown(fact, "ndc", product.ndc);
        output.print(kindFact("product", fact), QStringLiteral("product %1 %2").arg(text(product.gtin), product.name));
    }
    for (const ledger::Shipment &shipment : found.shipments) {
        const QJsonObject fact = shipmentFact(view, shipment, site);
        output.print(kindFact("shipment", fact), shipmentSentence(fact));
    }
    for (const ledger::Receipt &receipt : found.receipts) {
        output.print(kindFact("receipt", receiptFactOf(receipt)),
            QStringLiteral("receipt %1 %2 %3").arg(receiptNumber(receipt.id), receipt.supplier, receipt.reference));
    }
}

} // namespace

QString FindCommand::summary() const
{
    return tr("find items, lots, products and deliveries by what is known");
}

QList<QCommandLineOption> FindCommand::options() const
{
    return { QCommandLineOption(
        QStringLiteral("limit"), tr("at most so many of each kind"), QStringLiteral("N"), QStringLiteral("50")) };
}

ExitStatus FindCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QByteArray wanted = arguments.positionalArguments().join(QLatin1Char(' ')).toUtf8();
    const int limit = arguments.value(QStringLiteral("limit")).toInt();
    if (wanted.trimmed().isEmpty() || limit < 1)
        return context.misused(tr("say what to find"));
    using workflow::SearchResult;
    const Result<SearchResult> found
        = context.read([&](ledger::View &view, const ledger::SiteIdentity &site) -> Result<SearchResult> {
              SearchResult hits = workflow::searchFor(view, context.person(), wanted, context.clock().today(), limit);
              print(context, view, site, hits);
              return hits;
          });
    if (!found)
        return context.failed(found.error());
    if (found->cut)
        context.output().remark(tr("There is more; --limit shows it."));
    const Result<void> admitted = found->withheld > 0 ? context.admitSerials(name()) : Result<void>();
    return admitted ? ExitStatus::Done : context.failed(admitted.error());
}

QString RecallListCommand::summary() const
{
    return tr("every item of a lot: where it is and how it stands");
}

QList<QCommandLineOption> RecallListCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("lot"), tr("the lot, as printed"), QStringLiteral("LOT")),
        QCommandLineOption(QStringLiteral("gtin"), tr("of this product only"), QStringLiteral("GTIN")),
        QCommandLineOption(
            QStringLiteral("format"), tr("csv, json or xlsx"), QStringLiteral("FORMAT"), QStringLiteral("csv")),
        QCommandLineOption(QStringLiteral("out"), tr("write it to this file instead"), QStringLiteral("FILE")) };
}

ExitStatus RecallListCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    workflow::RecalledLot lot;
    lot.number = arguments.value(QStringLiteral("lot")).trimmed().toUtf8();
    const std::optional<workflow::ExportFormat> format
        = workflow::exportFormatFrom(arguments.value(QStringLiteral("format")).toUtf8());
    if (lot.number.isEmpty() || !format)
        return context.misused(tr("name a lot, and a format (csv, json, xlsx) where a file is wanted"));
    if (arguments.isSet(QStringLiteral("gtin"))) {
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(arguments.value(QStringLiteral("gtin")).toLatin1());
        if (!gtin)
            return context.failed(gtin.error());
        lot.gtin = gtin->digits();
    }
    // A lot of deliveries is nobody's; whoever works for one client sees that client's.
    const Result<void> mine
        = context.read([&](ledger::View &view) { return workflow::checkClient(view, context.person(), QString()); });
    if (!mine)
        return context.failed(mine.error());
    const QString file = arguments.value(QStringLiteral("out"));
    if (!file.isEmpty()) {
        if (const Result<void> admitted = context.admitSerials(name()); !admitted)
            return context.failed(admitted.error());
        const Result<qint64> rows
            = context.read([&](ledger::View &view) { return workflow::exportRecallList(view, lot, *format, file); });
        if (!rows)
            return context.failed(rows.error());
        context.output().print(QJsonObject { { QStringLiteral("lot"), text(lot.number) },
                                   { QStringLiteral("file"), file }, { QStringLiteral("rows"), *rows } },
            tr("%1: %n items", nullptr, int(*rows)).arg(file));
        return ExitStatus::Done;
    }
    const bool showsSerials = context.showsSerials();
    const Result<workflow::RecallCounts> counts
        = context.read([&](ledger::View &view) -> Result<workflow::RecallCounts> {
              return workflow::forEachOfLot(view, lot, [&](const workflow::RecallEntry &entry) {
                  if (!showsSerials)
                      return true;
                  QJsonObject fact = itemFact(entry.summary);
                  fact.insert(QStringLiteral("by_data"), entry.byData);
                  fact.insert(QStringLiteral("by_label"), entry.byLabel);
                  if (entry.receipt.isValid())
                      fact.insert(QStringLiteral("receipt"), idText(entry.receipt.value));
                  context.output().print(fact, itemSentence(entry.summary));
                  return !context.output().isBroken();
              });
          });
    if (!counts)
        return context.failed(counts.error());
    QJsonObject states;
    for (size_t state = 0; state < counts->inState.size(); ++state) {
        if (counts->inState[state] > 0)
            states.insert(QLatin1StringView(nameOf(ledger::ItemState(state))), counts->inState[state]);
    }
    context.output().print(
        QJsonObject { { QStringLiteral("lot"), text(lot.number) }, { QStringLiteral("items"), counts->items },
            { QStringLiteral("units"), counts->units }, { QStringLiteral("held"), counts->held },
            { QStringLiteral("by_label_only"), counts->byLabelOnly }, { QStringLiteral("states"), states } },
        tr("Lot %1: %n items, ", nullptr, int(counts->items)).arg(text(lot.number))
            + tr("%n on hold", nullptr, int(counts->held)));
    return ExitStatus::Done;
}

QString AgeingCommand::summary() const
{
    return tr("what waits too long: goods without data, holds, data without goods");
}

QList<QCommandLineOption> AgeingCommand::options() const
{
    return { QCommandLineOption(
        QStringLiteral("days"), tr("for at least so many days"), QStringLiteral("N"), QStringLiteral("3")) };
}

ExitStatus AgeingCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    bool good = false;
    const int days = arguments.value(QStringLiteral("days")).toInt(&good);
    if (!good || days < 0)
        return context.misused(tr("say for how many days"));
    const Result<void> done = context.read([&](ledger::View &view) -> Result<void> {
        for (const workflow::Waiting &waiting : workflow::waitingFor(view, days, context.clock().now())) {
            QJsonObject fact = waiting.item ? itemFact(*waiting.item) : QJsonObject();
            fact.insert(QStringLiteral("kind"), QLatin1StringView(nameOf(waiting.kind)));
            fact.insert(QStringLiteral("since"), text(Instant { waiting.sinceMs, 0 }.toIso()));
            fact.insert(QStringLiteral("days"), waiting.days);
            fact.insert(QStringLiteral("waits_for_data"), waiting.waitsForData);
            if (waiting.receipt.isValid())
                fact.insert(QStringLiteral("receipt"), idText(waiting.receipt.value));
            if (waiting.shipment.isValid())
                fact.insert(QStringLiteral("shipment"), idText(waiting.shipment.value));
            insertKnown(fact, "reason", text(waiting.reason));
            insertKnown(fact, "from", waiting.who);
            insertKnown(fact, "reference", waiting.reference);
            context.output().print(fact,
                tr("%n days: ", nullptr, waiting.days) + QLatin1StringView(nameOf(waiting.kind)) + QLatin1Char(' ')
                    + (waiting.item ? text(waiting.item->uri) + QLatin1Char(' ') + text(waiting.reason)
                                    : waiting.who + QLatin1Char(' ') + waiting.reference));
        }
        return {};
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

} // namespace packledger::cli

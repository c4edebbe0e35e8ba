#include "cli/commands/itemcommand.h"

#include "base/text.h"
#include "cli/batchcall.h"
#include "cli/inspectionfacts.h"
#include "cli/receiptfacts.h"
#include "ledger/birthfacts.h"
#include "ledger/clockstore.h"
#include "ledger/ledgererrors.h"
#include "ledger/linestores.h"
#include "scan/itemid.h"
#include "workflow/clientscope.h"
#include "workflow/inspectionhistory.h"
#include "workflow/itemsummary.h"
#include "workflow/numberstory.h"
#include "workflow/unpacking.h"

#include <QDateTime>
#include <QJsonArray>

namespace packledger::cli {

namespace {

/// Opens the site, finds the item that the only argument names, and hands both to the job. A number that was drawn
/// here and never came to life goes to the other one.
template <typename Job, typename NumberJob>
ExitStatus withItem(CommandContext &context, const QCommandLineParser &arguments, const QString &usage, Job &&job,
    NumberJob &&numberJob)
{
    if (arguments.positionalArguments().isEmpty())
        return context.misused(usage);
    // "GTIN serial" may come as one argument or two.
    const QByteArray id = arguments.positionalArguments().join(QLatin1Char(' ')).toUtf8();
    const Result<gs1::ItemKey> key = scan::parseItemId(id, context.clock().today());
    if (!key)
        return context.failed(key.error());
    const Result<void> done = context.read([&](ledger::View &view) -> Result<void> {
        if (!workflow::mayHandle(view, context.person(), *key))
            return fail(ledger::codes::notFound, text(id));
        if (const std::optional<ledger::ItemRow> row = view.items().find(*key))
            job(view, *row);
        else if (const std::optional<workflow::NumberStory> story = workflow::storyOf(view, *key))
            numberJob(view, *story);
        else
            return fail(ledger::codes::notFound, text(id));
        return {};
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

QString placeName(ledger::View &view, qint64 id)
{
    const std::optional<ledger::PartnerPlace> place = view.masterData().place(id);
    if (!place)
        return {};
    return place->name.isEmpty() ? text(view.masterData().epcUri(place->key)) : place->name;
}

// The last transfer that named owners says whose it is.
QString ownerOf(ledger::View &view, const std::vector<ledger::HistoryLine> &history)
{
    for (auto line = history.rbegin(); line != history.rend(); ++line) {
        for (const epcis::TypedUri &destination : line->event.destinations) {
            if (ledger::cbvWord(destination.type) == "owning_party")
                return placeName(view, view.masterData().placeId(destination.id));
        }
    }
    return {};
}

void insertTime(QJsonObject &fact, const char *name, const ledger::EntryHead &head)
{
    fact.insert(QLatin1StringView(name),
        QJsonObject { { QStringLiteral("time"), text(head.at.toIso()) },
            { QStringLiteral("operator"), text(head.actor.operatorName) },
            { QStringLiteral("station"), text(head.actor.station) } });
}

/// What a pack never told: the number's own story.
QJsonObject numberFact(ledger::View &view, const workflow::NumberStory &story)
{
    const ledger::NumberRow &number = story.number;
    QJsonObject fact { { QStringLiteral("item"), text(view.masterData().epcUri(number.key)) },
        { QStringLiteral("status"), QLatin1StringView(nameOf(number.state)) },
        { QStringLiteral("commissioned"), false } };
    if (const std::optional<gs1::Gtin> gtin = number.key.gtin()) {
        fact.insert(QStringLiteral("gtin"), text(gtin->digits()));
        fact.insert(QStringLiteral("serial"), text(number.key.serial()));
        if (const std::optional<ledger::Product> product = view.masterData().product(gtin->digits()))
            fact.insert(QStringLiteral("product"), product->name);
    }
    if (number.pool.isValid())
        fact.insert(QStringLiteral("pool"), idText(number.pool.value));
    if (story.batch) {
        fact.insert(QStringLiteral("batch"), idText(story.batch->id.value));
        fact.insert(QStringLiteral("batch_name"), story.batch->order.name);
        fact.insert(QStringLiteral("lot"), text(story.batch->order.lot));
        fact.insert(QStringLiteral("expiry"), text(story.batch->order.expiry));
    }
    if (story.label)
        fact.insert(QStringLiteral("label"),
            QJsonObject { { QStringLiteral("job"), idText(story.label->job.value) },
                { QStringLiteral("label"), story.label->position },
                { QStringLiteral("state"), QLatin1StringView(nameOf(story.label->state)) },
                { QStringLiteral("printer"), story.printer } });
    insertTime(fact, "drawn", story.drawn);
    insertTime(fact, "changed", story.changed);
    fact.insert(QStringLiteral("reason"), story.reason);
    if (const QJsonArray inspections = inspectionsOf(view, number.key); !inspections.isEmpty())
        fact.insert(QStringLiteral("inspections"), inspections);
    return fact;
}

QString numberSentence(const QJsonObject &fact)
{
    const auto word = [&](const char *name) { return fact.value(QLatin1StringView(name)).toString(); };
    QString told
        = ItemShowCommand::tr("%1: a number of ours that no pack carries. It is %2.").arg(word("item"), word("status"));
    if (!word("batch_name").isEmpty())
        told += QLatin1Char(' ') + ItemShowCommand::tr("Drawn for batch %1.").arg(word("batch_name"));
    if (!word("reason").isEmpty())
        told += QLatin1Char(' ') + ItemShowCommand::tr("Why: %1.").arg(word("reason"));
    return told;
}

const char *actionName(const epcis::Event &event)
{
    if (!event.action)
        return "";
    switch (*event.action) {
    case epcis::Action::Add:
        return "ADD";
    case epcis::Action::Observe:
        return "OBSERVE";
    case epcis::Action::Delete:
        break;
    }
    return "DELETE";
}

const char *typeName(epcis::EventType type)
{
    static constexpr const char *names[] = { "ObjectEvent", "AggregationEvent", "TransactionEvent",
        "TransformationEvent", "AssociationEvent", "QuantityEvent" };
    return names[int(type)];
}

} // namespace

QString ItemShowCommand::summary() const
{
    return tr("what is known of an item now");
}

ExitStatus ItemShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto showItem = [&](ledger::View &view, const ledger::ItemRow &row) {
        ledger::MasterDataStore &masterData = view.masterData();
        const ledger::EffectiveState effective = view.items().effective(row);
        const std::vector<ledger::HistoryLine> history = view.events().history(row.id);
        QJsonObject fact {
            { QStringLiteral("item"), text(masterData.epcUri(row.key)) },
            { QStringLiteral("level"), QLatin1StringView(ledger::nameOf(row.level)) },
            { QStringLiteral("status"), QLatin1StringView(ledger::nameOf(effective.state)) },
            { QStringLiteral("condition"), QLatin1StringView(ledger::nameOf(effective.condition)) },
            { QStringLiteral("disposition"),
                history.empty() ? QString() : text(ledger::cbvWord(history.back().event.disposition)) },
            { QStringLiteral("lot"), text(row.lot) },
            { QStringLiteral("expiry"), text(row.expiry) },
            { QStringLiteral("children"), view.items().childCount(row.id) },
            { QStringLiteral("location"), placeName(view, effective.placeId) },
            { QStringLiteral("owner"), ownerOf(view, history) },
        };
        if (const std::optional<gs1::Gtin> gtin = row.key.gtin()) {
            fact.insert(QStringLiteral("gtin"), text(gtin->digits()));
            fact.insert(QStringLiteral("serial"), text(row.key.serial()));
            if (const std::optional<ledger::Product> product = masterData.product(gtin->digits())) {
                fact.insert(QStringLiteral("product"), product->name);
                fact.insert(QStringLiteral("ndc"), product->ndc);
            }
        }
        if (const std::optional<ledger::ItemRow> parent = view.items().byId(row.parent))
            fact.insert(QStringLiteral("parent"), text(masterData.epcUri(parent->key)));
        // Not in it by the events yet, but on the bench: the container is being packed.
        const std::optional<ledger::PackedChild> packed = view.line().packings.claimOn(row.id);
        if (const std::optional<ledger::Packing> open
            = packed ? view.line().packings.byId(packed->packing) : std::nullopt) {
            if (packed->from.isValid() || !row.parent.isValid())
                fact.insert(QStringLiteral("parent"), text(masterData.epcUri(open->container)));
            fact.insert(QStringLiteral("packing"), QStringLiteral("open"));
        }
        if (const workflow::Fill fill = workflow::fillOf(view, row); fill.expected > 0) {
            fact.insert(QStringLiteral("expected"), fill.expected);
            fact.insert(QStringLiteral("partial"), fill.isPartial());
        }
        QJsonArray holds;
        for (const ledger::Hold &hold : view.holds().openOn(row.id, effective.ancestors))
            holds.append(QJsonObject {
                { QStringLiteral("reason"), text(hold.reason) }, { QStringLiteral("detail"), hold.detail } });
        fact.insert(QStringLiteral("holds"), holds);
        QJsonArray findings;
        for (const Finding &finding : workflow::findingsOf(view, row))
            findings.append(bootstrap::toJson(finding));
        fact.insert(QStringLiteral("findings"), findings);
        if (const QJsonArray inspections = inspectionsOf(view, row.key); !inspections.isEmpty())
            fact.insert(QStringLiteral("inspections"), inspections);
        if (const std::optional<workflow::NumberStory> story = workflow::storyOf(view, row.key)) {
            fact.insert(QStringLiteral("number"), QLatin1StringView(nameOf(story->number.state)));
            if (story->batch) {
                fact.insert(QStringLiteral("batch"), idText(story->batch->id.value));
                fact.insert(QStringLiteral("batch_name"), story->batch->order.name);
            }
        }
        context.output().print(fact);
    };
    const auto showNumber = [&](ledger::View &view, const workflow::NumberStory &story) {
        const QJsonObject fact = numberFact(view, story);
        context.output().print(fact, numberSentence(fact));
    };
    return withItem(context, arguments, tr("name one item"), showItem, showNumber);
}

QString ItemHistoryCommand::summary() const
{
    return tr("all that happened to an item, oldest first");
}

ExitStatus ItemHistoryCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto tell = [&](ledger::View &view, const ledger::ItemRow &row) {
        for (const ledger::HistoryLine &line : view.events().history(row.id)) {
            QJsonObject fact {
                { QStringLiteral("event"), line.head.seq },
                { QStringLiteral("hash"),
                    QStringLiteral("ni:///sha-256;%1?ver=CBV2.0").arg(QString::fromLatin1(line.hash.toHex())) },
                { QStringLiteral("type"), QLatin1StringView(typeName(line.event.type)) },
                { QStringLiteral("biz_step"), text(ledger::cbvWord(line.event.bizStep)) },
                { QStringLiteral("disposition"), text(ledger::cbvWord(line.event.disposition)) },
                { QStringLiteral("action"), QLatin1StringView(actionName(line.event)) },
                { QStringLiteral("time"), text(Instant { line.event.eventTime.ms, 0 }.toIso()) },
                { QStringLiteral("time_zone"), text(line.event.timeZoneOffset) },
                { QStringLiteral("recorded"), text(line.head.at.toIso()) },
                { QStringLiteral("operator"), text(line.head.actor.operatorName) },
                { QStringLiteral("station"), text(line.head.actor.station) },
            };
            if (!line.event.eventId.isEmpty())
                fact.insert(QStringLiteral("event_id"), text(line.event.eventId));
            if (const ledger::LotFacts lot = ledger::lotFactsOf(line.event); !lot.lot.isEmpty()) {
                fact.insert(QStringLiteral("lot"), text(lot.lot));
                fact.insert(QStringLiteral("expiry"), text(lot.expiry));
            }
            if (line.event.errorDeclaration) {
                QJsonArray corrected;
                for (const QByteArray &id : line.event.errorDeclaration->correctiveEventIds)
                    corrected.append(text(id));
                fact.insert(
                    QStringLiteral("declared_wrong"), text(ledger::cbvWord(line.event.errorDeclaration->reason)));
                fact.insert(QStringLiteral("corrected_by"), corrected);
            }
            if (const std::optional<ledger::StoredDocument> document = view.documents().byId(line.head.document)) {
                fact.insert(QStringLiteral("document"), document->name);
                fact.insert(QStringLiteral("document_id"), document->id.value);
            }
            if (const auto clock
                = ledger::ClockStore(view.database()).measuredBefore(line.head.seq, line.head.actor.station))
                fact.insert(QStringLiteral("clock_drift_ms"), clock->byMs);
            if (line.throughContainer) {
                if (const std::optional<ledger::ItemRow> container = view.items().byId(line.named))
                    fact.insert(QStringLiteral("through"), text(view.masterData().epcUri(container->key)));
            }
            if (const std::optional<ledger::HoldFacts> hold
                = line.head.document.isValid() ? std::nullopt : ledger::holdFactsOf(line.event)) {
                fact.insert(QStringLiteral("reason"), text(hold->reason));
                fact.insert(QStringLiteral("detail"), hold->detail);
            }
            if (const auto registered = line.kind == ledger::EventKind::Receive && !line.head.document.isValid()
                    ? workflow::registrationOf(view, row.id)
                    : std::nullopt)
                fact.insert(QStringLiteral("registered"),
                    QJsonObject { { QStringLiteral("receipt"), idText(registered->receipt.value) },
                        { QStringLiteral("operator"), text(registered->person) } });
            if (line.declared)
                fact.insert(QStringLiteral("withdrawn"), true);
            context.output().print(fact);
        }
        for (const QJsonValue &inspection : inspectionsOf(view, row.key))
            context.output().print(inspection.toObject());
    };
    const auto tellNumber = [&](ledger::View &view, const workflow::NumberStory &story) {
        const auto entry = [&](const ledger::EntryHead &head, const char *state, const QString &reason) {
            QJsonObject fact { { QStringLiteral("entry"), head.seq }, { QStringLiteral("act"), text(head.act) },
                { QStringLiteral("status"), QLatin1StringView(state) },
                { QStringLiteral("time"), text(head.at.toIso()) },
                { QStringLiteral("operator"), text(head.actor.operatorName) },
                { QStringLiteral("station"), text(head.actor.station) } };
            if (!reason.isEmpty())
                fact.insert(QStringLiteral("reason"), reason);
            context.output().print(fact);
        };
        entry(story.drawn, nameOf(ledger::NumberState::Allocated), {});
        for (const QJsonValue &inspection : inspectionsOf(view, story.number.key))
            context.output().print(inspection.toObject());
        if (story.changed.seq != story.drawn.seq)
            entry(story.changed, nameOf(story.number.state), story.reason);
    };
    return withItem(context, arguments, tr("name one item"), tell, tellNumber);
}

QString ItemInspectionsCommand::summary() const
{
    return tr("what cameras and scanners said of an item, oldest first");
}

QList<QCommandLineOption> ItemInspectionsCommand::options() const
{
    return { QCommandLineOption(
                 QStringLiteral("out"), tr("write them as a table to this file"), QStringLiteral("FILE")),
        QCommandLineOption(
            QStringLiteral("format"), tr("csv, json, xlsx or xml"), QStringLiteral("FORMAT"), QStringLiteral("csv")) };
}

ExitStatus ItemInspectionsCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto format = workflow::exportFormatFrom(arguments.value(QStringLiteral("format")).toUtf8());
    if (!format)
        return context.misused(tr("--format is csv, json, xlsx or xml"));
    const QString out = arguments.value(QStringLiteral("out"));
    Result<qint64> written = 0;
    const auto tell = [&](ledger::View &view, const gs1::ItemKey &key) {
        if (!out.isEmpty()) {
            written = workflow::exportInspections(view, key, *format, out);
            return;
        }
        for (const QJsonValue &inspection : inspectionsOf(view, key))
            context.output().print(inspection.toObject());
    };
    const ExitStatus status = withItem(
        context, arguments, tr("name one item"),
        [&](ledger::View &view, const ledger::ItemRow &row) { tell(view, row.key); },
        [&](ledger::View &view, const workflow::NumberStory &story) { tell(view, story.number.key); });
    if (status != ExitStatus::Done || out.isEmpty())
        return status;
    if (!written)
        return context.failed(written.error());
    context.output().print({ { QStringLiteral("file"), out }, { QStringLiteral("inspections"), *written } },
        tr("%1 inspections are in %2.").arg(*written).arg(out));
    return ExitStatus::Done;
}

QString ItemTreeCommand::summary() const
{
    return tr("what is in a container, all the way down");
}

ExitStatus ItemTreeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto showTree = [&](ledger::View &view, const ledger::ItemRow &row) {
        const auto print = [&](const ledger::ItemRow &item, int depth) {
            QJsonObject fact {
                { QStringLiteral("item"), text(view.masterData().epcUri(item.key)) },
                { QStringLiteral("level"), QLatin1StringView(ledger::nameOf(item.level)) },
                { QStringLiteral("depth"), depth },
                { QStringLiteral("lot"), text(item.lot) },
                { QStringLiteral("expiry"), text(item.expiry) },
            };
            const QString indent(depth * 2, QLatin1Char(' '));
            context.output().print(fact,
                indent + QLatin1StringView(ledger::nameOf(item.level)) + QLatin1Char(' ')
                    + fact.value(QStringLiteral("item")).toString());
            return !context.output().isBroken();
        };
        if (print(row, 0))
            view.items().forEachBelow(row.id, print);
    };
    const auto showNumber = [&](ledger::View &view, const workflow::NumberStory &story) {
        const QJsonObject fact = numberFact(view, story);
        context.output().print(fact, numberSentence(fact));
    };
    return withItem(context, arguments, tr("name one item"), showTree, showNumber);
}

} // namespace packledger::cli

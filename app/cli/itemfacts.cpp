#include "cli/itemfacts.h"

#include "base/text.h"
#include "bootstrap/output.h"
#include "cli/inspectionfacts.h"
#include "cli/receiptfacts.h"
#include "ledger/birthfacts.h"
#include "ledger/clockstore.h"
#include "ledger/endfacts.h"
#include "ledger/linestores.h"
#include "workflow/itemsummary.h"
#include "workflow/itemwords.h"
#include "workflow/numberreason.h"
#include "workflow/packingnow.h"
#include "workflow/unpacking.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace packledger::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ItemFacts)
};

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

QString word(const QJsonObject &fact, const char *name)
{
    return fact.value(QLatin1StringView(name)).toString();
}

/// What goes on with it at a packing station.
void addBench(ledger::View &view, const gs1::ItemKey &item, QJsonObject &fact)
{
    const std::optional<workflow::PackingNow> now = workflow::packingNow(view, item);
    if (!now)
        return;
    fact.insert(QStringLiteral("bench"),
        QJsonObject { { QStringLiteral("container"), text(view.masterData().epcUri(now->container)) },
            { QStringLiteral("scanned"), now->scanned }, { QStringLiteral("station"), text(now->station) },
            { QStringLiteral("since"), text(now->since.toIso()) }, { QStringLiteral("message"), sentence(*now) } });
}

QString heldWords(const QJsonObject &fact)
{
    QStringList reasons;
    for (const QJsonValue &hold : fact.value(QLatin1StringView("holds")).toArray()) {
        const QString detail = word(hold.toObject(), "detail");
        const QString reason = word(hold.toObject(), "reason");
        reasons.append(detail.isEmpty() ? reason : QStringLiteral("%1 (%2)").arg(reason, detail));
    }
    return reasons.join(QStringLiteral(", "));
}

/// Of what was made here a person wants to know more than the life cycle has.
QString stateOf(const QJsonObject &fact)
{
    const QString number = word(fact, "number");
    if (number == QLatin1StringView(nameOf(ledger::NumberState::Sampled)))
        return Text::tr("taken as a sample");
    const QString state = word(fact, "status");
    if (state == QLatin1StringView(ledger::nameOf(ledger::ItemState::Active)) && !number.isEmpty())
        return Text::tr("made here");
    return workflow::stateWords(state.toLatin1());
}

QString contentsWords(const QJsonObject &fact)
{
    const int children = fact.value(QLatin1StringView("children")).toInt();
    const int expected = fact.value(QLatin1StringView("expected")).toInt();
    if (expected > 0)
        return Text::tr("%1 of %2").arg(children).arg(expected);
    return children > 0 ? QString::number(children) : QString();
}

} // namespace

QJsonObject itemFact(ledger::View &view, const ledger::ItemRow &row)
{
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
    addBench(view, row.key, fact);
    if (const workflow::Fill fill = workflow::fillOf(view, row); fill.expected > 0) {
        fact.insert(QStringLiteral("expected"), fill.expected);
        fact.insert(QStringLiteral("partial"), fill.isPartial());
    }
    QJsonArray holds;
    for (const ledger::Hold &hold : view.holds().openOn(row.id, effective.ancestors))
        holds.append(
            QJsonObject { { QStringLiteral("reason"), text(hold.reason) }, { QStringLiteral("detail"), hold.detail } });
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
    return fact;
}

QString itemSentence(const QJsonObject &fact)
{
    QString name = word(fact, "product");
    QStringList lines { name.isEmpty() ? word(fact, "item") : QStringLiteral("%1: %2").arg(word(fact, "item"), name) };
    const auto add = [&](const QString &title, const QString &value) {
        if (!value.isEmpty())
            lines.append(QStringLiteral("  %1: %2").arg(title, value));
    };
    add(Text::tr("Level"), word(fact, "level"));
    // A recalled or stolen pack may well be in stock.
    const QString condition = word(fact, "condition");
    const bool isSound = condition.isEmpty() || condition == QLatin1StringView("none");
    const QString state = stateOf(fact);
    add(Text::tr("State"), isSound ? state : QStringLiteral("%1, %2").arg(state, condition));
    add(Text::tr("Held"), heldWords(fact));
    add(Text::tr("Lot"), word(fact, "lot"));
    add(Text::tr("Expires"), word(fact, "expiry"));
    add(Text::tr("Where"), word(fact, "location"));
    add(Text::tr("Owner"), word(fact, "owner"));
    add(Text::tr("Inside"), word(fact, "parent"));
    add(Text::tr("Contents"), contentsWords(fact));
    add(Text::tr("Now"), word(fact.value(QLatin1StringView("bench")).toObject(), "message"));
    add(Text::tr("Batch"), word(fact, "batch_name"));
    for (const QJsonValue &finding : fact.value(QLatin1StringView("findings")).toArray())
        add(Text::tr("Remark"), word(finding.toObject(), "message"));
    return lines.join(QLatin1Char('\n'));
}

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
    addBench(view, number.key, fact);
    insertTime(fact, "drawn", story.drawn);
    insertTime(fact, "changed", story.changed);
    fact.insert(QStringLiteral("reason"), workflow::reasonText(story.reason));
    if (const QJsonArray inspections = inspectionsOf(view, number.key); !inspections.isEmpty())
        fact.insert(QStringLiteral("inspections"), inspections);
    return fact;
}

QString numberSentence(const QJsonObject &fact)
{
    const auto word = [&](const char *name) { return fact.value(QLatin1StringView(name)).toString(); };
    QString told = Text::tr("%1: a number of ours that no pack carries. It is %2.").arg(word("item"), word("status"));
    if (!word("batch_name").isEmpty())
        told += QLatin1Char(' ') + Text::tr("Drawn for batch %1.").arg(word("batch_name"));
    if (!word("reason").isEmpty())
        told += QLatin1Char(' ') + Text::tr("Why: %1.").arg(workflow::reasonWords(word("reason")));
    if (const QJsonObject bench = fact.value(QLatin1StringView("bench")).toObject(); !bench.isEmpty())
        told += QLatin1Char(' ') + bench.value(QLatin1StringView("message")).toString();
    return told;
}

QString numberStepSentence(const QJsonObject &step)
{
    const QString told
        = Text::tr("%1 %2, by %3 at %4")
              .arg(word(step, "time"), word(step, "status"), word(step, "operator"), word(step, "station"));
    const QString reason = workflow::reasonWords(word(step, "reason"));
    return reason.isEmpty() ? told : QStringLiteral("%1: %2").arg(told, reason);
}

QJsonObject historyFact(ledger::View &view, const ledger::ItemRow &row, const ledger::HistoryLine &line)
{
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
        fact.insert(QStringLiteral("declared_wrong"), text(ledger::cbvWord(line.event.errorDeclaration->reason)));
        fact.insert(QStringLiteral("corrected_by"), corrected);
    }
    if (const std::optional<ledger::StoredDocument> document = view.documents().byId(line.head.document)) {
        fact.insert(QStringLiteral("document"), document->name);
        fact.insert(QStringLiteral("document_id"), document->id.value);
    }
    if (const auto clock = ledger::ClockStore(view.database()).measuredBefore(line.head.seq, line.head.actor.station))
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
    if (const std::optional<ledger::EndFacts> end
        = line.head.document.isValid() ? std::nullopt : ledger::endFactsOf(line.event)) {
        fact.insert(QStringLiteral("end"), QLatin1StringView(nameOf(end->end)));
        fact.insert(QStringLiteral("reason"), end->reason);
    }
    if (const auto registered = line.kind == ledger::EventKind::Receive && !line.head.document.isValid()
            ? workflow::registrationOf(view, row.id)
            : std::nullopt)
        fact.insert(QStringLiteral("registered"),
            QJsonObject { { QStringLiteral("receipt"), idText(registered->receipt.value) },
                { QStringLiteral("operator"), text(registered->person) } });
    if (line.declared)
        fact.insert(QStringLiteral("withdrawn"), true);
    return fact;
}

QString historySentence(const QJsonObject &fact)
{
    QStringList parts { word(fact, "biz_step").isEmpty() ? word(fact, "type") : word(fact, "biz_step") };
    const auto add = [&](const QString &part, const QString &value) {
        if (!value.isEmpty())
            parts.append(part.arg(value));
    };
    add(QStringLiteral("%1"), word(fact, "disposition"));
    add(Text::tr("lot %1"), word(fact, "lot"));
    add(Text::tr("through %1"), word(fact, "through"));
    add(QStringLiteral("%1"), word(fact, "end"));
    add(QStringLiteral("%1"), word(fact, "reason"));
    add(QStringLiteral("%1"), word(fact, "detail"));
    if (fact.contains(QLatin1StringView("declared_wrong")))
        parts.append(Text::tr("declared wrong"));
    if (fact.value(QLatin1StringView("withdrawn")).toBool())
        parts.append(Text::tr("withdrawn"));
    parts.append(word(fact, "document").isEmpty()
            ? Text::tr("by %1 at %2").arg(word(fact, "operator"), word(fact, "station"))
            : Text::tr("from %1").arg(word(fact, "document")));
    return QStringLiteral("%1  %2").arg(word(fact, "time"), parts.join(QStringLiteral(", ")));
}

} // namespace packledger::cli

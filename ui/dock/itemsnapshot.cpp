#include "dock/itemsnapshot.h"

#include "base/errortext.h"
#include "base/spelling.h"
#include "common/plaintext.h"
#include "dock/inspecteditem.h"
#include "dock/itemwords.h"
#include "ledger/linestores.h"
#include "workflow/itemsummary.h"
#include "workflow/recalllist.h"
#include "workflow/receivingtext.h"
#include "workflow/search.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace packledger::dock {

using common::Paper; // unqualified: lupdate takes what stands before the function for its class
using common::Tone;

namespace {

constexpr int shownSiblings = 8; // of the contents around this item
constexpr int shownHits = 50; // of each kind
constexpr std::size_t shownOfLot = 20'000; // nobody scrolls further; the list on file has them all

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ItemPage)
};

struct StateWords
{
    Tone tone;
    const char *text;
};

StateWords wordsOf(ledger::ItemState state)
{
    using State = ledger::ItemState;
    switch (state) {
    case State::Mentioned:
        return { Tone::NoData, QT_TRANSLATE_NOOP("ItemPage", "Heard of, no data yet") };
    case State::Active:
        return { Tone::Neutral, QT_TRANSLATE_NOOP("ItemPage", "Commissioned, not here yet") };
    case State::InTransit:
        return { Tone::Progress, QT_TRANSLATE_NOOP("ItemPage", "On its way to us") };
    case State::Received:
        return { Tone::Accepted, QT_TRANSLATE_NOOP("ItemPage", "In stock, received") };
    case State::Shipped:
        return { Tone::Neutral, QT_TRANSLATE_NOOP("ItemPage", "Left this site") };
    case State::PartlyDispensed:
        return { Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Partly dispensed") };
    case State::Dispensed:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Dispensed") };
    case State::Decommissioned:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Decommissioned") };
    case State::Destroyed:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Destroyed") };
    case State::Consumed:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Repackaged into others") };
    }
    return { Tone::Neutral, "" };
}

StateWords wordsOf(ledger::ItemCondition condition)
{
    using Condition = ledger::ItemCondition;
    switch (condition) {
    case Condition::None:
        break;
    case Condition::Recalled:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Recalled") };
    case Condition::Stolen:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Reported stolen") };
    case Condition::Lost:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Reported lost") };
    case Condition::Damaged:
        return { Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Damaged") };
    case Condition::Expired:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Expired") };
    case Condition::NotSellable:
        return { Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Not for sale") };
    case Condition::Returned:
        return { Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Returned") };
    }
    return { Tone::Neutral, "" };
}

QString eventTitle(ledger::EventKind kind)
{
    using Kind = ledger::EventKind;
    switch (kind) {
    case Kind::Commission:
        return Text::tr("Commissioned");
    case Kind::Pack:
        return Text::tr("Packed");
    case Kind::Unpack:
        return Text::tr("Unpacked");
    case Kind::ShipInbound:
        return Text::tr("Shipped to us");
    case Kind::ShipOutbound:
        return Text::tr("Shipped by us");
    case Kind::VoidShipping:
        return Text::tr("Shipping taken back");
    case Kind::Receive:
        return Text::tr("Received");
    case Kind::ReceiveElsewhere:
        return Text::tr("Received by a partner");
    case Kind::Dispense:
        return Text::tr("Dispensed");
    case Kind::DispensePart:
        return Text::tr("Partly dispensed");
    case Kind::Decommission:
        return Text::tr("Decommissioned");
    case Kind::Destroy:
        return Text::tr("Destroyed");
    case Kind::Transform:
        return Text::tr("Repackaged");
    case Kind::Observe:
        return Text::tr("Observed");
    case Kind::Associate:
        return Text::tr("Associated");
    case Kind::Dissociate:
        return Text::tr("Dissociated");
    case Kind::Declaration:
        return Text::tr("An earlier event declared wrong");
    case Kind::Hold:
        return Text::tr("Put on hold");
    case Kind::Release:
        return Text::tr("Released from hold");
    }
    return {};
}

/// %1 stands for the container's number.
QString insideContainer(ledger::Level level)
{
    switch (level) {
    case ledger::Level::Unit:
        return Text::tr("in pack %1");
    case ledger::Level::Bundle:
        return Text::tr("in bundle %1");
    case ledger::Level::Case:
        return Text::tr("in case %1");
    case ledger::Level::Pallet:
        return Text::tr("on pallet %1");
    }
    return {};
}

QString productText(ledger::View &view, const gs1::ItemKey &key)
{
    const auto gtin = key.gtin();
    return gtin ? workflow::productName(view.masterData(), gtin->digits()) : QString();
}

/// Minutes of "+01:00"; 0 for anything else.
int offsetMinutes(const QByteArray &offset)
{
    const bool isWest = offset.startsWith('-');
    const int minutes = offset.mid(1, 2).toInt() * 60 + offset.mid(4, 2).toInt();
    return isWest ? -minutes : minutes;
}

QString insideText(ledger::View &view, const ledger::ItemRow &item)
{
    const ledger::ItemStore::Contents contents = view.items().contents(item.id);
    const QString containers = common::contentsText(contents.pallets, contents.cases, contents.bundles);
    if (contents.total() == 0)
        return {};
    const QString units = common::unitsText(contents.units);
    return containers.isEmpty() ? units : QStringLiteral("%1 · %2").arg(containers, units);
}

ContainmentRow treeRow(ledger::View &view, const ledger::ItemRow &item, int depth)
{
    ContainmentRow row;
    row.depth = depth;
    row.kind = levelText(item.level);
    row.code = codeText(item.key);
    row.note = item.level == ledger::Level::Unit ? QString() : insideText(view, item);
    row.itemKey = QString::fromUtf8(item.key.text());
    return row;
}

std::vector<ContainmentRow> treeOf(
    ledger::View &view, const ledger::ItemRow &item, const ledger::EffectiveState &effective)
{
    std::vector<ContainmentRow> rows;
    int depth = 0;
    for (auto ancestor = effective.ancestors.rbegin(); ancestor != effective.ancestors.rend(); ++ancestor) {
        if (const auto container = view.items().byId(*ancestor)) {
            rows.push_back(treeRow(view, *container, depth++));
            rows.back().isOpen = true;
        }
    }
    rows.push_back(treeRow(view, item, depth));
    rows.back().isThis = true;
    const std::vector<ledger::ItemRow> children = view.items().children(item.id);
    rows.back().isOpen = !children.empty();
    for (std::size_t i = 0; i < children.size() && i < shownSiblings; ++i)
        rows.push_back(treeRow(view, children[i], depth + 1));
    const qint64 siblings = item.parent.isValid() ? view.items().childCount(item.parent) - 1 : 0;
    const qint64 more = children.size() > shownSiblings ? static_cast<qint64>(children.size()) - shownSiblings
                                                        : (children.empty() ? siblings : 0);
    if (more > 0) {
        ContainmentRow rest;
        rest.depth = children.empty() ? depth : depth + 1;
        rest.kind = Text::tr("and %1 more").arg(QLocale().toString(more));
        rows.push_back(rest);
    }
    return rows.size() > 1 ? rows : std::vector<ContainmentRow> {};
}

/// What stands behind an event written here: the receipt it belongs to, and what that saw.
void tellReceipt(
    ledger::View &view, const ledger::HistoryLine &line, ItemId item, QStringList &details, TimelineRow &row)
{
    ReceiptId receipt;
    if (const auto facts = ledger::holdFactsOf(line.event)) {
        receipt = facts->receipt;
        if (facts->what == ledger::HoldFacts::What::Place)
            details << holdWords(facts->reason).text;
        if (!facts->detail.isEmpty())
            details << facts->detail;
    } else if (line.kind == ledger::EventKind::Receive) {
        const auto taken = view.receipts().receivedIn(item);
        const auto here = taken ? view.receipts().itemIn(taken->id, item) : std::nullopt;
        if (taken)
            receipt = taken->id;
        if (here && here->evidence == ledger::Evidence::Scanned)
            details << Text::tr("seen");
        else if (here && here->evidence == ledger::Evidence::Inferred)
            details << Text::tr("inferred from its container");
    }
    row.source = receipt.isValid() ? Text::tr("Receipt %1").arg(receiptNumber(receipt)) : Text::tr("written here");
    row.sourceKey = receipt.isValid() ? QStringLiteral("receipt:%1").arg(receipt.value) : QString();
}

TimelineRow timelineRow(ledger::View &view, const ledger::HistoryLine &line, ItemId item)
{
    TimelineRow row;
    row.title = eventTitle(line.kind);
    if (line.declared)
        row.title = Text::tr("%1 (declared wrong later)").arg(row.title);
    QStringList details;
    if (!line.head.document.isValid())
        tellReceipt(view, line, item, details, row);
    if (line.throughContainer) {
        if (const auto named = view.items().byId(line.named))
            details << insideContainer(named->level).arg(codeText(named->key));
    }
    const auto &place = line.event.bizLocation ? line.event.bizLocation : line.event.readPoint;
    if (place) {
        const gs1::ItemKey key = gs1::ItemKey::fromUri(place->id);
        if (const QString name = placeText(view.masterData().place(key), key); !name.isEmpty())
            details << name;
    }
    if (!line.head.document.isValid() && !line.head.actor.operatorName.isEmpty())
        details << QString::fromUtf8(line.head.actor.operatorName);
    if (!line.head.document.isValid() && !line.head.actor.station.isEmpty())
        details << QString::fromUtf8(line.head.actor.station);
    for (const auto &transaction : line.event.bizTransactions)
        details << QString::fromUtf8(ledger::documentNumber(transaction.id));
    row.detail = details.join(QStringLiteral(" · "));
    row.when = common::momentText(line.event.eventTime.ms, offsetMinutes(line.event.timeZoneOffset));
    if (line.head.document.isValid()) {
        if (const auto document = view.documents().byId(line.head.document)) {
            row.source = document->name.section(QLatin1Char('/'), -1);
            row.sourceKey = QStringLiteral("document:%1").arg(document->id.value);
        }
    }
    return row;
}

FoundRow foundRow(const workflow::ItemSummary &item)
{
    StateWords words = wordsOf(item.state);
    if (item.condition != ledger::ItemCondition::None)
        words = wordsOf(item.condition);
    QStringList details { item.product, item.holds.isEmpty() ? Text::tr(words.text) : Text::tr("On hold"), item.place };
    details.removeAll(QString());
    return { item.holds.isEmpty() ? words.tone : Tone::Stop, levelText(item.level), codeText(item.key),
        details.join(QStringLiteral(" · ")), QString::fromUtf8(item.key.text()) };
}

} // namespace

ItemState itemPage(ledger::View &view, const ledger::ItemRow &item, const Instant &now, qint64 inspection)
{
    ItemState page;
    page.stage = ItemState::Stage::Found;
    page.itemKey = QString::fromUtf8(item.key.text());
    page.kind = levelText(item.level);
    page.code = codeText(item.key);
    const ledger::EffectiveState effective = view.items().effective(item);
    const StateWords state = wordsOf(effective.state);
    page.tone = state.tone;
    page.stateText = Text::tr(state.text);
    if (effective.condition != ledger::ItemCondition::None) {
        const StateWords condition = wordsOf(effective.condition);
        page.tone = condition.tone;
        page.stateText = Text::tr(condition.text);
    }
    const std::vector<ledger::Hold> holds = view.holds().openOn(item.id, effective.ancestors);
    if (!holds.empty()) {
        page.isHeld = true;
        page.tone = Tone::Stop;
        page.stateText = Text::tr("On hold");
    }

    page.product = productText(view, item.key);
    const auto gtin = item.key.gtin();
    if (const auto product = gtin ? view.masterData().product(gtin->digits()) : std::nullopt) {
        QStringList maker;
        if (!product->manufacturer.isEmpty())
            maker << product->manufacturer;
        if (!product->ndc.isEmpty())
            maker << QStringLiteral("NDC ") + product->ndc;
        page.maker = maker.join(QStringLiteral(" · "));
    }
    if (page.product.isEmpty())
        page.product = item.level == ledger::Level::Unit ? Text::tr("Product not in the list") : insideText(view, item);

    const auto add = [&page](const QString &label, const QString &value, bool isCode, const QString &note = {}) {
        if (!value.isEmpty())
            page.fields.push_back({ label, value, note, isCode });
    };
    if (gtin)
        add(Text::tr("GTIN"), QString::fromLatin1(gtin->digits()), true);
    add(gtin ? Text::tr("Serial") : Text::tr("SSCC"), page.code, true);
    add(Text::tr("Lot"), QString::fromUtf8(item.lot), true);
    const QDate expiry = QDate::fromString(QString::fromLatin1(item.expiry), Qt::ISODate);
    QString left;
    if (expiry.isValid()) {
        const int days = static_cast<int>(now.localDate().daysTo(expiry));
        left = days >= 0 ? Text::tr("in %Ln day(s)", nullptr, days) : Text::tr("%Ln day(s) ago", nullptr, -days);
    }
    add(Text::tr("Expires"), common::dateText(item.expiry), false, left);
    add(Text::tr("Where"), placeText(view, effective.placeId), false);
    for (const ledger::Hold &hold : holds)
        add(Text::tr("Held"), holdWords(view, hold).text, false, holdDetail(hold));

    page.tree = treeOf(view, item, effective);
    std::vector<ledger::HistoryLine> history = view.events().history(item.id);
    std::vector<ledger::InspectionRow> looks = view.line().inspections.ofItem(item.key);
    for (const ledger::InspectionRow &look : looks) {
        if (look.seq == inspection || (inspection == 0 && look.seq == looks.back().seq))
            page.inspected = inspectedState(view, look, now);
    }
    for (auto line = history.rbegin(); line != history.rend(); ++line) {
        for (; !looks.empty() && looks.back().seq > line->head.seq; looks.pop_back())
            page.timeline.push_back(inspectionLine(view, looks.back(), now));
        page.timeline.push_back(timelineRow(view, *line, item.id));
    }
    for (; !looks.empty(); looks.pop_back())
        page.timeline.push_back(inspectionLine(view, looks.back(), now));
    if (!page.timeline.empty())
        page.timeline.front().tone
            = page.tone == Tone::Neutral || page.tone == Tone::Progress ? Tone::Progress : page.tone;
    page.timelineSummary = page.timeline.size() == 1
        ? Text::tr("1 event")
        : Text::tr("%1 events").arg(QLocale().toString(static_cast<qulonglong>(page.timeline.size())));
    for (const Finding &finding : workflow::findingsOf(view, item)) {
        const Tone tone = finding.severity == Severity::Error ? Tone::Stop
            : finding.severity == Severity::Note              ? Tone::Neutral
                                                              : Tone::Attention;
        page.findings.push_back({ tone, errorSentence(finding), finding.where.path });
    }
    return page;
}

ItemState findItems(ledger::View &view, const QByteArray &query, const Instant &now)
{
    const workflow::SearchResult hits = workflow::search(view, query, now.localDate(), shownHits);
    const bool isAlone = hits.items.size() == 1 && hits.lots.empty() && hits.shipments.empty() && hits.receipts.empty();
    if (const auto item = isAlone ? view.items().byId(hits.items.front().item) : std::nullopt) {
        ItemState page = itemPage(view, *item, now);
        page.query = QString::fromUtf8(query);
        return page;
    }
    ItemState found;
    found.query = QString::fromUtf8(query);
    for (const workflow::ItemSummary &item : hits.items)
        found.results.push_back(foundRow(item));
    for (const ledger::LotRow &lot : hits.lots) {
        const QString product = workflow::productName(view.masterData(), lot.gtin);
        QStringList details {
            product.isEmpty() && !lot.gtin.isEmpty() ? Text::tr("GTIN %1").arg(QString::fromLatin1(lot.gtin)) : product,
            common::dateText(lot.expiry)
        };
        details.removeAll(QString());
        found.results.push_back(
            { Tone::Progress, Text::tr("Lot"), QString::fromUtf8(lot.number), details.join(QStringLiteral(" · ")),
                QStringLiteral("lot:%1:%2").arg(QString::fromLatin1(lot.gtin), QString::fromUtf8(lot.number)) });
    }
    std::vector<ReceiptId> receipts;
    for (const ledger::Receipt &receipt : hits.receipts)
        receipts.push_back(receipt.id);
    for (const ledger::Shipment &shipment : hits.shipments) {
        if (const auto receipt = view.receipts().ofShipment(shipment.id);
            receipt && std::find(receipts.begin(), receipts.end(), receipt->id) == receipts.end())
            receipts.push_back(receipt->id);
    }
    for (const ReceiptId id : receipts) {
        const auto receipt = view.receipts().byId(id);
        const auto shipment
            = receipt && receipt->shipment.isValid() ? view.shipments().byId(receipt->shipment) : std::nullopt;
        QStringList details = shipment
            ? QStringList { senderText(view, *shipment), referencesText(*shipment) }
            : QStringList { receipt ? receipt->supplier : QString(), receipt ? receipt->reference : QString() };
        details.removeAll(QString());
        found.results.push_back({ Tone::Progress, Text::tr("Receipt"), receiptNumber(id),
            details.join(QStringLiteral(" · ")), QStringLiteral("receipt:%1").arg(id.value) });
    }
    found.stage = found.results.empty() ? ItemState::Stage::NotFound : ItemState::Stage::Results;
    if (hits.cut)
        found.message = Text::tr("There is more. Type more of the number.");
    if (found.results.empty())
        found.message
            = Text::tr("The ledger has not heard of “%1”. Check the number, or scan the code itself.").arg(found.query);
    return found;
}

ItemState lotItems(ledger::View &view, const QByteArray &gtin, const QByteArray &number)
{
    ItemState found;
    const QString product = workflow::productName(view.masterData(), gtin);
    found.title = product.isEmpty() ? Text::tr("Lot %1").arg(QString::fromUtf8(number))
                                    : Text::tr("Lot %1, %2").arg(QString::fromUtf8(number), product);
    found.lotKey = QStringLiteral("lot:%1:%2").arg(QString::fromLatin1(gtin), QString::fromUtf8(number));
    std::vector<FoundRow> held;
    bool isCut = false;
    const workflow::RecallCounts counts
        = workflow::forEachOfLot(view, { gtin, number }, [&](const workflow::RecallEntry &entry) {
              std::vector<FoundRow> &list = entry.summary.holds.isEmpty() ? found.results : held;
              if (list.size() == shownOfLot) {
                  isCut = true;
                  return true;
              }
              FoundRow row = foundRow(entry.summary);
              if (!entry.byData)
                  row.detail += Text::tr(" · only its label says so");
              list.push_back(row);
              return true;
          });
    found.results.insert(found.results.begin(), held.begin(), held.end());
    if (found.results.size() > shownOfLot) {
        found.results.resize(shownOfLot);
        isCut = true;
    }
    const QLocale locale;
    found.message
        = Text::tr("%1 units, %2 of them on hold").arg(locale.toString(counts.units), locale.toString(counts.held));
    if (isCut)
        found.message += QStringLiteral(" · ")
            + Text::tr("the first %1 are shown, F11 saves all").arg(locale.toString(qulonglong(shownOfLot)));
    found.stage = found.results.empty() ? ItemState::Stage::NotFound : ItemState::Stage::Results;
    return found;
}

ItemState heldItems(ledger::View &view)
{
    struct Held
    {
        FoundRow row;
        int rank = 0;
    };
    std::vector<Held> held;
    for (const ledger::Hold &hold : view.holds().open()) {
        const auto item = view.items().byId(hold.item);
        if (!item)
            continue;
        const HoldWords words = holdWords(view, hold);
        QStringList details { words.text, productText(view, item->key), holdDetail(hold) };
        details.removeAll(QString());
        held.push_back({ { words.tone, levelText(item->level), codeText(item->key), details.join(QStringLiteral(" · ")),
                             QString::fromUtf8(item->key.text()) },
            words.tone == Tone::Stop            ? 0
                : words.tone == Tone::Attention ? 1
                                                : 2 });
    }
    std::stable_sort(
        held.begin(), held.end(), [](const Held &one, const Held &other) { return one.rank < other.rank; });
    ItemState found;
    found.stage = held.empty() ? ItemState::Stage::NotFound : ItemState::Stage::Results;
    found.title = Text::tr("Held on this site");
    found.message = Text::tr("Nothing is held.");
    for (Held &one : held)
        found.results.push_back(std::move(one.row));
    return found;
}

Paper listPaper(const ItemState &list)
{
    Paper paper;
    paper.name = list.lotKey.isEmpty() ? QStringLiteral("list") : QStringLiteral("lot-%1").arg(lotName(list.lotKey));
    paper.title = list.title.isEmpty() ? Text::tr("Found") : list.title;
    paper.subtitle = list.message.isEmpty() ? list.query : list.message;
    common::PaperTable table;
    table.columns = { Text::tr("Kind"), Text::tr("Number"), Text::tr("State and product") };
    table.codes = { 1 };
    for (const FoundRow &row : list.results)
        table.rows.push_back({ row.kind, row.code, row.detail });
    paper.tables.push_back(table);
    return paper;
}

QString lotName(const QString &lotKey)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]"));
    return lotKey.section(QLatin1Char(':'), 2).replace(unfit, QStringLiteral("_"));
}

Paper itemPaper(const ItemState &item)
{
    Paper paper;
    paper.name = QStringLiteral("%1-%2").arg(item.kind.toLower(), item.code);
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]"));
    paper.name.replace(unfit, QStringLiteral("_"));
    paper.title = QStringLiteral("%1 %2").arg(item.kind, item.code);
    paper.subtitle = item.product;
    paper.facts.emplace_back(Text::tr("State"), item.stateText);
    for (const ItemField &field : item.fields)
        paper.facts.emplace_back(
            field.label, field.note.isEmpty() ? field.value : QStringLiteral("%1 · %2").arg(field.value, field.note));
    common::PaperTable history;
    history.title = Text::tr("What happened to it");
    history.columns = { Text::tr("When"), Text::tr("What"), Text::tr("Where and who"), Text::tr("Source") };
    for (const TimelineRow &row : item.timeline)
        history.rows.push_back({ row.when, row.title, row.detail, row.source });
    paper.tables.push_back(history);
    if (!item.findings.empty()) {
        common::PaperTable findings;
        findings.title = Text::tr("Findings in partners’ data");
        findings.columns = { Text::tr("What") };
        for (const common::HealthLine &finding : item.findings)
            findings.rows.push_back({ finding.text });
        paper.tables.push_back(findings);
    }
    return paper;
}

} // namespace packledger::dock

#include "dock/itemsnapshot.h"

#include "base/errortext.h"
#include "base/spelling.h"
#include "common/plaintext.h"
#include "dock/inspecteditem.h"
#include "dock/itemstatewords.h"
#include "dock/itemwords.h"
#include "ledger/birthfacts.h"
#include "ledger/linestores.h"
#include "workflow/itemsummary.h"
#include "workflow/packingnow.h"
#include "workflow/receipttree.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace packledger::dock {

using common::Tone;

namespace {

constexpr int shownSiblings = 8; // of the contents around this item

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ItemPage)
};

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
        // What a receipt notes beside its hold is for programs; the receipt itself stands at the right.
        if (!facts->detail.isEmpty() && !receipt.isValid())
            details << facts->detail;
    } else if (line.kind == ledger::EventKind::Receive) {
        const auto taken = view.receipts().receivedIn(item);
        const auto here = taken ? view.receipts().itemIn(taken->id, item) : std::nullopt;
        if (taken)
            receipt = taken->id;
        if (const auto registered = workflow::registrationOf(view, item)) {
            row.title = Text::tr("Registered at receipt %1 by %2, without data")
                            .arg(receiptNumber(registered->receipt), QString::fromUtf8(registered->person));
        } else if (here && here->evidence == ledger::Evidence::Scanned)
            details << Text::tr("seen");
        else if (here && here->evidence == ledger::Evidence::Inferred)
            details << Text::tr("inferred from its container");
    }
    row.source = receipt.isValid() ? Text::tr("Receipt %1").arg(receiptNumber(receipt)) : Text::tr("written here");
    row.sourceKey = receipt.isValid() ? QStringLiteral("receipt:%1").arg(receipt.value) : QString();
}

/// Which container an event was about: the one it packed the item into, or the one the item was in.
QString containerText(ledger::View &view, const ledger::HistoryLine &line)
{
    const auto nameOf = [](const ledger::ItemRow &item) {
        return QStringLiteral("%1 %2").arg(levelText(item.level), codeText(item.key));
    };
    const auto named = line.throughContainer ? view.items().byId(line.named) : std::nullopt;
    const auto into = line.kind == ledger::EventKind::Pack && !line.event.parentId.isEmpty()
        ? view.items().find(gs1::ItemKey::fromUri(line.event.parentId))
        : std::nullopt;
    if (named && into && into->id != named->id)
        return QStringLiteral("%1 → %2").arg(nameOf(*named), nameOf(*into));
    if (named || into)
        return insideContainer((named ? named : into)->level).arg(codeText((named ? named : into)->key));
    return {};
}

/// The open receipt that counts the item, which no event tells of before it is submitted.
std::optional<TimelineRow> receivingRow(ledger::View &view, const ledger::ItemRow &item, const Instant &now)
{
    for (const ledger::Receipt &receipt : view.receipts().open()) {
        const std::vector<ledger::ReceiptTreeRow> chain = view.receipts().chain(receipt, item.id);
        if (chain.empty())
            continue;
        const workflow::ReceiptTree tree(view.receipts(), receipt, now.localDate());
        const workflow::ReceiptTree::Surroundings around = tree.around(chain);
        const workflow::Situation situation = tree.situation(chain.front(), around);
        if (workflow::judge(situation).verdict != ledger::Verdict::Duplicate)
            continue;
        const ItemId scanned = situation.scannedHere ? item.id : around.speaker;
        TimelineRow row;
        row.tone = Tone::Progress;
        row.title = Text::tr("Being received");
        row.detail = situation.scannedHere ? Text::tr("seen, not submitted yet")
                                           : Text::tr("inferred from its container, not submitted yet");
        row.source = Text::tr("Receipt %1").arg(receiptNumber(receipt.id));
        row.sourceKey = QStringLiteral("receipt:%1").arg(receipt.id.value);
        const auto here = view.receipts().itemIn(receipt.id, scanned);
        if (const auto entry = here ? view.journal().entry(here->scanSeq) : std::nullopt)
            row.when = common::momentText(entry->head.at.ms, now.offsetMinutes);
        return row;
    }
    return std::nullopt;
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
    if (const ledger::LotFacts lot = ledger::lotFactsOf(line.event); !lot.lot.isEmpty() && !lot.expiry.isEmpty())
        details << QCoreApplication::translate("BatchWords", "lot %1 · expires %2")
                       .arg(QString::fromUtf8(lot.lot), common::dateText(lot.expiry));
    if (const QString container = containerText(view, line); !container.isEmpty())
        details << container;
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

} // namespace

std::optional<TimelineRow> packingRow(ledger::View &view, const gs1::ItemKey &item, const Instant &now)
{
    const std::optional<workflow::PackingNow> packing = workflow::packingNow(view, item);
    if (!packing)
        return std::nullopt;
    TimelineRow row;
    row.tone = Tone::Progress;
    row.title = Text::tr("Being packed");
    row.detail = sentence(*packing);
    row.when = common::momentText(packing->since.ms, now.offsetMinutes);
    if (!packing->isContainer) {
        row.source = codeText(packing->container);
        row.sourceKey = QString::fromUtf8(packing->container.text());
    }
    return row;
}

ItemState itemPage(
    ledger::View &view, const ledger::ItemRow &item, const Instant &now, std::optional<size_t> inspection)
{
    ItemState page;
    page.stage = ItemState::Stage::Found;
    page.itemKey = QString::fromUtf8(item.key.text());
    page.kind = levelText(item.level);
    page.code = codeText(item.key);
    const ledger::EffectiveState effective = view.items().effective(item);
    const StateWords state = wordsOf(view, item.key, effective.state);
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
        const bool waits = std::all_of(holds.begin(), holds.end(),
            [&view](const ledger::Hold &hold) { return holdWords(view, hold).tone == Tone::NoData; });
        page.tone = waits ? Tone::NoData : Tone::Stop;
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
    // Both are in the order in which this site heard of them.
    std::vector<std::pair<qint64, TimelineRow>> told;
    told.reserve(history.size());
    for (const ledger::HistoryLine &line : history)
        told.emplace_back(line.head.seq, timelineRow(view, line, item.id));
    const std::vector<workflow::InspectionRecord> looks = workflow::inspectionHistory(view, item.key);
    for (size_t index = 0; index < looks.size(); ++index) {
        page.inspections.push_back(inspectionLine(looks[index], index, now));
        page.inspections.back().tone
            = looks[index].result == ledger::InspectionResult::Good ? Tone::Accepted : Tone::Attention;
    }
    for (size_t index = looks.size(); index-- > 0;)
        told.emplace_back(looks[index].seq, inspectionLine(looks[index], index, now));
    if (!looks.empty())
        page.inspected
            = inspectedState(view, looks[std::min(inspection.value_or(looks.size()), looks.size() - 1)], now);
    std::ranges::stable_sort(told, std::ranges::greater(), &std::pair<qint64, TimelineRow>::first);
    for (auto &[seq, row] : told)
        page.timeline.push_back(std::move(row));
    for (const std::optional<TimelineRow> &open : { receivingRow(view, item, now), packingRow(view, item.key, now) }) {
        if (!open)
            continue;
        page.timeline.insert(page.timeline.begin(), *open);
        if (page.tone == Tone::Progress || page.tone == Tone::Neutral || page.tone == Tone::NoData)
            page.stateText = open->title;
    }
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

} // namespace packledger::dock

#include "shipping/story.h"

#include "epcis/eventhash.h"
#include "ledger/ledgererrors.h"
#include "ledger/linestores.h"
#include "ledger/ownfact.h"
#include "shipping/batchnews.h"
#include "shipping/shippingerrors.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace packledger::shipping {

using ledger::EventKind;
using ledger::Level;
using ledger::NumberState;
using ledger::TreeEvent;
using ledger::TreeFacts;
using ledger::TreeItem;
using ledger::View;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Shipping)
};

// A truck of packs with the same fault is one fault with examples.
constexpr int mostOfAKind = 20;

bool isLater(const TreeEvent &a, const TreeEvent &b)
{
    return std::pair(a.ms, a.event) > std::pair(b.ms, b.event);
}

void takeInto(QByteArrayList &gtins, const QByteArray &gtin)
{
    if ((gtins.isEmpty() || gtins.last() != gtin) && !gtins.contains(gtin))
        gtins.append(gtin);
}

/// Whether anything else was among them.
bool keepOnly(std::vector<epcis::Uri> &uris, const QSet<QByteArray> &keys)
{
    return std::erase_if(uris, [&](const epcis::Uri &uri) { return !keys.contains(gs1::ItemKey::fromUri(uri).text()); })
        > 0;
}

} // namespace

bool leavePrivateNotesOut(epcis::Event &event)
{
    const bool hadAny = std::erase_if(event.extensions, [](const epcis::ExtensionNode &node) {
        return node.ns == ledger::ownNamespace;
    }) > 0;
    if (hadAny)
        event.eventId = epcis::eventHash(event);
    return hadAny;
}

Story::Story(View &view, const std::vector<ItemId> &roots, QByteArray partner)
    : m_view(view)
    , m_partner(std::move(partner))
    , m_roots(roots)
{
    for (const ItemId root : roots)
        take(root);
    std::sort(m_gtins.begin(), m_gtins.end());
}

void Story::take(ItemId root)
{
    Tree all;
    QHash<qint64, size_t> byItem;
    TreeFacts tree(m_view.database());
    tree.forEachItem(root, [&](const TreeItem &item) {
        if (byItem.contains(item.id.value))
            return;
        byItem.insert(item.id.value, all.size());
        all.push_back({ item, 0, {}, {}, {}, false, 0 });
        if (item.parent.isValid()) {
            Facts &container = all[byItem.value(item.parent.value)];
            ++container.children;
            if (container.childGtin.isEmpty()) {
                const std::optional<gs1::Gtin> gtin = gs1::ItemKey::fromText(item.key).gtin();
                container.childGtin = gtin ? gtin->digits() : QByteArray();
            }
        }
    });
    tree.forEachEvent(root, [&](const TreeEvent &event) {
        Facts &facts = all[byItem.value(event.item.value)];
        TreeEvent &last = event.kind == EventKind::Pack ? facts.packed : facts.made;
        if (!last.event.isValid() || isLater(event, last))
            last = event;
    });
    if (m_batch.isValid())
        leaveOthersOut(all, byItem);
    if (!m_partner.isEmpty())
        setKnown(all, byItem);
    for (const Facts &facts : all) {
        if (facts.isOfOthers)
            continue;
        check(facts, facts.item.id == root);
        if (facts.item.parent.isValid())
            checkLevel(facts.item, all[byItem.value(facts.item.parent.value)].item);
        checkCount(facts);
        m_latestMs = std::max(m_latestMs, facts.item.lastMs);
        if (facts.knownSeq > 0) {
            tellNews(facts);
            continue;
        }
        for (const TreeEvent &event : { facts.made, facts.packed }) {
            if (event.event.isValid())
                tell(event);
        }
    }
    checkWhole(root);
}

void Story::tell(const TreeEvent &event)
{
    Told &told = m_events[event.event.value];
    told.ms = event.ms;
    told.kind = event.kind;
    if (told.items.empty() || told.items.back() != event.item)
        told.items.push_back(event.item);
}

Story Story::ofBatch(View &view, BatchId batch)
{
    Story story(view, {});
    story.m_batch = batch;
    QSet<qint64> roots;
    view.line().numbers.forEach(batch, NumberState::Commissioned, [&](const ledger::NumberRow &number) {
        const std::optional<ledger::ItemRow> item = view.items().find(number.key);
        if (!item)
            return true;
        const std::vector<ItemId> containers = view.items().effective(*item).ancestors;
        const ItemId root = containers.empty() ? item->id : containers.back();
        if (!roots.contains(root.value)) {
            roots.insert(root.value);
            story.m_roots.push_back(root);
        }
        return true;
    });
    for (const ItemId root : story.m_roots)
        story.take(root);
    for (const NumberState state : { NumberState::Sampled, NumberState::Destroyed, NumberState::Decommissioned }) {
        view.line().numbers.forEach(batch, state, [&](const ledger::NumberRow &number) {
            if (const std::optional<ledger::ItemRow> item = view.items().find(number.key))
                story.takeEnded(item->id);
            return true;
        });
    }
    std::sort(story.m_gtins.begin(), story.m_gtins.end());
    return story;
}

void Story::leaveOthersOut(Tree &tree, const QHash<qint64, size_t> &byItem) const
{
    for (Facts &facts : tree)
        facts.isOfOthers = true;
    for (const Facts &leaf : tree) {
        const std::optional<ledger::NumberRow> number
            = leaf.children == 0 ? m_view.line().numbers.find(gs1::ItemKey::fromText(leaf.item.key)) : std::nullopt;
        if (!number || number->batch != m_batch || number->state != NumberState::Commissioned)
            continue;
        // Up to a container that another pack of the batch has named before.
        qint64 item = leaf.item.id.value;
        while (byItem.contains(item) && tree[byItem.value(item)].isOfOthers) {
            Facts &facts = tree[byItem.value(item)];
            facts.isOfOthers = false;
            item = facts.item.parent.value;
        }
    }
}

void Story::setKnown(Tree &tree, const QHash<qint64, size_t> &byItem)
{
    for (const Facts &leaf : tree) {
        const std::optional<ledger::NumberRow> number
            = leaf.children == 0 ? m_view.line().numbers.find(gs1::ItemKey::fromText(leaf.item.key)) : std::nullopt;
        if (!number || !number->batch.isValid())
            continue;
        const qint64 known = knownOf(number->batch);
        if (known == 0 || leaf.made.event.value > known)
            continue;
        // A container was told of with the packs that have not left it since.
        qint64 item = leaf.item.id.value;
        while (byItem.contains(item) && tree[byItem.value(item)].knownSeq < known) {
            Facts &facts = tree[byItem.value(item)];
            facts.knownSeq = known;
            if (!facts.packed.event.isValid() || facts.packed.event.value > known)
                break;
            item = facts.item.parent.value;
        }
    }
}

qint64 Story::knownOf(BatchId batch)
{
    const auto known = m_toldSeqs.constFind(batch.value);
    if (known != m_toldSeqs.constEnd())
        return *known;
    m_toldSince.unite(toldSinceClose(m_view, batch, m_partner));
    return *m_toldSeqs.insert(batch.value, toldSeq(m_view, batch, m_partner));
}

void Story::tellNews(const Facts &facts)
{
    const bool isWhereItWas = facts.packed.event.isValid() && facts.packed.event.value < facts.knownSeq;
    const bool wasContainer = facts.children > 0 || !gs1::ItemKey::fromText(facts.item.key).gtin();
    if (isWhereItWas && !wasContainer)
        return;
    for (const ledger::HistoryLine &line : m_view.events().history(facts.item.id)) {
        const bool isPacking = line.kind == EventKind::Pack || line.kind == EventKind::Unpack;
        if (line.head.seq <= facts.knownSeq || !isPacking || line.declared || line.throughContainer
            || m_toldSince.contains(line.head.seq))
            continue;
        const TreeEvent event { facts.item.id, EventId { line.head.seq }, line.kind, line.event.eventTime.ms, true };
        const bool isContainer = gs1::ItemKey::fromUri(line.event.parentId).text() == facts.item.key;
        if (!isContainer && !isWhereItWas)
            tell(event);
        else if (isContainer && line.kind == EventKind::Unpack)
            tellUnpacked(event, line.event.childEpcs);
    }
}

void Story::tellUnpacked(TreeEvent event, const std::vector<epcis::Uri> &children)
{
    for (const epcis::Uri &uri : children) {
        const gs1::ItemKey key = gs1::ItemKey::fromUri(uri);
        const std::optional<ledger::NumberRow> number = m_view.line().numbers.find(key);
        const std::optional<ledger::ItemRow> row = m_view.items().find(key);
        if (!row || !number || !number->batch.isValid() || knownOf(number->batch) == 0)
            continue;
        event.item = row->id;
        tell(event);
    }
}

void Story::takeEnded(ItemId item)
{
    TreeEvent made;
    TreeEvent ended;
    TreeFacts(m_view.database()).forEachEvent(item, [&](const TreeEvent &event) {
        if (event.item == item && event.kind != EventKind::Pack && (!made.event.isValid() || isLater(event, made)))
            made = event;
    });
    for (const ledger::HistoryLine &line : m_view.events().history(item)) {
        const bool ends = line.kind == EventKind::Decommission || line.kind == EventKind::Destroy;
        if (ends && !line.declared && !line.throughContainer)
            ended = { item, EventId { line.head.seq }, line.kind, line.event.eventTime.ms, true };
    }
    for (const TreeEvent &event : { made, ended }) {
        if (event.event.isValid())
            tell(event);
    }
    if (const std::optional<ledger::ItemRow> row = m_view.items().byId(item)) {
        if (const std::optional<gs1::Gtin> gtin = row->key.gtin())
            takeInto(m_gtins, gtin->digits());
    }
}

QString Story::nameOf(const QByteArray &key) const
{
    return QString::fromUtf8(m_view.masterData().epcUri(gs1::ItemKey::fromText(key)));
}

void Story::report(Severity severity, ErrorCode code, const TreeItem &item)
{
    report(severity, code, nameOf(item.key));
}

void Story::report(Severity severity, ErrorCode code, const QString &detail)
{
    if (++m_reported[QByteArray(code.name().data(), code.name().size())] <= mostOfAKind)
        m_findings.push_back({ severity, code, detail, {} });
}

const std::vector<ledger::PackingRule> &Story::rulesInto(const QByteArray &gtin)
{
    const auto known = m_rules.constFind(gtin);
    return known != m_rules.constEnd() ? *known : *m_rules.insert(gtin, m_view.line().packings.rulesInto(gtin));
}

std::optional<Level> Story::levelOf(const QByteArray &gtin)
{
    const std::vector<ledger::PackingRule> &rules = rulesInto(gtin);
    return rules.empty() ? std::nullopt : std::optional(rules.front().level);
}

void Story::checkCount(const Facts &facts)
{
    if (facts.childGtin.isEmpty())
        return;
    const std::optional<gs1::Gtin> gtin = gs1::ItemKey::fromText(facts.item.key).gtin();
    if (!gtin)
        return; // a logistic unit holds as many as there were
    // Rules name the unit, also where bundles of it are packed.
    const std::vector<ledger::PackingRule> below = rulesInto(facts.childGtin);
    const QByteArray unit = below.empty() ? facts.childGtin : below.front().gtin;
    const std::vector<ledger::PackingRule> &rules = rulesInto(gtin->digits());
    const auto rule = std::find_if(rules.begin(), rules.end(),
        [&](const ledger::PackingRule &each) { return each.gtin == unit || each.gtin.isEmpty() || unit.isEmpty(); });
    // Standards.md section 10, 8.
    if (rule != rules.end() && rule->count > 0 && rule->count != facts.children)
        report(Severity::Warning, codes::treeOtherCount,
            Text::tr("%1 with %2 instead of %3").arg(nameOf(facts.item.key)).arg(facts.children).arg(rule->count));
}

void Story::checkLevel(const TreeItem &item, const TreeItem &container)
{
    const std::optional<gs1::Gtin> outer = gs1::ItemKey::fromText(container.key).gtin();
    if (!outer)
        return; // a logistic unit holds whatever it holds
    const std::optional<gs1::Gtin> inner = gs1::ItemKey::fromText(item.key).gtin();
    const auto isImpossible = [&] {
        if (!inner || inner->digits() == outer->digits())
            return true;
        // Indicator 0 is the trade item itself, 1 to 8 are groupings of it (GS1 General Specifications 2.1.7); which
        // of them is the greater one the indicator does not tell.
        if (outer->digits().startsWith('0') && inner->digits().mid(1, 12) == outer->digits().mid(1, 12))
            return true;
        const std::optional<Level> above = levelOf(outer->digits());
        const std::optional<Level> below = levelOf(inner->digits());
        return above && below && *below >= *above;
    };
    if (isImpossible())
        report(
            Severity::Error, codes::treeWrongLevel, Text::tr("%1 in %2").arg(nameOf(item.key), nameOf(container.key)));
}

void Story::checkWhole(ItemId root)
{
    TreeFacts tree(m_view.database());
    for (const QByteArray &key : tree.emptied(root))
        report(Severity::Error, codes::treeEmptyContainer, nameOf(key));
    for (const TreeFacts::Contradiction &each : tree.contradictions(root)) {
        if (each.code == ledger::codes::parentLoop) {
            report(Severity::Error, codes::treeInItself, nameOf(each.item));
            continue;
        }
        const std::optional<ledger::ItemRow> item = m_view.items().find(gs1::ItemKey::fromText(each.item));
        const std::optional<ledger::ItemRow> now = item ? m_view.items().byId(item->parent) : std::nullopt;
        report(Severity::Error, codes::treeTwoContainers,
            Text::tr("%1 in %2 and in %3")
                .arg(nameOf(each.item), nameOf(each.other), now ? nameOf(now->key.text()) : QString()));
    }
}

void Story::check(const Facts &facts, bool isRoot)
{
    const TreeItem &item = facts.item;
    const gs1::ItemKey key = gs1::ItemKey::fromText(item.key);
    const std::optional<gs1::Gtin> gtin = key.gtin();
    if (gtin) {
        takeInto(m_gtins, gtin->digits());
        if (facts.children == 0)
            takeInto(m_packGtins, gtin->digits());
    }
    if (!facts.made.event.isValid())
        report(gtin ? Severity::Error : Severity::Warning,
            gtin ? codes::treeNotCommissioned : codes::treeSsccNotCommissioned, item);
    if (gtin) {
        const ledger::ItemStore::Lot lot = m_view.items().lot(item.lot);
        if (lot.number.isEmpty() || lot.expiry.isEmpty())
            report(Severity::Error, codes::treeNoLot, item);
        QByteArray &date = m_dates[gtin->digits() + lot.number];
        if (date.isEmpty())
            date = lot.expiry;
        else if (date != lot.expiry)
            report(Severity::Warning, codes::treeLotTwoDates, item);
    } else if (facts.children == 0) {
        report(Severity::Error, codes::treeEmptyContainer, item);
    }
    if (!isRoot && !facts.packed.event.isValid())
        report(Severity::Error, codes::treeNotPacked, item);
    if (facts.made.event.isValid() && facts.packed.event.isValid() && facts.made.ms >= facts.packed.ms) {
        // What a supplier dated so stays so; partners know it, and mostly take it.
        const bool ours = facts.made.own || facts.packed.own;
        report(ours && facts.made.ms > facts.packed.ms ? Severity::Error : Severity::Warning,
            ours ? codes::treeOutOfOrder : codes::treeOldOrder, item);
    }
}

epcis::Event Story::toldOf(const Told &told, epcis::Event event, sync::RepackagingForm form) const
{
    QSet<QByteArray> keys;
    keys.reserve(qsizetype(told.items.size()));
    for (const ItemId item : told.items) {
        if (const std::optional<ledger::ItemRow> row = m_view.items().byId(item))
            keys.insert(row->key.text());
    }
    bool isOther = keepOnly(event.epcList, keys);
    isOther = keepOnly(event.childEpcs, keys) || isOther;
    if (event.type == epcis::EventType::Transformation) {
        isOther = keepOnly(event.outputEpcs, keys) || isOther;
        if (form == sync::RepackagingForm::CommissioningOnly) {
            // standards.md 1.6, option B: the customer's story begins with the new pack.
            event.type = epcis::EventType::Object;
            event.action = epcis::Action::Add;
            event.bizStep = "urn:epcglobal:cbv:bizstep:commissioning";
            event.disposition = "urn:epcglobal:cbv:disp:active";
            event.epcList = std::move(event.outputEpcs);
            event.outputEpcs.clear();
            event.inputEpcs.clear();
            event.inputQuantities.clear();
            event.outputQuantities.clear();
            event.transformationId.clear();
            isOther = true;
        }
    }
    isOther = leavePrivateNotesOut(event) || isOther;
    // Another content is another event. Its hash names it, so that the same goods sent again are the same event.
    if (isOther)
        event.eventId = epcis::eventHash(event);
    return event;
}

std::vector<qint64> Story::order() const
{
    std::vector<qint64> order;
    order.reserve(size_t(m_events.size()));
    for (auto told = m_events.cbegin(); told != m_events.cend(); ++told)
        order.push_back(told.key());
    std::sort(order.begin(), order.end(), [&](qint64 a, qint64 b) {
        return std::pair(m_events.constFind(a)->ms, a) < std::pair(m_events.constFind(b)->ms, b);
    });
    return order;
}

Story Story::part(qint64 first, qint64 count) const
{
    Story some = *this;
    some.m_events.clear();
    const std::vector<qint64> all = order();
    for (qint64 i = first; i < first + count && i < qint64(all.size()); ++i)
        some.m_events.insert(all[size_t(i)], m_events.value(all[size_t(i)]));
    return some;
}

void Story::forEachEvent(sync::RepackagingForm form, const std::function<bool(const epcis::Event &)> &visit) const
{
    for (const qint64 seq : order()) {
        std::optional<epcis::Event> event = m_view.events().event(EventId { seq });
        if (event && !visit(toldOf(*m_events.constFind(seq), *std::move(event), form)))
            return;
    }
}

} // namespace packledger::shipping

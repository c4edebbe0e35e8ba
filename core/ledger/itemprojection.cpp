#include "ledger/itemprojection.h"

#include "ledger/birthfacts.h"
#include "ledger/eventindex.h"
#include "ledger/ledgererrors.h"
#include "ledger/listedcontents.h"
#include "ledger/rowlist.h"

#include <algorithm>

namespace packledger::ledger {

namespace {

// Putting an item aside says nothing of what it is: it is no news of it, even where nobody told us of it before.
// Nor does a declaration, which acts through the event that it withdraws.
bool changesNothing(EventKind kind)
{
    return kind == EventKind::Hold || kind == EventKind::Release || kind == EventKind::Declaration;
}

} // namespace

ItemProjection::ItemProjection(
    Database &database, ItemStore &items, FindingStore &findings, MasterDataStore &masterData)
    : m_database(database)
    , m_items(items)
    , m_findings(findings)
    , m_masterData(masterData)
{
}

ItemProjection::Applied ItemProjection::apply(const EntryHead &head, const epcis::Event &event, const QByteArray &hash)
{
    Applied applied;
    applied.newestBefore = m_items.newest();
    Facts facts;
    facts.seq = head.seq;
    facts.ms = event.eventTime.ms;
    facts.own = !head.document.isValid();
    facts.kind = applied.kind = kindOf(event, head.document.isValid());
    facts.disposition = cbvWord(event.disposition);
    const LotFacts lot = lotFactsOf(event);
    facts.lot = lot.lot;
    facts.expiry = lot.expiry;
    if (event.bizLocation)
        facts.placeId = m_masterData.placeId(event.bizLocation->id);
    if (facts.placeId == 0 && event.readPoint)
        facts.placeId = m_masterData.placeId(event.readPoint->id);

    const gs1::ItemKey parentKey = gs1::ItemKey::fromUri(event.parentId);
    if (!event.parentId.isEmpty()) {
        m_masterData.learnPrefix(event.parentId);
        facts.parent = m_items.findOrCreate(parentKey);
    }
    // A declaration that came first takes the original out of effect as it arrives.
    const bool withdrawn = facts.kind != EventKind::Declaration
        && m_database.integer("SELECT COUNT(*) FROM event WHERE event_hash = ? AND kind = ?", Blob { hash },
               int(EventKind::Declaration))
            > 0;
    struct PlaceTag;
    m_database.run("INSERT INTO event (seq, document_id, event_hash, event_id, kind, disposition, event_ms, "
                   "parent_item, lot_number, expiry, "
                   "place_id, declared) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        facts.seq, head.document, Blob { hash },
        event.eventId.isEmpty() ? std::optional<QByteArray>() : std::optional(event.eventId), int(facts.kind),
        facts.disposition, facts.ms, facts.parent, facts.lot, facts.expiry, Id<PlaceTag> { facts.placeId },
        withdrawn || facts.kind == EventKind::Declaration);
    if (withdrawn)
        facts.kind = EventKind::Declaration; // named in the items' histories, without effect

    QByteArrayList gtins;
    const auto noteProduct = [&gtins](const gs1::ItemKey &key) {
        // A key begins with its product: cheaper than reading it anew for each of ten thousand packs.
        if (key.kind() != gs1::ItemKey::Kind::Sgtin && key.kind() != gs1::ItemKey::Kind::Upui)
            return;
        const QByteArray gtin = key.text().mid(2, 14);
        if ((gtins.isEmpty() || gtins.last() != gtin) && !gtins.contains(gtin))
            gtins += gtin;
    };
    const auto applyAll = [&](const std::vector<epcis::Uri> &uris, ItemRole role) {
        for (const epcis::Uri &uri : uris) {
            m_masterData.learnPrefix(uri);
            const gs1::ItemKey key = gs1::ItemKey::fromUri(uri);
            noteProduct(key);
            applied.items.push_back(applyTo(key, role, facts));
        }
    };
    if (facts.parent.isValid()) {
        noteProduct(parentKey);
        applied.items.push_back(applyTo(parentKey, ItemRole::Parent, facts));
    }
    applyAll(event.epcList, ItemRole::Epc);
    applyAll(event.childEpcs, ItemRole::Child);
    applyAll(event.inputEpcs, ItemRole::Input);
    applyAll(event.outputEpcs, ItemRole::Output);
    EventIndex(m_database).add(facts.seq, event, gtins);
    // EPCIS 1.2 section 7.4.2 and 2.0: DELETE without children takes all of them out.
    if (facts.kind == EventKind::Unpack && facts.parent.isValid() && event.childEpcs.empty()
        && event.quantities.empty()) {
        for (const ItemRow &child : m_items.children(facts.parent))
            applied.items.push_back(applyTo(child.key, ItemRole::Child, facts));
    }
    if (facts.kind == EventKind::Pack && facts.parent.isValid())
        m_items.refreshLevel(facts.parent);
    if (event.errorDeclaration)
        declareWrong(event, hash, applied.items);
    return applied;
}

ItemId ItemProjection::applyTo(const gs1::ItemKey &key, ItemRole role, const Facts &facts)
{
    const auto firstStep = [&] {
        ItemRow row = m_items.make(key);
        step(row, role, facts);
        return row;
    };
    const auto named = [&](ItemId item) {
        m_database.run("INSERT INTO item_event (item_id, seq, role, own) VALUES (?, ?, ?, ?)", item, facts.seq,
            int(role), facts.own);
        return item;
    };
    // Commissioning names what is new, so it is not looked up first; and of what is new it contradicts nothing.
    if (facts.kind == EventKind::Commission) {
        if (const ItemRow row = firstStep(); m_items.insert(row))
            return named(row.id);
    }
    std::optional<ItemRow> known = m_items.find(key);
    if (!known) {
        const ItemRow row = firstStep();
        m_items.insert(row);
        return named(row.id);
    }
    const qint64 added = m_database.run(
        "INSERT INTO item_event (item_id, seq, role, own) VALUES (?, ?, ?, ?) ON CONFLICT (item_id, seq) DO NOTHING",
        known->id, facts.seq, int(role), facts.own);
    if (added == 0) {
        // Named twice in one event. What packs a container into itself is kept as what it does to the child.
        const bool isInItself = role == ItemRole::Child && facts.kind == EventKind::Pack && facts.parent == known->id;
        if (!isInItself)
            return known->id;
        m_database.run("UPDATE item_event SET role = ? WHERE item_id = ? AND seq = ?", int(role), known->id, facts.seq);
    }
    if (changesNothing(facts.kind))
        return known->id;
    if (facts.ms < known->lastMs) {
        foldAnew(known->id);
    } else {
        step(*known, role, facts);
        m_items.save(*known);
    }
    return known->id;
}

void ItemProjection::step(ItemRow &row, ItemRole role, const Facts &facts)
{
    if (changesNothing(facts.kind))
        return;
    const Transition outcome = transition(row.state, facts.kind, role);
    // Logistic units and returnable assets are seldom commissioned in data; only trade items must be.
    const bool tradeItem = row.key.kind() == gs1::ItemKey::Kind::Sgtin;
    const bool isRetold = outcome.contradiction == codes::commissionedTwice && isCommissionedAsSaid(row.id, facts);
    if (outcome.contradiction && !isRetold && (tradeItem || *outcome.contradiction != codes::notCommissioned))
        note(row, facts.seq, *outcome.contradiction, QString::fromLatin1(nameOf(row.state)));
    if (outcome.next != row.state) {
        row.state = outcome.next;
        row.movedMs = facts.ms;
    }
    const bool main = role != ItemRole::Parent && facts.kind != EventKind::Declaration;
    if (main
        && (facts.kind == EventKind::Commission || (facts.kind == EventKind::Transform && role == ItemRole::Output))) {
        const bool differs = (!row.lot.isEmpty() && !facts.lot.isEmpty() && row.lot != facts.lot)
            || (!row.expiry.isEmpty() && !facts.expiry.isEmpty() && row.expiry != facts.expiry);
        if (differs)
            note(row, facts.seq, codes::lotChanged,
                QString::fromUtf8(row.lot + " " + row.expiry + " / " + facts.lot + " " + facts.expiry));
        if (!facts.lot.isEmpty())
            row.lot = facts.lot;
        if (!facts.expiry.isEmpty())
            row.expiry = facts.expiry;
    }
    if (role == ItemRole::Child && facts.kind == EventKind::Pack)
        pack(row, facts);
    if (role == ItemRole::Child && facts.kind == EventKind::Unpack)
        unpack(row, facts);
    if (main && facts.kind != EventKind::Pack && facts.kind != EventKind::Unpack) {
        if (const std::optional<ItemCondition> condition = conditionOf(facts.disposition))
            row.condition = *condition;
        if (facts.placeId != 0)
            row.placeId = facts.placeId;
    }
    row.lastMs = std::max(row.lastMs, facts.ms);
    row.lastSeq = std::max(row.lastSeq, facts.seq);
}

void ItemProjection::pack(ItemRow &child, const Facts &facts)
{
    if (!facts.parent.isValid() || child.parent == facts.parent)
        return;
    if (facts.parent == child.id)
        return note(child, facts.seq, codes::parentLoop);
    for (const ItemId container : containersOf(facts.parent)) {
        if (container == child.id)
            return note(child, facts.seq, codes::parentLoop);
    }
    // The newest data wins, and says aloud that it contradicts the older.
    if (child.parent.isValid()) {
        const std::optional<ItemRow> old = m_items.byId(child.parent);
        note(child, facts.seq, codes::twoParents, old ? QString::fromUtf8(old->key.text()) : QString());
    }
    child.parent = facts.parent;
    // What the container went through before is nothing to what is packed into it here. Partners' clocks are not
    // trusted so far: their packing is often dated after the shipping.
    if (facts.own)
        child.movedMs = std::max(child.movedMs, facts.ms);
}

const std::vector<ItemId> &ItemProjection::containersOf(ItemId parent)
{
    // Packing into it does not change what it stands in itself: that would be the loop this is asked for.
    if (m_line.of != parent) {
        const std::optional<ItemRow> row = m_items.byId(parent);
        m_line = { parent, row ? m_items.effective(*row).ancestors : std::vector<ItemId>() };
    }
    return m_line.containers;
}

void ItemProjection::unpack(ItemRow &child, const Facts &facts)
{
    if (child.parent != facts.parent || !child.parent.isValid())
        return note(child, facts.seq, codes::notInParent);
    // It leaves with what its container has been through.
    const EffectiveState moved = m_items.effective(child);
    if (moved.state != child.state) {
        child.state = moved.state;
        child.movedMs = facts.ms;
    }
    child.condition = moved.condition;
    child.placeId = moved.placeId;
    child.parent = {};
}

// Whoever sells goods on tells their commissioning again for what is sold, and what we told comes back by a query.
bool ItemProjection::isCommissionedAsSaid(ItemId item, const Facts &facts)
{
    return facts.kind == EventKind::Commission
        && m_database.integer("SELECT COUNT(*) FROM item_event ie JOIN event e ON e.seq = ie.seq WHERE ie.item_id = ? "
                              "AND e.seq <> ? AND e.kind = ? AND e.event_ms = ? AND e.lot_number = ? AND e.expiry = ? "
                              "AND e.declared = 0",
               item, EventId { facts.seq }, int(EventKind::Commission), facts.ms, facts.lot, facts.expiry)
        > 0;
}

void ItemProjection::foldAnew(ItemId item)
{
    std::optional<ItemRow> row = m_items.byId(item);
    if (!row)
        return;
    m_findings.clearItem(item);
    row->state = ItemState::Mentioned;
    row->condition = ItemCondition::None;
    row->parent = ListedContents(m_database, m_items).parentOf(item);
    row->placeId = 0;
    row->movedMs = row->lastMs = row->lastSeq = 0;
    struct Step
    {
        Facts facts;
        ItemRole role;
    };
    std::vector<Step> steps;
    {
        Rows rows = m_database.query(
            "SELECT e.seq, e.event_ms, e.kind, e.disposition, e.parent_item, e.lot_number, e.expiry, e.place_id, "
            "ie.role, ie.own "
            "FROM item_event ie JOIN event e ON e.seq = ie.seq WHERE ie.item_id = ? AND e.declared = 0 "
            "ORDER BY e.event_ms, e.seq",
            item);
        while (rows.next()) {
            steps.push_back(
                { Facts { rows.integer(0), rows.integer(1), EventKind(rows.integer(2)), rows.text(3),
                      rows.id<ItemId>(4), rows.text(5), rows.text(6), rows.integer(7), rows.integer(9) != 0 },
                    ItemRole(rows.integer(8)) });
        }
    }
    // A lot that came from elsewhere (a scan) stays unless a commissioning event names another.
    const bool named = std::any_of(steps.begin(), steps.end(),
        [](const Step &step) { return !step.facts.lot.isEmpty() || !step.facts.expiry.isEmpty(); });
    if (named)
        row->lot = row->expiry = {};
    for (const Step &each : steps)
        step(*row, each.role, each.facts);
    m_items.save(*row);
    m_line = {}; // the item may be one of them, and stand elsewhere now
}

void ItemProjection::declareWrong(const epcis::Event &event, const QByteArray &hash, const std::vector<ItemId> &named)
{
    struct Wrong
    {
        qint64 seq;
        EventKind kind;
        bool own;
        bool sameContent;
    };
    // CBV 2.0 section 8.9: the hash leaves out eventID and errorDeclaration, so it finds the original too.
    std::vector<Wrong> wrong;
    {
        Rows rows = m_database.query("SELECT seq, kind, document_id, event_hash FROM event WHERE (event_id = ? OR "
                                     "event_hash = ?) AND kind <> ? AND declared = 0 ORDER BY seq",
            event.eventId.isEmpty() ? std::optional<QByteArray>() : std::optional(event.eventId), Blob { hash },
            int(EventKind::Declaration));
        while (rows.next())
            wrong.push_back({ rows.integer(0), EventKind(rows.integer(1)), rows.isNull(2), rows.blob(3) == hash });
    }
    for (const Wrong &each : wrong) {
        m_database.run("UPDATE event SET declared = 1 WHERE seq = ?", each.seq);
        if (changesNothing(each.kind))
            continue;
        // The same content names the same items, but where taking all out named those that were in it then. The rest
        // is for the ledger to find: at once among the events made here, in all that there is where a partner's
        // declaration differs from what it withdraws.
        const bool tookAllOut = each.kind == EventKind::Unpack && event.childEpcs.empty();
        std::vector<ItemId> items = named;
        if (each.own)
            items
                = idsOf<ItemId>(m_database.query("SELECT item_id FROM item_event WHERE seq = ? AND own = 1", each.seq));
        else if (!each.sameContent || tookAllOut)
            items = idsOf<ItemId>(m_database.query("SELECT item_id FROM item_event WHERE seq = ?", each.seq));
        std::sort(items.begin(), items.end());
        items.erase(std::unique(items.begin(), items.end()), items.end());
        for (const ItemId item : items)
            foldAnew(item);
    }
}

void ItemProjection::note(const ItemRow &row, qint64 seq, ErrorCode code, const QString &detail)
{
    m_findings.addToItem(row.id, seq, Severity::Warning, code, detail);
}

} // namespace packledger::ledger

#include "ledger/itemstore.h"

#include <QSet>

namespace packledger::ledger {

namespace {

// Real hierarchies have four levels; a deeper one is a fault in somebody's data.
constexpr int deepest = 32;

#define ITEM_COLUMNS                                                                                                   \
    "i.id, i.item_key, i.level, i.state, i.condition, l.number, l.expiry, i.parent_id, i.place_id, i.moved_ms, "       \
    "i.last_ms, i.last_seq "                                                                                           \
    "FROM item i LEFT JOIN lot l ON l.id = i.lot_id "

ItemRow rowOf(const Rows &rows)
{
    ItemRow row;
    row.id = rows.id<ItemId>(0);
    row.key = gs1::ItemKey::fromText(rows.text(1));
    row.level = Level(rows.integer(2));
    row.state = ItemState(rows.integer(3));
    row.condition = ItemCondition(rows.integer(4));
    row.lot = rows.text(5);
    row.expiry = rows.text(6);
    row.parent = rows.id<ItemId>(7);
    row.placeId = rows.integer(8);
    row.movedMs = rows.integer(9);
    row.lastMs = rows.integer(10);
    row.lastSeq = rows.integer(11);
    return row;
}

bool isMovement(ItemState state)
{
    return state == ItemState::Active || state == ItemState::InTransit || state == ItemState::Received
        || state == ItemState::Shipped;
}

Level levelOfNew(const gs1::ItemKey &key)
{
    if (key.kind() == gs1::ItemKey::Kind::Sscc)
        return Level::Pallet;
    // An indicator other than 0 names a grouping of trade items (GS1 General Specifications 2.1.7); which
    // one, its contents will tell.
    const std::optional<gs1::Gtin> gtin = key.gtin();
    return gtin && gtin->digits().at(0) != '0' ? Level::Case : Level::Unit;
}

} // namespace

const char *nameOf(Level level)
{
    static constexpr const char *names[] = { "unit", "bundle", "case", "pallet" };
    return names[int(level)];
}

std::optional<ItemRow> ItemStore::find(const gs1::ItemKey &key)
{
    Rows rows = m_database.query("SELECT " ITEM_COLUMNS "WHERE i.item_key = ?", key.text());
    if (!rows.next())
        return std::nullopt;
    return rowOf(rows);
}

std::optional<ItemRow> ItemStore::byId(ItemId id)
{
    Rows rows = m_database.query("SELECT " ITEM_COLUMNS "WHERE i.id = ?", id);
    if (!rows.next())
        return std::nullopt;
    return rowOf(rows);
}

ItemRow ItemStore::make(const gs1::ItemKey &key)
{
    ItemRow row;
    row.id = ItemId { m_database.nextId("item") };
    row.key = key;
    row.level = levelOfNew(key);
    return row;
}

ItemId ItemStore::findOrCreate(const gs1::ItemKey &key)
{
    if (const std::optional<ItemRow> known = find(key))
        return known->id;
    const ItemRow row = make(key);
    insert(row);
    return row.id;
}

EffectiveState ItemStore::effective(const ItemRow &item)
{
    EffectiveState effective { item.state, item.condition, item.placeId, {} };
    qint64 moved = item.movedMs;
    ItemId next = item.parent;
    while (next.isValid() && effective.ancestors.size() < deepest) {
        const std::optional<ItemRow> container = byId(next);
        if (!container)
            break;
        effective.ancestors.push_back(container->id);
        if (!isEnded(item.state) && isMovement(container->state) && container->movedMs >= moved
            && container->movedMs > 0) {
            moved = container->movedMs;
            effective.state = container->state;
            effective.placeId = container->placeId ? container->placeId : effective.placeId;
        }
        if (effective.condition == ItemCondition::None)
            effective.condition = container->condition;
        next = container->parent;
    }
    return effective;
}

std::vector<ItemRow> ItemStore::children(ItemId parent)
{
    std::vector<ItemRow> found;
    Rows rows = m_database.query("SELECT " ITEM_COLUMNS "WHERE i.parent_id = ? ORDER BY i.id", parent);
    while (rows.next())
        found.push_back(rowOf(rows));
    return found;
}

qint64 ItemStore::childCount(ItemId parent)
{
    return m_database.integer("SELECT COUNT(*) FROM item WHERE parent_id = ?", parent);
}

void ItemStore::forEachBelow(ItemId root, const std::function<bool(const ItemRow &, int)> &visit)
{
    struct Pending
    {
        ItemRow row;
        int depth;
    };
    std::vector<Pending> pending;
    const auto push = [&](ItemId parent, int depth) {
        std::vector<ItemRow> found = children(parent);
        for (auto child = found.rbegin(); child != found.rend(); ++child)
            pending.push_back({ std::move(*child), depth });
    };
    push(root, 1);
    while (!pending.empty()) {
        const Pending current = std::move(pending.back());
        pending.pop_back();
        if (!visit(current.row, current.depth))
            return;
        if (current.depth < deepest && current.row.level != Level::Unit)
            push(current.row.id, current.depth + 1);
    }
}

ItemStore::Contents ItemStore::contents(ItemId root)
{
    Contents contents;
    Rows rows
        = m_database.query("WITH RECURSIVE below(id, level, depth) AS ("
                           "SELECT id, level, 1 FROM item WHERE parent_id = ? "
                           "UNION ALL SELECT i.id, i.level, b.depth + 1 FROM item i JOIN below b ON i.parent_id = b.id "
                           "WHERE b.depth < 32 AND b.level <> 0) "
                           "SELECT level, COUNT(*) FROM below GROUP BY level",
            root);
    while (rows.next()) {
        switch (Level(rows.integer(0))) {
        case Level::Unit:
            contents.units = rows.integer(1);
            break;
        case Level::Bundle:
            contents.bundles = rows.integer(1);
            break;
        case Level::Case:
            contents.cases = rows.integer(1);
            break;
        case Level::Pallet:
            contents.pallets = rows.integer(1);
            break;
        }
    }
    return contents;
}

qint64 ItemStore::count()
{
    return m_database.integer("SELECT COUNT(*) FROM item");
}

qint64 ItemStore::lotId(const QByteArray &gtin, const QByteArray &number, const QByteArray &expiry)
{
    if (number.isEmpty() && expiry.isEmpty())
        return 0;
    const QByteArray cacheKey = gtin + '\x1d' + number + '\x1d' + expiry;
    if (const auto known = m_lots.constFind(cacheKey); known != m_lots.cend())
        return *known;
    qint64 id
        = m_database.integer("SELECT id FROM lot WHERE gtin = ? AND number = ? AND expiry = ?", gtin, number, expiry);
    if (id == 0) {
        id = m_database.nextId("lot");
        m_database.run("INSERT INTO lot (id, gtin, number, expiry) VALUES (?, ?, ?, ?)", id, gtin, number, expiry);
    }
    m_lots.insert(cacheKey, id);
    return id;
}

qint64 ItemStore::lotIdOf(const ItemRow &row)
{
    if (row.lot.isEmpty() && row.expiry.isEmpty())
        return 0;
    const std::optional<gs1::Gtin> gtin = row.key.gtin();
    return lotId(gtin ? gtin->digits() : QByteArray(), row.lot, row.expiry);
}

void ItemStore::insert(const ItemRow &row)
{
    struct LotTag;
    struct PlaceTag;
    m_database.run("INSERT INTO item (id, item_key, level, state, condition, lot_id, parent_id, place_id, moved_ms, "
                   "last_ms, last_seq) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.id, row.key.text(), int(row.level), int(row.state), int(row.condition), Id<LotTag> { lotIdOf(row) },
        row.parent, Id<PlaceTag> { row.placeId }, row.movedMs, row.lastMs, row.lastSeq);
}

void ItemStore::save(const ItemRow &row)
{
    struct LotTag;
    struct PlaceTag;
    m_database.run("UPDATE item SET level = ?, state = ?, condition = ?, lot_id = ?, parent_id = ?, place_id = ?, "
                   "moved_ms = ?, last_ms = ?, "
                   "last_seq = ? WHERE id = ?",
        int(row.level), int(row.state), int(row.condition), Id<LotTag> { lotIdOf(row) }, row.parent,
        Id<PlaceTag> { row.placeId }, row.movedMs, row.lastMs, row.lastSeq, row.id);
}

void ItemStore::refreshLevel(ItemId parent)
{
    // The level follows from the contents, and may change what the container's own container is.
    ItemId current = parent;
    for (int depth = 0; current.isValid() && depth < deepest; ++depth) {
        const std::optional<ItemRow> row = byId(current);
        if (!row)
            return;
        const bool tradeItem = row->key.kind() != gs1::ItemKey::Kind::Sscc;
        if (tradeItem) {
            // A trade item with contents inside another trade item is a bundle of it.
            m_database.run(
                "UPDATE item SET level = 1 WHERE parent_id = ? AND level = 2 AND item_key LIKE '01%' AND EXISTS "
                "(SELECT 1 FROM item c WHERE c.parent_id = item.id)",
                current);
        }
        const qint64 highest
            = m_database.integer("SELECT COALESCE(MAX(level), -1) FROM item WHERE parent_id = ?", current);
        if (highest < 0)
            return;
        Level level = Level::Case;
        if (!tradeItem && highest >= qint64(Level::Case))
            level = Level::Pallet;
        if (tradeItem && row->parent.isValid()) {
            const std::optional<ItemRow> outer = byId(row->parent);
            if (outer && outer->key.kind() != gs1::ItemKey::Kind::Sscc)
                level = Level::Bundle;
        }
        if (level == row->level)
            return;
        m_database.run("UPDATE item SET level = ? WHERE id = ?", int(level), current);
        current = row->parent;
    }
}

} // namespace packledger::ledger

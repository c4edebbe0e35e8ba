#include "ledger/itemstore.h"

#include "base/sha256.h"
#include "ledger/packingstore.h"

#include <QMultiHash>
#include <QtEndian>

namespace packledger::ledger {

namespace {

struct LotTag;
struct PlaceTag;

// Real hierarchies have four levels; a deeper one is a fault in somebody's data.
constexpr int deepest = 32;

#define ITEM_COLUMNS                                                                                                   \
    "id, item_key, level, state, condition, lot_id, parent_id, place_id, moved_ms, last_ms, last_seq FROM item "

bool isMovement(ItemState state)
{
    return state == ItemState::Active || state == ItemState::InTransit || state == ItemState::Received
        || state == ItemState::Shipped;
}

/// Where an item is looked for: 47 bits of its key's SHA-256, and where another key stands there already, the next
/// number. Serials come in no order, so that every new one goes to a page of its own: the index must be small to stay
/// in the processor's caches. SHA-256, because of a lesser hash a hostile partner could make serials that share one.
qint64 markOf(const gs1::ItemKey &key)
{
    return qint64(qFromBigEndian<quint64>(Sha256::of(key.text()).constData()) >> 17);
}

Level levelOfNew(const gs1::ItemKey &key)
{
    // A logistic unit of any size: nothing says that it is a pallet before what is in it does.
    if (key.kind() == gs1::ItemKey::Kind::Sscc)
        return Level::Case;
    // An indicator other than 0 names a grouping of trade items (GS1 General Specifications 2.1.7); which
    // one, its contents will tell.
    const std::optional<gs1::Gtin> gtin = key.gtin();
    return gtin && gtin->digits().at(0) != '0' ? Level::Case : Level::Unit;
}

/// As what a container was closed here last; none: not here, or nobody said.
std::optional<Level> builtLevel(Database &database, const gs1::ItemKey &key)
{
    Rows rows = database.query("SELECT level FROM packing WHERE item_key = ? AND state = ? ORDER BY id DESC LIMIT 1",
        key.text(), int(PackingState::Closed));
    return rows.next() && rows.integer(0) >= 0 ? std::optional(Level(rows.integer(0))) : std::nullopt;
}

} // namespace

const char *nameOf(Level level)
{
    static constexpr const char *names[] = { "unit", "bundle", "case", "pallet" };
    return names[int(level)];
}

ItemRow ItemStore::rowOf(const Rows &rows)
{
    return rowOf(rows, gs1::ItemKey::fromText(rows.text(1)));
}

ItemRow ItemStore::rowOf(const Rows &rows, gs1::ItemKey key)
{
    ItemRow row;
    row.id = rows.id<ItemId>(0);
    row.key = std::move(key);
    row.level = Level(rows.integer(2));
    row.state = ItemState(rows.integer(3));
    row.condition = ItemCondition(rows.integer(4));
    if (const qint64 lotId = rows.integer(5)) {
        const Lot found = lot(lotId);
        row.lot = found.number;
        row.expiry = found.expiry;
    }
    row.parent = rows.id<ItemId>(6);
    row.placeId = rows.integer(7);
    row.movedMs = rows.integer(8);
    row.lastMs = rows.integer(9);
    row.lastSeq = rows.integer(10);
    return row;
}

std::optional<ItemRow> ItemStore::find(const gs1::ItemKey &key)
{
    // Packs come in the order of the line that made them: what follows two neighbours is looked for behind them
    // first, where the row is at hand, and not by its key, which stands anywhere.
    const ItemId behind { m_lastFound.value + 1 };
    if (m_foundInARow) {
        Rows rows = m_database.query("SELECT " ITEM_COLUMNS "WHERE id = ?", behind);
        if (rows.next() && rows.text(1) == key.text()) {
            m_lastFound = behind;
            return rowOf(rows, key);
        }
    }
    for (qint64 mark = markOf(key);; ++mark) {
        Rows rows = m_database.query("SELECT " ITEM_COLUMNS "WHERE key_mark = ?", mark);
        if (!rows.next())
            return std::nullopt;
        if (rows.text(1) != key.text())
            continue;
        ItemRow row = rowOf(rows, key);
        m_foundInARow = row.id == behind;
        m_lastFound = row.id;
        return row;
    }
}

QByteArrayList ItemStore::known(const QByteArrayList &keys)
{
    QMultiHash<qint64, gs1::ItemKey> byMark;
    QByteArray marks = "[";
    for (const QByteArray &text : keys) {
        const gs1::ItemKey key = gs1::ItemKey::fromText(text);
        const qint64 mark = markOf(key);
        byMark.insert(mark, key);
        if (marks.size() > 1)
            marks += ',';
        marks += QByteArray::number(mark);
    }
    marks += ']';
    // A key that is in the table finds its mark taken, by itself or by another.
    Rows rows = m_database.engine() == Engine::Sqlite
        ? m_database.query("SELECT key_mark FROM item WHERE key_mark IN (SELECT value FROM json_each(?))", marks)
        : m_database.query("SELECT key_mark FROM item WHERE key_mark IN "
                           "(SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(? AS json)) AS k(value))",
            marks);
    QList<gs1::ItemKey> perhaps;
    while (rows.next())
        perhaps += byMark.values(rows.integer(0));
    QByteArrayList found;
    for (const gs1::ItemKey &key : perhaps) {
        if (find(key))
            found.append(key.text());
    }
    return found;
}

std::optional<ItemRow> ItemStore::byId(ItemId id)
{
    Rows rows = m_database.query("SELECT " ITEM_COLUMNS "WHERE id = ?", id);
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
    Rows rows = m_database.query("SELECT " ITEM_COLUMNS "WHERE parent_id = ? ORDER BY id", parent);
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

ItemId ItemStore::newest()
{
    return ItemId { m_database.lastId("item") };
}

ItemStore::Lot ItemStore::lot(qint64 id)
{
    if (id != 0 && id != m_lastLot.id) {
        Rows rows = m_database.query("SELECT gtin, number, expiry FROM lot WHERE id = ?", id);
        m_lastLot = rows.next() ? Lot { rows.text(0), rows.text(1), rows.text(2), id } : Lot();
    }
    return id != 0 ? m_lastLot : Lot();
}

qint64 ItemStore::lotId(QByteArrayView gtin, const QByteArray &number, const QByteArray &expiry)
{
    if (number.isEmpty() && expiry.isEmpty())
        return 0;
    if (m_lastLot.id != 0 && m_lastLot.number == number && m_lastLot.expiry == expiry && m_lastLot.gtin == gtin)
        return m_lastLot.id;
    const QByteArray digits = gtin.toByteArray();
    qint64 id
        = m_database.integer("SELECT id FROM lot WHERE gtin = ? AND number = ? AND expiry = ?", digits, number, expiry);
    if (id == 0) {
        id = m_database.nextId("lot");
        m_database.run("INSERT INTO lot (id, gtin, number, expiry) VALUES (?, ?, ?, ?)", id, digits, number, expiry);
    }
    m_lastLot = { digits, number, expiry, id };
    return id;
}

qint64 ItemStore::lotIdOf(const ItemRow &row)
{
    // Keys of trade items begin with 01 and the GTIN; others have no lot of a product.
    const QByteArrayView key(row.key.text());
    return lotId(key.startsWith("01") && key.size() >= 16 ? key.sliced(2, 14) : QByteArrayView(), row.lot, row.expiry);
}

bool ItemStore::insert(const ItemRow &row)
{
    for (qint64 mark = markOf(row.key);; ++mark) {
        const qint64 inserted = m_database.run(
            "INSERT INTO item (id, item_key, key_mark, level, state, condition, lot_id, parent_id, place_id, moved_ms, "
            "last_ms, last_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key_mark) DO NOTHING",
            row.id, row.key.text(), mark, int(row.level), int(row.state), int(row.condition),
            Id<LotTag> { lotIdOf(row) }, row.parent, Id<PlaceTag> { row.placeId }, row.movedMs, row.lastMs,
            row.lastSeq);
        if (inserted > 0)
            return true;
        Rows rows = m_database.query("SELECT item_key FROM item WHERE key_mark = ?", mark);
        if (rows.next() && rows.text(0) != row.key.text())
            continue;
        m_database.idUnused("item");
        return false;
    }
}

void ItemStore::save(const ItemRow &row)
{
    // SQLite writes an index anew for every column that is named, changed or not; and a lot hardly ever changes.
    const Id<LotTag> lot { lotIdOf(row) };
    const qint64 kept = !lot.isValid()
        ? 0
        : m_database.run("UPDATE item SET level = ?, state = ?, condition = ?, parent_id = ?, place_id = ?, "
                         "moved_ms = ?, last_ms = ?, last_seq = ? WHERE id = ? AND lot_id = ?",
            int(row.level), int(row.state), int(row.condition), row.parent, Id<PlaceTag> { row.placeId }, row.movedMs,
            row.lastMs, row.lastSeq, row.id, lot);
    if (kept > 0)
        return;
    m_database.run("UPDATE item SET level = ?, state = ?, condition = ?, lot_id = ?, parent_id = ?, place_id = ?, "
                   "moved_ms = ?, last_ms = ?, "
                   "last_seq = ? WHERE id = ?",
        int(row.level), int(row.state), int(row.condition), lot, row.parent, Id<PlaceTag> { row.placeId }, row.movedMs,
        row.lastMs, row.lastSeq, row.id);
}

void ItemStore::setToldLevel(ItemId item, Level level)
{
    m_database.run("UPDATE item SET level = ? WHERE id = ? AND item_key LIKE '00%' AND NOT EXISTS "
                   "(SELECT 1 FROM item c WHERE c.parent_id = item.id)",
        int(level), item);
}

void ItemStore::setLevel(ItemId item, Level level)
{
    m_database.run("UPDATE item SET level = ? WHERE id = ?", int(level), item);
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
        // Whoever packed it here has said what it is: taking out and putting in does not make another thing of it.
        level = builtLevel(m_database, row->key).value_or(level);
        if (level == row->level)
            return;
        m_database.run("UPDATE item SET level = ? WHERE id = ?", int(level), current);
        current = row->parent;
    }
}

} // namespace packledger::ledger

#include "ledger/packingstore.h"

#include "ledger/actbody.h"
#include "ledger/rowlist.h"

#include <iterator>

namespace packledger::ledger {

namespace {

#define RULE_COLUMNS                                                                                                   \
    "gtin, level, child_level, child_count, container_gtin, mixed_lots, mixed_products, moving FROM packing_rule "
#define PACKING_COLUMNS                                                                                                \
    "id, item_key, level, batch_id, state, station, opened_seq, event_seq, packed, expected FROM packing "
#define CHILD_COLUMNS "packing_id, item_id, scan_uuid, from_item, seq FROM packing_child "

// A hierarchy deeper than this is a fault in somebody's data.
#define BELOW                                                                                                          \
    "WITH RECURSIVE below(id, depth) AS (SELECT id, 1 FROM item WHERE parent_id = ? "                                  \
    "UNION ALL SELECT i.id, b.depth + 1 FROM item i JOIN below b ON i.parent_id = b.id WHERE b.depth < 32) "

constexpr qint64 noLevel = -1;

std::optional<Level> levelFrom(qint64 value)
{
    return value == noLevel ? std::nullopt : std::optional(Level(value));
}

qint64 toNumber(std::optional<Level> level)
{
    return level ? qint64(*level) : noLevel;
}

PackingRule ruleOf(const Rows &rows)
{
    return { rows.text(0), Level(rows.integer(1)), levelFrom(rows.integer(2)), int(rows.integer(3)), rows.text(4),
        rows.integer(5) != 0, rows.integer(6) != 0, Moving(rows.integer(7)) };
}

Packing packingOf(const Rows &rows)
{
    return { rows.id<PackingId>(0), gs1::ItemKey::fromText(rows.text(1)), levelFrom(rows.integer(2)),
        rows.id<BatchId>(3), PackingState(rows.integer(4)), rows.text(5), rows.integer(6), rows.id<EventId>(7),
        int(rows.integer(8)), int(rows.integer(9)) };
}

PackedChild childOf(const Rows &rows)
{
    return { rows.id<PackingId>(0), rows.id<ItemId>(1), rows.text(2), rows.id<ItemId>(3), rows.integer(4) };
}

std::optional<Level> levelNamed(const QByteArray &name)
{
    for (const Level level : { Level::Unit, Level::Bundle, Level::Case, Level::Pallet }) {
        if (name == nameOf(level))
            return level;
    }
    return std::nullopt;
}

Moving movingNamed(const QByteArray &name)
{
    for (const Moving moving : { Moving::Never, Moving::Automatic }) {
        if (name == nameOf(moving))
            return moving;
    }
    return Moving::Ask;
}

} // namespace

const char *nameOf(Moving moving)
{
    static constexpr const char *names[] = { "never", "ask", "automatic" };
    return names[int(moving)];
}

const char *nameOf(PackingState state)
{
    static constexpr const char *names[] = { "open", "closed", "cancelled" };
    return names[int(state)];
}

std::optional<PackingRule> PackingStore::rule(const QByteArray &gtin, Level level)
{
    return firstOf(m_database.query("SELECT " RULE_COLUMNS "WHERE gtin = ? AND level = ?", gtin, int(level)), ruleOf);
}

std::vector<PackingRule> PackingStore::rules()
{
    return listOf(m_database.query("SELECT " RULE_COLUMNS "ORDER BY gtin, level"), ruleOf);
}

std::vector<PackingRule> PackingStore::rulesInto(const QByteArray &containerGtin)
{
    return listOf(
        m_database.query("SELECT " RULE_COLUMNS "WHERE container_gtin = ? ORDER BY gtin, level", containerGtin),
        ruleOf);
}

std::optional<Packing> PackingStore::byId(PackingId id)
{
    return firstOf(m_database.query("SELECT " PACKING_COLUMNS "WHERE id = ?", id), packingOf);
}

std::optional<Packing> PackingStore::openOf(const gs1::ItemKey &container)
{
    return firstOf(m_database.query("SELECT " PACKING_COLUMNS "WHERE item_key = ? AND state = ?", container.text(),
                       int(PackingState::Open)),
        packingOf);
}

std::optional<Packing> PackingStore::closedOf(const gs1::ItemKey &container)
{
    return firstOf(m_database.query("SELECT " PACKING_COLUMNS "WHERE item_key = ? AND state = ? ORDER BY id DESC",
                       container.text(), int(PackingState::Closed)),
        packingOf);
}

std::optional<Packing> PackingStore::closedWith(EventId event)
{
    return firstOf(m_database.query("SELECT " PACKING_COLUMNS "WHERE event_seq = ?", event), packingOf);
}

std::vector<Packing> PackingStore::open()
{
    return listOf(m_database.query("SELECT " PACKING_COLUMNS "WHERE state = 0 ORDER BY id"), packingOf);
}

std::optional<Packing> PackingStore::latestAt(const QByteArray &station)
{
    return firstOf(
        m_database.query("SELECT " PACKING_COLUMNS "WHERE station = ? AND state <> ? ORDER BY id DESC LIMIT 1", station,
            int(PackingState::Cancelled)),
        packingOf);
}

std::vector<PackedChild> PackingStore::children(PackingId packing)
{
    return listOf(
        m_database.query("SELECT " CHILD_COLUMNS "WHERE packing_id = ? ORDER BY seq, item_id", packing), childOf);
}

std::optional<PackedChild> PackingStore::firstChild(PackingId packing)
{
    return firstOf(
        m_database.query("SELECT " CHILD_COLUMNS "WHERE packing_id = ? ORDER BY seq, item_id LIMIT 1", packing),
        childOf);
}

qint64 PackingStore::childCount(PackingId packing)
{
    return m_database.integer("SELECT COUNT(*) FROM packing_child WHERE packing_id = ?", packing);
}

std::optional<PackedChild> PackingStore::claimOn(ItemId item)
{
    return firstOf(m_database.query("SELECT " CHILD_COLUMNS "WHERE item_id = ?", item), childOf);
}

std::optional<PackedChild> PackingStore::byScan(const QByteArray &uuid)
{
    return firstOf(m_database.query("SELECT " CHILD_COLUMNS "WHERE scan_uuid = ?", uuid), childOf);
}

PackingStore::Mixture PackingStore::mixtureBelow(ItemId container)
{
    // A key of a trade item begins with 01 and its GTIN.
    Rows rows = m_database.query(BELOW "SELECT MIN(i.id), COUNT(*), COUNT(DISTINCT substr(i.item_key, 1, 16)), "
                                       "COUNT(DISTINCT COALESCE(i.lot_id, 0)) FROM below b JOIN item i ON i.id = b.id "
                                       "WHERE i.level = 0",
        container);
    if (!rows.next())
        return {};
    return { rows.id<ItemId>(0), rows.integer(1), rows.integer(2), rows.integer(3) };
}

std::optional<PackingStore::Trouble> PackingStore::troubleBelow(ItemId container)
{
    Rows rows = m_database.query(BELOW
        "SELECT i.id, i.condition, i.state, "
        "(SELECT MIN(h.reason) FROM hold h WHERE h.item_id = i.id AND h.released_seq IS NULL) "
        "FROM below b JOIN item i ON i.id = b.id WHERE i.condition <> 0 OR i.state >= ? "
        "OR EXISTS (SELECT 1 FROM hold h WHERE h.item_id = i.id AND h.released_seq IS NULL) ORDER BY i.id LIMIT 1",
        container, int(ItemState::Dispensed));
    if (!rows.next())
        return std::nullopt;
    return Trouble { rows.id<ItemId>(0), rows.text(3), ItemCondition(rows.integer(1)), ItemState(rows.integer(2)) };
}

void PackingStore::add(PackingId packing, const QJsonObject &body, const EntryHead &head, ItemStore &items)
{
    for (const QJsonValue &value : body.value(QLatin1StringView("in")).toArray()) {
        const QJsonObject child = value.toObject();
        const std::optional<ItemRow> item = items.find(gs1::ItemKey::fromText(textOf(child, "item")));
        const QByteArray from = textOf(child, "from");
        const std::optional<ItemRow> old = from.isEmpty() ? std::nullopt : items.find(gs1::ItemKey::fromText(from));
        if (item)
            m_database.run("INSERT INTO packing_child (packing_id, item_id, scan_uuid, from_item, seq) "
                           "VALUES (?, ?, ?, ?, ?)",
                packing, item->id, textOf(child, "scan"), old ? old->id : ItemId(), head.seq);
    }
}

void PackingStore::apply(const EntryHead &head, const QJsonObject &body, ItemStore &items)
{
    const QByteArray &act = head.act;
    const PackingId packing { numberOf(body, "packing") };
    const std::optional<Level> level = levelNamed(textOf(body, "level"));
    if (act == "packing.rule" || act == "packing.rule-removed") {
        m_database.run("DELETE FROM packing_rule WHERE gtin = ? AND level = ?", textOf(body, "gtin"), toNumber(level));
        if (act == "packing.rule")
            m_database.run("INSERT INTO packing_rule (gtin, level, child_level, child_count, container_gtin, "
                           "mixed_lots, mixed_products, moving) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                textOf(body, "gtin"), toNumber(level), toNumber(levelNamed(textOf(body, "of"))),
                numberOf(body, "count"), textOf(body, "container"),
                body.value(QLatin1StringView("mixed_lots")).toBool(),
                body.value(QLatin1StringView("mixed_products")).toBool(), int(movingNamed(textOf(body, "moving"))));
    } else if (act == "packing.opened") {
        m_database.run("INSERT INTO packing (id, item_key, level, batch_id, state, station, opened_seq, event_seq, "
                       "packed, expected) VALUES (?, ?, ?, ?, ?, ?, ?, NULL, 0, 0)",
            m_database.nextId("packing"), textOf(body, "container"), toNumber(level),
            BatchId { numberOf(body, "batch") }, int(PackingState::Open), head.actor.station, head.seq);
    } else if (act == "packing.scanned") {
        add(packing, body, head, items);
    } else if (act == "packing.taken-out") {
        for (const QByteArray &key : textsOf(body, "items")) {
            if (const std::optional<ItemRow> item = items.find(gs1::ItemKey::fromText(key)))
                m_database.run("DELETE FROM packing_child WHERE item_id = ?", item->id);
        }
    } else if (act == "packing.closed") {
        m_database.run("UPDATE packing SET state = ?, event_seq = ?, packed = ?, expected = ? WHERE id = ?",
            int(PackingState::Closed), EventId { numberOf(body, "event") }, numberOf(body, "packed"),
            numberOf(body, "expected"), packing);
        // Opened at a station that knows of no batch, it counts with the batch of what went into it first.
        m_database.run("UPDATE packing SET batch_id = (SELECT COALESCE(n.batch_id, (SELECT o.batch_id FROM packing o "
                       "WHERE o.item_key = i.item_key AND o.batch_id IS NOT NULL ORDER BY o.id LIMIT 1)) "
                       "FROM packing_child c JOIN item i ON i.id = c.item_id "
                       "LEFT JOIN serial_number n ON n.item_key = i.item_key WHERE c.packing_id = ? "
                       "ORDER BY c.seq, c.item_id LIMIT 1) WHERE id = ? AND batch_id IS NULL",
            packing, packing);
        m_database.run("DELETE FROM packing_child WHERE packing_id = ?", packing);
        const std::optional<Packing> closed = byId(packing);
        const std::optional<ItemRow> container = closed ? items.find(closed->container) : std::nullopt;
        if (container && level)
            items.setLevel(container->id, *level);
    } else if (act == "packing.reopened") {
        m_database.run("UPDATE packing SET state = ?, event_seq = NULL, packed = 0, expected = 0 WHERE id = ?",
            int(PackingState::Open), packing);
        add(packing, body, head, items);
    } else if (act == "packing.cancelled") {
        m_database.run("UPDATE packing SET state = ? WHERE id = ?", int(PackingState::Cancelled), packing);
        m_database.run("DELETE FROM packing_child WHERE packing_id = ?", packing);
    }
}

} // namespace packledger::ledger

#include "ledger/treefacts.h"

#include "ledger/ledgererrors.h"
#include "ledger/rowlist.h"

namespace packledger::ledger {

namespace {

// A hierarchy deeper than this is a fault in somebody's data.
#define TREE                                                                                                           \
    "WITH RECURSIVE tree(id, parent, depth) AS (SELECT id, CAST(0 AS BIGINT), 0 FROM item WHERE id = ? "               \
    "UNION ALL SELECT i.id, i.parent_id, t.depth + 1 FROM item i JOIN tree t ON i.parent_id = t.id "                   \
    "WHERE t.depth < 32) "

// Contradictory packings that no later packing or unpacking of the item overtook.
#define OPEN_FINDINGS                                                                                                  \
    "SELECT i.item_key, f.detail FROM finding f JOIN item i ON i.id = f.item_id WHERE NOT EXISTS "                     \
    "(SELECT 1 FROM item_event ie JOIN event e ON e.seq = ie.seq WHERE ie.item_id = f.item_id AND ie.seq > f.seq "     \
    "AND ie.role = ? AND e.kind IN (?, ?) AND e.declared = 0) AND f.code = ? AND "

} // namespace

void TreeFacts::forEachItem(ItemId root, const std::function<void(const TreeItem &)> &visit)
{
    Rows rows = m_database.query(TREE
        "SELECT i.id, i.item_key, i.level, i.state, i.condition, t.parent, COALESCE(i.lot_id, 0), i.last_ms "
        "FROM tree t JOIN item i ON i.id = t.id ORDER BY t.depth",
        root);
    while (rows.next())
        visit({ rows.id<ItemId>(0), rows.text(1), Level(rows.integer(2)), ItemState(rows.integer(3)),
            ItemCondition(rows.integer(4)), rows.id<ItemId>(5), rows.integer(6), rows.integer(7) });
}

void TreeFacts::forEachEvent(ItemId root, const std::function<void(const TreeEvent &)> &visit)
{
    Rows rows = m_database.query(TREE
        "SELECT t.id, e.seq, e.kind, e.event_ms, ie.own FROM tree t JOIN item_event ie ON ie.item_id = t.id "
        "JOIN event e ON e.seq = ie.seq WHERE e.declared = 0 AND ((e.kind = ? AND ie.role = ?) OR "
        "(e.kind = ? AND ie.role = ?) OR (e.kind = ? AND ie.role = ? AND e.parent_item = t.parent))",
        root, int(EventKind::Commission), int(ItemRole::Epc), int(EventKind::Transform), int(ItemRole::Output),
        int(EventKind::Pack), int(ItemRole::Child));
    while (rows.next())
        visit({ rows.id<ItemId>(0), rows.id<EventId>(1), EventKind(rows.integer(2)), rows.integer(3),
            rows.integer(4) != 0 });
}

std::vector<TreeFacts::Contradiction> TreeFacts::contradictions(ItemId root)
{
    std::vector<Contradiction> all;
    const auto take = [&](ErrorCode code, Rows rows) {
        while (rows.next())
            all.push_back({ rows.text(0), code, rows.text(1) });
    };
    take(codes::parentLoop,
        m_database.query(TREE OPEN_FINDINGS "f.item_id IN (SELECT id FROM tree) ORDER BY i.item_key", root,
            int(ItemRole::Child), int(EventKind::Pack), int(EventKind::Unpack), QString(codes::parentLoop.name())));
    take(codes::twoParents,
        m_database.query(TREE OPEN_FINDINGS "(f.item_id IN (SELECT id FROM tree WHERE depth > 0) OR f.detail IN "
                                            "(SELECT c.item_key FROM tree t JOIN item c ON c.id = t.id "
                                            "WHERE c.level <> 0)) ORDER BY i.item_key",
            root, int(ItemRole::Child), int(EventKind::Pack), int(EventKind::Unpack),
            QString(codes::twoParents.name())));
    return all;
}

QByteArrayList TreeFacts::emptied(ItemId root)
{
    QByteArrayList keys;
    Rows rows = m_database.query(TREE "SELECT i.item_key FROM tree t JOIN item i ON i.id = t.id "
                                      "WHERE i.item_key LIKE '01%' AND i.level <> 0 "
                                      "AND NOT EXISTS (SELECT 1 FROM item c WHERE c.parent_id = i.id) "
                                      "AND EXISTS (SELECT 1 FROM item_event ie JOIN event e ON e.seq = ie.seq "
                                      "WHERE ie.item_id = i.id AND ie.role = ? AND e.kind = ? AND e.declared = 0) "
                                      "ORDER BY 1",
        root, int(ItemRole::Parent), int(EventKind::Pack));
    while (rows.next())
        keys.append(rows.text(0));
    return keys;
}

std::vector<TreeFacts::LotCount> TreeFacts::lots(ItemId root)
{
    return listOf(m_database.query(TREE
                      "SELECT SUBSTR(i.item_key, 3, 14), COALESCE(l.number, ''), COALESCE(l.expiry, ''), COUNT(*), "
                      "MIN(i.id) FROM tree t JOIN item i ON i.id = t.id LEFT JOIN lot l ON l.id = i.lot_id "
                      "WHERE i.item_key LIKE '01%' AND NOT EXISTS (SELECT 1 FROM item c WHERE c.parent_id = i.id) "
                      "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
                      root),
        [](const Rows &rows) {
            return LotCount { rows.text(0), rows.text(1), rows.text(2), rows.integer(3), rows.id<ItemId>(4) };
        });
}

void TreeFacts::forEachSource(ItemId root, const std::function<void(const Source &)> &visit)
{
    Rows rows = m_database.query(TREE
        "SELECT i.id, i.item_key, COALESCE((SELECT MAX(r.shipment_id) FROM receipt_item ri JOIN receipt r "
        "ON r.id = ri.receipt_id WHERE ri.item_id = i.id AND r.shipment_id IS NOT NULL), 0), "
        "CASE WHEN EXISTS (SELECT 1 FROM item_event ie JOIN event e ON e.seq = ie.seq WHERE ie.item_id = i.id "
        "AND ie.own = 1 AND e.declared = 0 AND ((e.kind = ? AND ie.role = ?) OR (e.kind = ? AND ie.role = ?))) "
        "THEN 1 ELSE 0 END FROM tree t JOIN item i ON i.id = t.id "
        "WHERE i.item_key LIKE '01%' AND NOT EXISTS (SELECT 1 FROM item c WHERE c.parent_id = i.id)",
        root, int(EventKind::Commission), int(ItemRole::Epc), int(EventKind::Transform), int(ItemRole::Output));
    while (rows.next()) {
        const ShipmentId shipment { rows.integer(2) };
        visit({ rows.id<ItemId>(0), rows.text(1), shipment, !shipment.isValid() && rows.integer(3) != 0 });
    }
}

TreeFacts::Extent TreeFacts::extent(ItemId root)
{
    Rows rows = m_database.query(
        TREE "SELECT COUNT(*), COALESCE(MAX(i.last_seq), 0) FROM tree t JOIN item i ON i.id = t.id", root);
    return rows.next() ? Extent { rows.integer(0), rows.integer(1) } : Extent {};
}

bool TreeFacts::isToldHere(ItemId item)
{
    return m_database.integer("SELECT COUNT(*) FROM item_event ie JOIN event e ON e.seq = ie.seq WHERE ie.item_id = ? "
                              "AND ie.own = 1 AND e.declared = 0 AND e.kind NOT IN (?, ?, ?)",
               item, int(EventKind::Hold), int(EventKind::Release), int(EventKind::Declaration))
        > 0;
}

bool TreeFacts::isReceivedElsewhere(ItemId root, qint64 sinceMs)
{
    return m_database.integer(TREE
               "SELECT COUNT(*) FROM tree t JOIN item_event ie ON ie.item_id = t.id JOIN event e ON e.seq = ie.seq "
               "WHERE e.kind = ? AND e.declared = 0 AND e.event_ms >= ?",
               root, int(EventKind::ReceiveElsewhere), sinceMs)
        > 0;
}

} // namespace packledger::ledger

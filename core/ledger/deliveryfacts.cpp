#include "ledger/deliveryfacts.h"

#include "ledger/itemstate.h"

#include <unordered_map>

namespace packledger::ledger {

namespace {

#define RECEIVED(item)                                                                                                 \
    "EXISTS (SELECT 1 FROM item_event ie JOIN event e ON e.seq = ie.seq WHERE ie.item_id = " item                      \
    " AND e.kind = ? AND e.declared = 0 AND e.event_ms >= ?)"

struct Node
{
    ItemId item;
    size_t parent = 0; ///< its own index: outermost
    bool isUnit = false;
    bool isReceived = false; ///< itself, or what it is in
    bool hasReceived = false; ///< or anything in it
    bool hasUnits = false;
};

} // namespace

Confirmation DeliveryFacts::confirmationOf(const Dispatch &dispatch)
{
    std::vector<Node> nodes;
    {
        std::unordered_map<qint64, size_t> places;
        // Containers before what is in them. A hierarchy deeper than this is a fault in somebody's data.
        Rows rows = m_database.query(
            "WITH RECURSIVE tree(id, parent, received, depth) AS ("
            "SELECT d.item_id, CAST(0 AS BIGINT), CASE WHEN " RECEIVED(
                "d.item_id") " THEN 1 ELSE 0 END, 0 "
                             "FROM dispatch_item d WHERE d.dispatch_id = ? AND d.state = ? "
                             "UNION ALL SELECT i.id, i.parent_id, CASE WHEN t.received = 1 OR " RECEIVED(
                                 "i.id") " THEN 1 ELSE 0 END, "
                                         "t.depth + 1 FROM item i JOIN tree t ON i.parent_id = t.id WHERE t.depth < "
                                         "32) "
                                         "SELECT t.id, t.parent, t.received, CASE WHEN i.item_key LIKE '01%' AND NOT "
                                         "EXISTS "
                                         "(SELECT 1 FROM item c WHERE c.parent_id = i.id) THEN 1 ELSE 0 END "
                                         "FROM tree t JOIN item i ON i.id = t.id ORDER BY t.depth, t.id",
            int(EventKind::ReceiveElsewhere), dispatch.shippedMs, dispatch.id, int(PickState::Shipped),
            int(EventKind::ReceiveElsewhere), dispatch.shippedMs);
        while (rows.next()) {
            const size_t place = nodes.size();
            const auto around = places.find(rows.integer(1));
            places.emplace(rows.integer(0), place);
            const bool isReceived = rows.integer(2) != 0;
            const bool isUnit = rows.integer(3) != 0;
            nodes.push_back({ rows.id<ItemId>(0), around == places.end() ? place : around->second, isUnit, isReceived,
                isReceived, isUnit });
        }
    }
    for (size_t i = nodes.size(); i-- > 0;) {
        Node &around = nodes[nodes[i].parent];
        around.hasReceived = around.hasReceived || nodes[i].hasReceived;
        around.hasUnits = around.hasUnits || nodes[i].hasUnits;
    }
    Confirmation found;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        if (node.isUnit) {
            ++found.units;
            found.received += node.isReceived ? 1 : 0;
            if (!node.isReceived)
                found.missingUnits.push_back(node.item);
        }
        const auto isMissing = [](const Node &each) { return !each.hasReceived && each.hasUnits; };
        if (isMissing(node) && (node.parent == i || !isMissing(nodes[node.parent])))
            found.missing.push_back(node.item);
    }
    return found;
}

} // namespace packledger::ledger

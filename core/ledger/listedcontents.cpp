#include "ledger/listedcontents.h"

#include <algorithm>
#include <vector>

namespace packledger::ledger {

namespace {

// Whether events say where the item stands: one that is in effect packs it, or takes it out.
#define PACKED_BY_EVENTS                                                                                               \
    "EXISTS (SELECT 1 FROM item_event ie JOIN event e ON e.seq = ie.seq WHERE ie.item_id = item.id AND ie.role = 2 "   \
    "AND e.kind IN (1, 2) AND e.declared = 0)"
static_assert(int(ItemRole::Child) == 2 && int(EventKind::Pack) == 1 && int(EventKind::Unpack) == 2);

} // namespace

bool ListedContents::put(ShipmentId shipment, ItemId child, ItemId parent)
{
    const std::optional<ItemRow> container = m_items.byId(parent);
    if (!container || child == parent)
        return false;
    const std::vector<ItemId> around = m_items.effective(*container).ancestors;
    if (std::find(around.begin(), around.end(), child) != around.end())
        return false;
    m_database.run("INSERT INTO listed_item (item_id, shipment_id, parent_id) VALUES (?, ?, ?) ON CONFLICT (item_id) "
                   "DO UPDATE SET shipment_id = excluded.shipment_id, parent_id = excluded.parent_id",
        child, shipment, parent);
    if (m_database.run("UPDATE item SET parent_id = ? WHERE id = ? AND NOT " PACKED_BY_EVENTS, parent, child) > 0)
        m_items.refreshLevel(parent);
    return true;
}

ItemId ListedContents::parentOf(ItemId item)
{
    return ItemId { m_database.integer("SELECT parent_id FROM listed_item WHERE item_id = ?", item) };
}

void ListedContents::withdraw(ShipmentId shipment)
{
    m_database.run("UPDATE item SET parent_id = NULL WHERE id IN (SELECT item_id FROM listed_item WHERE shipment_id = "
                   "?) AND NOT " PACKED_BY_EVENTS,
        shipment);
    m_database.run("DELETE FROM listed_item WHERE shipment_id = ?", shipment);
}

} // namespace packledger::ledger

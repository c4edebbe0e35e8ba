#include "ledger/stockstore.h"

#include "ledger/dispatchstore.h"
#include "ledger/itemstate.h"
#include "ledger/rowlist.h"

namespace packledger::ledger {

namespace {

#define RESERVED                                                                                                       \
    "SELECT item_id FROM hold WHERE released_seq IS NULL UNION SELECT i.item_id FROM dispatch_item i "                 \
    "JOIN dispatch d ON d.id = i.dispatch_id WHERE d.state = ? UNION SELECT item_id FROM packing_child"

} // namespace

std::vector<ItemStore::Lot> StockStore::lotsOf(const QByteArray &gtin)
{
    return listOf(m_database.query("SELECT id, number, expiry FROM lot WHERE gtin = ? ORDER BY number, expiry", gtin),
        [&](const Rows &rows) {
            return ItemStore::Lot { gtin, rows.text(1), rows.text(2), rows.integer(0) };
        });
}

void StockStore::forEachGroup(qint64 lot, const std::function<bool(const Group &)> &visit)
{
    Rows rows = m_database.query("SELECT MIN(id), COUNT(*) FROM item WHERE lot_id = ? AND level = ? AND state < ? "
                                 "GROUP BY parent_id, state, condition, place_id, moved_ms ORDER BY 1",
        lot, int(Level::Unit), int(ItemState::Dispensed));
    while (rows.next() && visit({ rows.id<ItemId>(0), rows.integer(1) })) { }
}

std::vector<ItemId> StockStore::reserved()
{
    return idsOf<ItemId>(m_database.query(RESERVED, int(DispatchState::Open)));
}

std::vector<ItemId> StockStore::reservedOf(qint64 lot)
{
    return idsOf<ItemId>(m_database.query("SELECT id FROM item WHERE lot_id = ? AND level = ? AND id IN (" RESERVED ")",
        lot, int(Level::Unit), int(DispatchState::Open)));
}

} // namespace packledger::ledger

#include "ledger/stockstore.h"

#include "ledger/dispatchstore.h"
#include "ledger/itemstate.h"
#include "ledger/rowlist.h"

namespace packledger::ledger {

namespace {

constexpr int piece = 5'000; // rows at once: what is asked for is often answered by the first

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

void StockStore::forEachPack(qint64 lot, const std::function<bool(const Pack &)> &visit)
{
    ItemId last;
    for (int found = piece; found == piece;) {
        found = 0;
        Rows rows = m_database.query(
            "SELECT id, COALESCE(parent_id, 0), state, condition, COALESCE(place_id, 0), moved_ms FROM item "
            "WHERE lot_id = ? AND id > ? AND level = ? AND state < ? ORDER BY id LIMIT ?",
            lot, last.value, int(Level::Unit), int(ItemState::Dispensed), piece);
        while (rows.next()) {
            const Pack pack { rows.id<ItemId>(0), rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4),
                rows.integer(5) };
            ++found;
            last = pack.id;
            if (!visit(pack))
                return;
        }
    }
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

#include "ledger/stockstore.h"

#include "ledger/dispatchstore.h"
#include "ledger/itemstate.h"
#include "ledger/rowlist.h"

#include <algorithm>

namespace packledger::ledger {

namespace {

constexpr int piece = 5'000; // rows at once: what is asked for is often answered by the first

constexpr int most = 20'000; // entries, or items: to read all anew is no dearer then

/// Whether an entry of the journal that came with no document leaves all items as they are but those that its event
/// names. Of acts, those that do are known; all others might not.
bool isForItemsNamed(const QByteArray &act)
{
    static constexpr const char *known[] = { "event", "receipt.", "ship.", "packing.", "print.", "number.", "pool.",
        "batch.", "inspection.", "line.", "outbox.", "inbox.", "session.", "clock.", "backup.", "verification." };
    // A pack that no data knew gets its lot from its label, and loses it where that scan is undone.
    if (act == "receipt.registered" || act == "receipt.undone")
        return false;
    return std::any_of(std::begin(known), std::end(known), [&](const char *each) { return act.startsWith(each); });
}

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

void StockStore::forEachPack(qint64 lot, ItemId first, ItemId last, const std::function<bool(const Pack &)> &visit)
{
    ItemId next = first;
    for (int found = piece; found == piece;) {
        found = 0;
        Rows rows = m_database.query(
            "SELECT id, COALESCE(parent_id, 0), state, condition, COALESCE(place_id, 0), moved_ms FROM item "
            "WHERE lot_id = ? AND id >= ? AND id <= ? AND level = ? AND state < ? ORDER BY id LIMIT ?",
            lot, next.value, last.value, int(Level::Unit), int(ItemState::Dispensed), piece);
        while (rows.next()) {
            const Pack pack { rows.id<ItemId>(0), rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4),
                rows.integer(5) };
            ++found;
            next.value = pack.id.value + 1;
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
    // From what is reserved to the lot, and not the other way round: a lot has as many packs as ever came.
    return idsOf<ItemId>(m_database.query("SELECT i.id FROM (" RESERVED ") r JOIN item i ON i.id = r.item_id "
                                          "WHERE i.lot_id + 0 = ? AND i.level = ? AND i.state < ?",
        int(DispatchState::Open), lot, int(Level::Unit), int(ItemState::Dispensed)));
}

StockStore::Mark StockStore::mark()
{
    return { m_database.integer("SELECT MAX(seq) FROM journal"),
        ItemId { m_database.integer("SELECT MAX(id) FROM item") } };
}

std::optional<std::vector<StockStore::Touched>> StockStore::touchedSince(const Mark &mark)
{
    int found = 0;
    {
        Rows rows = m_database.query(
            "SELECT act, document_id FROM journal WHERE seq > ? ORDER BY seq LIMIT ?", mark.seq, most);
        for (; rows.next(); ++found) {
            if (!rows.isNull(1) || !isForItemsNamed(rows.text(0)))
                return std::nullopt;
        }
    }
    if (found == most)
        return std::nullopt;
    std::vector<Touched> touched;
    // Sorted by a sum, as there is an index in that order too: to walk it is to walk all that ever happened.
    Rows rows = m_database.query("SELECT ie.item_id, COALESCE(i.lot_id, 0), e.kind FROM item_event ie "
                                 "JOIN event e ON e.seq = ie.seq JOIN item i ON i.id = ie.item_id "
                                 "WHERE ie.own = 1 AND ie.seq > ? ORDER BY ie.item_id + 0 LIMIT ?",
        mark.seq, most);
    for (found = 0; rows.next(); ++found) {
        const Touched item { rows.id<ItemId>(0), rows.integer(1) };
        const EventKind kind = EventKind(rows.integer(2));
        if (kind == EventKind::Hold || kind == EventKind::Release)
            continue; // said by the hold
        // A declaration acts on what another event named; an item commissioned anew may have been of another lot.
        if (kind == EventKind::Declaration
            || ((kind == EventKind::Commission || kind == EventKind::Transform) && item.item <= mark.newest))
            return std::nullopt;
        if (touched.empty() || touched.back().item != item.item)
            touched.push_back(item);
    }
    return found == most ? std::nullopt : std::optional(std::move(touched));
}

} // namespace packledger::ledger

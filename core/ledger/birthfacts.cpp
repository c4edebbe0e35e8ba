#include "ledger/birthfacts.h"

#include "ledger/itemstate.h"
#include "ledger/rowlist.h"

namespace packledger::ledger {

std::vector<EventId> birthsOf(View &view, ItemId item)
{
    return idsOf<EventId>(view.database().query(
        "SELECT e.seq FROM item_event ie JOIN event e ON e.seq = ie.seq WHERE ie.item_id = ? AND ie.own = 1 "
        "AND e.declared = 0 AND e.kind IN (?, ?) AND ie.role IN (?, ?) ORDER BY e.seq",
        item, int(EventKind::Commission), int(EventKind::Transform), int(ItemRole::Epc), int(ItemRole::Output)));
}

} // namespace packledger::ledger

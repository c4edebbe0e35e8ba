#pragma once

#include "ledger/itemstore.h"

namespace packledger::ledger {

/// What stands in which container as despatch advices and lists of serials say it: the hierarchy before the first
/// event. Events go before it, item by item.
class ListedContents
{
public:
    ListedContents(Database &database, ItemStore &items)
        : m_database(database)
        , m_items(items)
    {
    }

    /// Puts an item into a container for this shipment. False where that would make a loop: nothing changes then.
    [[nodiscard]] bool put(ShipmentId shipment, ItemId child, ItemId parent);
    /// Where an item stands before its first event; invalid: nowhere.
    [[nodiscard]] ItemId parentOf(ItemId item);
    /// Takes back all that was said for the shipment: events came that know better, or another notice.
    void withdraw(ShipmentId shipment);

private:
    Database &m_database;
    ItemStore &m_items;
};

} // namespace packledger::ledger

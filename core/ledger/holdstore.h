#pragma once

#include "ledger/itemstore.h"
#include "ledger/journal.h"

#include <vector>

namespace packledger::ledger {

/// Why an item may not move.
struct Hold
{
    qint64 id = 0;
    ItemId item;
    QByteArray reason; ///< stable name: "quarantine", "recall", "suspect", "damaged"
    QString detail;
};

/// Holds placed on items, and released again.
class HoldStore
{
public:
    HoldStore(Database &database, ItemStore &items)
        : m_database(database)
        , m_items(items)
    {
    }

    /// Open holds on the item or on any container it is in.
    [[nodiscard]] std::vector<Hold> openOn(ItemId item, const std::vector<ItemId> &ancestors);
    [[nodiscard]] std::vector<Hold> open();

    /// Applies "hold.placed" {item, reason, detail} and "hold.released" {item, reason}.
    void apply(const EntryHead &head, const QJsonObject &body);

private:
    Database &m_database;
    ItemStore &m_items;
};

} // namespace packledger::ledger

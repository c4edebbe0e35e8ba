#pragma once

#include "ledger/holdfacts.h"
#include "ledger/itemstore.h"
#include "ledger/journal.h"

#include <vector>

namespace packledger::ledger {

/// Why an item may not move.
struct Hold
{
    qint64 id = 0;
    ItemId item;
    QByteArray reason; ///< stable name, see HoldFacts
    QString detail;
    ReceiptId receipt; ///< whose verdict placed it; invalid: placed by hand
    QByteArray scan; ///< uuid of the scan it came with
    EventId placedBy; ///< the event that says so
    qint64 placedMs = 0;
};

/// Holds on items: a projection of the events made here that place and release them.
class HoldStore
{
public:
    explicit HoldStore(Database &database)
        : m_database(database)
    {
    }

    /// Open holds on the item or on any container it is in.
    [[nodiscard]] std::vector<Hold> openOn(ItemId item, const std::vector<ItemId> &ancestors);
    /// All open ones, the oldest first.
    [[nodiscard]] std::vector<Hold> open();
    /// The open ones that a scan placed by hand.
    [[nodiscard]] std::vector<Hold> placedByHandWith(const QByteArray &scan);

    /// Projection: an event made here places or releases holds on these items.
    void apply(EventId event, const HoldFacts &facts, const std::vector<ItemId> &items);
    /// Projection: an error declaration withdraws the events with this hash; their holds never were.
    void declaredWrong(EventId declaration, const QByteArray &hash);

private:
    Database &m_database;
};

} // namespace packledger::ledger

#pragma once

#include "base/errorcode.h"
#include "ledger/itemstate.h"
#include "ledger/itemstore.h"

#include <functional>

namespace packledger::ledger {

/// An item of a tree, without what only its container tells.
struct TreeItem
{
    ItemId id;
    QByteArray key; ///< text of its ItemKey
    Level level = Level::Unit;
    ItemState state = ItemState::Mentioned;
    ItemCondition condition = ItemCondition::None;
    ItemId parent;
    qint64 lot = 0; ///< of ItemStore::lot()
    qint64 lastMs = 0;
};

/// An event that made an item of a tree, or put it where it is now.
struct TreeEvent
{
    ItemId item;
    EventId event;
    EventKind kind = EventKind::Commission; ///< Commission, Transform (as its output) or Pack
    qint64 ms = 0;
    bool own = false; ///< made at this site
};

/// What the ledger knows of a whole tree, asked for at once: containers of a hundred thousand packs are shipped.
class TreeFacts
{
public:
    explicit TreeFacts(Database &database)
        : m_database(database)
    {
    }

    /// The root first, the rest in no order.
    void forEachItem(ItemId root, const std::function<void(const TreeItem &)> &visit);
    /// The events in effect that commissioned an item of the tree, or packed it into the container it is in. The
    /// root's packing is none of them.
    void forEachEvent(ItemId root, const std::function<void(const TreeEvent &)> &visit);

    /// A packing that contradicts another one, with nothing packed or unpacked since.
    struct Contradiction
    {
        QByteArray item; ///< text of its ItemKey
        ErrorCode code; ///< item.two-parents, item.parent-loop
        QByteArray other; ///< key of the container that it was in before; two-parents alone
    };
    /// Those of the items in a tree, and of items that should be in one of its containers by other data.
    [[nodiscard]] std::vector<Contradiction> contradictions(ItemId root);
    /// Keys of the trade items that held something, and hold nothing now.
    [[nodiscard]] QByteArrayList emptied(ItemId root);

    /// One product of one lot in a tree.
    struct LotCount
    {
        QByteArray gtin;
        QByteArray lot;
        QByteArray expiry; ///< "YYYY-MM-DD"
        qint64 units = 0; ///< trade items with nothing in them
        ItemId first;
    };
    /// Of the trade items with nothing in them, the root included.
    [[nodiscard]] std::vector<LotCount> lots(ItemId root);

    /// How the packs of a tree came to this site.
    struct Source
    {
        ItemId item; ///< a trade item with nothing in it
        QByteArray key;
        ShipmentId shipment; ///< the last that it was received with; invalid: none
        bool own = false; ///< made here, and received with none
    };
    void forEachSource(ItemId root, const std::function<void(const Source &)> &visit);

    /// How many items a tree has, and the number of the last event that named one of them.
    struct Extent
    {
        qint64 items = 0;
        qint64 lastSeq = 0;
    };
    [[nodiscard]] Extent extent(ItemId root);

    /// Whether an event made here named the item, a hold aside.
    [[nodiscard]] bool isToldHere(ItemId item);
    /// Whether somebody else said since then that they received anything of the tree.
    [[nodiscard]] bool isReceivedElsewhere(ItemId root, qint64 sinceMs);

private:
    Database &m_database;
};

} // namespace packledger::ledger

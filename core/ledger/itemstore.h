#pragma once

#include "gs1/itemkey.h"
#include "ledger/database.h"
#include "ledger/itemstate.h"

#include <QByteArrayList>

#include <functional>
#include <vector>

namespace packledger::ledger {

/// Packaging level as the hierarchy shows it.
enum class Level { Unit, Bundle, Case, Pallet };
[[nodiscard]] const char *nameOf(Level level);

/// One row of the item projection.
struct ItemRow
{
    ItemId id;
    gs1::ItemKey key;
    Level level = Level::Unit;
    ItemState state = ItemState::Mentioned;
    ItemCondition condition = ItemCondition::None;
    QByteArray lot; ///< number, empty if unknown
    QByteArray expiry; ///< "YYYY-MM-DD", empty if unknown
    ItemId parent;
    qint64 placeId = 0;
    qint64 movedMs = 0; ///< when the state last changed, event time; or when it was packed here in that state
    qint64 lastMs = 0; ///< event time of the latest event
    qint64 lastSeq = 0;
};

/// What is true of an item with its containers taken into account: contents move with their container.
struct EffectiveState
{
    ItemState state = ItemState::Mentioned;
    ItemCondition condition = ItemCondition::None;
    qint64 placeId = 0;
    std::vector<ItemId> ancestors; ///< innermost first
};

/// Items and the hierarchy they stand in.
class ItemStore
{
public:
    explicit ItemStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<ItemRow> find(const gs1::ItemKey &key);
    [[nodiscard]] std::optional<ItemRow> byId(ItemId id);
    /// Those of the keys that there is an item of; for many at once.
    [[nodiscard]] QByteArrayList known(const QByteArrayList &keys);
    /// The id of an item, made as Mentioned where it is new.
    [[nodiscard]] ItemId findOrCreate(const gs1::ItemKey &key);
    [[nodiscard]] EffectiveState effective(const ItemRow &item);
    [[nodiscard]] std::vector<ItemRow> children(ItemId parent);
    [[nodiscard]] qint64 childCount(ItemId parent);
    /// Visits the tree below an item, parents before children, with depth (1: child); stops on false.
    void forEachBelow(ItemId root, const std::function<bool(const ItemRow &, int depth)> &visit);

    /// How many items of each level are below an item, itself not counted.
    struct Contents
    {
        qint64 units = 0;
        qint64 bundles = 0;
        qint64 cases = 0;
        qint64 pallets = 0;
        [[nodiscard]] qint64 total() const { return units + bundles + cases + pallets; }
    };
    [[nodiscard]] Contents contents(ItemId root);
    [[nodiscard]] qint64 count();
    /// The id of the item made last; an item with a greater one is newer.
    [[nodiscard]] ItemId newest();

    /// The id of a lot (made where new); 0 for no lot and no expiry.
    [[nodiscard]] qint64 lotId(QByteArrayView gtin, const QByteArray &number, const QByteArray &expiry);
    struct Lot
    {
        QByteArray gtin;
        QByteArray number;
        QByteArray expiry;
        qint64 id = 0;
    };
    /// Empty for 0.
    [[nodiscard]] Lot lot(qint64 id);

    // For the projection alone:
    /// A row with the next free id, not yet written.
    [[nodiscard]] ItemRow make(const gs1::ItemKey &key);
    /// Writes a made row; false where the key is taken, and the row's id is free again.
    bool insert(const ItemRow &row);
    void save(const ItemRow &row);
    /// Sets the level of a container from what is in it, and of the containers round it.
    void refreshLevel(ItemId parent);
    /// Sets the level of a logistic unit that has no contents to tell it.
    void setToldLevel(ItemId item, Level level);
    /// Sets the level of a container that was built here: its contents need not tell.
    void setLevel(ItemId item, Level level);

private:
    [[nodiscard]] qint64 lotIdOf(const ItemRow &row);

    [[nodiscard]] ItemRow rowOf(const Rows &rows);
    [[nodiscard]] ItemRow rowOf(const Rows &rows, gs1::ItemKey key);

    Database &m_database;
    Lot m_lastLot; ///< items of one lot follow each other
    ItemId m_lastFound; ///< by key
    bool m_foundInARow = false; ///< and the one before it stood before it
};

} // namespace packledger::ledger

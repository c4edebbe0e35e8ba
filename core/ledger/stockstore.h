#pragma once

#include "ledger/itemstore.h"

#include <functional>
#include <optional>

namespace packledger::ledger {

/// What the items say of stock, by lot. What is on hand follows from an item's containers too, and is for the caller.
class StockStore
{
public:
    explicit StockStore(Database &database)
        : m_database(database)
    {
    }

    /// The lots of a product, whether any of it is here or not.
    [[nodiscard]] std::vector<ItemStore::Lot> lotsOf(const QByteArray &gtin);

    /// A pack, with all that decides whether it is on hand. Packs of one case follow each other, and are alike.
    struct Pack
    {
        ItemId id;
        qint64 parent = 0;
        qint64 state = 0;
        qint64 condition = 0;
        qint64 place = 0;
        qint64 movedMs = 0;

        [[nodiscard]] bool isLike(const Pack &other) const
        {
            return parent == other.parent && state == other.state && condition == other.condition
                && place == other.place && movedMs == other.movedMs;
        }
    };
    /// The packs of a lot whose life has not ended, from an id to another, both included, in that order, read piece by
    /// piece; stops where `visit` says false.
    void forEachPack(qint64 lot, ItemId first, ItemId last, const std::function<bool(const Pack &)> &visit);

    /// Items that nobody may pick: on hold, picked for an open delivery, or in a container that is being built.
    [[nodiscard]] std::vector<ItemId> reserved();
    /// The packs of one lot among them whose life has not ended.
    [[nodiscard]] std::vector<ItemId> reservedOf(qint64 lot);

    /// How far the ledger is.
    struct Mark
    {
        qint64 seq = 0; ///< of the journal's last entry
        ItemId newest; ///< the item made last
    };
    [[nodiscard]] Mark mark();
    /// An item that an event made here named.
    struct Touched
    {
        ItemId item;
        qint64 lot = 0; ///< that it is of now
    };
    /// The items whose state, place, container or lot may have changed since a mark, by id, each once; contents move
    /// with their containers, and are not named. Nothing: any of them may have, as after a partner's document.
    [[nodiscard]] std::optional<std::vector<Touched>> touchedSince(const Mark &mark);

private:
    Database &m_database;
};

} // namespace packledger::ledger

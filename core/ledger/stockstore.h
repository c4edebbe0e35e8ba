#pragma once

#include "ledger/itemstore.h"

#include <functional>

namespace packledger::ledger {

/// What the items say of stock, by lot: groups of packs that are alike in all that decides whether they are on hand, so
/// that one answer serves a whole case. What is on hand follows from an item's containers too, and is for the caller.
class StockStore
{
public:
    explicit StockStore(Database &database)
        : m_database(database)
    {
    }

    /// The lots of a product, whether any of it is here or not.
    [[nodiscard]] std::vector<ItemStore::Lot> lotsOf(const QByteArray &gtin);

    /// Packs of one lot that stand in one container, in one state.
    struct Group
    {
        ItemId first;
        qint64 units = 0;
    };
    /// Of the packs whose life has not ended; stops where `visit` says false.
    void forEachGroup(qint64 lot, const std::function<bool(const Group &)> &visit);

    /// Items that nobody may pick: on hold, picked for an open delivery, or in a container that is being built.
    [[nodiscard]] std::vector<ItemId> reserved();
    /// The packs of one lot among them.
    [[nodiscard]] std::vector<ItemId> reservedOf(qint64 lot);

private:
    Database &m_database;
};

} // namespace packledger::ledger

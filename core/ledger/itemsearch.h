#pragma once

#include "ledger/writetransaction.h"

namespace packledger::ledger {

/// A lot of a product as data or labels name it.
struct LotRow
{
    QByteArray gtin; ///< GTIN-14; empty where the item that bears it has none
    QByteArray number;
    QByteArray expiry; ///< "YYYY-MM-DD"; empty where not told
};

/// How an item is known to be of a lot.
struct LotMember
{
    ItemId item;
    bool byData = false; ///< data say so, or its registration
    bool byLabel = false; ///< a scan of its label that still stands said so
};

/// Looks items up by what people know of them. Partial texts read the whole table: for readers, not for writers.
class ItemSearch
{
public:
    explicit ItemSearch(View &view)
        : m_database(view.database())
    {
    }

    /// Items whose serial, or SSCC, holds these characters, in upper or lower case; the first `limit` of them.
    [[nodiscard]] std::vector<ItemId> bySerialPart(const QByteArray &part, int limit);
    /// Items with this serial of whatever product, or this SSCC; the first `limit` of them.
    [[nodiscard]] std::vector<ItemId> bySerial(const QByteArray &serial, int limit);
    /// Lots whose number holds these characters, in upper or lower case.
    [[nodiscard]] std::vector<LotRow> lotsByPart(const QByteArray &part, int limit);
    /// All items of a lot, by data or by label, in the order of their ids; of every product where `gtin` is empty.
    [[nodiscard]] std::vector<LotMember> ofLot(const QByteArray &gtin, const QByteArray &number);

private:
    Database &m_database;
};

} // namespace packledger::ledger

#pragma once

#include "shipping/shipscan.h"
#include "shipping/shipverdict.h"
#include "shipping/stockcount.h"

#include <limits>
#include <memory>
#include <set>

namespace packledger::shipping {

/// A lot of a product that can be picked now.
struct LotOnHand
{
    QByteArray lot;
    QByteArray expiry; ///< "YYYY-MM-DD"; empty: not known, comes last
    qint64 units = 0;
};

/// What of a product is on hand, first expired first: received or made here, not on hold, not picked for an open
/// delivery, not expired today. It stops once `enough` packs are found; of the lot that reaches it the count may be
/// less than there is.
[[nodiscard]] std::vector<LotOnHand> lotsOnHand(ledger::View &view, const QByteArray &gtin, const QDate &today,
    StockCount &stock, qint64 enough = std::numeric_limits<qint64>::max());

/// Which lots to take for a line of an order.
struct PickAdvice
{
    LineProgress line;
    std::vector<LotOnHand> take; ///< of each lot so many, first expired first
    qint64 missing = 0; ///< what is not on hand
};
/// The pick list of an open delivery: for each line what is left to pick, by the lots that expire first. Lots that the
/// line does not want, or that expire too early for the customer, are left out.
[[nodiscard]] std::vector<PickAdvice> pickList(
    ledger::View &view, const ledger::Dispatch &dispatch, const QDate &today, StockCount &stock);

/// Says of what was picked whether a lot that expires earlier is on hand still. Used for scan after scan, as it
/// remembers lots that are gone: what comes in meanwhile counts for the next one.
class FefoWatch
{
public:
    /// `stock` may have been used before, in the same thread.
    explicit FefoWatch(std::shared_ptr<StockCount> stock = std::make_shared<StockCount>())
        : m_stock(std::move(stock))
    {
    }

    /// Fills `earlierLot` and `earlierExpiry` of what was accepted. A line that asks for this very lot is right about
    /// it. Asked after the scan's transaction: the first look at a lot may take a while, and others want to write.
    void look(ledger::View &view, ledger::DispatchId dispatch, const QDate &today, ShipOutcome &outcome);

private:
    std::shared_ptr<StockCount> m_stock;
    std::set<qint64> m_gone; ///< lots
};

} // namespace packledger::shipping

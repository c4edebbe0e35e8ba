#pragma once

#include "ledger/stockstore.h"
#include "ledger/writetransaction.h"

#include <map>
#include <set>
#include <unordered_set>
#include <vector>

namespace packledger::shipping {

/// How many packs of a lot are on hand: received or made here, not on hold, not picked for an open delivery, their
/// containers considered. Kept from look to look: what left is read once, and a later look asks after what was here and
/// after what events named since. Where these cannot tell, the lot is read anew. Of one thread, and of one site.
class StockCount
{
public:
    /// Begins a look: catches up with what the view sees. What follows is asked with the same view.
    void look(ledger::View &view);
    /// Packs of a lot (ItemStore::Lot::id) on hand; stops counting at `enough`, and may answer a few more.
    [[nodiscard]] qint64 units(ledger::View &view, qint64 lot, qint64 enough);

private:
    /// Packs of one lot that follow each other and are alike; none between them is of the lot and not of the run.
    struct Run
    {
        ledger::StockStore::Pack pack; ///< the first
        ItemId last;
        qint64 units = 0;
    };
    struct Lot
    {
        ItemId read; ///< up to this pack all are known
        std::map<qint64, Run> here; ///< by the first pack's id: what had not left
        std::unordered_set<qint64> left; ///< containers of packs that had
    };
    enum class Whereabouts { OnHand, KeptBack, Left };

    void touched(ledger::View &view, const std::vector<ledger::StockStore::Touched> &items);
    void touchedPacks(ledger::View &view, qint64 id, Lot &lot, const std::vector<ItemId> &packs);
    /// Reads packs of the lot from one id to another into its runs, `enough` of them on hand at most; how many are.
    qint64 read(ledger::View &view, qint64 id, Lot &lot, ItemId first, ItemId last, qint64 enough);
    [[nodiscard]] Whereabouts whereabouts(ledger::View &view, const Run &run, Lot &lot);
    /// Of a database that failed nothing is kept: rows may be missing.
    void forgetDoubtful(ledger::View &view);
    /// What a run on hand counts: those that are reserved do not.
    [[nodiscard]] qint64 freeUnits(const Run &run) const;

    ledger::StockStore::Mark m_mark;
    std::map<qint64, Lot> m_lots; ///< by id
    std::set<qint64> m_reserved; ///< items
    qint64 m_reservedLot = 0; ///< whose packs the next are
    std::set<qint64> m_reservedPacks;
};

} // namespace packledger::shipping

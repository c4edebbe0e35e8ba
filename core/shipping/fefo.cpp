#include "shipping/fefo.h"

#include "ledger/treefacts.h"
#include "workflow/siteevent.h"

#include <algorithm>
#include <map>
#include <optional>

namespace packledger::shipping {

using ledger::ItemStore;
using ledger::StockStore;
using ledger::View;

namespace {

/// The lots of a product that are not expired, first expired first.
std::vector<ItemStore::Lot> lotsInOrder(View &view, const QByteArray &gtin, const QDate &today)
{
    std::vector<ItemStore::Lot> lots = StockStore(view.database()).lotsOf(gtin);
    std::erase_if(lots, [&](const ItemStore::Lot &lot) {
        const QDate last = workflow::lastValidDay(lot.expiry);
        return last.isValid() && last < today;
    });
    std::stable_sort(lots.begin(), lots.end(), [](const ItemStore::Lot &left, const ItemStore::Lot &right) {
        const QDate first = workflow::lastValidDay(left.expiry);
        const QDate second = workflow::lastValidDay(right.expiry);
        return first.isValid() && (!second.isValid() || first < second);
    });
    return lots;
}

bool isTooShort(const QByteArray &expiry, const QDate &shortest)
{
    const QDate last = workflow::lastValidDay(expiry);
    return shortest.isValid() && last.isValid() && last < shortest;
}

/// What lines of an order have to say about a lot of a product.
struct Wish
{
    bool isThisLot = false; ///< one of them asks for it
    QDate shortest; ///< the strictest
};

Wish wishOf(const ledger::Dispatch &dispatch, const QByteArray &gtin, const QByteArray &lot)
{
    Wish wish;
    for (const ledger::PickLine &line : dispatch.lines) {
        if (line.gtin != gtin)
            continue;
        wish.isThisLot = wish.isThisLot || (!line.lot.isEmpty() && line.lot == lot);
        if (line.shortestExpiry.isValid() && (!wish.shortest.isValid() || line.shortestExpiry > wish.shortest))
            wish.shortest = line.shortestExpiry;
    }
    return wish;
}

} // namespace

std::vector<LotOnHand> lotsOnHand(
    View &view, const QByteArray &gtin, const QDate &today, StockCount &stock, qint64 enough)
{
    stock.look(view);
    std::vector<LotOnHand> found;
    qint64 sum = 0;
    for (const ItemStore::Lot &lot : lotsInOrder(view, gtin, today)) {
        if (sum >= enough)
            break;
        const qint64 units = stock.units(view, lot.id, std::numeric_limits<qint64>::max());
        if (units > 0)
            found.push_back({ lot.number, lot.expiry, units });
        sum += units;
    }
    return found;
}

std::vector<PickAdvice> pickList(View &view, const ledger::Dispatch &dispatch, const QDate &today, StockCount &stock)
{
    std::vector<PickAdvice> list;
    stock.look(view);
    std::map<qint64, qint64> taken; // by lot: two lines may want the same
    for (const LineProgress &line : progressOf(view, dispatch)) {
        PickAdvice advice { line, {}, line.left() };
        for (const ItemStore::Lot &lot : lotsInOrder(view, line.line.gtin, today)) {
            if (advice.missing == 0)
                break;
            if ((!line.line.lot.isEmpty() && lot.number != line.line.lot)
                || isTooShort(lot.expiry, line.line.shortestExpiry))
                continue;
            const qint64 wanted = advice.missing + taken[lot.id];
            const qint64 take = std::min(advice.missing, stock.units(view, lot.id, wanted) - taken[lot.id]);
            if (take <= 0)
                continue;
            taken[lot.id] += take;
            advice.missing -= take;
            advice.take.push_back({ lot.number, lot.expiry, take });
        }
        list.push_back(std::move(advice));
    }
    return list;
}

void FefoWatch::look(View &view, ledger::DispatchId id, const QDate &today, ShipOutcome &outcome)
{
    if (outcome.verdict != ShipVerdict::Accepted)
        return;
    const std::optional<ledger::Dispatch> dispatch = ledger::DispatchStore(view.database()).byId(id);
    if (!dispatch)
        return;
    bool isLooking = false;
    for (const ledger::TreeFacts::LotCount &picked : ledger::TreeFacts(view.database()).lots(outcome.item)) {
        const QDate last = workflow::lastValidDay(picked.expiry);
        const Wish wish = wishOf(*dispatch, picked.gtin, picked.lot);
        if (!last.isValid() || wish.isThisLot)
            continue;
        for (const ItemStore::Lot &lot : lotsInOrder(view, picked.gtin, today)) {
            const QDate other = workflow::lastValidDay(lot.expiry);
            if (!other.isValid() || other >= last)
                break;
            if (m_gone.contains(lot.id) || isTooShort(lot.expiry, wish.shortest))
                continue;
            if (!isLooking)
                m_stock->look(view);
            isLooking = true;
            if (m_stock->units(view, lot.id, 1) == 0) {
                m_gone.insert(lot.id);
                continue;
            }
            outcome.earlierLot = lot.number;
            outcome.earlierExpiry = lot.expiry;
            return;
        }
    }
}

} // namespace packledger::shipping

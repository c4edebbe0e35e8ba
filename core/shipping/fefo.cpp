#include "shipping/fefo.h"

#include "ledger/stockstore.h"
#include "ledger/treefacts.h"
#include "workflow/siteevent.h"

#include <algorithm>
#include <map>
#include <optional>

namespace packledger::shipping {

using ledger::ItemCondition;
using ledger::ItemRow;
using ledger::ItemState;
using ledger::ItemStore;
using ledger::StockStore;
using ledger::View;

namespace {

constexpr qint64 all = std::numeric_limits<qint64>::max();

/// Counts what is on hand of a lot.
class Stock
{
public:
    explicit Stock(View &view)
        : m_view(view)
        , m_store(view.database())
    {
        for (const ItemId item : m_store.reserved())
            m_reserved.insert(item.value);
    }

    [[nodiscard]] qint64 units(qint64 lot, qint64 enough)
    {
        std::set<qint64> own;
        for (const ItemId item : m_store.reservedOf(lot))
            own.insert(item.value);
        qint64 units = 0;
        std::optional<StockStore::Pack> before;
        bool isGood = false;
        m_store.forEachPack(lot, [&](const StockStore::Pack &pack) {
            if (!before || !pack.isLike(*before))
                isGood = isOnHand(pack.id);
            before = pack;
            units += isGood && !own.contains(pack.id.value) ? 1 : 0;
            return units < enough;
        });
        return units;
    }

private:
    /// Whether it is here and sound, its containers considered; that it is reserved itself is another matter.
    [[nodiscard]] bool isOnHand(ItemId item)
    {
        const std::optional<ItemRow> row = m_view.items().byId(item);
        if (!row)
            return false;
        const ledger::EffectiveState effective = m_view.items().effective(*row);
        if (effective.condition != ItemCondition::None
            || (effective.state != ItemState::Received && effective.state != ItemState::Active)
            || std::any_of(effective.ancestors.begin(), effective.ancestors.end(),
                [&](ItemId ancestor) { return m_reserved.contains(ancestor.value); }))
            return false;
        return effective.state == ItemState::Received || isAtThisSite(m_view, *row, effective);
    }

    View &m_view;
    StockStore m_store;
    std::set<qint64> m_reserved;
};

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

std::vector<LotOnHand> lotsOnHand(View &view, const QByteArray &gtin, const QDate &today, qint64 enough)
{
    Stock stock(view);
    std::vector<LotOnHand> found;
    qint64 sum = 0;
    for (const ItemStore::Lot &lot : lotsInOrder(view, gtin, today)) {
        if (sum >= enough)
            break;
        const qint64 units = stock.units(lot.id, all);
        if (units > 0)
            found.push_back({ lot.number, lot.expiry, units });
        sum += units;
    }
    return found;
}

std::vector<PickAdvice> pickList(View &view, const ledger::Dispatch &dispatch, const QDate &today)
{
    std::vector<PickAdvice> list;
    Stock stock(view);
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
            const qint64 take = std::min(advice.missing, stock.units(lot.id, wanted) - taken[lot.id]);
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
    std::optional<Stock> stock;
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
            if (!stock)
                stock.emplace(view);
            if (stock->units(lot.id, 1) == 0) {
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

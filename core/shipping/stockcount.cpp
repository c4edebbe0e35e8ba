#include "shipping/stockcount.h"

#include "shipping/shipscan.h"
#include "workflow/siteplaces.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace packledger::shipping {

using ledger::ItemCondition;
using ledger::ItemState;
using ledger::StockStore;
using ledger::View;

namespace {

constexpr qint64 all = std::numeric_limits<qint64>::max();
constexpr ItemId behindAll { all };
constexpr qint64 longestRun = 5'000; // whoever wants ten of a million alike waits for no more
constexpr size_t manyPacks = 1'000; // of one lot: read anew, they come together again

bool isHere(ItemState state)
{
    return state == ItemState::Received || state == ItemState::Active;
}

} // namespace

void StockCount::look(View &view)
{
    StockStore store(view.database());
    const StockStore::Mark now = store.mark();
    const std::optional<std::vector<StockStore::Touched>> items
        = m_lots.empty() || now.seq < m_mark.seq ? std::nullopt : store.touchedSince(m_mark);
    m_mark = now;
    m_reserved.clear();
    for (const ItemId item : store.reserved())
        m_reserved.insert(item.value);
    m_reservedLot = 0;
    if (items)
        touched(view, *items);
    else
        m_lots.clear();
    forgetDoubtful(view);
}

void StockCount::forgetDoubtful(View &view)
{
    if (view.database().failure())
        m_lots.clear();
}

void StockCount::touched(View &view, const std::vector<StockStore::Touched> &items)
{
    std::map<qint64, std::vector<ItemId>> packs;
    for (const StockStore::Touched &each : items) {
        // What comes back in a container comes back without being named.
        std::erase_if(m_lots, [&](const auto &lot) { return lot.second.left.contains(each.item.value); });
        if (each.lot != 0)
            packs[each.lot].push_back(each.item);
    }
    for (const auto &[lot, named] : packs) {
        const auto known = m_lots.find(lot);
        if (known == m_lots.end())
            continue;
        if (named.size() > manyPacks)
            m_lots.erase(known);
        else
            touchedPacks(view, lot, known->second, named);
    }
}

void StockCount::touchedPacks(View &view, qint64 id, Lot &lot, const std::vector<ItemId> &packs)
{
    ItemId done;
    for (const ItemId pack : packs) {
        if (pack <= done || pack > lot.read)
            continue;
        ItemId first = pack;
        done = pack;
        auto run = lot.here.upper_bound(pack.value);
        if (run != lot.here.begin() && (--run)->second.last >= pack) {
            first = run->second.pack.id;
            done = run->second.last;
            lot.here.erase(run);
        }
        (void)read(view, id, lot, first, done, all);
    }
}

qint64 StockCount::read(View &view, qint64 id, Lot &lot, ItemId first, ItemId last, qint64 enough)
{
    qint64 units = 0;
    bool isEnough = false;
    Run run;
    const auto take = [&] {
        if (run.units == 0)
            return;
        const Whereabouts where = whereabouts(view, run, lot);
        if (where != Whereabouts::Left)
            lot.here.emplace(run.pack.id.value, run);
        if (where == Whereabouts::OnHand)
            units += freeUnits(run);
        lot.read = std::max(lot.read, run.last);
        run = {};
    };
    StockStore(view.database()).forEachPack(id, first, last, [&](const StockStore::Pack &pack) {
        if (run.units == longestRun || (run.units > 0 && !pack.isLike(run.pack))) {
            take();
            isEnough = units >= enough;
            if (isEnough)
                return false;
        }
        if (run.units++ == 0)
            run.pack = pack;
        run.last = pack.id;
        return true;
    });
    take();
    // Those whose life has ended are not asked after again.
    if (!isEnough)
        lot.read = std::max(lot.read, std::min(last, m_mark.newest));
    return units;
}

qint64 StockCount::units(View &view, qint64 lot, qint64 enough)
{
    if (m_reservedLot != lot) {
        m_reservedLot = lot;
        m_reservedPacks.clear();
        for (const ItemId pack : StockStore(view.database()).reservedOf(lot))
            m_reservedPacks.insert(pack.value);
    }
    Lot &known = m_lots[lot];
    qint64 units = 0;
    for (auto run = known.here.begin(); run != known.here.end() && units < enough;) {
        const Whereabouts where = whereabouts(view, run->second, known);
        if (where == Whereabouts::OnHand)
            units += freeUnits(run->second);
        run = where == Whereabouts::Left ? known.here.erase(run) : std::next(run);
    }
    if (units < enough)
        units += read(view, lot, known, ItemId { known.read.value + 1 }, behindAll, enough - units);
    forgetDoubtful(view);
    return units;
}

StockCount::Whereabouts StockCount::whereabouts(View &view, const Run &run, Lot &lot)
{
    // By the thousand, packs that left one by one: only a container could say otherwise.
    if (run.pack.parent == 0 && !isHere(ItemState(run.pack.state)))
        return Whereabouts::Left;
    const std::optional<ledger::ItemRow> row = view.items().byId(run.pack.id);
    if (!row)
        return Whereabouts::Left;
    const ledger::EffectiveState effective = view.items().effective(*row);
    if (!isHere(effective.state)
        || (effective.state == ItemState::Active && !workflow::isAtThisSite(view, *row, effective))) {
        for (const ItemId container : effective.ancestors)
            lot.left.insert(container.value);
        return Whereabouts::Left;
    }
    const bool isKeptBack = effective.condition != ItemCondition::None
        || std::any_of(effective.ancestors.begin(), effective.ancestors.end(),
            [&](ItemId container) { return m_reserved.contains(container.value); });
    return isKeptBack ? Whereabouts::KeptBack : Whereabouts::OnHand;
}

qint64 StockCount::freeUnits(const Run &run) const
{
    return run.units
        - std::distance(m_reservedPacks.lower_bound(run.pack.id.value), m_reservedPacks.upper_bound(run.last.value));
}

} // namespace packledger::shipping

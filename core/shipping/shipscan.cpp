#include "shipping/shipscan.h"

#include "ledger/linestores.h"
#include "ledger/treefacts.h"
#include "workflow/packscan.h"
#include "workflow/siteplaces.h"

#include <algorithm>

namespace packledger::shipping {

using ledger::DispatchId;
using ledger::DispatchStore;
using ledger::ItemCondition;
using ledger::ItemRow;
using ledger::ItemState;
using ledger::View;

namespace {

bool isRecall(const QByteArray &holdReason)
{
    return holdReason == "recall" || holdReason == "recalled";
}

/// One item before one delivery.
class Judge
{
public:
    Judge(View &view, const ledger::Dispatch &dispatch, const QDate &today)
        : m_view(view)
        , m_dispatch(dispatch)
        , m_store(view.database())
        , m_today(today)
    {
    }

    /// Everything but whether it was picked already and may leave its container.
    [[nodiscard]] ShipVerdict condition(const ItemRow &row, ShipOutcome &outcome)
    {
        const ledger::EffectiveState effective = m_view.items().effective(row);
        if (const std::optional<ShipVerdict> bad = itself(row, effective, outcome))
            return *bad;
        if (const std::optional<ShipVerdict> bad = whereabouts(row, effective, outcome))
            return *bad;
        if (row.level != ledger::Level::Unit) {
            if (const std::optional<ShipVerdict> bad = contents(row, outcome))
                return *bad;
        }
        return ShipVerdict::Accepted;
    }

    /// Whether the order wants it.
    [[nodiscard]] std::optional<ShipVerdict> ordered(const ItemRow &row, ShipOutcome &outcome)
    {
        if (m_dispatch.lines.empty())
            return std::nullopt;
        const std::vector<LineProgress> lines = progressOf(m_view, m_dispatch);
        for (const ledger::TreeFacts::LotCount &lot : freshLots(row)) {
            const auto asks = [&](const LineProgress &each) { return each.line.gtin == lot.gtin; };
            const auto fits = [&](const LineProgress &each) {
                return asks(each) && (each.line.lot.isEmpty() || each.line.lot == lot.lot);
            };
            const auto any = std::find_if(lines.begin(), lines.end(), asks);
            if (any == lines.end())
                return ShipVerdict::NotOrdered;
            outcome.lot = lot.lot;
            outcome.expiry = lot.expiry;
            if (std::none_of(lines.begin(), lines.end(), fits)) {
                outcome.expected = any->line.lot;
                return ShipVerdict::LotMismatch;
            }
            qint64 left = 0;
            bool unlimited = false;
            for (const LineProgress &each : lines) {
                if (!fits(each))
                    continue;
                const QDate last = workflow::lastValidDay(lot.expiry);
                if (each.line.shortestExpiry.isValid() && last.isValid() && last < each.line.shortestExpiry) {
                    outcome.expected = each.line.shortestExpiry.toString(Qt::ISODate).toLatin1();
                    return ShipVerdict::ShortDated;
                }
                left += each.left();
                unlimited = unlimited || each.line.units == 0;
            }
            if (!unlimited && lot.units > left) {
                outcome.expected = QByteArray::number(left);
                return ShipVerdict::OverPick;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] DispatchStore &store() { return m_store; }

private:
    View &m_view;
    const ledger::Dispatch &m_dispatch;
    DispatchStore m_store;
    QDate m_today;
    std::optional<std::vector<ledger::TreeFacts::LotCount>> m_lots;

    const std::vector<ledger::TreeFacts::LotCount> &lotsOf(const ItemRow &row)
    {
        if (!m_lots)
            m_lots = ledger::TreeFacts(m_view.database()).lots(row.id);
        return *m_lots;
    }

    /// What it adds to what is picked: packs of it may have been picked alone before.
    std::vector<ledger::TreeFacts::LotCount> freshLots(const ItemRow &row)
    {
        std::vector<ledger::TreeFacts::LotCount> fresh = lotsOf(row);
        if (row.level == ledger::Level::Unit)
            return fresh;
        for (const gs1::ItemKey &key : pickedInside(m_view, m_dispatch.id, row.id)) {
            const std::optional<ItemRow> inside = m_view.items().find(key);
            if (!inside)
                continue;
            for (const ledger::TreeFacts::LotCount &picked : ledger::TreeFacts(m_view.database()).lots(inside->id)) {
                const auto same = std::find_if(fresh.begin(), fresh.end(),
                    [&](const auto &each) { return each.gtin == picked.gtin && each.lot == picked.lot; });
                if (same != fresh.end())
                    same->units -= std::min(same->units, picked.units);
            }
        }
        return fresh;
    }

    std::optional<ShipVerdict> itself(const ItemRow &row, const ledger::EffectiveState &effective, ShipOutcome &outcome)
    {
        outcome.reason = ledger::nameOf(effective.state);
        if (isEnded(effective.state) || effective.state == ItemState::PartlyDispensed)
            return ShipVerdict::Inactive;
        if (effective.condition == ItemCondition::Recalled)
            return ShipVerdict::Recalled;
        const std::vector<ledger::Hold> holds = m_view.holds().openOn(row.id, effective.ancestors);
        if (!holds.empty()) {
            const bool recalled = std::any_of(
                holds.begin(), holds.end(), [](const ledger::Hold &hold) { return isRecall(hold.reason); });
            outcome.reason = holds.front().reason;
            return recalled ? ShipVerdict::Recalled : ShipVerdict::Quarantined;
        }
        if (effective.condition != ItemCondition::None && effective.condition != ItemCondition::Expired) {
            outcome.reason = ledger::nameOf(effective.condition);
            return ShipVerdict::Quarantined;
        }
        if (effective.state == ItemState::Shipped) {
            outcome.other = m_store.leftWith(row.id);
            for (const ItemId ancestor : effective.ancestors)
                outcome.other = std::max(outcome.other, m_store.leftWith(ancestor));
            return ShipVerdict::AlreadyShipped;
        }
        const QDate lastDay = workflow::lastValidDay(row.expiry);
        if (effective.condition == ItemCondition::Expired || (lastDay.isValid() && lastDay < m_today))
            return ShipVerdict::Expired;
        outcome.reason.clear();
        return std::nullopt;
    }

    std::optional<ShipVerdict> whereabouts(
        const ItemRow &row, const ledger::EffectiveState &effective, ShipOutcome &outcome)
    {
        const bool isTradeItem = row.key.kind() == gs1::ItemKey::Kind::Sgtin;
        if (effective.state == ItemState::Mentioned && isTradeItem)
            return ShipVerdict::NotCommissioned;
        if (effective.state == ItemState::InTransit)
            return ShipVerdict::NotHere;
        if (effective.state != ItemState::Received && !workflow::isAtThisSite(m_view, row, effective))
            return effective.state == ItemState::Mentioned && m_view.items().childCount(row.id) == 0
                ? ShipVerdict::Empty
                : ShipVerdict::NotOurs;
        const std::optional<ledger::PackedChild> claim = m_view.line().packings.claimOn(row.id);
        if (claim && m_store.packedFor(claim->packing) != m_dispatch.id) {
            if (const std::optional<ledger::Packing> open = m_view.line().packings.byId(claim->packing))
                outcome.container = m_view.masterData().epcUri(open->container);
            return ShipVerdict::BeingPacked;
        }
        if (m_view.line().packings.openOf(row.key)) {
            outcome.container = outcome.uri;
            return ShipVerdict::BeingPacked;
        }
        DispatchId other = m_store.claimOn(row.id);
        for (const ItemId ancestor : effective.ancestors)
            other = std::max(other, m_store.claimOn(ancestor));
        if (other.isValid() && other != m_dispatch.id) {
            outcome.other = other;
            return ShipVerdict::PickedElsewhere;
        }
        return std::nullopt;
    }

    std::optional<ShipVerdict> contents(const ItemRow &row, ShipOutcome &outcome)
    {
        outcome.inside = m_view.items().contents(row.id);
        if (outcome.inside.total() == 0)
            return row.key.kind() == gs1::ItemKey::Kind::Sscc ? std::optional(ShipVerdict::Empty) : std::nullopt;
        if (const auto trouble = m_view.line().packings.troubleBelow(row.id)) {
            outcome.culprit = uriOf(trouble->item);
            outcome.reason = !trouble->holdReason.isEmpty() ? trouble->holdReason
                : trouble->condition != ItemCondition::None ? QByteArray(ledger::nameOf(trouble->condition))
                                                            : QByteArray(ledger::nameOf(trouble->state));
            if (isEnded(trouble->state))
                return ShipVerdict::Inactive;
            if (trouble->condition == ItemCondition::Recalled || isRecall(trouble->holdReason))
                return ShipVerdict::Recalled;
            return trouble->condition == ItemCondition::Expired && trouble->holdReason.isEmpty()
                ? ShipVerdict::Expired
                : ShipVerdict::Quarantined;
        }
        for (const ledger::TreeFacts::LotCount &lot : lotsOf(row)) {
            const QDate lastDay = workflow::lastValidDay(lot.expiry);
            if (lastDay.isValid() && lastDay < m_today) {
                outcome.culprit = uriOf(lot.first);
                return ShipVerdict::Expired;
            }
        }
        if (const DispatchId other = m_store.claimInside(row.id, m_dispatch.id); other.isValid()) {
            outcome.other = other;
            return ShipVerdict::PickedElsewhere;
        }
        return std::nullopt;
    }

    [[nodiscard]] QByteArray uriOf(ItemId item)
    {
        const std::optional<ItemRow> row = m_view.items().byId(item);
        return row ? m_view.masterData().epcUri(row->key) : QByteArray();
    }
};

ShipOutcome outcomeOf(View &view, const workflow::PackOutcome &named)
{
    ShipOutcome outcome;
    outcome.key = named.key;
    outcome.raw = named.raw;
    outcome.uuid = named.uuid;
    outcome.uri = named.key.isEmpty() ? QByteArray() : view.masterData().epcUri(named.key);
    outcome.item = named.item;
    outcome.level = named.level;
    outcome.lot = named.lot;
    outcome.expiry = named.expiry;
    outcome.detail = named.detail;
    return outcome;
}

/// Whether what the label says beside the number is what the data say.
std::optional<ShipVerdict> labelAgainst(
    View &view, const ItemRow &row, const workflow::ScannedCode &code, ShipOutcome &outcome)
{
    const std::optional<workflow::ScannedIdentity> label = workflow::identityIn(view, code);
    if (!label || row.lot.isEmpty())
        return std::nullopt;
    if (!label->lot.isEmpty() && label->lot != row.lot) {
        outcome.lot = label->lot;
        outcome.expected = row.lot;
        return ShipVerdict::LotMismatch;
    }
    if (!workflow::expiryAgrees(label->expiry, row.expiry)) {
        outcome.expected = row.expiry;
        return ShipVerdict::ExpiryMismatch;
    }
    return std::nullopt;
}

} // namespace

ShipOutcome judgeScan(View &view, const ledger::Dispatch &dispatch, const workflow::ScannedCode &code,
    Unpacking unpacking, const QDate &today)
{
    ShipOutcome outcome = outcomeOf(view, workflow::outcomeFor(view, code));
    if (outcome.key.isEmpty())
        return outcome;
    const std::optional<ItemRow> row = view.items().find(outcome.key);
    if (!row) {
        outcome.verdict = ShipVerdict::Unknown;
        return outcome;
    }
    Judge judge(view, dispatch, today);
    outcome.verdict = judge.condition(*row, outcome);
    if (outcome.verdict != ShipVerdict::Accepted)
        return outcome;
    if (judge.store().item(dispatch.id, row->id)) {
        outcome.verdict = ShipVerdict::Duplicate;
        return outcome;
    }
    for (const ItemId ancestor : view.items().effective(*row).ancestors) {
        if (!judge.store().item(dispatch.id, ancestor))
            continue;
        outcome.verdict = ShipVerdict::AlreadyInside;
        outcome.container = view.masterData().epcUri(view.items().byId(ancestor)->key);
        return outcome;
    }
    if (const std::optional<ShipVerdict> bad = labelAgainst(view, *row, code, outcome)) {
        outcome.verdict = *bad;
        return outcome;
    }
    if (const std::optional<ShipVerdict> bad = judge.ordered(*row, outcome)) {
        outcome.verdict = *bad;
        return outcome;
    }
    if (row->parent.isValid()) {
        if (const std::optional<ItemRow> container = view.items().byId(row->parent))
            outcome.container = view.masterData().epcUri(container->key);
        outcome.mayUnpack = unpacking == Unpacking::Ask;
        if (unpacking != Unpacking::Allowed)
            outcome.verdict = ShipVerdict::InContainer;
    }
    return outcome;
}

std::optional<ShipOutcome> objectionTo(
    View &view, const ledger::Dispatch &dispatch, const ledger::PickedItem &picked, const QDate &today)
{
    const std::optional<ItemRow> row = view.items().byId(picked.item);
    if (!row)
        return std::nullopt;
    ShipOutcome outcome = outcomeOf(view, workflow::outcomeFor(view, *row));
    outcome.verdict = Judge(view, dispatch, today).condition(*row, outcome);
    // It was packed since it was picked.
    if (outcome.verdict == ShipVerdict::Accepted && row->parent.isValid() && !picked.unpack) {
        outcome.verdict = ShipVerdict::InContainer;
        if (const std::optional<ItemRow> container = view.items().byId(row->parent))
            outcome.container = view.masterData().epcUri(container->key);
    }
    return outcome.verdict == ShipVerdict::Accepted ? std::nullopt : std::optional(std::move(outcome));
}

std::vector<gs1::ItemKey> pickedInside(View &view, DispatchId dispatch, ItemId container)
{
    std::vector<gs1::ItemKey> inside;
    for (const ledger::PickedItem &picked : DispatchStore(view.database()).items(dispatch)) {
        const std::optional<ItemRow> row = view.items().byId(picked.item);
        if (!row || !row->parent.isValid())
            continue;
        const std::vector<ItemId> ancestors = view.items().effective(*row).ancestors;
        if (std::find(ancestors.begin(), ancestors.end(), container) != ancestors.end())
            inside.push_back(row->key);
    }
    return inside;
}

std::vector<LineProgress> progressOf(View &view, const ledger::Dispatch &dispatch)
{
    std::vector<LineProgress> lines;
    for (const ledger::PickLine &line : dispatch.lines)
        lines.push_back({ line, 0 });
    for (const DispatchStore::Content &content : DispatchStore(view.database()).contentList(dispatch.id)) {
        // What names the lot takes first; what is left goes to the lines that take any.
        qint64 units = content.units;
        for (const bool withLot : { true, false }) {
            for (LineProgress &each : lines) {
                const bool fits = each.line.gtin == content.gtin
                    && (withLot ? each.line.lot == content.lot : each.line.lot.isEmpty());
                if (!fits || units == 0 || (withLot && each.line.lot.isEmpty()))
                    continue;
                const qint64 taken = each.line.units == 0 ? units : std::min(units, each.left());
                each.picked += taken;
                units -= taken;
            }
        }
    }
    return lines;
}

} // namespace packledger::shipping

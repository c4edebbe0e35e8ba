#include "workflow/packscan.h"

#include "ledger/linestores.h"
#include "workflow/clientscope.h"

#include <algorithm>

namespace packledger::workflow {

using ledger::ItemCondition;
using ledger::ItemRow;
using ledger::Level;
using ledger::View;

namespace {

bool lotsFit(const ContainerProfile &profile, const ChildFacts &child)
{
    if (profile.rule.mixedLots && !profile.isTradeItem())
        return true;
    if (child.mixedLots)
        return false;
    return (profile.lot.isEmpty() && profile.expiry.isEmpty())
        || (profile.lot == child.lot
            && (profile.expiry.isEmpty() || child.expiry.isEmpty() || profile.expiry == child.expiry));
}

bool productsFit(const ContainerProfile &profile, const ChildFacts &child)
{
    if (profile.rule.mixedProducts && !profile.isTradeItem())
        return true;
    return !child.mixedProducts && (profile.product.isEmpty() || profile.product == child.product);
}

std::optional<Level> wantedLevel(const ContainerProfile &profile)
{
    return profile.rule.childLevel ? profile.rule.childLevel : profile.childLevel;
}

bool levelFits(const ContainerProfile &profile, const ItemRow &child)
{
    if (std::find(profile.around.begin(), profile.around.end(), child.id) != profile.around.end())
        return false;
    if (const std::optional<Level> wanted = wantedLevel(profile))
        return child.level == *wanted;
    return profile.level ? child.level < *profile.level : child.level != Level::Pallet;
}

} // namespace

std::optional<ScannedIdentity> identityIn(View &view, const ScannedCode &code)
{
    for (const ScannedIdentity &identity : code.identities) {
        if (view.items().find(identity.key))
            return identity;
    }
    if (code.fault || code.identities.empty() || !code.identities.front().key.isInstance()
        || code.identities.front().key.kind() == gs1::ItemKey::Kind::Foreign)
        return std::nullopt;
    return code.identities.front();
}

PackOutcome outcomeFor(View &view, const ItemRow &row)
{
    PackOutcome outcome;
    outcome.key = row.key;
    outcome.uri = view.masterData().epcUri(row.key);
    outcome.item = row.id;
    outcome.level = row.level;
    outcome.lot = row.lot;
    outcome.expiry = row.expiry;
    return outcome;
}

PackOutcome outcomeFor(View &view, const ScannedCode &code)
{
    PackOutcome outcome;
    if (const std::optional<ScannedIdentity> identity = identityIn(view, code)) {
        const std::optional<ItemRow> row = view.items().find(identity->key);
        if (row)
            outcome = outcomeFor(view, *row);
        outcome.verdict = PackVerdict::Unknown;
        outcome.key = identity->key;
        outcome.uri = view.masterData().epcUri(identity->key);
        if (outcome.lot.isEmpty())
            outcome.lot = identity->lot;
        if (outcome.expiry.isEmpty())
            outcome.expiry = identity->expiry;
    } else if (code.fault) {
        outcome.detail = code.fault->detail;
    }
    outcome.raw = code.raw;
    outcome.uuid = code.uuid;
    return outcome;
}

PackOutcome judgeChild(View &view, const ContainerProfile &profile, ledger::PackingId packing, const ScannedCode &code,
    const LeavingRule &leaving, const QDate &today)
{
    PackOutcome outcome = outcomeFor(view, code);
    if (outcome.key.isEmpty())
        return outcome;
    PackSituation situation;
    situation.isContainer = outcome.key == profile.key;
    const std::optional<ItemRow> row = view.items().find(outcome.key);
    situation.known = row.has_value();
    if (!row && !situation.isContainer) {
        // Drawn here, and on no good pack yet; or of a container that is not closed. Neither is a stranger.
        outcome.isOpen = view.line().packings.openOf(outcome.key).has_value();
        const std::optional<ledger::NumberRow> number = view.line().numbers.find(outcome.key);
        if (outcome.isOpen || number) {
            outcome.verdict = PackVerdict::NotCommissioned;
            if (number && number->state == ledger::NumberState::Rejected)
                outcome.reason = nameOf(number->state);
            return outcome;
        }
    }
    if (!row || situation.isContainer) {
        outcome.verdict = judge(situation);
        return outcome;
    }

    const ScannedIdentity identity = identityIn(view, code).value_or(ScannedIdentity { outcome.key, {}, {} });
    ChildFacts child = childFacts(view, *row);
    const bool lotIsTold = !child.lot.isEmpty();
    if (!lotIsTold) {
        child.lot = identity.lot;
        child.expiry = identity.expiry;
    }
    outcome.lot = child.lot;
    outcome.expiry = child.expiry;
    const ledger::EffectiveState effective = view.items().effective(*row);
    situation.state = effective.state;
    situation.condition = effective.condition;
    situation.logistic = row->key.kind() != gs1::ItemKey::Kind::Sgtin;
    situation.empty = child.empty;
    const std::vector<ledger::Hold> holds = view.holds().openOn(row->id, effective.ancestors);
    situation.held = !holds.empty();
    outcome.reason = !holds.empty()                  ? holds.front().reason
        : effective.condition != ItemCondition::None ? QByteArray(ledger::nameOf(effective.condition))
                                                     : QByteArray(ledger::nameOf(effective.state));
    const QDate lastDay = lastValidDay(child.expiry);
    situation.expired = lastDay.isValid() && lastDay < today;
    situation.labelAgrees = (identity.lot.isEmpty() || !lotIsTold || identity.lot == child.lot)
        && expiryAgrees(identity.expiry, child.expiry);
    situation.levelFits = levelFits(profile, *row);
    situation.productFits = productsFit(profile, child);
    situation.lotFits = lotsFit(profile, child);
    situation.full = profile.rule.count > 0 && profile.count >= profile.rule.count;

    const std::optional<ledger::PackedChild> claim = view.line().packings.claimOn(row->id);
    ItemId other;
    if (claim) {
        const bool here = claim->packing == packing;
        situation.where = here ? PackSituation::Where::Here : PackSituation::Where::ElsewhereOpen;
        const std::optional<ledger::Packing> open = here ? std::nullopt : view.line().packings.byId(claim->packing);
        if (open) {
            outcome.from = view.masterData().epcUri(open->container);
            outcome.fromIsOpen = true;
        }
    } else if (row->parent.isValid()) {
        const bool here = row->parent == profile.item;
        situation.where = here ? PackSituation::Where::Here : PackSituation::Where::Elsewhere;
        other = here ? ItemId() : row->parent;
    }
    if (const std::optional<ItemRow> container = other.isValid() ? view.items().byId(other) : std::nullopt)
        outcome.from = view.masterData().epcUri(container->key);
    using Leaving = PackSituation::Leaving;
    const bool may = leaving.source.isValid() ? other == leaving.source
                                              : profile.rule.moving == ledger::Moving::Automatic
            || (profile.rule.moving == ledger::Moving::Ask && leaving.confirmed);
    situation.leaving = may && !leaving.mustBeFree                          ? Leaving::Allowed
        : profile.rule.moving == ledger::Moving::Ask && !leaving.mustBeFree ? Leaving::WhenAsked
                                                                            : Leaving::Never;
    outcome.mayMove = situation.leaving == Leaving::WhenAsked && !leaving.source.isValid();

    const std::optional<ledger::PackingStore::Trouble> trouble
        = row->level != Level::Unit ? view.line().packings.troubleBelow(row->id) : std::nullopt;
    situation.troubleInside = trouble.has_value();
    outcome.verdict = judge(situation);
    if (outcome.verdict == PackVerdict::Accepted && leaving.source.isValid() && other != leaving.source)
        outcome.verdict = PackVerdict::NotInParent;

    switch (outcome.verdict) {
    case PackVerdict::OtherLot:
        outcome.expected = profile.lot + (profile.expiry.isEmpty() ? QByteArray() : ", " + profile.expiry);
        break;
    case PackVerdict::LabelMismatch:
        outcome.expected = child.lot + ", " + child.expiry;
        break;
    case PackVerdict::OtherProduct:
        outcome.expected = profile.product;
        break;
    case PackVerdict::WrongLevel:
        if (const std::optional<Level> wanted = wantedLevel(profile))
            outcome.expected = ledger::nameOf(*wanted);
        break;
    case PackVerdict::ContentsHeld:
        if (const std::optional<ItemRow> inside = view.items().byId(trouble->item))
            outcome.trouble = view.masterData().epcUri(inside->key);
        outcome.reason = !trouble->holdReason.isEmpty() ? trouble->holdReason
            : trouble->condition != ItemCondition::None ? QByteArray(ledger::nameOf(trouble->condition))
                                                        : QByteArray(ledger::nameOf(trouble->state));
        break;
    case PackVerdict::Accepted:
    case PackVerdict::OtherParent:
    case PackVerdict::NotInParent:
        break;
    default:
        outcome.from.clear();
    }
    return outcome;
}

void hideFrom(View &view, const access::Session &person, PackOutcome &outcome)
{
    if (outcome.key.isEmpty() || mayHandle(view, person, outcome.key))
        return;
    PackOutcome hidden;
    hidden.verdict = PackVerdict::Unknown;
    hidden.key = outcome.key;
    hidden.uri = outcome.uri;
    hidden.raw = outcome.raw;
    hidden.uuid = outcome.uuid;
    outcome = std::move(hidden);
}

} // namespace packledger::workflow

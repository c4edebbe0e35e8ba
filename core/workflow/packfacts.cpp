#include "workflow/packfacts.h"

#include "ledger/linestores.h"

#include <algorithm>

namespace packledger::workflow {

using ledger::ItemRow;
using ledger::Level;
using ledger::PackingRule;
using ledger::View;

namespace {

QByteArray gtinOf(const gs1::ItemKey &key)
{
    const std::optional<gs1::Gtin> gtin = key.gtin();
    return gtin ? gtin->digits() : QByteArray();
}

// GS1 General Specifications 2.1.7: indicators 1 to 8 group the trade item whose GTIN has the same middle digits.
QByteArray baseGtin(const QByteArray &gtin)
{
    if (gtin.size() != 14 || gtin.startsWith('0'))
        return gtin;
    const QByteArray body = '0' + gtin.mid(1, 12);
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += (body.at(i) - '0') * (i % 2 == 0 ? 3 : 1);
    return body + char('0' + (10 - sum % 10) % 10);
}

QByteArray productInto(View &view, const QByteArray &containerGtin)
{
    QByteArrayList products;
    for (const PackingRule &rule : view.line().packings.rulesInto(containerGtin)) {
        if (!rule.gtin.isEmpty() && !products.contains(rule.gtin))
            products.append(rule.gtin);
    }
    return products.size() == 1 ? products.front() : baseGtin(containerGtin);
}

std::optional<Level> levelInto(View &view, const QByteArray &containerGtin)
{
    const std::vector<PackingRule> rules = view.line().packings.rulesInto(containerGtin);
    return rules.empty() ? std::nullopt : std::optional(rules.front().level);
}

} // namespace

Level levelAbove(Level child)
{
    return child >= Level::Case ? Level::Pallet : Level::Case;
}

PackingRule packingRule(View &view, const QByteArray &product, Level level)
{
    ledger::PackingStore &store = view.line().packings;
    if (!product.isEmpty()) {
        if (const std::optional<PackingRule> own = store.rule(product, level))
            return *own;
    }
    if (const std::optional<PackingRule> sites = store.rule({}, level))
        return *sites;
    PackingRule rule;
    rule.level = level;
    rule.mixedLots = rule.mixedProducts = level == Level::Pallet;
    return rule;
}

ChildFacts childFacts(View &view, const ItemRow &row)
{
    ChildFacts facts { row, gtinOf(row.key), row.lot, row.expiry, false, false, false };
    if (row.level == Level::Unit)
        return facts;
    const ledger::PackingStore::Mixture mixture = view.line().packings.mixtureBelow(row.id);
    facts.mixedProducts = mixture.products > 1;
    facts.mixedLots = mixture.lots > 1;
    if (mixture.units == 0) {
        facts.empty = row.key.kind() == gs1::ItemKey::Kind::Sscc && view.items().childCount(row.id) == 0;
        facts.product = baseGtin(facts.product);
        return facts;
    }
    if (const std::optional<ItemRow> unit = view.items().byId(mixture.unit)) {
        facts.product = gtinOf(unit->key);
        facts.lot = unit->lot;
        facts.expiry = unit->expiry;
    }
    return facts;
}

void ContainerProfile::take(View &view, const ChildFacts &child)
{
    ++count;
    if (!childLevel)
        childLevel = child.row.level;
    if (!level)
        level = levelAbove(child.row.level);
    if (lot.isEmpty()) {
        lot = child.lot;
        expiry = child.expiry;
    }
    if (product.isEmpty() || count == 1) {
        product = child.product;
        rule = packingRule(view, product, *level);
    }
}

ContainerProfile containerProfile(
    View &view, const gs1::ItemKey &container, std::optional<Level> told, ledger::PackingId packing)
{
    ledger::PackingStore &store = view.line().packings;
    ContainerProfile profile;
    profile.key = container;
    profile.level = told;
    const std::optional<ItemRow> row = view.items().find(container);
    std::optional<ItemRow> first;
    if (row) {
        profile.item = row->id;
        profile.around = view.items().effective(*row).ancestors;
        profile.lot = row->lot;
        profile.expiry = row->expiry;
        profile.count = view.items().childCount(row->id);
        if (profile.count > 0) {
            first = view.items().children(row->id).front();
            profile.level = told ? told : row->level;
        }
    }
    if (packing.isValid()) {
        profile.count += store.childCount(packing);
        const std::optional<ledger::PackedChild> child = first ? std::nullopt : store.firstChild(packing);
        if (child)
            first = view.items().byId(child->item);
    }
    if (profile.isTradeItem()) {
        const QByteArray gtin = gtinOf(container);
        profile.product = productInto(view, gtin);
        if (!profile.level)
            profile.level = levelInto(view, gtin).value_or(Level::Case);
    }
    if (first) {
        const ChildFacts child = childFacts(view, *first);
        profile.childLevel = child.row.level;
        profile.product = child.product;
        if (profile.lot.isEmpty()) {
            profile.lot = child.lot;
            profile.expiry = child.expiry;
        }
        if (!profile.level)
            profile.level = levelAbove(child.row.level);
    }
    if (profile.level)
        profile.rule = packingRule(view, profile.product, *profile.level);
    return profile;
}

} // namespace packledger::workflow

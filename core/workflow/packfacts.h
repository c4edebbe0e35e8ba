#pragma once

#include "ledger/packingstore.h"
#include "ledger/writetransaction.h"
#include "workflow/packjudgement.h"
#include "workflow/scannedcode.h"

namespace packledger::workflow {

/// What an item brings into a container: a pack speaks for itself, a container for what is in it.
struct ChildFacts
{
    ledger::ItemRow row;
    QByteArray product; ///< GTIN of the units
    QByteArray lot;
    QByteArray expiry;
    bool mixedProducts = false;
    bool mixedLots = false;
    bool empty = false; ///< a logistic unit without contents
};
/// Of the item as it stands now.
[[nodiscard]] ChildFacts childFacts(ledger::View &view, const ledger::ItemRow &row);

/// What a container takes: by its rule, by its own number, and by what is in it already.
struct ContainerProfile
{
    gs1::ItemKey key;
    ItemId item; ///< invalid: the ledger does not have it yet
    std::optional<ledger::Level> level; ///< nothing: the first child will tell
    std::optional<ledger::Level> childLevel;
    QByteArray product; ///< GTIN of the units; empty: the first child will tell
    QByteArray lot;
    QByteArray expiry;
    ledger::PackingRule rule;
    qint64 count = 0; ///< children, those of an open packing with them
    std::vector<ItemId> around; ///< containers it stands in itself, innermost first

    /// Whether the container is a trade item of its own, and so of one product and one lot (standards: an SGTIN for a
    /// homogeneous case, an SSCC for a mixed one).
    [[nodiscard]] bool isTradeItem() const { return key.kind() == gs1::ItemKey::Kind::Sgtin; }
    [[nodiscard]] qint64 missing() const { return rule.count > 0 ? rule.count - count : 0; }
    /// It has this child from now on.
    void take(ledger::View &view, const ChildFacts &child);
};

/// `packing`: the open one it is being built in; invalid: as it stands closed. `told`: the level as ordered.
[[nodiscard]] ContainerProfile containerProfile(ledger::View &view, const gs1::ItemKey &container,
    std::optional<ledger::Level> told = {}, ledger::PackingId packing = {});

/// The rule for a product at a level: its own, else the site's, else the one built in (one lot and one product below
/// the pallet, any number, moving asks).
[[nodiscard]] ledger::PackingRule packingRule(ledger::View &view, const QByteArray &product, ledger::Level level);

/// The level of a container that takes this child first and was told none.
[[nodiscard]] ledger::Level levelAbove(ledger::Level child);

} // namespace packledger::workflow

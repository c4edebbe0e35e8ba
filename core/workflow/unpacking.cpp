#include "workflow/unpacking.h"

#include "ledger/linestores.h"
#include "workflow/aggregationevents.h"
#include "workflow/clientscope.h"
#include "workflow/containers.h"
#include "workflow/packingerrors.h"
#include "workflow/packscan.h"

#include <QJsonArray>

#include <algorithm>

namespace packledger::workflow {

using ledger::ItemRow;
using ledger::View;
using ledger::WriteTransaction;

namespace {

Result<ItemRow> breakable(WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container)
{
    if (const Result<void> allowed = mayPack(person); !allowed)
        return fail(allowed.error());
    if (const Result<void> mine = checkClient(transaction, person, container); !mine)
        return fail(mine.error());
    if (transaction.line().packings.openOf(container))
        return fail(codes::packingOpen, QString::fromUtf8(transaction.masterData().epcUri(container)));
    return breakableContainer(transaction, container);
}

/// A container that is being taken apart: what is told of it, and the events of the act.
struct Breaking
{
    ItemRow row;
    AggregationEvents events;
    Unpacking done {};
};

Result<Breaking> begun(WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container)
{
    const Result<ItemRow> row = breakable(transaction, person, container);
    if (!row)
        return fail(row.error());
    Breaking breaking { *row, AggregationEvents(transaction) };
    breaking.done.uri = transaction.masterData().epcUri(container);
    breaking.events.include(*row);
    return breaking;
}

void takeOut(WriteTransaction &transaction, Breaking &breaking, const ItemRow &child)
{
    breaking.events.include(child);
    breaking.done.outcomes.push_back(outcomeFor(transaction, child));
    breaking.done.outcomes.back().verdict = PackVerdict::Removed;
}

/// The code as one of the container's children: Removed where it is one.
PackOutcome childOutcome(View &view, const ItemRow &container, const ScannedCode &code)
{
    PackOutcome outcome = outcomeFor(view, code);
    const std::optional<ItemRow> row = outcome.item.isValid() ? view.items().byId(outcome.item) : std::nullopt;
    if (!row)
        return outcome;
    if (row->id == container.id) {
        outcome.verdict = PackVerdict::Container;
    } else if (row->parent == container.id) {
        outcome.verdict = PackVerdict::Removed;
    } else {
        outcome.verdict = PackVerdict::NotInParent;
        if (const std::optional<ItemRow> other = row->parent.isValid() ? view.items().byId(row->parent) : std::nullopt)
            outcome.from = view.masterData().epcUri(other->key);
    }
    return outcome;
}

bool isIn(const std::vector<PackOutcome> &outcomes, ItemId item, PackVerdict verdict)
{
    return std::any_of(outcomes.begin(), outcomes.end(),
        [&](const PackOutcome &outcome) { return outcome.item == item && outcome.verdict == verdict; });
}

void noteGroup(WriteTransaction &transaction, const std::vector<EventId> &events)
{
    QJsonArray all;
    for (const EventId event : events)
        all.append(event.value);
    transaction.appendAct("packing.done", QJsonObject { { QStringLiteral("events"), all } });
}

void takeOutEmptied(WriteTransaction &transaction, Breaking &breaking)
{
    breaking.done.leftParent = breaking.events.unpackEmptied(breaking.row.id);
    if (breaking.events.events().size() > 1)
        noteGroup(transaction, breaking.events.events());
}

} // namespace

Result<Unpacking> unpack(WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container,
    const std::vector<ScannedCode> &codes)
{
    Result<Breaking> breaking = begun(transaction, person, container);
    if (!breaking)
        return fail(breaking.error());
    Unpacking &done = breaking->done;
    std::vector<gs1::ItemKey> children;
    for (const ScannedCode &code : codes) {
        PackOutcome outcome = childOutcome(transaction, breaking->row, code);
        if (outcome.verdict == PackVerdict::Removed && isIn(done.outcomes, outcome.item, PackVerdict::Removed))
            outcome.verdict = PackVerdict::Duplicate;
        if (outcome.verdict == PackVerdict::Removed) {
            children.push_back(outcome.key);
            breaking->events.include(*transaction.items().byId(outcome.item));
        }
        done.outcomes.push_back(std::move(outcome));
    }
    if (!children.empty()) {
        done.event = breaking->events.unpack(container, children);
        takeOutEmptied(transaction, *breaking);
    }
    done.removed = qint64(children.size());
    done.left = transaction.items().childCount(breaking->row.id);
    return std::move(done);
}

Result<Unpacking> unpackAll(
    WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container, Emptied emptied)
{
    Result<Breaking> breaking = begun(transaction, person, container);
    if (!breaking)
        return fail(breaking.error());
    Unpacking &done = breaking->done;
    for (const ItemRow &child : transaction.items().children(breaking->row.id))
        takeOut(transaction, *breaking, child);
    if (done.outcomes.empty())
        return fail(codes::containerEmpty, QString::fromUtf8(done.uri));
    done.event = breaking->events.unpack(container, {});
    done.removed = qint64(done.outcomes.size());
    if (emptied == Emptied::LeavesParent)
        takeOutEmptied(transaction, *breaking);
    return std::move(done);
}

Result<Unpacking> unpackDeep(
    WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container)
{
    Result<Breaking> breaking = begun(transaction, person, container);
    if (!breaking)
        return fail(breaking.error());
    Unpacking &done = breaking->done;
    std::vector<gs1::ItemKey> containers;
    if (transaction.items().childCount(breaking->row.id) > 0)
        containers.push_back(container);
    transaction.items().forEachBelow(breaking->row.id, [&](const ItemRow &inside, int) {
        takeOut(transaction, *breaking, inside);
        if (inside.level != ledger::Level::Unit)
            containers.push_back(inside.key);
        return true;
    });
    if (containers.empty())
        return fail(codes::containerEmpty, QString::fromUtf8(done.uri));
    for (const gs1::ItemKey &key : containers) {
        const std::optional<ItemRow> opened = transaction.items().find(key);
        if (opened && transaction.items().childCount(opened->id) > 0)
            breaking->events.unpack(key, {});
    }
    done.event = breaking->events.events().front();
    done.removed = qint64(done.outcomes.size());
    takeOutEmptied(transaction, *breaking);
    return std::move(done);
}

Result<Swap> swapChild(WriteTransaction &transaction, const access::Session &person, const ScannedCode &out,
    const ScannedCode &in, bool moveConfirmed)
{
    if (const Result<void> allowed = mayPack(person); !allowed)
        return fail(allowed.error());
    Swap swap;
    swap.out = outcomeFor(transaction, out);
    swap.in = outcomeFor(transaction, in);
    hideFrom(transaction, person, swap.out);
    const std::optional<ItemRow> leaves
        = swap.out.item.isValid() ? transaction.items().byId(swap.out.item) : std::nullopt;
    const std::optional<ItemRow> container
        = leaves && leaves->parent.isValid() ? transaction.items().byId(leaves->parent) : std::nullopt;
    if (!container) {
        if (leaves)
            swap.out.verdict = PackVerdict::NotInParent;
        return swap;
    }
    swap.uri = transaction.masterData().epcUri(container->key);
    const Result<ItemRow> usable = breakable(transaction, person, container->key);
    if (!usable)
        return fail(usable.error());
    if (const Result<ItemRow> build = buildableContainer(transaction, container->key); !build)
        return fail(build.error());

    ContainerProfile profile = containerProfile(transaction, container->key, container->level);
    // Its place is free, and where it was the only one the container is what the new one makes it.
    --profile.count;
    swap.out.verdict = PackVerdict::Removed;
    LeavingRule leaving;
    leaving.confirmed = moveConfirmed;
    swap.in = judgeChild(transaction, profile, {}, in, leaving, transaction.today());
    hideFrom(transaction, person, swap.in);
    if (swap.in.item == swap.out.item && swap.in.item.isValid())
        swap.in.verdict = PackVerdict::Duplicate;
    if (swap.in.verdict != PackVerdict::Accepted)
        return swap;

    const ItemRow enters = *transaction.items().byId(swap.in.item);
    AggregationEvents events(transaction);
    for (const ItemRow &row : { *leaves, *container, enters })
        events.include(row);
    if (const std::optional<ItemRow> old
        = enters.parent.isValid() ? transaction.items().byId(enters.parent) : std::nullopt) {
        events.include(*old);
        events.unpack(old->key, { enters.key });
        events.unpackEmptied(old->id);
    }
    events.unpack(container->key, { leaves->key });
    events.pack(container->key, { enters.key });
    swap.events = events.events();
    noteGroup(transaction, swap.events);
    return swap;
}

Result<ContentsCheck> checkContents(WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const std::vector<ScannedCode> &codes)
{
    const Result<ItemRow> row = breakable(transaction, person, container);
    if (!row)
        return fail(row.error());
    ContentsCheck check;
    check.uri = transaction.masterData().epcUri(container);
    QJsonArray foreign;
    for (const ScannedCode &code : codes) {
        PackOutcome outcome = childOutcome(transaction, *row, code);
        if (outcome.verdict == PackVerdict::Removed)
            outcome.verdict = isIn(check.outcomes, outcome.item, PackVerdict::Confirmed) ? PackVerdict::Duplicate
                                                                                         : PackVerdict::Confirmed;
        check.confirmed += outcome.verdict == PackVerdict::Confirmed ? 1 : 0;
        if (!isGood(outcome.verdict)) {
            ++check.foreign;
            foreign.append(QString::fromUtf8(outcome.key.isEmpty() ? outcome.raw : outcome.key.text()));
        }
        check.outcomes.push_back(std::move(outcome));
    }
    QJsonArray missing;
    for (const ItemRow &child : transaction.items().children(row->id)) {
        if (isIn(check.outcomes, child.id, PackVerdict::Confirmed))
            continue;
        check.missing.push_back(transaction.masterData().epcUri(child.key));
        missing.append(QString::fromUtf8(child.key.text()));
    }
    transaction.appendAct("packing.verified",
        QJsonObject { { QStringLiteral("container"), QString::fromUtf8(container.text()) },
            { QStringLiteral("confirmed"), check.confirmed }, { QStringLiteral("missing"), missing },
            { QStringLiteral("foreign"), foreign } });
    return check;
}

Fill fillOf(View &view, const ItemRow &container)
{
    Fill fill;
    if (container.level == ledger::Level::Unit)
        return fill;
    fill.count = view.items().childCount(container.id);
    const std::optional<ledger::Packing> built = view.line().packings.closedOf(container.key);
    if (!built)
        return fill;
    const ContainerProfile profile = containerProfile(view, container.key, container.level);
    fill.expected = profile.rule.count > 0 ? profile.rule.count : std::max(built->expected, built->packed);
    return fill;
}

} // namespace packledger::workflow

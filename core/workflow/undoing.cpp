#include "workflow/undoing.h"

#include "ledger/linestores.h"
#include "ledger/treefacts.h"
#include "workflow/batches.h"
#include "workflow/clientscope.h"
#include "workflow/packingerrors.h"
#include "workflow/permission.h"
#include "workflow/siteevent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::EventKind;
using ledger::ItemState;
using ledger::WriteTransaction;

namespace {

QString text(EventId event)
{
    return QString::number(event.value);
}

bool isEnd(EventKind kind)
{
    return kind == EventKind::Decommission || kind == EventKind::Destroy;
}

/// The events that were written in one go, and the run of repackaging that they are.
struct Group
{
    std::vector<EventId> events;
    qint64 run = 0; ///< the journal entry of the run; 0: none
    QJsonObject body {}; ///< of that entry
};

/// A commissioning among others stays when they are taken back.
bool isAlone(const Group &group)
{
    return group.events.size() == 1;
}

/// The group of an event, as the act behind it tells; the event alone without one.
Group groupOf(ledger::View &view, EventId event)
{
    for (qint64 seq = event.value + 1; const std::optional<ledger::JournalEntry> entry = view.journal().entry(seq);
         ++seq) {
        const QByteArray &act = entry->head.act;
        if (act == "event")
            continue;
        if (act != "packing.closed" && act != "packing.done" && act != "batch.repacked")
            break;
        Group group;
        group.body = QJsonDocument::fromJson(entry->body).object();
        group.run = act == "batch.repacked" ? seq : 0;
        for (const QJsonValue &value : group.body.value(QLatin1StringView("events")).toArray())
            group.events.push_back(EventId { value.toInteger() });
        if (std::find(group.events.begin(), group.events.end(), event) != group.events.end())
            return group;
        break;
    }
    return { { event } };
}

/// The batches of an item's numbers and of all that is in it now.
QSet<qint64> batchesOf(ledger::View &view, const ledger::ItemRow &row)
{
    QSet<qint64> batches;
    const auto add = [&](const gs1::ItemKey &key) {
        const std::optional<ledger::NumberRow> number = view.line().numbers.find(key);
        if (number && number->batch.isValid())
            batches.insert(number->batch.value);
    };
    if (view.items().childCount(row.id) == 0)
        add(row.key);
    else
        ledger::TreeFacts(view.database()).forEachItem(row.id, [&](const ledger::TreeItem &item) {
            add(gs1::ItemKey::fromText(item.key));
        });
    return batches;
}

/// What the numbers of a locked batch came to, and what its containers held, stands in its record, which two people
/// signed, and in what partners were told of it. What ended or was unpacked after that does not.
Result<void> mayUnmakeOne(ledger::View &view, EventId event, EventKind kind)
{
    QSet<qint64> batches;
    for (const ItemId item : view.events().itemsOf(event)) {
        if (const std::optional<ledger::ItemRow> row = view.items().byId(item))
            batches.unite(batchesOf(view, *row));
    }
    for (const qint64 batch : std::as_const(batches)) {
        const auto unlocked = unlockedBatch(view, BatchId { batch });
        if (unlocked)
            continue;
        const std::vector<ledger::BatchAct> closes = view.line().batches.acts(BatchId { batch }, "batch.closed");
        const bool isBefore = closes.empty() || event.value < closes.back().seq;
        if (kind == EventKind::Unpack && isBefore)
            return fail(codes::undoBeforeClose, unlocked.error().detail);
        if (kind == EventKind::Commission || isBefore)
            return fail(unlocked.error());
    }
    return {};
}

/// The same of all that goes with the event: what a sample left behind in its container is taken back with it. A
/// packing that is taken back leaves its items in none, as an unpacking does: that may be done at any time.
Result<void> mayUnmake(ledger::View &view, const Group &group)
{
    for (const EventId event : group.events) {
        const std::optional<ledger::EventStore::Summary> fact = view.events().summary(event);
        const bool isMaking = fact
            && (isEnd(fact->kind) || fact->kind == EventKind::Unpack
                || (isAlone(group) && fact->kind == EventKind::Commission));
        if (const Result<void> may = isMaking ? mayUnmakeOne(view, event, fact->kind) : Result<void>(); !may)
            return may;
    }
    return {};
}

Result<void> mayWithdraw(WriteTransaction &transaction, EventId event, const std::vector<EventId> &group)
{
    for (const EventId later : transaction.events().followersOf(event)) {
        if (std::find(group.begin(), group.end(), later) == group.end())
            return fail(codes::undoFollowed, text(later));
    }
    for (const ItemId item : transaction.events().itemsOf(event)) {
        const std::optional<ledger::ItemRow> row = transaction.items().byId(item);
        const ItemState state = row ? transaction.items().effective(*row).state : ItemState::Mentioned;
        if (state == ItemState::Shipped || state == ItemState::InTransit)
            return fail(codes::undoLeft, QString::fromUtf8(transaction.masterData().epcUri(row->key)));
    }
    return {};
}

/// The group from the last to the first; a commissioning in it stays, because the container or pack has its label.
Result<std::vector<EventId>> withdraw(WriteTransaction &transaction, std::vector<EventId> group)
{
    std::sort(group.begin(), group.end(), [](EventId a, EventId b) { return a > b; });
    const bool hasOne = group.size() == 1;
    std::erase_if(group, [&](EventId event) {
        const std::optional<ledger::EventStore::Summary> fact = transaction.events().summary(event);
        return !fact || fact->declared || (fact->kind == EventKind::Commission && !hasOne);
    });
    if (group.empty())
        return fail(codes::undoNothing);
    for (const EventId event : group) {
        if (const Result<void> allowed = mayWithdraw(transaction, event, group); !allowed)
            return fail(allowed.error());
    }
    for (const EventId event : group)
        withdrawSiteEvent(transaction, event);
    return group;
}

/// Those of a run's packs that are in this state now.
QJsonArray nowIn(WriteTransaction &transaction, const QJsonObject &run, const char *field, bool isAlive)
{
    QJsonArray keys;
    for (const QJsonValue &key : run.value(QLatin1StringView(field)).toArray()) {
        const std::optional<ledger::ItemRow> row
            = transaction.items().find(gs1::ItemKey::fromText(key.toString().toUtf8()));
        const ItemState state = row ? transaction.items().effective(*row).state : ItemState::Mentioned;
        if ((state != ItemState::Mentioned && !isEnded(state)) == isAlive)
            keys.append(key);
    }
    return keys;
}

Result<std::vector<EventId>> withdrawRun(WriteTransaction &transaction, const Group &group)
{
    const BatchId batch { group.body.value(QLatin1StringView("batch")).toInteger() };
    if (const auto row = unlockedBatch(transaction, batch); !row)
        return fail(row.error());
    Result<std::vector<EventId>> withdrawn = withdraw(transaction, group.events);
    if (withdrawn)
        transaction.appendAct("batch.repack-undone",
            QJsonObject { { QStringLiteral("batch"), batch.value }, { QStringLiteral("run"), group.run },
                { QStringLiteral("inputs"), nowIn(transaction, group.body, "inputs", true) },
                { QStringLiteral("outputs"), nowIn(transaction, group.body, "outputs", false) } });
    return withdrawn;
}

/// What is asked of whoever takes back such an event; nothing: it is not taken back.
std::optional<Permission> permissionFor(EventKind kind, const Group &group)
{
    if (group.run != 0 && kind != EventKind::Commission)
        return Permission::Commission;
    if (kind == EventKind::Commission && isAlone(group))
        return Permission::Commission;
    if (kind == EventKind::Pack || kind == EventKind::Unpack)
        return Permission::Pack;
    return isEnd(kind) ? std::optional(Permission::EndItems) : std::nullopt;
}

} // namespace

Result<std::vector<EventId>> withdrawPacking(WriteTransaction &transaction, EventId event)
{
    const Group group = groupOf(transaction, event);
    if (const Result<void> may = mayUnmake(transaction, group); !may)
        return fail(may.error());
    return withdraw(transaction, group.events);
}

Result<std::vector<EventId>> undoEvent(WriteTransaction &transaction, const access::Session &person, EventId event)
{
    const std::optional<ledger::EventStore::Summary> fact = transaction.events().summary(event);
    if (!fact || fact->declared)
        return fail(codes::undoNothing, text(event));
    if (fact->document.isValid())
        return fail(codes::undoForeign, text(event));
    if (const std::vector<ItemId> items = transaction.events().itemsOf(event); !items.empty()) {
        const std::optional<ledger::ItemRow> row = transaction.items().byId(items.front());
        if (const Result<void> mine = row ? checkClient(transaction, person, row->key) : Result<void>(); !mine)
            return fail(mine.error());
    }
    const Group group = groupOf(transaction, event);
    const std::optional<Permission> permission = permissionFor(fact->kind, group);
    if (!permission)
        return fact->kind == EventKind::Commission && group.run == 0
            ? fail(codes::undoContainerStays)
            : fail(codes::undoKind, QString::fromLatin1(ledger::nameOf(fact->kind)));
    if (const Result<void> may = permitted(person, *permission); !may)
        return fail(may.error());
    if (group.run != 0)
        return withdrawRun(transaction, group);
    if (const Result<void> may = mayUnmake(transaction, group); !may)
        return fail(may.error());
    return withdraw(transaction, group.events);
}

std::optional<LastAct> lastActOf(ledger::View &view, const access::Session &person, const gs1::ItemKey &item)
{
    const std::optional<ledger::ItemRow> row = view.items().find(item);
    const EventId last = row ? view.events().latestOf(row->id) : EventId();
    const auto fact = last.isValid() ? view.events().summary(last) : std::nullopt;
    if (!fact || fact->declared || fact->document.isValid() || !mayHandle(view, person, item))
        return std::nullopt;
    const Group group = groupOf(view, last);
    const std::optional<Permission> permission = permissionFor(fact->kind, group);
    if (!permission || !person.may(*permission))
        return std::nullopt;
    const BatchId run { group.run != 0 ? group.body.value(QLatin1StringView("batch")).toInteger() : 0 };
    if ((run.isValid() && !unlockedBatch(view, run)) || !mayUnmake(view, group))
        return std::nullopt;
    LastAct act { last, fact->kind, {}, {}, qint64(view.events().itemsOf(last).size()) };
    if (const std::optional<ledger::JournalEntry> entry = view.journal().entry(last.value)) {
        act.at = entry->head.at;
        act.operatorName = entry->head.actor.operatorName;
    }
    return act;
}

Result<std::vector<EventId>> undoLast(
    WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &item)
{
    if (const Result<void> mine = checkClient(transaction, person, item); !mine)
        return fail(mine.error());
    const std::optional<ledger::ItemRow> row = transaction.items().find(item);
    const EventId last = row ? transaction.events().latestOf(row->id) : EventId();
    if (!last.isValid())
        return fail(codes::undoNothing, QString::fromUtf8(transaction.masterData().epcUri(item)));
    // One pack in hand must not take a whole lot back.
    const std::optional<ledger::EventStore::Summary> fact = transaction.events().summary(last);
    const size_t packs = transaction.events().itemsOf(last).size();
    if (fact && (fact->kind == EventKind::Commission || fact->kind == EventKind::Transform) && packs > 1)
        return fail(codes::undoSeveral, QString::number(packs));
    return undoEvent(transaction, person, last);
}

} // namespace packledger::workflow

#include "workflow/undoing.h"

#include "access/accesserrors.h"
#include "ledger/linestores.h"
#include "workflow/packingerrors.h"
#include "workflow/siteevent.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// The events that were written in one go with this one, as the act behind it tells; the event alone without one.
std::vector<EventId> groupOf(ledger::View &view, EventId event)
{
    for (qint64 seq = event.value + 1; const std::optional<ledger::JournalEntry> entry = view.journal().entry(seq);
         ++seq) {
        if (entry->head.act == "event")
            continue;
        if (entry->head.act != "packing.closed" && entry->head.act != "packing.done")
            break;
        const QJsonArray all
            = QJsonDocument::fromJson(entry->body).object().value(QLatin1StringView("events")).toArray();
        std::vector<EventId> group;
        for (const QJsonValue &value : all)
            group.push_back(EventId { value.toInteger() });
        if (std::find(group.begin(), group.end(), event) != group.end())
            return group;
        break;
    }
    return { event };
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

/// The group from the last to the first; commissioning stays, because the container has its label.
Result<std::vector<EventId>> withdraw(WriteTransaction &transaction, std::vector<EventId> group)
{
    std::sort(group.begin(), group.end(), [](EventId a, EventId b) { return a > b; });
    std::erase_if(group, [&](EventId event) {
        const std::optional<ledger::EventStore::Summary> fact = transaction.events().summary(event);
        return !fact || fact->declared || fact->kind == EventKind::Commission;
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

} // namespace

Result<std::vector<EventId>> withdrawPacking(WriteTransaction &transaction, EventId event)
{
    return withdraw(transaction, groupOf(transaction, event));
}

Result<std::vector<EventId>> undoEvent(WriteTransaction &transaction, const access::Session &person, EventId event)
{
    const std::optional<ledger::EventStore::Summary> fact = transaction.events().summary(event);
    if (!fact || fact->declared)
        return fail(codes::undoNothing, text(event));
    if (fact->document.isValid())
        return fail(codes::undoForeign, text(event));
    if (fact->kind != EventKind::Pack && fact->kind != EventKind::Unpack && !isEnd(fact->kind))
        return fail(codes::undoKind, QString::fromLatin1(ledger::nameOf(fact->kind)));
    const Permission permission = isEnd(fact->kind) ? Permission::EndItems : Permission::Pack;
    if (!person.may(permission))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(permission)));
    return withdraw(transaction, groupOf(transaction, event));
}

Result<std::vector<EventId>> undoLast(
    WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &item)
{
    const std::optional<ledger::ItemRow> row = transaction.items().find(item);
    const EventId last = row ? transaction.events().latestOf(row->id) : EventId();
    if (!last.isValid())
        return fail(codes::undoNothing, QString::fromUtf8(transaction.masterData().epcUri(item)));
    return undoEvent(transaction, person, last);
}

} // namespace packledger::workflow

#include "shipping/shippingacts.h"

#include "ledger/actbody.h"
#include "ledger/exchangelists.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <set>

namespace packledger::shipping {

using ledger::Dispatch;
using ledger::DispatchDocument;
using ledger::DispatchId;
using ledger::DispatchState;
using ledger::DispatchStore;
using ledger::EntryHead;
using ledger::JournalEntry;
using ledger::View;

namespace {

constexpr qint64 mostEntries = 20'000; // of one transaction

/// Where in the journal to look: an act that sends or draws back documents follows them in the same transaction.
std::set<qint64> tracesOf(View &view, DispatchId dispatch)
{
    std::set<qint64> traces;
    ledger::ExchangeLists lists(view.database());
    for (const DispatchDocument &document : DispatchStore(view.database()).documents(dispatch)) {
        if (document.event.isValid())
            traces.insert(document.event.value);
        std::vector<QJsonObject> bodies;
        for (const EntryHead &head : lists.acts(ledger::OutboxId { document.outbox }, bodies)) {
            // What a person ended in the outbox is no act on the delivery.
            if (head.act == "outbox.queued" || (head.act == "outbox.resolved" && document.withdrawn))
                traces.insert(head.seq);
        }
    }
    return traces;
}

std::optional<ShippingAct> actOf(const EntryHead &head, const QJsonObject &body)
{
    ShippingAct act;
    act.at = head.at;
    act.who = head.actor.operatorName;
    if (head.act == "ship.shipped") {
        act.what = ShippingAct::What::Overridden;
        act.reason = body.value(QLatin1StringView("override")).toString();
        return act.reason.isEmpty() ? std::nullopt : std::optional(act);
    }
    act.reason = body.value(QLatin1StringView("reason")).toString();
    if (head.act == "ship.corrected") {
        act.what = ShippingAct::What::Corrected;
        return act;
    }
    // Its ship notice is told in an act of its own, which names no item.
    act.items = body.value(QLatin1StringView("items")).toArray().size();
    return act.items > 0 ? std::optional(act) : std::nullopt;
}

} // namespace

const char *nameOf(ShippingAct::What what)
{
    static constexpr const char *names[] = { "overridden", "taken-back", "corrected", "given-up" };
    return names[int(what)];
}

std::vector<ShippingAct> actsOn(View &view, DispatchId dispatch)
{
    std::vector<ShippingAct> acts;
    qint64 seen = 0;
    for (const qint64 trace : tracesOf(view, dispatch)) {
        if (trace <= seen)
            continue;
        std::optional<qint64> atMs;
        view.journal().forEach(trace, [&](const JournalEntry &entry) {
            // All of a transaction bears one time.
            if (atMs.value_or(entry.head.at.ms) != entry.head.at.ms)
                return false;
            atMs = entry.head.at.ms;
            const QByteArray &name = entry.head.act;
            if (name == "ship.shipped" || name == "ship.voided" || name == "ship.corrected") {
                const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
                if (ledger::numberOf(body, "dispatch") == dispatch.value) {
                    if (const std::optional<ShippingAct> act = actOf(entry.head, body))
                        acts.push_back(*act);
                    seen = entry.head.seq;
                    return false;
                }
            }
            return entry.head.seq < trace + mostEntries;
        });
    }
    // What never left has no document that would lead there.
    DispatchStore store(view.database());
    const std::optional<Dispatch> known = store.byId(dispatch);
    if (known && known->state == DispatchState::Cancelled) {
        if (const std::optional<EntryHead> head = store.givenUp(dispatch))
            acts.push_back({ ShippingAct::What::GivenUp, head->at, head->actor.operatorName, {}, 0 });
    }
    return acts;
}

QString inWords(const ShippingAct &act)
{
    const QString who = QString::fromUtf8(act.who);
    switch (act.what) {
    case ShippingAct::What::Overridden:
        return QCoreApplication::translate("Shipping", "Shipped in spite of the customer's licences by %1: %2")
            .arg(who, act.reason);
    case ShippingAct::What::TakenBack:
        return QCoreApplication::translate("Shipping", "Taken back by %1: %2").arg(who, act.reason);
    case ShippingAct::What::Corrected:
        return QCoreApplication::translate("Shipping", "Numbers corrected by %1: %2").arg(who, act.reason);
    case ShippingAct::What::GivenUp:
        return QCoreApplication::translate("Shipping", "Given up by %1").arg(who);
    }
    return {};
}

} // namespace packledger::shipping

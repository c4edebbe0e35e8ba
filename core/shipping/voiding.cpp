#include "shipping/voiding.h"

#include "access/accesserrors.h"
#include "exceptions/customerreceipt.h"
#include "ledger/exchangestores.h"
#include "ledger/treefacts.h"
#include "shipping/shippingerrors.h"
#include "shipping/standing.h"
#include "sync/partners.h"
#include "workflow/packscan.h"
#include "workflow/siteevent.h"

#include <QJsonArray>

#include <algorithm>

namespace packledger::shipping {

using access::Permission;
using ledger::Dispatch;
using ledger::DispatchDocument;
using ledger::DispatchId;
using ledger::DispatchRole;
using ledger::DispatchStore;
using ledger::ItemRow;
using ledger::PickState;
using ledger::View;
using ledger::WriteTransaction;

namespace {

Result<Dispatch> shippedOne(View &view, const access::Session &person, Permission permission, DispatchId id)
{
    if (!person.may(permission))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(permission)));
    std::optional<Dispatch> dispatch = DispatchStore(view.database()).byId(id);
    if (!dispatch)
        return fail(codes::noSuchDispatch, QString::number(id.value));
    if (dispatch->state != ledger::DispatchState::Shipped)
        return fail(codes::dispatchNotShipped, QString::number(id.value));
    return *std::move(dispatch);
}

/// The outermost items that are still out.
std::vector<ItemId> outstanding(View &view, DispatchId dispatch)
{
    std::vector<ItemId> items;
    for (const ledger::PickedItem &picked : DispatchStore(view.database()).items(dispatch)) {
        if (picked.state == PickState::Shipped)
            items.push_back(picked.item);
    }
    return items;
}

/// What the codes name of it; outcomes tell each.
std::vector<ItemId> named(
    View &view, const std::vector<ItemId> &out, const std::vector<workflow::ScannedCode> &codes, Voiding &voiding)
{
    std::vector<ItemId> items;
    for (const workflow::ScannedCode &code : codes) {
        const workflow::PackOutcome found = workflow::outcomeFor(view, code);
        ShipOutcome outcome;
        outcome.key = found.key;
        outcome.raw = code.raw;
        outcome.uuid = code.uuid;
        outcome.uri = found.uri;
        outcome.item = found.item;
        outcome.level = found.level;
        outcome.lot = found.lot;
        outcome.expiry = found.expiry;
        outcome.detail = found.detail;
        if (!found.key.isEmpty()) {
            const bool isOut = std::find(out.begin(), out.end(), found.item) != out.end();
            const bool again = std::find(items.begin(), items.end(), found.item) != items.end();
            outcome.verdict = !isOut ? ShipVerdict::NotPicked : again ? ShipVerdict::Duplicate : ShipVerdict::Removed;
            if (outcome.verdict == ShipVerdict::Removed)
                items.push_back(found.item);
        }
        voiding.outcomes.push_back(std::move(outcome));
    }
    return items;
}

QJsonArray keysOf(View &view, const std::vector<ItemId> &items)
{
    QJsonArray keys;
    for (const ItemId item : items) {
        if (const std::optional<ItemRow> row = view.items().byId(item))
            keys.append(QString::fromUtf8(row->key.text()));
    }
    return keys;
}

bool saysTheSame(const Dispatch &dispatch, const ShipOrder &right)
{
    return dispatch.purchaseOrder == right.purchaseOrder.trimmed() && dispatch.delivery == right.delivery.trimmed()
        && dispatch.invoice == right.invoice.trimmed() && dispatch.dropShipment == right.dropShipment
        && dispatch.transactionDate == right.transactionDate;
}

/// Whether the customer refused a document that stands: it is written anew, with the same numbers too.
bool wasRefused(View &view, DispatchId dispatch)
{
    const std::vector<DispatchDocument> documents = DispatchStore(view.database()).documents(dispatch);
    return std::any_of(documents.begin(), documents.end(), [&](const DispatchDocument &document) {
        const std::optional<ledger::OutboxRow> row = view.exchange().outbox.find(ledger::OutboxId { document.outbox });
        return row && row->state == ledger::OutboxState::Refused;
    });
}

/// Takes back one delivery, document by document.
class Undoing
{
public:
    Undoing(WriteTransaction &transaction, const Dispatch &dispatch, const QString &reason)
        : m_transaction(transaction)
        , m_dispatch(dispatch)
        , m_reason(reason)
    {
    }

    /// Of the shipping document what is in `items` comes back.
    Result<void> takeBack(const DispatchDocument &document, const std::vector<ItemId> &items, Despatching &despatching)
    {
        const std::optional<epcis::Event> event = m_transaction.events().event(document.event);
        if (!event)
            return {};
        std::vector<ItemId> back;
        std::vector<ItemId> rest;
        for (const epcis::Uri &epc : event->epcList) {
            const std::optional<ItemRow> row = m_transaction.items().find(gs1::ItemKey::fromUri(epc));
            const auto picked
                = row ? DispatchStore(m_transaction.database()).item(m_dispatch.id, row->id) : std::nullopt;
            if (!picked || picked->state != PickState::Shipped)
                continue;
            (std::find(items.begin(), items.end(), row->id) != items.end() ? back : rest).push_back(row->id);
        }
        if (back.empty())
            return {};
        const std::optional<EventId> stands = standingEvent(m_transaction, m_dispatch.id, document);
        if (!stands) {
            withdraw(document);
            withdrawnEvents.push_back(document.event);
            return rest.empty() ? Result<void>() : despatching.ship(rest);
        }
        told = true;
        if (*stands == document.event)
            return despatching.takeBack(*event, back);
        // The correction was refused: what it was to correct is what the customer knows.
        if (rest.empty())
            drawBack(document);
        const std::optional<epcis::Event> known = m_transaction.events().event(*stands);
        return known ? despatching.takeBack(*known, back) : Result<void>();
    }

    /// Tells other numbers of these items of the shipping document.
    Result<void> correct(const DispatchDocument &document, const std::vector<ItemId> &items, Despatching &despatching)
    {
        const std::optional<EventId> stands = standingEvent(m_transaction, m_dispatch.id, document);
        if (stands == document.event) {
            withdrawn.append(document.number);
            return despatching.correct(document.event, items);
        }
        withdraw(document);
        return stands ? despatching.correct(*stands, items) : despatching.ship(items);
    }

    /// Ends a document that the customer has not taken: one that has not left, or was refused. Whether it was one.
    bool drawBack(const DispatchDocument &document)
    {
        const std::optional<ledger::OutboxRow> row
            = m_transaction.exchange().outbox.find(ledger::OutboxId { document.outbox });
        if (!row || (!hasNotLeft(*row) && row->state != ledger::OutboxState::Refused))
            return false;
        m_transaction.appendAct("outbox.resolved",
            QJsonObject { { QStringLiteral("outbox"), row->id.value }, { QStringLiteral("words"), m_reason } });
        drawnBack.push_back(row->id);
        return true;
    }

    bool told = false; ///< the customer hears of it
    std::vector<ledger::OutboxId> drawnBack;
    std::vector<EventId> withdrawnEvents;
    QJsonArray withdrawn; ///< numbers of documents

private:
    /// What nobody took did not occur.
    void withdraw(const DispatchDocument &document)
    {
        drawBack(document);
        workflow::withdrawSiteEvent(m_transaction, document.event);
        withdrawn.append(document.number);
    }

    WriteTransaction &m_transaction;
    const Dispatch &m_dispatch;
    QString m_reason;
};

/// The documents of one role that still hold, in their order.
std::vector<DispatchDocument> holding(View &view, DispatchId dispatch, DispatchRole role)
{
    std::vector<DispatchDocument> all = DispatchStore(view.database()).documents(dispatch);
    std::erase_if(all, [&](const DispatchDocument &document) { return document.withdrawn || document.role != role; });
    return all;
}

} // namespace

const char *nameOf(VoidKind kind)
{
    static constexpr const char *names[] = { "before-sending", "after-sending", "both" };
    return names[int(kind)];
}

std::optional<VoidKind> voidingOf(View &view, const Dispatch &dispatch)
{
    ledger::TreeFacts tree(view.database());
    const std::vector<ItemId> out = outstanding(view, dispatch.id);
    if (dispatch.receivedMs > 0 || std::any_of(out.begin(), out.end(), [&](ItemId item) {
            return tree.isReceivedElsewhere(item, dispatch.shippedMs);
        }))
        return std::nullopt;
    bool anyLeft = false;
    bool anyHere = false;
    for (const DispatchDocument &document : holding(view, dispatch.id, DispatchRole::Shipping)) {
        const bool isHere = !standingEvent(view, dispatch.id, document);
        anyHere = anyHere || isHere;
        anyLeft = anyLeft || !isHere;
    }
    return anyLeft && anyHere ? VoidKind::Both : anyLeft ? VoidKind::AfterSending : VoidKind::BeforeSending;
}

std::vector<ItemId> notReceived(View &view, const Dispatch &dispatch)
{
    std::vector<ItemId> items;
    if (dispatch.receivedMs > 0)
        return items;
    ledger::TreeFacts tree(view.database());
    for (const ItemId item : outstanding(view, dispatch.id)) {
        if (!tree.isReceivedElsewhere(item, dispatch.shippedMs))
            items.push_back(item);
    }
    return items;
}

Result<Voiding> voidDispatch(WriteTransaction &transaction, const access::Session &person, DispatchId id,
    const QString &reason, const std::vector<workflow::ScannedCode> &only, VoidScope scope)
{
    const Result<Dispatch> dispatch = shippedOne(transaction, person, Permission::VoidShipments, id);
    if (!dispatch)
        return fail(dispatch.error());
    if (reason.trimmed().isEmpty())
        return fail(codes::voidedWithoutReason);
    Voiding voiding;
    const std::vector<ItemId> out = outstanding(transaction, id);
    const std::vector<ItemId> back = !only.empty() ? named(transaction, out, only, voiding)
        : scope == VoidScope::NotReceived          ? notReceived(transaction, *dispatch)
                                                   : out;
    if (back.empty() && only.empty())
        return fail(codes::receivedAlready, QString::number(id.value));
    if (back.empty())
        return voiding;
    ledger::TreeFacts tree(transaction.database());
    const bool isReceived = dispatch->receivedMs > 0 || std::any_of(back.begin(), back.end(), [&](ItemId item) {
        return tree.isReceivedElsewhere(item, dispatch->shippedMs);
    });
    if (isReceived)
        return fail(codes::receivedAlready, QString::number(id.value));
    const Result<sync::PartnerProfile> partner = sync::partnerEver(transaction, dispatch->partner);
    if (!partner)
        return fail(partner.error());
    const Result<Parties> parties = partiesOf(transaction, *partner);
    if (!parties)
        return fail(parties.error());

    Despatching despatching(transaction, *partner, *parties, *dispatch);
    Undoing undoing(transaction, *dispatch, reason.trimmed());
    for (const DispatchDocument &document : holding(transaction, id, DispatchRole::Shipping)) {
        if (const Result<void> done = undoing.takeBack(document, back, despatching); !done)
            return fail(done.error());
    }
    voiding.items = qint64(back.size());
    // The notice is written from what is left, so the act that says so goes first.
    const auto note = [&](const std::vector<Sent> &documents, const QJsonArray &items) {
        transaction.appendAct("ship.voided",
            QJsonObject { { QStringLiteral("dispatch"), id.value }, { QStringLiteral("reason"), reason.trimmed() },
                { QStringLiteral("items"), items }, { QStringLiteral("withdrawn"), undoing.withdrawn },
                { QStringLiteral("documents"), toJson(documents) } });
    };
    note(despatching.documents(), keysOf(transaction, back));
    const std::size_t before = despatching.documents().size();
    undoing.withdrawn = {};
    const bool heardOfNotice = hasNotice(transaction, id);
    for (const DispatchDocument &document : holding(transaction, id, DispatchRole::ShipNotice)) {
        if (undoing.drawBack(document))
            undoing.withdrawn.append(document.number);
    }
    const bool isWhole = back.size() == out.size();
    if (heardOfNotice || !isWhole) {
        const auto what = !heardOfNotice ? Despatching::Notice::Original
            : isWhole                    ? Despatching::Notice::Cancel
                                         : Despatching::Notice::Replace;
        if (const Result<void> done = despatching.announce(what); !done)
            return fail(done.error());
    }
    // What came back is missing at the customer's no more.
    if (dispatch->receivedOf > 0) {
        if (const Result<void> noted = exceptions::noteConfirmation(transaction, id); !noted)
            return fail(noted.error());
    }
    voiding.documents = despatching.documents();
    const std::vector<Sent> notices(voiding.documents.begin() + std::ptrdiff_t(before), voiding.documents.end());
    if (!notices.empty() || !undoing.withdrawn.isEmpty())
        note(notices, {});
    voiding.kind = !undoing.told          ? VoidKind::BeforeSending
        : undoing.withdrawnEvents.empty() ? VoidKind::AfterSending
                                          : VoidKind::Both;
    voiding.events = undoing.withdrawnEvents;
    for (const Sent &sent : voiding.documents) {
        if (sent.role == DispatchRole::VoidShipping)
            voiding.events.push_back(sent.event);
    }
    voiding.drawnBack = undoing.drawnBack;
    return voiding;
}

Result<std::vector<Sent>> correctDispatch(WriteTransaction &transaction, const access::Session &person, DispatchId id,
    const ShipOrder &right, const QString &reason)
{
    Result<Dispatch> dispatch = shippedOne(transaction, person, Permission::VoidShipments, id);
    if (!dispatch)
        return fail(dispatch.error());
    if (reason.trimmed().isEmpty())
        return fail(codes::voidedWithoutReason);
    const Result<sync::PartnerProfile> partner = sync::partnerEver(transaction, dispatch->partner);
    if (!partner)
        return fail(partner.error());
    const Result<Parties> parties = partiesOf(transaction, *partner);
    if (!parties)
        return fail(parties.error());
    if (saysTheSame(*dispatch, right) && !wasRefused(transaction, id))
        return fail(codes::nothingToCorrect, QString::number(id.value));
    dispatch->purchaseOrder = right.purchaseOrder.trimmed();
    dispatch->delivery = right.delivery.trimmed();
    dispatch->invoice = right.invoice.trimmed();
    dispatch->dropShipment = right.dropShipment;
    dispatch->transactionDate = right.transactionDate;

    Despatching despatching(transaction, *partner, *parties, *dispatch);
    Undoing undoing(transaction, *dispatch, reason.trimmed());
    const std::vector<ItemId> all = outstanding(transaction, id);
    for (const DispatchDocument &document : holding(transaction, id, DispatchRole::Shipping)) {
        const std::optional<epcis::Event> event = transaction.events().event(document.event);
        if (!event)
            continue;
        std::vector<ItemId> items;
        for (const epcis::Uri &epc : event->epcList) {
            const std::optional<ItemRow> row = transaction.items().find(gs1::ItemKey::fromUri(epc));
            if (row && std::find(all.begin(), all.end(), row->id) != all.end())
                items.push_back(row->id);
        }
        if (items.empty())
            continue;
        if (const Result<void> done = undoing.correct(document, items, despatching); !done)
            return fail(done.error());
    }
    const bool heardOfNotice = hasNotice(transaction, id);
    for (const DispatchDocument &document : holding(transaction, id, DispatchRole::ShipNotice)) {
        undoing.drawBack(document);
        undoing.withdrawn.append(document.number);
    }
    if (const Result<void> done
        = despatching.announce(heardOfNotice ? Despatching::Notice::Replace : Despatching::Notice::Original);
        !done)
        return fail(done.error());
    transaction.appendAct("ship.corrected",
        QJsonObject { { QStringLiteral("dispatch"), id.value }, { QStringLiteral("reason"), reason.trimmed() },
            { QStringLiteral("purchase_order"), QString::fromUtf8(dispatch->purchaseOrder) },
            { QStringLiteral("delivery"), QString::fromUtf8(dispatch->delivery) },
            { QStringLiteral("invoice"), QString::fromUtf8(dispatch->invoice) },
            { QStringLiteral("drop_shipment"), dispatch->dropShipment },
            { QStringLiteral("transaction_date"), dispatch->transactionDate.toString(Qt::ISODate) },
            { QStringLiteral("withdrawn"), undoing.withdrawn },
            { QStringLiteral("documents"), toJson(despatching.documents()) } });
    return despatching.documents();
}

Result<void> noteReceived(WriteTransaction &transaction, const access::Session &person, DispatchId id)
{
    const Result<Dispatch> dispatch = shippedOne(transaction, person, Permission::Ship, id);
    if (!dispatch)
        return fail(dispatch.error());
    transaction.appendAct("ship.received", QJsonObject { { QStringLiteral("dispatch"), id.value } });
    return {};
}

std::optional<ledger::OutboxRow> leastFar(View &view, DispatchId dispatch)
{
    // Refused before waiting before delivered: what wants a person first.
    const auto rank = [](const ledger::OutboxRow &row) {
        switch (row.state) {
        case ledger::OutboxState::Refused:
            return 0;
        case ledger::OutboxState::Held:
            return 1;
        case ledger::OutboxState::Waiting:
            return 2;
        case ledger::OutboxState::Delivered:
            return 3;
        case ledger::OutboxState::Acknowledged:
        case ledger::OutboxState::Resolved:
            break;
        }
        return 4;
    };
    std::optional<ledger::OutboxRow> least;
    for (const DispatchDocument &document : DispatchStore(view.database()).documents(dispatch)) {
        std::optional<ledger::OutboxRow> row = view.exchange().outbox.find(ledger::OutboxId { document.outbox });
        if (row && !document.withdrawn && (!least || rank(*row) < rank(*least)))
            least = std::move(row);
    }
    return least;
}

} // namespace packledger::shipping

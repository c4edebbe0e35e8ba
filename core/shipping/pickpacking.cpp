#include "shipping/pickpacking.h"

#include "ledger/linestores.h"
#include "shipping/shippingerrors.h"
#include "shipping/shippingsession.h"
#include "workflow/aggregationsession.h"
#include "workflow/containerlabel.h"
#include "workflow/packscan.h"

#include <QJsonArray>

namespace packledger::shipping {

using ledger::DispatchId;
using ledger::DispatchStore;
using ledger::PackingId;
using ledger::View;
using ledger::WriteTransaction;
using workflow::AggregationSession;

namespace {

workflow::ScannedCode codeOf(const gs1::ItemKey &key, const QByteArray &uuid)
{
    workflow::ScannedCode code;
    code.raw = key.text();
    code.uuid = uuid;
    code.identities.push_back({ key, {}, {} });
    return code;
}

void noteBegun(WriteTransaction &transaction, DispatchId dispatch, PackingId packing)
{
    transaction.appendAct("ship.packing",
        QJsonObject { { QStringLiteral("dispatch"), dispatch.value }, { QStringLiteral("packing"), packing.value } });
}

void addContainer(View &view, PackingId packing, ShipOutcome &outcome)
{
    const std::optional<ledger::Packing> row = view.line().packings.byId(packing);
    if (!row)
        return;
    outcome.key = row->container;
    outcome.uri = view.masterData().epcUri(row->container);
    outcome.level = row->level.value_or(ledger::Level::Pallet);
}

} // namespace

PickPacking::PickPacking(DispatchId dispatch, access::Session person)
    : m_dispatch(dispatch)
    , m_person(std::move(person))
{
}

std::optional<ledger::Packing> PickPacking::at(View &view, const QByteArray &station) const
{
    for (const PackingId id : DispatchStore(view.database()).openPackings(m_dispatch)) {
        std::optional<ledger::Packing> packing = view.line().packings.byId(id);
        if (packing && packing->station == station)
            return packing;
    }
    return std::nullopt;
}

Result<workflow::OpenedContainer> PickPacking::begin(
    WriteTransaction &transaction, ledger::Level level, PoolId pool) const
{
    const std::optional<ledger::Dispatch> dispatch = DispatchStore(transaction.database()).byId(m_dispatch);
    if (!dispatch)
        return fail(codes::noSuchDispatch, QString::number(m_dispatch.value));
    if (dispatch->state != ledger::DispatchState::Open)
        return fail(codes::dispatchNotOpen, QString::number(m_dispatch.value));
    if (const std::optional<ledger::Packing> open = at(transaction, transaction.actor().station))
        return workflow::OpenedContainer { open->id, open->container, false };
    workflow::ContainerOrder order;
    order.what = workflow::ContainerOrder::What::NewSscc;
    order.level = level;
    order.pool = pool;
    Result<workflow::OpenedContainer> opened = workflow::openContainer(transaction, m_person, order);
    if (!opened)
        return fail(opened.error());
    noteBegun(transaction, m_dispatch, opened->packing);
    return opened;
}

Result<workflow::Replacement> PickPacking::relabel(
    WriteTransaction &transaction, const gs1::ItemKey &container, const QString &reason) const
{
    Result<workflow::Replacement> done = workflow::replaceLabel(transaction, m_person, container, reason);
    if (done && done->packing.isValid())
        noteBegun(transaction, m_dispatch, done->packing);
    return done;
}

Result<ShipOutcome> PickPacking::scan(WriteTransaction &transaction, PackingId packing,
    const workflow::ScannedCode &code, std::optional<Unpacking> unpacking) const
{
    const std::optional<ledger::Dispatch> dispatch = DispatchStore(transaction.database()).byId(m_dispatch);
    if (!dispatch)
        return fail(codes::noSuchDispatch, QString::number(m_dispatch.value));
    const std::optional<ledger::Packing> open = transaction.line().packings.byId(packing);
    if (open && workflow::outcomeFor(transaction, code).key == open->container)
        return close(transaction, packing, &code);
    const Unpacking rule = unpacking.value_or(unpackingRule(transaction));
    ShipOutcome outcome = judgeScan(transaction, *dispatch, code, rule, transaction.today());
    const bool isLoose = outcome.verdict == ShipVerdict::Duplicate;
    if (outcome.verdict != ShipVerdict::Accepted && !isLoose)
        return outcome;
    // Whether it may leave its container is judged already; here it is only whether this one takes it.
    const Result<workflow::PackOutcome> packed
        = AggregationSession(packing, m_person).scan(transaction, code, AggregationSession::Move::Confirmed);
    if (!packed)
        return fail(packed.error());
    if (packed->verdict == workflow::PackVerdict::Duplicate)
        return outcome;
    if (packed->verdict != workflow::PackVerdict::Accepted) {
        outcome.verdict = ShipVerdict::DoesNotFit;
        outcome.detail = sentence(*packed);
        return outcome;
    }
    if (!isLoose) {
        Result<ShipOutcome> picked = ShippingSession(m_dispatch, m_person).scan(transaction, code, Unpacking::Allowed);
        if (!picked)
            return fail(picked.error());
        outcome = *std::move(picked);
    }
    outcome.verdict = ShipVerdict::Accepted;
    outcome.into = open ? transaction.masterData().epcUri(open->container) : QByteArray();
    return outcome;
}

Result<ShipOutcome> PickPacking::close(
    WriteTransaction &transaction, PackingId packing, const workflow::ScannedCode *label) const
{
    ShipOutcome outcome;
    addContainer(transaction, packing, outcome);
    if (label) {
        outcome.raw = label->raw;
        outcome.uuid = label->uuid;
    } else if (transaction.settings().value("shipping.close-by-label") == QLatin1StringView("yes")) {
        outcome.verdict = ShipVerdict::LabelWanted;
        return outcome;
    }
    const Result<workflow::Closing> closing
        = AggregationSession(packing, m_person).close(transaction, AggregationSession::Short::Allowed, label);
    if (!closing)
        return fail(closing.error());
    if (closing->verdict != workflow::ClosingVerdict::Closed) {
        const bool isEmpty = closing->verdict == workflow::ClosingVerdict::Nothing;
        outcome.verdict = isEmpty ? ShipVerdict::Empty : ShipVerdict::DoesNotFit;
        outcome.detail = sentence(*closing);
        return outcome;
    }
    if (label) {
        const Result<void> confirmed = workflow::confirmContainerLabel(transaction, m_person, outcome.key);
        if (!confirmed)
            return fail(confirmed.error());
    }
    // It is judged as any pallet is: another station may have packed into it what must not go.
    Result<ShipOutcome> picked = ShippingSession(m_dispatch, m_person)
                                     .scan(transaction, codeOf(outcome.key, outcome.uuid), Unpacking::Refused);
    if (picked && picked->verdict == ShipVerdict::Accepted)
        picked->verdict = ShipVerdict::Packed;
    return picked;
}

Result<ShipOutcome> PickPacking::undo(WriteTransaction &transaction, PackingId packing) const
{
    AggregationSession session(packing, m_person);
    ShipOutcome outcome;
    outcome.verdict = ShipVerdict::Removed;
    const std::vector<ledger::PackedChild> children = transaction.line().packings.children(packing);
    if (children.empty()) {
        addContainer(transaction, packing, outcome);
        if (const Result<void> given = session.cancel(transaction); !given)
            return fail(given.error());
        return outcome;
    }
    const Result<std::vector<workflow::PackOutcome>> out = session.undo(transaction);
    if (!out)
        return fail(out.error());
    QJsonArray keys;
    for (const workflow::PackOutcome &each : *out) {
        const std::optional<ledger::PickedItem> picked
            = DispatchStore(transaction.database()).item(m_dispatch, each.item);
        if (picked && picked->scan == children.back().scan)
            keys.append(QString::fromUtf8(each.key.text()));
        outcome.key = each.key;
        outcome.item = each.item;
        outcome.uri = each.uri;
        outcome.level = each.level;
        outcome.lot = each.lot;
        outcome.expiry = each.expiry;
    }
    if (!keys.isEmpty())
        transaction.appendAct("ship.taken-out",
            QJsonObject { { QStringLiteral("dispatch"), m_dispatch.value }, { QStringLiteral("items"), keys } });
    return outcome;
}

Result<void> leavePacking(
    WriteTransaction &transaction, const access::Session &person, DispatchId dispatch, const ledger::ItemRow &item)
{
    const std::optional<ledger::PackedChild> claim = transaction.line().packings.claimOn(item.id);
    if (!claim || DispatchStore(transaction.database()).packedFor(claim->packing) != dispatch)
        return {};
    const Result<workflow::PackOutcome> out
        = AggregationSession(claim->packing, person)
              .takeOut(transaction, codeOf(item.key, workflow::ScannedCode::newUuid()));
    return out ? Result<void>() : fail(out.error());
}

} // namespace packledger::shipping

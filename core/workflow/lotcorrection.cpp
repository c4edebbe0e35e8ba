#include "workflow/lotcorrection.h"

#include "base/sha256.h"
#include "ledger/birthfacts.h"
#include "ledger/linestores.h"
#include "workflow/batcherrors.h"
#include "workflow/packingerrors.h"
#include "workflow/permission.h"
#include "workflow/printing.h"
#include "workflow/siteevent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <set>

namespace packledger::workflow {

using ledger::ItemState;
using ledger::NumberState;
using ledger::WriteTransaction;

namespace {

/// The packs that a batch brought to life, and the events that did; those of their containers too.
struct Births
{
    qint64 packs = 0;
    std::set<EventId> events;
};

/// Fails with undo.left-the-site: what a partner has is corrected with the partner.
Result<Births> birthsOf(WriteTransaction &transaction, BatchId batch, const QByteArray &wrongLot)
{
    Births births;
    QByteArray left;
    std::set<ItemId> containers;
    for (const NumberState state :
        { NumberState::Commissioned, NumberState::Sampled, NumberState::Destroyed, NumberState::Decommissioned })
        transaction.line().numbers.forEach(batch, state, [&](const ledger::NumberRow &number) {
            const std::optional<ledger::ItemRow> item = transaction.items().find(number.key);
            if (!item)
                return true;
            const ledger::EffectiveState now = transaction.items().effective(*item);
            if (now.state == ItemState::Shipped || now.state == ItemState::InTransit)
                left = transaction.masterData().epcUri(number.key);
            ++births.packs;
            for (const EventId event : ledger::birthsOf(transaction, item->id))
                births.events.insert(event);
            for (const ItemId container : now.ancestors)
                containers.insert(container);
            return left.isEmpty();
        });
    if (!left.isEmpty())
        return fail(codes::undoLeft, QString::fromUtf8(left));
    // A bundle or a case of one lot was brought to life with it.
    for (const ItemId container : containers) {
        const std::optional<ledger::ItemRow> row = transaction.items().byId(container);
        if (!row || row->lot != wrongLot)
            continue;
        for (const EventId event : ledger::birthsOf(transaction, container))
            births.events.insert(event);
    }
    return births;
}

/// Both sign what is said to be right, what was said before, and why.
Result<std::vector<Signature>> signCorrection(
    WriteTransaction &transaction, const LotCorrection &correction, const QJsonObject &said)
{
    std::vector<Signature> signatures;
    if (!correction.signers)
        return needsTwoPersons(transaction) ? fail(codes::batchSignaturesMissing)
                                            : Result<std::vector<Signature>>(signatures);
    const auto &[performed, approved] = *correction.signers;
    if (const Result<void> different = checkDifferent(performed, approved); !different)
        return fail(different.error());
    if (!approved.person.may(access::Permission::ApproveBatches))
        return fail(codes::batchMayNotApprove, approved.person.name());
    const QByteArray sha256 = Sha256::of(QJsonDocument(said).toJson(QJsonDocument::Compact)).toHex();
    for (const auto &[signatory, meaning] :
        { std::pair(&performed, Meaning::Performed), std::pair(&approved, Meaning::Approved) }) {
        const Result<Signature> signature = sign(transaction, *signatory, meaning, sha256);
        if (!signature)
            return fail(signature.error());
        signatures.push_back(*signature);
    }
    return signatures;
}

} // namespace

Result<CorrectedLot> correctLot(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, const LotCorrection &correction)
{
    // Of two who sign it is enough that the second one may approve: a site may have just one who does.
    const bool isSigned = correction.signers.has_value();
    if (const Result<void> may
        = permitted(person, isSigned ? access::Permission::RunLine : access::Permission::ApproveBatches);
        !may)
        return fail(may.error());
    const Result<BatchRow> row = runningBatch(transaction, person, batch);
    if (!row)
        return fail(row.error());
    const QString reason = correction.reason.trimmed();
    if (reason.isEmpty())
        return fail(codes::batchReasonMissing);
    WorkOrder order = row->order;
    order.lot = correction.lot;
    order.expiry = correction.expiry;
    if (const Result<void> good = checkOrder(order, transaction.today()); !good)
        return fail(good.error());
    if (order == row->order)
        return fail(codes::lotUnchanged, order.name);
    // A label that waits would still be printed with what is wrong.
    if (const Result<void> quiet = checkNoLabelWaits(transaction, batch); !quiet)
        return fail(quiet.error());
    QJsonObject body { { QStringLiteral("batch"), batch.value },
        { QStringLiteral("lot"), QString::fromUtf8(order.lot) },
        { QStringLiteral("expiry"), QString::fromLatin1(order.expiry) },
        { QStringLiteral("lot_before"), QString::fromUtf8(row->order.lot) },
        { QStringLiteral("expiry_before"), QString::fromLatin1(row->order.expiry) },
        { QStringLiteral("reason"), reason } };
    Result<std::vector<Signature>> signatures = signCorrection(transaction, correction, body);
    if (!signatures)
        return fail(signatures.error());
    const Result<Births> births = birthsOf(transaction, batch, row->order.lot);
    if (!births)
        return fail(births.error());

    CorrectedLot corrected { births->packs, {}, std::move(*signatures) };
    QJsonArray events;
    for (const EventId wrong : births->events) {
        std::optional<epcis::Event> right = transaction.events().event(wrong);
        if (!right)
            continue;
        right->eventId = "urn:uuid:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        right->ilmd = lotAndExpiry(order.lot, expiryDay(order.expiry).toString(Qt::ISODate).toLatin1());
        // What was declared wrong once has no effect any more, whoever says it again: a correction that leads back to
        // it is a millisecond older.
        for (qint64 ms = right->eventTime.ms; transaction.events().contains(digestOf(*right), true);)
            right->eventTime = { Instant { --ms, 0 }.toIso(), ms };
        // The right one first: so no pack is without its birth in between, and none loses its number.
        corrected.events.push_back(appendSiteEvent(transaction, *right));
        withdrawSiteEvent(transaction, wrong, right->eventId);
        events.append(corrected.events.back().value);
    }
    body.insert(QStringLiteral("packs"), corrected.packs);
    body.insert(QStringLiteral("events"), events);
    if (!corrected.signatures.empty()) {
        QJsonArray signers;
        for (const Signature &signature : corrected.signatures)
            signers.append(toJson(signature));
        body.insert(QStringLiteral("signatures"), signers);
    }
    transaction.appendAct("batch.lot-corrected", body);
    return corrected;
}

} // namespace packledger::workflow

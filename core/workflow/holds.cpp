#include "workflow/holds.h"

#include "access/accesserrors.h"
#include "base/spelling.h"
#include "workflow/clientscope.h"
#include "workflow/holdingerrors.h"
#include "workflow/receiptholds.h"
#include "workflow/receiptreview.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace packledger::workflow {

using access::Permission;
using ledger::WriteTransaction;

namespace {

constexpr const char *handReasons[] = { "damaged", "suspect", "quarantine", "recall" };

HoldOutcome begun(ledger::View &view, const gs1::ItemKey &item)
{
    HoldOutcome outcome;
    outcome.key = item;
    outcome.uri = view.masterData().epcUri(item);
    return outcome;
}

/// The item that the code means: of several readings the one that the ledger knows.
std::optional<gs1::ItemKey> itemOf(ledger::View &view, const ScannedCode &code)
{
    for (const ScannedIdentity &identity : code.identities) {
        if (view.items().find(identity.key))
            return identity.key;
    }
    if (code.fault || code.identities.empty())
        return std::nullopt;
    const gs1::ItemKey &key = code.identities.front().key;
    return key.isInstance() && key.kind() != gs1::ItemKey::Kind::Foreign ? std::optional(key) : std::nullopt;
}

HoldOutcome rejected(const ScannedCode &code)
{
    HoldOutcome outcome;
    if (code.fault)
        outcome.detail = code.fault->detail;
    return outcome;
}

Result<void> mayHold(const access::Session &person, const QByteArray &reason)
{
    if (!person.may(Permission::HoldItems))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::HoldItems)));
    if (!isHoldReason(reason))
        return fail(codes::noSuchHoldReason, QString::fromUtf8(reason));
    return {};
}

Result<void> mayRelease(const access::Session &person, const QString &reason)
{
    if (!person.may(Permission::ReleaseHolds))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ReleaseHolds)));
    if (reason.trimmed().isEmpty())
        return fail(codes::releasedWithoutReason);
    return {};
}

QString ended(ledger::ItemState state)
{
    const auto told = [](const char *text) { return QCoreApplication::translate("Holding", text); };
    switch (state) {
    case ledger::ItemState::Dispensed:
        return told(QT_TRANSLATE_NOOP("Holding", "It was dispensed: there is nothing here to hold."));
    case ledger::ItemState::Destroyed:
        return told(QT_TRANSLATE_NOOP("Holding", "It was destroyed: there is nothing to hold."));
    case ledger::ItemState::Consumed:
        return told(QT_TRANSLATE_NOOP("Holding", "It was repackaged: hold the packs that came of it."));
    default:
        return told(QT_TRANSLATE_NOOP(
            "Holding", "Its number has ended: it cannot be held. If the pack is here, treat it as suspect."));
    }
}

} // namespace

const char *nameOf(HoldVerdict verdict)
{
    static constexpr const char *names[]
        = { "held", "released", "not-held", "held-by-container", "unknown", "rejected", "inactive" };
    return names[int(verdict)];
}

bool isHoldReason(const QByteArray &reason)
{
    return std::any_of(
        std::begin(handReasons), std::end(handReasons), [&](const char *known) { return reason == known; });
}

QString sentence(const HoldOutcome &outcome)
{
    const auto told = [](const char *text) { return QCoreApplication::translate("Holding", text); };
    switch (outcome.verdict) {
    case HoldVerdict::Held:
        return told(QT_TRANSLATE_NOOP("Holding", "On hold (%1). Put it aside until it is released."))
            .arg(QString::fromUtf8(outcome.reasons.join(", ")));
    case HoldVerdict::Released:
        return outcome.receipts.empty() ? told(QT_TRANSLATE_NOOP("Holding", "Released."))
                                        : told(QT_TRANSLATE_NOOP("Holding", "Released, and received with receipt %1."))
                                              .arg(receiptNumber(outcome.receipts.back()));
    case HoldVerdict::NotHeld:
        return told(QT_TRANSLATE_NOOP("Holding", "It is not on hold. Nothing to do."));
    case HoldVerdict::HeldByContainer:
        return told(
            QT_TRANSLATE_NOOP("Holding", "Its container %1 is on hold. Release that one, or take the pack out first."))
            .arg(QString::fromUtf8(outcome.container));
    case HoldVerdict::Unknown:
        return told(QT_TRANSLATE_NOOP("Holding", "Nobody has told us of this serial number. Nothing to release."));
    case HoldVerdict::Inactive:
        return ended(outcome.state);
    case HoldVerdict::Rejected:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Holding", "This code names no item for certain. %1")).arg(outcome.detail).trimmed();
}

Result<HoldOutcome> placeHold(WriteTransaction &transaction, const access::Session &person, const ScannedCode &code,
    const QByteArray &reason, const QString &note)
{
    if (const Result<void> allowed = mayHold(person, reason); !allowed)
        return fail(allowed.error());
    const std::optional<gs1::ItemKey> item = itemOf(transaction, code);
    return item ? placeHold(transaction, person, *item, reason, note) : rejected(code);
}

Result<HoldOutcome> placeHold(WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &item,
    const QByteArray &reason, const QString &note)
{
    if (const Result<void> allowed = mayHold(person, reason); !allowed)
        return fail(allowed.error());
    if (const Result<void> mine = checkClient(transaction, person, item); !mine)
        return fail(mine.error());
    HoldOutcome outcome = begun(transaction, item);
    if (const std::optional<ledger::ItemRow> row = transaction.items().find(item)) {
        outcome.state = transaction.items().effective(*row).state;
        if (ledger::isEnded(outcome.state)) {
            outcome.verdict = HoldVerdict::Inactive;
            return outcome;
        }
    }
    placeHoldByHand(transaction, item, reason, note, {});
    outcome.verdict = HoldVerdict::Held;
    outcome.reasons = { reason };
    return outcome;
}

Result<HoldOutcome> releaseHolds(
    WriteTransaction &transaction, const access::Session &person, const ScannedCode &code, const QString &reason)
{
    if (const Result<void> allowed = mayRelease(person, reason); !allowed)
        return fail(allowed.error());
    const std::optional<gs1::ItemKey> item = itemOf(transaction, code);
    return item ? releaseHolds(transaction, person, *item, reason) : rejected(code);
}

Result<HoldOutcome> releaseHolds(
    WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &item, const QString &reason)
{
    if (const Result<void> allowed = mayRelease(person, reason); !allowed)
        return fail(allowed.error());
    HoldOutcome outcome = begun(transaction, item);
    const std::optional<ledger::ItemRow> row = transaction.items().find(item);
    if (!row || !mayHandle(transaction, person, item)) {
        outcome.verdict = HoldVerdict::Unknown;
        return outcome;
    }
    const std::vector<ledger::Hold> holds
        = transaction.holds().openOn(row->id, transaction.items().effective(*row).ancestors);
    for (const ledger::Hold &hold : holds) {
        if (hold.item == row->id)
            outcome.reasons.append(hold.reason);
    }
    if (outcome.reasons.isEmpty()) {
        outcome.verdict = holds.empty() ? HoldVerdict::NotHeld : HoldVerdict::HeldByContainer;
        if (!holds.empty()) {
            const std::optional<ledger::ItemRow> container = transaction.items().byId(holds.front().item);
            outcome.container = container ? transaction.masterData().epcUri(container->key) : QByteArray();
        }
        return outcome;
    }
    releaseAll(transaction, { item }, { ledger::HoldFacts::What::Release, {}, reason.trimmed(), {}, {} });
    outcome.verdict = HoldVerdict::Released;
    for (const ReceiptId receipt : transaction.receipts().putAsideIn(row->id)) {
        if (ReceiptReview(transaction, receipt).released(row->id))
            outcome.receipts.push_back(receipt);
    }
    return outcome;
}

} // namespace packledger::workflow

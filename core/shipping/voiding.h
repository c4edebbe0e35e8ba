#pragma once

#include "access/session.h"
#include "shipping/despatching.h"
#include "shipping/shippingsession.h"

namespace packledger::shipping {

/// How a delivery was taken back.
enum class VoidKind {
    BeforeSending, ///< the customer has taken nothing (not sent, or refused): the document was drawn back
    AfterSending, ///< the customer was told with a void_shipping event
    Both, ///< of several documents some had left
};
[[nodiscard]] const char *nameOf(VoidKind kind);

/// What taking a shipment back came to.
struct Voiding
{
    VoidKind kind = VoidKind::BeforeSending;
    std::vector<ShipOutcome> outcomes; ///< a code each where only some were named; Removed: it is back
    qint64 items = 0; ///< outermost ones that are back; 0: nothing was done
    std::vector<EventId> events; ///< declared wrong, or telling the customer
    std::vector<Sent> documents;
    std::vector<ledger::OutboxId> drawnBack; ///< documents that will not leave
};

/// How a shipped delivery would be taken back now; nothing where the customer has it, and only a return helps.
[[nodiscard]] std::optional<VoidKind> voidingOf(ledger::View &view, const ledger::Dispatch &dispatch);

/// The outermost items that are out and that the customer has received nothing of.
[[nodiscard]] std::vector<ItemId> notReceived(ledger::View &view, const ledger::Dispatch &dispatch);

/// What of a delivery comes back where nothing of it is named.
enum class VoidScope {
    Whole,
    NotReceived, ///< of one that was received in part the rest
};

/// Takes a delivery back, or what is named of it by outermost items, as far as the document has got: before it left it
/// is drawn back, and what remains of it is told anew; after that the customer is told. What the customer has received
/// anything of comes back only as a return.
/// Fails with access.not-permitted (VoidShipments), shipping.no-such-shipment, shipping.not-shipped,
/// shipping.void-without-reason, shipping.received-already.
[[nodiscard]] Result<Voiding> voidDispatch(ledger::WriteTransaction &transaction, const access::Session &person,
    ledger::DispatchId dispatch, const QString &reason, const std::vector<workflow::ScannedCode> &only = {},
    VoidScope scope = VoidScope::Whole);

/// Tells the customer the right numbers of order, delivery and invoice: the events are declared wrong, and others take
/// their place (standards.md 1.8). What has not left yet, or was refused, is written anew with its whole story.
/// Fails as voidDispatch(), and with shipping.nothing-to-correct where it has these numbers and was not refused.
[[nodiscard]] Result<std::vector<Sent>> correctDispatch(ledger::WriteTransaction &transaction,
    const access::Session &person, ledger::DispatchId dispatch, const ShipOrder &right, const QString &reason);

/// Notes that the customer has the goods, as a person was told (telephone, paper).
/// Fails with access.not-permitted (Ship), shipping.no-such-shipment, shipping.not-shipped.
[[nodiscard]] Result<void> noteReceived(
    ledger::WriteTransaction &transaction, const access::Session &person, ledger::DispatchId dispatch);

/// How far the documents of a delivery are: "waiting", "acknowledged" …; the one that is least far.
[[nodiscard]] std::optional<ledger::OutboxRow> leastFar(ledger::View &view, ledger::DispatchId dispatch);

} // namespace packledger::shipping

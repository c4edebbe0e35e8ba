#include "workflow/receiptsubmission.h"

#include "access/accesserrors.h"
#include "base/spelling.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingevents.h"

#include <QJsonArray>

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::Receipt;
using ledger::WriteTransaction;

namespace {

QByteArray partnerOf(WriteTransaction &transaction, const std::optional<ledger::Shipment> &shipment)
{
    if (!shipment)
        return {};
    const std::optional<ledger::PartnerPlace> place
        = transaction.masterData().place(shipment->sellerPlace ? shipment->sellerPlace : shipment->fromPlace);
    const std::optional<gs1::Gln> gln = place ? place->key.gln() : std::nullopt;
    return gln ? gln->digits() : QByteArray();
}

} // namespace

Result<SubmitOutcome> submit(WriteTransaction &transaction, const access::Session &person, ReceiptId id,
    const SubmitRequest &request, const ledger::SiteIdentity &site)
{
    if (!person.may(Permission::SubmitReceipts))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::SubmitReceipts)));
    const Result<ReceiptOverview> before = overview(transaction, id, transaction.today(), site);
    if (!before)
        return fail(before.error());
    const Receipt &receipt = before->receipt;
    if (receipt.state != ledger::ReceiptState::Open)
        return fail(codes::receiptClosed, receiptNumber(id));

    SubmitOutcome outcome;
    outcome.receipt = id;
    outcome.shipment = receipt.shipment;
    for (const ReceiptException &exception : before->exceptions) {
        // What is kept for later is no exception: the rest of the delivery may still come.
        const bool mayCome = request.keepRest && exception.kind == ReceiptException::Kind::Shortage;
        if (exception.blocks && !mayCome)
            outcome.open.push_back(exception);
    }
    outcome.unacknowledged = transaction.receipts().unacknowledged(id);
    if (!outcome.open.empty() || !outcome.unacknowledged.empty()) {
        if (!request.acceptExceptions || !outcome.unacknowledged.empty()) {
            outcome.refused = true;
            outcome.shipmentState = before->shipment ? before->shipment->state : ledger::ShipmentState::Unconfirmed;
            return outcome;
        }
        if (!person.may(Permission::AcceptExceptions))
            return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::AcceptExceptions)));
        if (request.reason.trimmed().isEmpty())
            return fail(codes::acceptedWithoutReason);
    }
    outcome.exceptions = qint64(outcome.open.size());

    ReceivingEvents events(site);
    MissingItems absent;
    bool holdsAny = false;
    ReceiptTree(transaction.receipts(), receipt, transaction.today()).forEach([&](const ReceiptNode &node) {
        events.add(node);
        absent.meet(node);
        holdsAny = holdsAny || node.standing == Standing::Held;
        return true;
    });
    // Of a delivery that its sender took back nothing is awaited, and what came of it lies aside.
    const std::vector<ledger::ShipmentLine> lines = receipt.shipment.isValid()
        ? transaction.shipments().lines(receipt.shipment)
        : std::vector<ledger::ShipmentLine>();
    const bool isAwaited = std::any_of(lines.begin(), lines.end(),
        [](const ledger::ShipmentLine &line) { return line.fromEvents > 0 || line.fromNotice > 0; });
    if (events.isEmpty() && (isAwaited || !holdsAny))
        return fail(codes::nothingReceived, receiptNumber(id));

    const ReceivingEvents::Written written = events.append(transaction, before->shipment);
    outcome.events = written.events;
    QJsonArray missing;
    const std::vector<gs1::ItemKey> rest = events.missing();
    for (const gs1::ItemKey &key : rest)
        missing.append(QString::fromUtf8(key.text()));
    const bool keepsRest = request.keepRest && !rest.empty();
    QJsonObject body {
        { QStringLiteral("receipt"), id.value },
        { QStringLiteral("receiving"), written.receiving.value },
        { QStringLiteral("missing"), missing },
        { QStringLiteral("keeps_rest"), keepsRest },
        { QStringLiteral("exceptions"), outcome.exceptions },
        { QStringLiteral("reason"), request.reason },
        { QStringLiteral("partner"), QString::fromLatin1(partnerOf(transaction, before->shipment)) },
    };
    transaction.appendAct("receipt.submitted", body);
    outcome.found = before->exceptions;
    if (!request.keepRest)
        outcome.missing = absent.finish();
    if (receipt.shipment.isValid()) {
        if (const std::optional<ledger::Shipment> shipment = transaction.shipments().byId(receipt.shipment)) {
            outcome.shipmentState = shipment->state;
            if (keepsRest)
                outcome.followUp = shipment->receipt;
        }
    }
    return outcome;
}

} // namespace packledger::workflow

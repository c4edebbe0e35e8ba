#include "shipping/receivingnotice.h"

#include "base/baseerrors.h"
#include "exceptions/receiptcases.h"
#include "shipping/shippingdocument.h"
#include "shipping/story.h"
#include "sync/outgoing.h"
#include "sync/partners.h"

#include <QTemporaryFile>
#include <QUuid>

namespace packledger::shipping {

using ledger::WriteTransaction;

namespace {

/// The partner that a delivery is from, where it wants to hear of it.
std::optional<sync::PartnerProfile> listenerOf(ledger::View &view, ShipmentId id)
{
    const std::optional<ledger::Shipment> shipment
        = id.isValid() ? view.shipments().byId(id) : std::optional<ledger::Shipment>();
    if (!shipment)
        return std::nullopt;
    for (const qint64 each : { shipment->sellerPlace, shipment->fromPlace }) {
        const std::optional<ledger::PartnerPlace> place = each ? view.masterData().place(each) : std::nullopt;
        const std::optional<gs1::Gln> gln = place ? place->key.gln() : std::nullopt;
        if (!gln)
            continue;
        const Result<sync::PartnerProfile> partner = sync::partnerNamed(view, gln->digits());
        if (partner && partner->wantsReceiving)
            return *partner;
    }
    return std::nullopt;
}

Result<void> tell(
    WriteTransaction &transaction, const sync::PartnerProfile &partner, const workflow::SubmitOutcome &outcome)
{
    std::vector<epcis::Event> events;
    EventId first;
    for (const EventId id : outcome.events) {
        std::optional<epcis::Event> event = transaction.events().event(id);
        if (!event || ledger::cbvWord(event->bizStep) != "receiving")
            continue;
        if (!first.isValid())
            first = id;
        leavePrivateNotesOut(*event);
        events.push_back(*std::move(event));
    }
    if (events.empty())
        return {};
    const Result<Parties> parties = partiesOf(transaction, partner);
    if (!parties)
        return fail(parties.error());
    const ShippingDocument document { partner, *parties, QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
        transaction.now(), nullptr, std::move(events) };
    QTemporaryFile file;
    if (!file.open())
        return fail(codes::fileOpen, file.errorString());
    if (const Result<Findings> written = writeDocument(transaction, document, file); !written)
        return fail(written.error());
    if (!file.flush())
        return fail(codes::fileWrite, file.errorString());
    sync::OutgoingDocument outgoing;
    outgoing.partner = partner.name;
    outgoing.instance = document.instance;
    outgoing.fileName = fileNameOf(*parties, "receiving", outcome.receipt.value, 1, partner.form);
    outgoing.contentType = contentTypeOf(partner.form);
    outgoing.kind = "receiving";
    outgoing.event = first;
    const Result<ledger::OutboxId> queued = sync::enqueue(transaction, outgoing, file);
    return queued ? Result<void>() : fail(queued.error());
}

} // namespace

Result<workflow::SubmitOutcome> submitReceipt(WriteTransaction &transaction, const access::Session &person,
    ReceiptId receipt, const workflow::SubmitRequest &request, const ledger::SiteIdentity &site)
{
    Result<workflow::SubmitOutcome> outcome = exceptions::submitReceipt(transaction, person, receipt, request, site);
    if (!outcome || outcome->refused)
        return outcome;
    if (const std::optional<sync::PartnerProfile> partner = listenerOf(transaction, outcome->shipment)) {
        if (const Result<void> told = tell(transaction, *partner, *outcome); !told)
            return fail(told.error());
    }
    return outcome;
}

} // namespace packledger::shipping

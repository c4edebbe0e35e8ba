#include "endpoint/as2house.h"

#include "ledger/exchangestores.h"
#include "sync/inbox.h"
#include "sync/outboxdispatcher.h"
#include "sync/partners.h"
#include "transport/httpsroute.h"

#include <QBuffer>

namespace packledger::endpoint {

namespace {

using transport::As2Agreement;
using transport::As2Partner;

/// What was agreed on with this partner; nothing where its profile is not in order or of another kind.
std::optional<As2Agreement> agreementWith(const sync::PartnerProfile &profile, transport::Secrets &secrets)
{
    if (profile.route.kind != "as2")
        return {};
    transport::RouteOptions options(profile.route.options, secrets);
    As2Agreement agreement = transport::as2Agreement(options);
    (void)transport::httpsRouteFrom(options, true); // the rest of what such a route says
    return options.end() ? std::optional(std::move(agreement)) : std::nullopt;
}

/// A document that went out under these names, and the MIC that a receipt of it has to give back. Receipts come as soon
/// as the partner likes, also before we noted what to expect: what is signed is the same in every attempt, and so is
/// its MIC.
std::optional<transport::As2Sent> sentUnder(ledger::Ledger &ledger, transport::Secrets &secrets,
    const QByteArray &ourId, const QByteArray &partnerId, const QByteArray &parcelId)
{
    std::optional<sync::PartnerProfile> partner;
    std::optional<transport::Mic> mic;
    sync::Parcel parcel;
    const Result<void> read = ledger.read([&](ledger::View &view) -> Result<void> {
        const std::optional<ledger::OutboxRow> row = view.exchange().outbox.byInstance(parcelId);
        // Of what never left us no receipt can be.
        if (!row || (row->attempts == 0 && !row->isSending))
            return {};
        if (Result<sync::PartnerProfile> found = sync::partnerNamed(view, row->partner))
            partner = *std::move(found);
        mic = transport::Mic::fromText(row->reference);
        parcel = { row->instance, row->fileName, row->contentType, {} };
        QBuffer bytes(&parcel.bytes);
        bytes.open(QIODevice::WriteOnly);
        return mic ? Result<void>() : view.documents().restoreBytes(row->sha256, bytes);
    });
    std::optional<As2Agreement> agreement = read && partner ? agreementWith(*partner, secrets) : std::nullopt;
    // One partner's receipt says nothing of another's document.
    if (!agreement || agreement->ourId != ourId || agreement->partnerId != partnerId)
        return {};
    if (!mic) {
        const Result<transport::As2Message> message = transport::packMessage(parcel, *agreement, ledger.clock().now());
        if (!message)
            return {};
        mic = message->mic;
    }
    return transport::As2Sent { { partner->name, *std::move(agreement) }, *mic };
}

} // namespace

transport::As2Books as2BooksOf(ledger::Site &site, transport::Secrets &secrets)
{
    transport::As2Books books;
    books.findPartner
        = [&site, &secrets](const QByteArray &ourId, const QByteArray &partnerId) -> std::optional<As2Partner> {
        const auto all = site.ledger().read(
            [](ledger::View &view) -> Result<std::vector<sync::PartnerProfile>> { return sync::allPartners(view); });
        for (const sync::PartnerProfile &profile : all.value_or(std::vector<sync::PartnerProfile>())) {
            std::optional<As2Agreement> agreement = agreementWith(profile, secrets);
            if (agreement && agreement->ourId == ourId && agreement->partnerId == partnerId)
                return As2Partner { profile.name, std::move(*agreement) };
        }
        return {};
    };
    books.keep = [&site](const QByteArray &partner, const sync::Arrival &arrival) {
        return site.ledger().write(
            [&](ledger::WriteTransaction &transaction) { return sync::keepMessage(transaction, partner, arrival); });
    };
    books.findSent
        = [&site, &secrets](const QByteArray &ourId, const QByteArray &partnerId, const QByteArray &parcelId) {
              return sentUnder(site.ledger(), secrets, ourId, partnerId, parcelId);
          };
    books.settle = [&site](const QByteArray &parcelId, const sync::DeliveryOutcome &outcome) {
        return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            const std::optional<ledger::OutboxRow> row = transaction.exchange().outbox.byInstance(parcelId);
            if (row)
                sync::applyOutcome(transaction, row->id, outcome, sync::OutcomeOf::Answer);
            return {};
        });
    };
    return books;
}

} // namespace packledger::endpoint

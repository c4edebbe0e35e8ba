#include "endpoint/as2house.h"

#include "ledger/exchangestores.h"
#include "sync/inbox.h"
#include "sync/outboxdispatcher.h"
#include "sync/partners.h"
#include "transport/httpsroute.h"

#include <QBuffer>

namespace packledger::endpoint {

namespace {

using transport::As2Partner;

/// The partner as its profile has it; nothing where that is not in order or of another kind.
std::optional<As2Partner> partnerOf(const sync::PartnerProfile &profile, transport::Secrets &secrets)
{
    if (profile.route.kind != "as2")
        return {};
    transport::RouteOptions options(profile.route.options, secrets);
    transport::As2Agreement agreement = transport::as2Agreement(options);
    const transport::HttpsRoute route = transport::httpsRouteFrom(options, true);
    return options.end() ? std::optional(As2Partner { profile.name, std::move(agreement), route.tls, route.proxy })
                         : std::nullopt;
}

/// A document that went out under these names, and the MIC that a receipt of it has to give back. Receipts come as soon
/// as the partner likes, also before we noted what to expect: what is signed is the same in every attempt, and so is
/// its MIC.
std::optional<transport::As2Sent> sentUnder(ledger::Ledger &ledger, transport::Secrets &secrets,
    const QByteArray &ourId, const QByteArray &partnerId, const QByteArray &parcelId)
{
    std::optional<sync::PartnerProfile> profile;
    std::optional<transport::Mic> mic;
    sync::Parcel parcel;
    const Result<void> read = ledger.read([&](ledger::View &view) -> Result<void> {
        const std::optional<ledger::OutboxRow> row = view.exchange().outbox.byInstance(parcelId);
        // Of what never left us no receipt can be.
        if (!row || (row->attempts == 0 && !row->isSending))
            return {};
        if (Result<sync::PartnerProfile> found = sync::partnerNamed(view, row->partner))
            profile = *std::move(found);
        mic = transport::Mic::fromText(row->reference);
        parcel = { row->instance, row->fileName, row->contentType, {} };
        QBuffer bytes(&parcel.bytes);
        bytes.open(QIODevice::WriteOnly);
        return mic ? Result<void>() : view.documents().restoreBytes(row->sha256, bytes);
    });
    std::optional<As2Partner> partner = read && profile ? partnerOf(*profile, secrets) : std::nullopt;
    // One partner's receipt says nothing of another's document.
    if (!partner || partner->agreement.ourId != ourId || partner->agreement.partnerId != partnerId)
        return {};
    if (!mic) {
        const Result<transport::As2Message> message
            = transport::packMessage(parcel, partner->agreement, ledger.clock().now());
        if (!message)
            return {};
        mic = message->mic;
    }
    return transport::As2Sent { *std::move(partner), *mic };
}

} // namespace

transport::As2Books as2BooksOf(ledger::Site &site, transport::Secrets &secrets)
{
    transport::As2Books books;
    books.findPartners = [&site, &secrets](const QByteArray &ourId, const QByteArray &partnerId) {
        const auto all = site.ledger().read(
            [](ledger::View &view) -> Result<std::vector<sync::PartnerProfile>> { return sync::allPartners(view); });
        std::vector<As2Partner> partners;
        for (const sync::PartnerProfile &profile : all.value_or(std::vector<sync::PartnerProfile>())) {
            std::optional<As2Partner> partner = partnerOf(profile, secrets);
            if (partner && partner->agreement.ourId == ourId && partner->agreement.partnerId == partnerId)
                partners.push_back(*std::move(partner));
        }
        return partners;
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

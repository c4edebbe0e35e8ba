#include "endpoint/as2house.h"

#include "ledger/exchangestores.h"
#include "sync/inbox.h"
#include "sync/outboxdispatcher.h"
#include "sync/partners.h"
#include "transport/httpsroute.h"

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
    books.isKept = [&site](const QByteArray &partner, const QByteArray &messageId) {
        return site.ledger()
            .read([&](ledger::View &view) -> Result<bool> { return view.exchange().inbox.isSeen(partner, messageId); })
            .value_or(false);
    };
    books.keep = [&site](const QByteArray &partner, const sync::Arrival &arrival) -> Result<void> {
        const Result<ledger::InboxId> kept = site.ledger().write(
            [&](ledger::WriteTransaction &transaction) { return sync::keepArrival(transaction, partner, arrival); });
        return kept ? Result<void>() : fail(kept.error());
    };
    books.findSent = [&site](const QByteArray &parcelId) -> std::optional<transport::Mic> {
        const auto row = site.ledger().read([&](ledger::View &view) -> Result<std::optional<ledger::OutboxRow>> {
            return view.exchange().outbox.byInstance(parcelId);
        });
        if (!row || !*row)
            return {};
        return transport::Mic::fromText((*row)->reference);
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

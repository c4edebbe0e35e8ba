#include "sync/exchange.h"

#include "access/accesserrors.h"
#include "base/baseerrors.h"
#include "sync/acknowledgements.h"
#include "sync/casesending.h"
#include "sync/leaseholder.h"
#include "sync/partners.h"
#include "sync/syncerrors.h"

#include <algorithm>
#include <iterator>

namespace packledger::sync {

using access::Permission;
using ledger::InboxState;

const char *nameOf(ExchangeStep::State state)
{
    static constexpr const char *names[] = { "delivered", "acknowledged", "retry", "failed" };
    return names[int(state)];
}

Exchange::Exchange(ledger::Site &site, MakeTransport makeTransport, ExchangeRules rules)
    : m_site(site)
    , m_makeTransport(std::move(makeTransport))
    , m_rules(rules)
    , m_holder(makeHolder())
    , m_dispatcher(site.ledger(), rules)
{
}

Result<void> Exchange::once(
    const access::Session &person, const QByteArray &partner, const ExchangeReport &report, Progress &progress)
{
    if (!person.may(Permission::Exchange))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Exchange)));
    using Profiles = std::vector<PartnerProfile>;
    const Result<Profiles> partners = m_site.ledger().read([&](ledger::View &view) -> Result<Profiles> {
        if (partner.isEmpty())
            return allPartners(view);
        const Result<PartnerProfile> one = partnerNamed(view, partner);
        if (!one)
            return fail(one.error());
        return Profiles { *one };
    });
    if (!partners)
        return fail(partners.error());
    if (const Result<void> queued = queueAcknowledgements(m_site); !queued)
        return queued;
    if (const Result<void> queued = queueCaseEnds(m_site); !queued)
        return queued;
    for (const PartnerProfile &one : *partners) {
        if (progress && !progress(0, 0))
            return {};
        if (const Result<void> done = exchangeWith(one, report, progress); !done)
            return done;
    }
    // What came by another way, and what a stopped pass left: nobody else reads it.
    return readArrivals(partner.isEmpty() ? QByteArray() : partners->front().name, report, progress);
}

Result<void> Exchange::exchangeWith(const PartnerProfile &partner, const ExchangeReport &report, Progress &progress)
{
    if (partner.route.kind.isEmpty())
        return {};
    const Result<bool> isResting = m_site.ledger().read([&](ledger::View &view) -> Result<bool> {
        return RouteHealth::isResting(view.exchange().sending.route(partner.name), m_site.ledger().clock().now().ms);
    });
    if (!isResting || *isResting)
        return isResting ? Result<void>() : fail(isResting.error());
    PartnerLease lease(m_site.ledger(), partner.name, m_holder);
    const Result<bool> taken = lease.take();
    if (!taken)
        return fail(taken.error());
    if (!*taken) {
        if (report)
            report({ .partner = partner.name, .error = Error { codes::partnerBusy, QString::fromUtf8(partner.name) } });
        return {};
    }
    const Result<Transport *> way = wayTo(partner);
    if (!way)
        return wayFailed(partner, ExchangeStep::Direction::Out, way.error(), report);
    if (const Result<void> sent = m_dispatcher.sendDue(partner, **way, lease, report, progress); !sent)
        return sent;
    return fetch(partner, **way, lease, report, progress);
}

Result<Transport *> Exchange::wayTo(const PartnerProfile &partner)
{
    Way &way = m_ways[partner.name];
    const QJsonObject profile = toJson(partner);
    if (!way.transport || way.profile != profile) {
        Result<std::unique_ptr<Transport>> made = m_makeTransport(partner);
        if (!made) {
            way.transport.reset();
            return fail(made.error());
        }
        way = { profile, *std::move(made) };
    }
    return way.transport.get();
}

Result<void> Exchange::wayFailed(
    const PartnerProfile &partner, ExchangeStep::Direction direction, const Error &error, const ExchangeReport &report)
{
    using ledger::RouteState;
    const Result<RouteState> route
        = m_site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<RouteState> {
              ledger::SendingStore &sending = transaction.exchange().sending;
              m_dispatcher.health().failed(sending, partner.name, transaction.now().ms, error);
              return sending.route(partner.name);
          });
    if (!route)
        return fail(route.error());
    ExchangeStep step;
    step.partner = partner.name;
    step.direction = direction;
    step.error = error;
    if (route->waitMs > 0)
        step.nextAttemptMs = route->lastMs + route->waitMs;
    if (report)
        report(step);
    return {};
}

Result<void> Exchange::fetch(const PartnerProfile &partner, Transport &transport, PartnerLease &lease,
    const ExchangeReport &report, Progress &progress)
{
    const qint64 now = m_site.ledger().clock().now().ms;
    const Result<bool> isDue = m_site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<bool> {
        ledger::SendingStore &sending = transaction.exchange().sending;
        ledger::RouteState route = sending.route(partner.name);
        const bool waits = now >= route.polledMs && now < route.polledMs + m_rules.pollMs;
        if (waits || RouteHealth::isResting(route, now) || !lease.renew(transaction))
            return false;
        route.polledMs = now;
        sending.setRoute(partner.name, route);
        return true;
    });
    if (!isDue || !*isDue)
        return isDue ? Result<void>() : fail(isDue.error());
    std::optional<Error> ledgerError;
    const auto isSeen = [&](const QByteArray &remoteName) {
        const Result<bool> seen = m_site.ledger().read(
            [&](ledger::View &view) -> Result<bool> { return view.exchange().inbox.isSeen(partner.name, remoteName); });
        return seen && *seen;
    };
    const KeepArrival keep = [&](const Arrival &arrival) -> Result<void> {
        const Result<ledger::InboxId> kept = m_site.ledger().write([&](ledger::WriteTransaction &transaction) {
            (void)lease.renew(transaction);
            return keepArrival(transaction, partner.name, arrival);
        });
        if (kept)
            return {};
        ledgerError = kept.error();
        return fail(kept.error());
    };
    const Result<int> polled = transport.poll(isSeen, keep, progress);
    if (ledgerError)
        return fail(*ledgerError);
    if (!polled && (!progress || progress(0, 0))) {
        if (const Result<void> noted = wayFailed(partner, ExchangeStep::Direction::In, polled.error(), report); !noted)
            return noted;
    }
    if (polled) {
        const Result<void> noted = m_site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            m_dispatcher.health().passed(transaction.exchange().sending, partner.name, transaction.now().ms);
            return {};
        });
        if (!noted)
            return noted;
    }
    return readArrivals(partner.name, report, progress);
}

Result<void> Exchange::readArrivals(const QByteArray &partner, const ExchangeReport &report, const Progress &progress)
{
    using Arrivals = std::vector<ledger::InboxRow>;
    const Result<Arrivals> unread
        = m_site.ledger().read([&](ledger::View &view) -> Result<Arrivals> { return view.exchange().inbox.unread(); });
    if (!unread)
        return fail(unread.error());
    for (const ledger::InboxRow &row : *unread) {
        if (!partner.isEmpty() && row.partner != partner)
            continue;
        if (progress && !progress(0, 0))
            return {};
        ExchangeStep step;
        step.partner = row.partner;
        step.direction = ExchangeStep::Direction::In;
        step.arrival = row.id;
        step.attempt = 1;
        const Result<ledger::InboxRow> settled = readArrival(m_site, row.id, progress);
        if (settled) {
            step.arrivalState = settled->state;
            step.document = settled->document;
            const bool isGood = settled->state != InboxState::Refused && settled->state != InboxState::Quarantined;
            step.state = isGood ? ExchangeStep::State::Acknowledged : ExchangeStep::State::Failed;
            if (!isGood)
                step.error = Error { ErrorCode(settled->code.constData()), settled->detail, settled->where };
        } else {
            if (settled.error().code == packledger::codes::cancelled)
                return {};
            step.error = settled.error();
        }
        if (report)
            report(step);
        if (!settled)
            return fail(settled.error());
    }
    return {};
}

qint64 Exchange::nextMs()
{
    constexpr qint64 latestMs = 10 * 60'000;
    const qint64 now = m_site.ledger().clock().now().ms;
    const Result<qint64> next = m_site.ledger().read([&](ledger::View &view) -> Result<qint64> {
        qint64 soonest = now + latestMs;
        ledger::SendingStore &sending = view.exchange().sending;
        for (const PartnerProfile &partner : allPartners(view)) {
            if (partner.route.kind.isEmpty())
                continue;
            const ledger::RouteState route = sending.route(partner.name);
            if (RouteHealth::isResting(route, now)) {
                soonest = std::min(soonest, route.lastMs + route.waitMs);
                continue;
            }
            soonest = std::min(soonest, now >= route.polledMs ? route.polledMs + m_rules.pollMs : now);
            if (const std::optional<qint64> due = sending.nextDue(partner.name, !partner.isLive, now))
                soonest = std::min(soonest, *due);
        }
        return std::max(soonest, now);
    });
    return next ? *next : now + latestMs / 10;
}

} // namespace packledger::sync

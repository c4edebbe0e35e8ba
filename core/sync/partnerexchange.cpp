#include "sync/partnerexchange.h"

#include "base/baseerrors.h"
#include "base/lastingcode.h"
#include "sync/inbox.h"
#include "sync/syncerrors.h"

namespace packledger::sync {

using ledger::InboxState;

namespace {

void notePolled(ledger::WriteTransaction &transaction, const QByteArray &partner)
{
    ledger::SendingStore &sending = transaction.exchange().sending;
    ledger::RouteState in = sending.route(partner, ledger::Direction::In);
    in.polledMs = transaction.now().ms;
    sending.setRoute(partner, ledger::Direction::In, in);
}

} // namespace

PartnerExchange::PartnerExchange(ledger::Site &site, Ways &ways, const ExchangeRules &rules, QByteArray holder)
    : m_site(site)
    , m_ways(ways)
    , m_rules(rules)
    , m_holder(std::move(holder))
    , m_dispatcher(site.ledger(), rules)
{
}

Result<void> PartnerExchange::exchangeWith(
    const PartnerProfile &partner, const ExchangeReport &report, Progress &progress)
{
    if (partner.route.kind.isEmpty())
        return {};
    const Result<Due> due
        = m_site.ledger().read([&](ledger::View &view) -> Result<Due> { return dueWith(view, partner); });
    if (!due || (!due->out && !due->in))
        return due ? Result<void>() : fail(due.error());
    PartnerLease lease(m_site.ledger(), partner.name, m_holder);
    const Result<bool> taken = lease.take();
    if (!taken)
        return fail(taken.error());
    if (!*taken) {
        if (report)
            report({ .partner = partner.name, .error = Error { codes::partnerBusy, QString::fromUtf8(partner.name) } });
        return {};
    }
    Result<Ways::Way> way = m_ways.take(partner);
    if (!way)
        return wayIsMissing(partner, *due, way.error(), report);
    Result<void> done = m_dispatcher.sendDue(partner, *way->transport, lease, report, progress);
    if (done)
        done = fetch(partner, *way->transport, lease, report, progress);
    m_ways.giveBack(partner.name, *std::move(way));
    return done;
}

PartnerExchange::Due PartnerExchange::dueWith(ledger::View &view, const PartnerProfile &partner) const
{
    const qint64 now = m_site.ledger().clock().now().ms;
    ledger::SendingStore &sending = view.exchange().sending;
    const ledger::RouteState in = sending.route(partner.name, ledger::Direction::In);
    const bool waits = now >= in.polledMs && now < in.polledMs + m_rules.pollMs;
    return { !RouteHealth::isResting(sending.route(partner.name, ledger::Direction::Out), now),
        !waits && !RouteHealth::isResting(in, now) };
}

Result<void> PartnerExchange::wayIsMissing(
    const PartnerProfile &partner, const Due &due, const Error &error, const ExchangeReport &report)
{
    if (due.in) {
        const Result<void> noted = m_site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            notePolled(transaction, partner.name);
            return {};
        });
        if (!noted)
            return noted;
    }
    // Where nothing is fetched nothing would ever say that the way in is whole again: the way out speaks for both.
    if (due.out)
        return wayFailed(partner, ledger::Direction::Out, error, report);
    if (report)
        report({ .partner = partner.name, .direction = ledger::Direction::In, .error = error });
    return {};
}

Result<void> PartnerExchange::wayFailed(const PartnerProfile &partner, ledger::Direction direction, const Error &error,
    const ExchangeReport &report, std::optional<qint64> wishMs)
{
    using ledger::RouteState;
    const Result<RouteState> route
        = m_site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<RouteState> {
              ledger::SendingStore &sending = transaction.exchange().sending;
              m_dispatcher.health().failed(sending, partner.name, direction, transaction.now().ms, error, wishMs);
              return sending.route(partner.name, direction);
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

Result<void> PartnerExchange::fetch(const PartnerProfile &partner, Transport &transport, PartnerLease &lease,
    const ExchangeReport &report, Progress &progress)
{
    const Result<bool> isDue = m_site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<bool> {
        if (!dueWith(transaction, partner).in || !lease.renew(transaction))
            return false;
        notePolled(transaction, partner.name);
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
        if (const Result<void> noted
            = wayFailed(partner, ledger::Direction::In, polled.error(), report, transport.pollWishMs());
            !noted)
            return noted;
    }
    if (polled && transport.fetches()) {
        const Result<void> noted = m_site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            m_dispatcher.health().passed(
                transaction.exchange().sending, partner.name, ledger::Direction::In, transaction.now().ms);
            return {};
        });
        if (!noted)
            return noted;
    }
    return readArrivals(partner.name, report, progress);
}

Result<void> PartnerExchange::readArrivals(
    const QByteArray &partner, const ExchangeReport &report, const Progress &progress)
{
    using Arrivals = std::vector<ledger::InboxRow>;
    const Result<Arrivals> unread
        = m_site.ledger().read([&](ledger::View &view) -> Result<Arrivals> { return view.exchange().inbox.unread(); });
    if (!unread)
        return fail(unread.error());
    // What fails for this machine's sake waits, and nothing behind it waits with it.
    Result<void> done;
    for (const ledger::InboxRow &row : *unread) {
        if (!partner.isEmpty() && row.partner != partner)
            continue;
        if (progress && !progress(0, 0))
            return done;
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
                step.error = Error { lastingCode(settled->code), settled->detail, settled->where };
        } else {
            if (settled.error().code == packledger::codes::cancelled)
                return done;
            step.error = settled.error();
        }
        if (report)
            report(step);
        if (!settled && done)
            done = fail(settled.error());
    }
    return done;
}

} // namespace packledger::sync

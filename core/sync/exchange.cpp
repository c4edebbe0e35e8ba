#include "sync/exchange.h"

#include "access/accesserrors.h"
#include "ledger/ledgererrors.h"
#include "sync/acknowledgements.h"
#include "sync/casesending.h"
#include "sync/leaseholder.h"
#include "sync/partners.h"

#include <QMutexLocker>

#include <algorithm>

namespace packledger::sync {

using access::Permission;

namespace {

constexpr int newsMs = 50; ///< how soon a stop is heard

/// Under this name, which no partner has, arrivals are read that came by another way.
const QByteArray arrivals;

} // namespace

const char *nameOf(ExchangeStep::State state)
{
    static constexpr const char *names[] = { "delivered", "acknowledged", "retry", "failed" };
    return names[int(state)];
}

Exchange::Exchange(ledger::Site &site, MakeTransport makeTransport, ExchangeRules rules)
    : m_site(site)
    , m_rules(rules)
    , m_holder(makeHolder())
    , m_ways(std::move(makeTransport))
{
}

Exchange::~Exchange()
{
    m_isStopping = true;
    m_lanes.clear();
}

Result<std::vector<PartnerProfile>> Exchange::partnersOfTurn(const access::Session &person, const QByteArray &partner)
{
    using Profiles = std::vector<PartnerProfile>;
    if (!person.may(Permission::Exchange))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Exchange)));
    Result<Profiles> partners = m_site.ledger().read([&](ledger::View &view) -> Result<Profiles> {
        if (partner.isEmpty())
            return allPartners(view);
        const Result<PartnerProfile> one = partnerNamed(view, partner);
        if (!one)
            return fail(one.error());
        return Profiles { *one };
    });
    if (!partners)
        return partners;
    if (const Result<void> queued = queueAcknowledgements(m_site); !queued)
        return fail(queued.error());
    if (const Result<void> queued = queueCaseEnds(m_site); !queued)
        return fail(queued.error());
    return partners;
}

Result<void> Exchange::once(
    const access::Session &person, const QByteArray &partner, const ExchangeReport &report, Progress &progress)
{
    const Result<std::vector<PartnerProfile>> partners = partnersOfTurn(person, partner);
    if (!partners)
        return fail(partners.error());
    std::deque<PartnerProfile> reachable;
    for (const PartnerProfile &one : *partners) {
        if (!one.route.kind.isEmpty())
            reachable.push_back(one);
    }
    PartnerExchange own(m_site, m_ways, m_rules, m_holder);
    // What fails with one partner stops no other.
    Result<void> done;
    if (reachable.size() > 1 && m_rules.lanes > 1) {
        done = onceInLanes(std::move(reachable), report, progress);
    } else {
        for (const PartnerProfile &one : reachable) {
            if (progress && !progress(0, 0))
                return done;
            if (Result<void> turn = own.exchangeWith(one, report, progress); !turn && done)
                done = std::move(turn);
        }
    }
    // What came by another way, and what a stopped pass left: nobody else reads it.
    Result<void> read = own.readArrivals(partner.isEmpty() ? QByteArray() : partners->front().name, report, progress);
    return done ? read : done;
}

Result<void> Exchange::onceInLanes(
    std::deque<PartnerProfile> partners, const ExchangeReport &report, const Progress &progress)
{
    Result<void> done;
    for (;;) {
        if (Result<void> told = tell(report); !told && done)
            done = std::move(told);
        if (progress && !progress(0, 0)) {
            m_isStopping = true;
            partners.clear();
        }
        while (!partners.empty() && begin(partners.front()))
            partners.pop_front();
        if (partners.empty() && !isAtWork())
            break;
        QMutexLocker locker(&m_mutex);
        if (m_steps.empty() && !m_failure)
            m_news.wait(&m_mutex, newsMs);
    }
    m_isStopping = false;
    Result<void> last = tell(report);
    return done ? last : done;
}

Result<void> Exchange::goOn(const access::Session &person, const QByteArray &partner, const ExchangeReport &report)
{
    if (const Result<void> told = tell(report); !told)
        return told;
    const Result<std::vector<PartnerProfile>> partners = partnersOfTurn(person, partner);
    if (!partners)
        return fail(partners.error());
    const qint64 now = m_site.ledger().clock().now().ms;
    using Due = std::vector<std::pair<qint64, const PartnerProfile *>>;
    const Result<Due> due = m_site.ledger().read([&](ledger::View &view) -> Result<Due> {
        Due found;
        for (const PartnerProfile &one : *partners) {
            if (one.route.kind.isEmpty())
                continue;
            if (const qint64 ms = dueMs(view, one, now); ms <= now)
                found.emplace_back(view.exchange().sending.route(one.name).goodMs, &one);
        }
        return found;
    });
    if (!due)
        return fail(due.error());
    // Whoever was served longest ago comes first, should there be more of them than lanes.
    Due ordered = *due;
    std::ranges::stable_sort(ordered, {}, [](const auto &one) { return one.first; });
    for (const auto &[ms, one] : ordered)
        (void)begin(*one);
    const Result<bool> isUnread = m_site.ledger().read(
        [](ledger::View &view) -> Result<bool> { return !view.exchange().inbox.unread().empty(); });
    if (isUnread && *isUnread) {
        PartnerProfile nobody;
        nobody.name = arrivals;
        (void)begin(nobody);
    }
    return {};
}

bool Exchange::begin(const PartnerProfile &partner)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (m_inHand.contains(partner.name))
            return false;
    }
    Lane *lane = freeLane();
    if (lane == nullptr)
        return false;
    {
        const QMutexLocker locker(&m_mutex);
        m_inHand.insert(partner.name);
        lane->isFree = false;
    }
    lane->thread->post([this, lane, partner](ledger::Site *site) {
        Progress goesOn = [this, lane](qint64, qint64) { return !m_isStopping && !lane->thread->isEnding(); };
        const ExchangeReport report = [this](const ExchangeStep &step) {
            const QMutexLocker locker(&m_mutex);
            m_steps.push_back(step);
            m_news.wakeAll();
        };
        Result<void> done = fail(ledger::codes::busy, m_site.folder());
        if (site != nullptr) {
            PartnerExchange turn(*site, m_ways, m_rules, m_holder);
            done = partner.name == arrivals ? turn.readArrivals({}, report, goesOn)
                                            : turn.exchangeWith(partner, report, goesOn);
        }
        const QMutexLocker locker(&m_mutex);
        if (!done && !m_failure)
            m_failure = done.error();
        m_inHand.erase(partner.name);
        lane->isFree = true;
        m_news.wakeAll();
    });
    return true;
}

Exchange::Lane *Exchange::freeLane()
{
    {
        const QMutexLocker locker(&m_mutex);
        for (const std::unique_ptr<Lane> &lane : m_lanes) {
            if (lane->isFree)
                return lane.get();
        }
    }
    if (int(m_lanes.size()) >= m_rules.lanes)
        return nullptr;
    auto lane = std::make_unique<Lane>();
    lane->thread = std::make_unique<SiteThread>(m_site.folder(), m_site.ledger().actor(), m_site.ledger().clock(),
        QStringLiteral("exchange %1").arg(m_lanes.size() + 1));
    m_lanes.push_back(std::move(lane));
    return m_lanes.back().get();
}

Result<void> Exchange::tell(const ExchangeReport &report)
{
    std::vector<ExchangeStep> steps;
    std::optional<Error> failure;
    {
        const QMutexLocker locker(&m_mutex);
        steps.swap(m_steps);
        failure.swap(m_failure);
    }
    if (report)
        std::ranges::for_each(steps, report);
    return failure ? Result<void>(fail(*failure)) : Result<void>();
}

bool Exchange::isAtWork()
{
    const QMutexLocker locker(&m_mutex);
    return !m_inHand.empty();
}

qint64 Exchange::dueMs(ledger::View &view, const PartnerProfile &partner, qint64 nowMs) const
{
    constexpr qint64 latestMs = 10 * 60'000;
    ledger::SendingStore &sending = view.exchange().sending;
    const auto restsUntil = [&](const ledger::RouteState &route) {
        return RouteHealth::isResting(route, nowMs) ? route.lastMs + route.waitMs : nowMs;
    };
    const ledger::RouteState in = sending.route(partner.name, ledger::Direction::In);
    qint64 due = std::max(restsUntil(in), nowMs >= in.polledMs ? in.polledMs + m_rules.pollMs : nowMs);
    const std::optional<qint64> next
        = hasWayOut(partner) ? sending.nextDue(partner.name, !partner.isLive, nowMs) : std::nullopt;
    if (next)
        due = std::min(due, std::max(*next, restsUntil(sending.route(partner.name, ledger::Direction::Out))));
    return std::min(due, nowMs + latestMs);
}

qint64 Exchange::nextMs()
{
    constexpr qint64 latestMs = 10 * 60'000;
    const qint64 now = m_site.ledger().clock().now().ms;
    const Result<qint64> next = m_site.ledger().read([&](ledger::View &view) -> Result<qint64> {
        qint64 soonest = now + latestMs;
        for (const PartnerProfile &partner : allPartners(view)) {
            if (!partner.route.kind.isEmpty())
                soonest = std::min(soonest, dueMs(view, partner, now));
        }
        return std::max(soonest, now);
    });
    return next ? *next : now + latestMs / 10;
}

} // namespace packledger::sync

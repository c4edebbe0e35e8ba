#include "sync/routehealth.h"

#include <algorithm>

namespace packledger::sync {

RouteHealth::RouteHealth(RetryPlan plan, int failuresToRest)
    : m_plan(std::move(plan))
    , m_failuresToRest(failuresToRest)
{
}

bool RouteHealth::isResting(const ledger::RouteState &route, qint64 nowMs)
{
    return route.waitMs > 0 && nowMs >= route.lastMs && nowMs < route.lastMs + route.waitMs;
}

void RouteHealth::passed(
    ledger::SendingStore &sending, const QByteArray &partner, ledger::Direction direction, qint64 nowMs) const
{
    constexpr qint64 goodEnoughMs = 1'000; // finer than that nobody looks at it
    ledger::RouteState route = sending.route(partner, direction);
    if (route.failures == 0 && route.waitMs == 0 && nowMs >= route.goodMs && nowMs - route.goodMs < goodEnoughMs)
        return;
    if (direction == ledger::Direction::Out && route.failures >= m_failuresToRest)
        sending.wakeAll(partner, route.sinceMs);
    route.failures = 0;
    route.waitMs = 0;
    route.goodMs = nowMs;
    route.code.clear();
    route.words.clear();
    sending.setRoute(partner, direction, route);
}

void RouteHealth::failed(ledger::SendingStore &sending, const QByteArray &partner, ledger::Direction direction,
    qint64 nowMs, const Error &error, std::optional<qint64> wishMs)
{
    ledger::RouteState route = sending.route(partner, direction);
    if (route.failures == 0)
        route.sinceMs = nowMs;
    ++route.failures;
    route.lastMs = nowMs;
    route.waitMs = std::clamp(wishMs.value_or(0), qint64(0), longestWishMs);
    if (route.failures >= m_failuresToRest)
        route.waitMs = m_plan.waitMs(route.failures - m_failuresToRest + 1, wishMs);
    route.code = error.code.name().data();
    route.words = error.detail.left(400);
    sending.setRoute(partner, direction, route);
}

} // namespace packledger::sync

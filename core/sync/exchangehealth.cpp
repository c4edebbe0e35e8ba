#include "sync/exchangehealth.h"

#include "sync/partners.h"

#include <algorithm>

namespace packledger::sync {

using ledger::OutboxState;

namespace {

bool isOverdue(OutboxState state, qint64 sinceMs, const PartnerProfile &partner, qint64 nowMs)
{
    const bool isOurs = state == OutboxState::Waiting && (!partner.isLive || !hasWayOut(partner));
    return !isOurs && nowMs - sinceMs > qint64(partner.acknowledgeMinutes) * 60'000;
}

} // namespace

bool isLate(const ledger::OutboxRow &row, const std::optional<PartnerProfile> &partner, qint64 nowMs)
{
    return partner && (row.state == OutboxState::Waiting || row.state == OutboxState::Delivered)
        && isOverdue(row.state, row.stateMs, *partner, nowMs);
}

ExchangeHealth exchangeHealth(ledger::View &view, qint64 nowMs)
{
    ExchangeHealth health;
    ledger::ExchangeStores &stores = view.exchange();
    health.troubled = stores.inbox.troubledCount();
    const std::vector<ledger::OpenCount> counts = stores.outbox.openCounts();
    for (const PartnerProfile &partner : allPartners(view)) {
        bool isLateHere = false;
        for (const ledger::OpenCount &count : counts) {
            if (count.partner != partner.name)
                continue;
            if (count.state == OutboxState::Held) {
                health.held += count.documents;
            } else if (count.state == OutboxState::Refused) {
                health.refused += count.documents;
            } else {
                health.waiting += count.documents;
                health.oldestMs = health.oldestMs == 0 ? count.oldestMs : std::min(health.oldestMs, count.oldestMs);
                isLateHere = isLateHere || isOverdue(count.state, count.sinceMs, partner, nowMs);
            }
        }
        health.late += isLateHere ? 1 : 0;
        if (partner.route.kind.isEmpty())
            continue;
        ++health.partners;
        const ledger::RouteState route = stores.sending.route(partner.name);
        health.goodMs = std::max(health.goodMs, route.goodMs);
        if (route.failures == 0)
            continue;
        ++health.failing;
        health.partner = partner.title.isEmpty() ? QString::fromUtf8(partner.name) : partner.title;
        health.code = route.code;
        health.words = route.words;
    }
    return health;
}

} // namespace packledger::sync

#pragma once

#include "ledger/site.h"
#include "sync/outboxdispatcher.h"
#include "sync/ways.h"

namespace packledger::sync {

/// What is due with one partner: what waits goes out, what waits there comes in and is read. Lives and works in the
/// thread of its site.
class PartnerExchange
{
public:
    PartnerExchange(ledger::Site &site, Ways &ways, const ExchangeRules &rules, QByteArray holder);

    /// One turn. Ways that fail are steps; fails where the ledger does. `progress` stops it.
    [[nodiscard]] Result<void> exchangeWith(
        const PartnerProfile &partner, const ExchangeReport &report, Progress &progress);
    /// Reads what was kept of this partner, or of all of them.
    [[nodiscard]] Result<void> readArrivals(
        const QByteArray &partner, const ExchangeReport &report, const Progress &progress);

private:
    /// What there is to do with it now: which direction is worth trying.
    struct Due
    {
        bool out = false;
        bool in = false;
    };
    [[nodiscard]] Due dueWith(ledger::View &view, const PartnerProfile &partner) const;
    [[nodiscard]] Result<void> fetch(const PartnerProfile &partner, Transport &transport, PartnerLease &lease,
        const ExchangeReport &report, Progress &progress);
    /// Nothing could be tried, for one direction or both.
    [[nodiscard]] Result<void> wayIsMissing(
        const PartnerProfile &partner, const Due &due, const Error &error, const ExchangeReport &report);
    [[nodiscard]] Result<void> wayFailed(const PartnerProfile &partner, ledger::Direction direction, const Error &error,
        const ExchangeReport &report, std::optional<qint64> wishMs = {});

    ledger::Site &m_site;
    Ways &m_ways;
    ExchangeRules m_rules;
    QByteArray m_holder;
    OutboxDispatcher m_dispatcher;
};

} // namespace packledger::sync

#pragma once

#include "access/session.h"
#include "sync/partnerexchange.h"
#include "sync/sitethread.h"

#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <deque>
#include <set>

namespace packledger::sync {

/// The whole exchange of one site with all its partners. Each partner has a turn of its own in one of a few threads, so
/// that a slow one delays nobody; with one partner there is never more than one turn at a time. The command line and
/// the desktop run the same one.
///
/// Called in one thread, on a site of that thread; reports come in it too.
class Exchange
{
public:
    Exchange(ledger::Site &site, MakeTransport makeTransport, ExchangeRules rules = {});
    /// Stops what is on the wire; nothing is lost by that.
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    /// One pass over all partners, or over one: everything that is due. Ways that fail are steps; fails with
    /// access.not-permitted, sync.partner-unknown, and where the ledger fails. `progress` stops it.
    [[nodiscard]] Result<void> once(
        const access::Session &person, const QByteArray &partner, const ExchangeReport &report, Progress &progress);

    /// Begins what is due and not at work yet, with all partners or with one, and answers at once: to be called again
    /// and again. Tells what was done since the last call; fails as once(), also with what failed meanwhile.
    [[nodiscard]] Result<void> goOn(
        const access::Session &person, const QByteArray &partner, const ExchangeReport &report);

    /// When something is due next, at the latest in ten minutes.
    [[nodiscard]] qint64 nextMs();

private:
    struct Lane
    {
        std::unique_ptr<SiteThread> thread;
        bool isFree = true;
    };

    /// One partner, or all; what is due to them by itself (acknowledgements, ends of cases) has been queued.
    [[nodiscard]] Result<std::vector<PartnerProfile>> partnersOfTurn(
        const access::Session &person, const QByteArray &partner);
    [[nodiscard]] Result<void> onceInLanes(
        std::deque<PartnerProfile> partners, const ExchangeReport &report, const Progress &progress);
    /// Hands one turn to a free lane; false: there is none, or this partner has its turn already.
    [[nodiscard]] bool begin(const PartnerProfile &partner);
    [[nodiscard]] Lane *freeLane();
    [[nodiscard]] qint64 dueMs(ledger::View &view, const PartnerProfile &partner, qint64 nowMs) const;
    /// Tells what the lanes did; what failed there.
    [[nodiscard]] Result<void> tell(const ExchangeReport &report);
    [[nodiscard]] bool isAtWork();

    ledger::Site &m_site;
    ExchangeRules m_rules;
    QByteArray m_holder;
    Ways m_ways;
    std::atomic<bool> m_isStopping = false;
    QMutex m_mutex; ///< of what follows, but for the lanes' threads
    QWaitCondition m_news;
    std::vector<ExchangeStep> m_steps;
    std::optional<Error> m_failure;
    std::set<QByteArray> m_inHand; ///< partners that have their turn
    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace packledger::sync

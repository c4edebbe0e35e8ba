#pragma once

#include "access/session.h"
#include "ledger/site.h"
#include "sync/inbox.h"
#include "sync/outboxdispatcher.h"
#include "sync/partnerprofile.h"
#include "sync/transport.h"

#include <map>
#include <memory>

namespace packledger::sync {

/// The way to a partner; fails where its profile or a secret does not make one.
using MakeTransport = std::function<Result<std::unique_ptr<Transport>>(const PartnerProfile &)>;

/// The whole exchange of one site with all its partners: what waits goes out, what waits there comes in and is read.
/// The command line and the desktop run the same one. Lives and works in one thread, on a site of that thread.
class Exchange
{
public:
    Exchange(ledger::Site &site, MakeTransport makeTransport, ExchangeRules rules = {});

    /// One pass over all partners, or over one: everything that is due. Ways that fail are steps; fails with
    /// access.not-permitted, sync.partner-unknown, and where the ledger fails. `progress` stops it.
    [[nodiscard]] Result<void> once(
        const access::Session &person, const QByteArray &partner, const ExchangeReport &report, Progress &progress);

    /// When something is due next, at the latest in ten minutes.
    [[nodiscard]] qint64 nextMs();

private:
    struct Way
    {
        QJsonObject profile; ///< that it was made for
        std::unique_ptr<Transport> transport;
    };

    [[nodiscard]] Result<void> exchangeWith(
        const PartnerProfile &partner, const ExchangeReport &report, Progress &progress);
    [[nodiscard]] Result<void> fetch(const PartnerProfile &partner, Transport &transport, PartnerLease &lease,
        const ExchangeReport &report, Progress &progress);
    [[nodiscard]] Result<void> readArrivals(
        const QByteArray &partner, const ExchangeReport &report, const Progress &progress);
    [[nodiscard]] Result<void> wayFailed(const PartnerProfile &partner, ExchangeStep::Direction direction,
        const Error &error, const ExchangeReport &report);
    [[nodiscard]] Result<Transport *> wayTo(const PartnerProfile &partner);

    ledger::Site &m_site;
    MakeTransport m_makeTransport;
    ExchangeRules m_rules;
    QByteArray m_holder;
    OutboxDispatcher m_dispatcher;
    std::map<QByteArray, Way> m_ways; ///< by partner
};

} // namespace packledger::sync

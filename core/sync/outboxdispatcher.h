#pragma once

#include "ledger/ledger.h"
#include "sync/exchangestep.h"
#include "sync/partnerlease.h"
#include "sync/partnerprofile.h"
#include "sync/retryplan.h"
#include "sync/routehealth.h"
#include "sync/transport.h"

#include <vector>

namespace packledger::sync {

/// How patient an exchange is.
struct ExchangeRules
{
    RetryRules retry {}; ///< of a document that was not delivered
    RetryRules inquiry { 2'000, 5 * 60'000, 0.2 }; ///< of asking for the end of one that was
    RetryRules route {}; ///< of a way that is broken
    int failuresToRest = 3; ///< so many in a row: the way is broken
    qint64 pollMs = 60'000; ///< between two looks for arrivals
    int lanes = 8; ///< partners that are served at once
    std::optional<quint32> seed {}; ///< of the jitter
};

/// Takes documents out of the outbox and to their partners: always the same bytes under the same identity, until the
/// partner has them for good, refuses them, or a person decides. It reads bytes and never makes them.
///
/// A document is in hand on disk before it is sent. What follows of several that go quickly is written together;
/// nothing is told before it is written, and a program that dies in between sends them again.
class OutboxDispatcher
{
public:
    OutboxDispatcher(ledger::Ledger &ledger, const ExchangeRules &rules);

    /// One pass over what is due for this partner. A document that fails does not stop the others, unless the partner
    /// wants them in order; failures in a row do. Fails where the ledger does; failures of the way are steps.
    [[nodiscard]] Result<void> sendDue(const PartnerProfile &partner, Transport &transport, PartnerLease &lease,
        const ExchangeReport &report, Progress &progress);

    [[nodiscard]] RouteHealth &health() { return m_health; }

private:
    struct Tried;
    struct Turn;

    /// Writes what was tried, tells it, and takes what comes next in hand, or nothing more than what is on the wire.
    [[nodiscard]] Result<void> commit(Turn &turn, ledger::OutboxId onTheWire = {});
    [[nodiscard]] std::vector<ledger::OutboxId> choose(ledger::View &view, Turn &turn) const;
    /// Whether it went well, or there was nothing to do. Fails where the ledger does.
    [[nodiscard]] Result<bool> attempt(Turn &turn, ledger::OutboxId id, Transport &transport, Progress &progress);
    [[nodiscard]] std::optional<ExchangeStep> settle(
        ledger::WriteTransaction &transaction, Turn &turn, const Tried &tried);

    ledger::Ledger &m_ledger;
    RetryPlan m_retry;
    RetryPlan m_inquiry;
    RouteHealth m_health;
};

/// How an outcome came to us.
enum class OutcomeOf {
    Sending,
    Inquiry, ///< we asked for the end of a document that was delivered
    Answer, ///< the partner said it by itself: an asynchronous receipt, a 997
};

/// Writes what came of a document: the state that follows, the evidence kept. For the dispatcher, and for what arrives
/// by itself. Whether the document's state changed.
bool applyOutcome(
    ledger::WriteTransaction &transaction, ledger::OutboxId id, const DeliveryOutcome &outcome, OutcomeOf source);

} // namespace packledger::sync

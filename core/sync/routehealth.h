#pragma once

#include "base/error.h"
#include "ledger/exchangestores.h"
#include "sync/retryplan.h"

namespace packledger::sync {

/// Whether the way to a partner is worth trying, each direction for itself. One document that fails says nothing about
/// the others; several failures in a row say that the way is broken. It rests then, and one document at a time finds
/// out whether it is whole again; when it is, all that failed meanwhile goes at once.
class RouteHealth
{
public:
    explicit RouteHealth(RetryPlan plan, int failuresToRest = 3);

    [[nodiscard]] static bool isResting(const ledger::RouteState &route, qint64 nowMs);

    /// Something got through, be the answer good or bad.
    void passed(
        ledger::SendingStore &sending, const QByteArray &partner, ledger::Direction direction, qint64 nowMs) const;
    /// `wishMs`: how long the partner asked to be left alone.
    void failed(ledger::SendingStore &sending, const QByteArray &partner, ledger::Direction direction, qint64 nowMs,
        const Error &error, std::optional<qint64> wishMs = {});

private:
    RetryPlan m_plan;
    int m_failuresToRest;
};

} // namespace packledger::sync

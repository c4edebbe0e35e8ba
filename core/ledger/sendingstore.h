#pragma once

#include "ledger/outboxstore.h"

namespace packledger::ledger {

/// One attempt to send a document, or to ask for its end.
struct OutboxAttempt
{
    int attempt = 0; ///< counts from 1
    qint64 atMs = 0;
    qint64 tookMs = 0;
    int outcome = 0; ///< sync::DeliveryOutcome::State
    QByteArray code {}; ///< of its error
    QString words {};
};

/// Which way documents go between us and a partner.
enum class Direction { Out, In };

/// How the way to a partner is, in one direction.
struct RouteState
{
    int failures = 0; ///< in a row
    qint64 sinceMs = 0; ///< of the first of them
    qint64 lastMs = 0; ///< of the last of them
    qint64 waitMs = 0; ///< until lastMs + waitMs it rests
    qint64 goodMs = 0; ///< when something got through; 0: never
    qint64 polledMs = 0; ///< inward: when arrivals were asked for last; 0: never
    QByteArray code {}; ///< of the last failure
    QString words {};
};

/// Where a walk over a partner's due documents stands: those that failed least come first, among them the oldest.
struct DuePlace
{
    int failures = 0;
    OutboxId last {};
};

/// Who sends to a partner now.
struct Lease
{
    QByteArray holder;
    qint64 takenMs = 0;
    qint64 untilMs = 0;
};

/// What this moment's sending needs beside the outbox: waits, attempts, ways and leases. It is of no journal: days
/// without a network would be all that it tells. Waits count from their beginning, so that a clock that was put back
/// stops nobody.
class SendingStore
{
public:
    explicit SendingStore(Database &database)
        : m_database(database)
    {
    }

    /// The next open documents of a partner that are due: those that wait, and those delivered whose end is to be asked
    /// for. Moves `place` behind them; what fails meanwhile may come once more.
    [[nodiscard]] std::vector<OutboxId> due(
        const QByteArray &partner, bool testsOnly, qint64 nowMs, DuePlace &place, int most);
    /// Whether a document waits for an earlier one of the same delivery: what takes back or corrects goes behind what
    /// it is about.
    [[nodiscard]] bool follows(OutboxId id);
    /// The oldest open document of a partner, whatever its state.
    [[nodiscard]] OutboxId head(const QByteArray &partner, bool testsOnly);
    /// When the next of a partner's documents is due, not before `nowMs`; none where nothing waits.
    [[nodiscard]] std::optional<qint64> nextDue(const QByteArray &partner, bool testsOnly, qint64 nowMs);

    /// Notes an attempt; the document rests for `waitMs` from it. Of each document the last attempts are kept.
    void attempted(OutboxId id, const OutboxAttempt &attempt, bool wasSent, int failures, qint64 waitMs);
    /// Lets a document go at once.
    void wake(OutboxId id);
    /// Lets all documents of a partner go at once that were tried since `sinceMs`; how often they failed still counts.
    void wakeAll(const QByteArray &partner, qint64 sinceMs);
    /// The last attempts, oldest first.
    [[nodiscard]] std::vector<OutboxAttempt> attempts(OutboxId id);

    [[nodiscard]] RouteState route(const QByteArray &partner, Direction direction);
    void setRoute(const QByteArray &partner, Direction direction, const RouteState &state);
    /// The way as a whole, to be told: the direction that fails, outward where both do; good when either was.
    [[nodiscard]] RouteState route(const QByteArray &partner);

    [[nodiscard]] std::optional<Lease> lease(const QByteArray &partner);
    void setLease(const QByteArray &partner, const Lease &lease);
    /// The partner's documents that the lease's holder sends now.
    [[nodiscard]] std::vector<OutboxId> inHand(const QByteArray &partner);
    void setInHand(const QByteArray &partner, const std::vector<OutboxId> &documents);
    /// Ends the holder's lease, with what is in hand; another's stays.
    void release(const QByteArray &partner, const QByteArray &holder);

private:
    Database &m_database;
};

} // namespace packledger::ledger

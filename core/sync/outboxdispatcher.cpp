#include "sync/outboxdispatcher.h"

#include "base/lastingcode.h"
#include "base/sha256.h"
#include "sync/syncerrors.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <algorithm>
#include <deque>
#include <iterator>
#include <set>

namespace packledger::sync {

using ledger::OutboxId;
using ledger::OutboxRow;
using ledger::OutboxState;

namespace {

constexpr int queueLength = 200;
// What is sent within this time goes on disk together. The more of it fits, the more is taken in hand at once.
constexpr qint64 togetherMs = 50;
constexpr size_t mostTogether = 32;
constexpr qsizetype longestWords = 400;

using State = DeliveryOutcome::State;

QString wordsOf(const DeliveryOutcome &outcome)
{
    const QString words = outcome.error && !outcome.error->detail.isEmpty() ? outcome.error->detail : outcome.answer;
    return words.left(longestWords);
}

QByteArray codeOf(const DeliveryOutcome &outcome)
{
    return outcome.error ? QByteArray(outcome.error->code.name().data()) : QByteArray();
}

ExchangeStep::State stepStateOf(State state)
{
    switch (state) {
    case State::Delivered:
        return ExchangeStep::State::Delivered;
    case State::Acknowledged:
        return ExchangeStep::State::Acknowledged;
    case State::Refused:
        return ExchangeStep::State::Failed;
    case State::Failed:
        break;
    }
    return ExchangeStep::State::Retry;
}

/// The partner's receipt, or a person, may have ended the document before the wire did: the step says how it stands.
void tellOvertaken(ExchangeStep &step, const OutboxRow &standing)
{
    const bool isRefused = standing.state == OutboxState::Refused && step.state != ExchangeStep::State::Failed;
    const bool isThere = standing.state == OutboxState::Acknowledged && step.state != ExchangeStep::State::Acknowledged;
    if (!isRefused && !isThere)
        return;
    step.state = isThere ? ExchangeStep::State::Acknowledged : ExchangeStep::State::Failed;
    step.nextAttemptMs.reset();
    step.words = standing.words;
    step.error.reset();
    if (isRefused)
        step.error = Error { lastingCode(standing.code), standing.words, {} };
}

/// What fails before the wire says nothing about it.
bool isOfTheWay(const Error &error)
{
    return !error.code.name().startsWith(QLatin1StringView("ledger."));
}

/// It failed before, and something else got through since: what fails again says nothing about the way.
bool isItsOwnFault(const OutboxRow &row, const ledger::RouteState &out)
{
    return row.failures > 0 && out.goodMs >= row.lastMs;
}

bool isDue(const OutboxRow &row, qint64 nowMs)
{
    return row.lastMs == 0 || nowMs < row.lastMs || nowMs >= row.lastMs + row.waitMs;
}

bool goesOn(const Progress &progress)
{
    return !progress || progress(0, 0);
}

} // namespace

/// One document that was sent, or whose end was asked for, and whose outcome is not on disk yet.
struct OutboxDispatcher::Tried
{
    OutboxRow row;
    DeliveryOutcome outcome {};
    ledger::OutboxAttempt attempt {};
    bool isStopped = false; ///< by us, in the middle of it
};

/// What one pass over a partner's documents has in mind.
struct OutboxDispatcher::Turn
{
    const PartnerProfile &partner;
    PartnerLease &lease;
    const ExchangeReport &report;
    std::deque<OutboxId> queue {}; ///< due, and not in hand yet
    ledger::DuePlace place {}; ///< behind what came into the queue
    std::set<OutboxId> seen {}; ///< what came into the queue: once in a turn, however soon it is due again
    std::deque<OutboxId> inHand {}; ///< on disk as such, not begun yet
    std::vector<Tried> tried {}; ///< in the order in which they went
    size_t together = 1; ///< so many are taken in hand next
    QElapsedTimer sinceCommit {};
    bool isOver = false;

    [[nodiscard]] bool isLate() const { return sinceCommit.isValid() && sinceCommit.elapsed() >= togetherMs; }
};

bool applyOutcome(ledger::WriteTransaction &transaction, OutboxId id, const DeliveryOutcome &outcome, OutcomeOf source)
{
    const std::optional<OutboxRow> row = transaction.exchange().outbox.find(id);
    if (!row || outcome.state == State::Failed)
        return false;
    // A partner may refuse what it had taken: what is in its folder, its programs read later.
    const bool isLateRefusal
        = source == OutcomeOf::Answer && outcome.state == State::Refused && row->state == OutboxState::Acknowledged;
    if (!isOpen(row->state) && !isLateRefusal)
        return false;
    const bool wasInquiry = source == OutcomeOf::Inquiry;
    QJsonObject body { { QStringLiteral("outbox"), id.value }, { QStringLiteral("words"), wordsOf(outcome) } };
    const char *act = "outbox.acknowledged";
    if (outcome.state == State::Refused) {
        // Meanwhile a person may have sent it anew, and the answer is to the time before.
        if (wasInquiry && row->state != OutboxState::Delivered)
            return false;
        act = "outbox.refused";
        body.insert(QStringLiteral("code"), QString::fromLatin1(codeOf(outcome)));
    } else if (outcome.state == State::Delivered) {
        if (wasInquiry && (row->state != OutboxState::Delivered || row->reference == outcome.reference))
            return false;
        // Its receipt said no before the wire had ended.
        if (source == OutcomeOf::Sending && row->state == OutboxState::Refused)
            return false;
        act = "outbox.delivered";
        body.insert(QStringLiteral("reference"), QString::fromUtf8(outcome.reference));
    }
    if (!outcome.evidence.isEmpty()) {
        const QByteArray sha256 = Sha256::of(outcome.evidence);
        QByteArray evidence = outcome.evidence;
        QBuffer bytes(&evidence);
        bytes.open(QIODevice::ReadOnly);
        if (!transaction.documents().keepBytes(bytes, sha256))
            return false;
        body.insert(QStringLiteral("evidence"), QString::fromLatin1(sha256.toHex()));
    }
    transaction.appendAct(act, body);
    return true;
}

OutboxDispatcher::OutboxDispatcher(ledger::Ledger &ledger, const ExchangeRules &rules)
    : m_ledger(ledger)
    , m_retry(rules.retry, rules.seed)
    , m_inquiry(rules.inquiry, rules.seed)
    , m_health(RetryPlan(rules.route, rules.seed), rules.failuresToRest)
{
}

Result<void> OutboxDispatcher::sendDue(const PartnerProfile &partner, Transport &transport, PartnerLease &lease,
    const ExchangeReport &report, Progress &progress)
{
    Turn turn { partner, lease, report };
    Result<void> committed = commit(turn);
    while (committed && !turn.inHand.empty() && goesOn(progress)) {
        const OutboxId id = turn.inHand.front();
        turn.inHand.pop_front();
        // Nothing waits for the wire with what is done already: neither the outcomes nor the documents behind this one.
        Progress meanwhile = [&](qint64 done, qint64 total) {
            if (turn.isLate() && (!turn.tried.empty() || !turn.inHand.empty()))
                committed = commit(turn, id);
            return committed && (!progress || progress(done, total));
        };
        Result<bool> isGood = attempt(turn, id, transport, meanwhile);
        if (!isGood)
            return fail(isGood.error());
        if (committed && (turn.inHand.empty() || turn.isLate() || !*isGood))
            committed = commit(turn);
    }
    turn.isOver = true;
    return committed ? commit(turn) : committed;
}

Result<void> OutboxDispatcher::commit(Turn &turn, OutboxId onTheWire)
{
    if (turn.isOver && turn.tried.empty() && turn.inHand.empty())
        return {};
    const bool isQuick = !turn.tried.empty() && turn.inHand.empty() && !turn.isLate();
    turn.together = isQuick ? std::min(turn.together * 2, mostTogether) : 1;
    turn.queue.insert(turn.queue.begin(), turn.inHand.begin(), turn.inHand.end());
    turn.inHand.clear();
    std::vector<ExchangeStep> steps;
    const Result<void> written = m_ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        for (const Tried &one : turn.tried) {
            if (std::optional<ExchangeStep> step = settle(transaction, turn, one))
                steps.push_back(*std::move(step));
        }
        std::vector<OutboxId> inHand;
        if (onTheWire.isValid()) {
            inHand = { onTheWire };
        } else {
            inHand = choose(transaction, turn);
            turn.inHand.assign(inHand.begin(), inHand.end());
        }
        if (!turn.lease.renew(transaction, inHand)) {
            turn.isOver = true;
            turn.inHand.clear();
        }
        return {};
    });
    if (!written)
        return written;
    turn.tried.clear();
    turn.sinceCommit.start();
    if (turn.report)
        std::ranges::for_each(steps, turn.report);
    return {};
}

std::vector<OutboxId> OutboxDispatcher::choose(ledger::View &view, Turn &turn) const
{
    ledger::SendingStore &sending = view.exchange().sending;
    const QByteArray &partner = turn.partner.name;
    const qint64 now = m_ledger.clock().now().ms;
    const bool testsOnly = !turn.partner.isLive;
    if (turn.isOver || !hasWayOut(turn.partner)
        || RouteHealth::isResting(sending.route(partner, ledger::Direction::Out), now))
        return {};
    if (turn.partner.isOrdered) {
        // Whatever stands before all others has to end first, on disk, also by hand.
        const OutboxId head = sending.head(partner, testsOnly);
        turn.isOver = head <= turn.place.last;
        turn.place.last = head;
        return turn.isOver ? std::vector<OutboxId>() : std::vector { head };
    }
    while (turn.queue.empty()) {
        const std::vector<OutboxId> due = sending.due(partner, testsOnly, now, turn.place, queueLength);
        if (due.empty())
            break;
        std::ranges::copy_if(
            due, std::back_inserter(turn.queue), [&](OutboxId id) { return turn.seen.insert(id).second; });
    }
    const auto end = turn.queue.begin() + qsizetype(std::min(turn.together, turn.queue.size()));
    std::vector<OutboxId> chosen(turn.queue.begin(), end);
    turn.queue.erase(turn.queue.begin(), end);
    return chosen;
}

Result<bool> OutboxDispatcher::attempt(Turn &turn, OutboxId id, Transport &transport, Progress &progress)
{
    std::optional<OutboxRow> row;
    Parcel parcel;
    const Result<void> read = m_ledger.read([&](ledger::View &view) -> Result<void> {
        row = view.exchange().outbox.find(id);
        // Since it was taken in hand a person may have held it, or the partner answered by itself.
        if (row
            && ((row->state != OutboxState::Waiting && row->state != OutboxState::Delivered)
                || !isDue(*row, m_ledger.clock().now().ms)))
            row.reset();
        if (!row)
            return {};
        parcel = { row->instance, row->fileName, row->contentType, {} };
        QBuffer bytes(&parcel.bytes);
        bytes.open(QIODevice::WriteOnly);
        return view.documents().restoreBytes(row->sha256, bytes);
    });
    if (!row)
        return read ? Result<bool>(true) : fail(read.error());
    Tried tried { *row };
    const qint64 began = m_ledger.clock().now().ms;
    if (!read)
        tried.outcome.error = read.error();
    else if (row->state == OutboxState::Delivered)
        tried.outcome = transport.inquire(parcel, row->reference, progress);
    else
        tried.outcome = transport.send(parcel, progress);
    const bool isFailed = tried.outcome.state == State::Failed;
    tried.isStopped = isFailed && !goesOn(progress);
    tried.attempt.atMs = m_ledger.clock().now().ms;
    tried.attempt.tookMs = std::max(qint64(0), tried.attempt.atMs - began);
    tried.attempt.outcome = int(tried.outcome.state);
    tried.attempt.code = tried.isStopped ? QByteArray(codes::noOutcome.name().data()) : codeOf(tried.outcome);
    tried.attempt.words = tried.isStopped ? QString() : wordsOf(tried.outcome);
    const bool isGood = tried.outcome.state == State::Acknowledged || tried.outcome.state == State::Delivered;
    turn.tried.push_back(std::move(tried));
    return isGood;
}

std::optional<ExchangeStep> OutboxDispatcher::settle(
    ledger::WriteTransaction &transaction, Turn &turn, const Tried &tried)
{
    ledger::SendingStore &sending = transaction.exchange().sending;
    const OutboxRow &row = tried.row;
    const DeliveryOutcome &outcome = tried.outcome;
    const ledger::OutboxAttempt &attempt = tried.attempt;
    const bool wasInquiry = row.state == OutboxState::Delivered;
    if (tried.isStopped) {
        // It says nothing about the way, but some of the document may be there.
        if (!wasInquiry)
            sending.attempted(row.id, attempt, true, row.failures, 0);
        turn.isOver = true;
        return std::nullopt;
    }
    (void)applyOutcome(transaction, row.id, outcome, wasInquiry ? OutcomeOf::Inquiry : OutcomeOf::Sending);
    const bool isFailed = outcome.state == State::Failed;
    int failures = 0;
    qint64 wait = 0;
    if (isFailed || outcome.state == State::Delivered) {
        const bool goesOn = isFailed || wasInquiry;
        failures = goesOn ? row.failures + 1 : 0;
        RetryPlan &plan = isFailed && !wasInquiry ? m_retry : m_inquiry;
        wait = plan.waitMs(std::max(1, failures), outcome.retryAfterMs);
    }
    sending.attempted(row.id, attempt, !wasInquiry, failures, wait);
    if (isFailed) {
        const Error error = outcome.error.value_or(Error { codes::noOutcome, {} });
        const ledger::RouteState out = sending.route(row.partner, ledger::Direction::Out);
        if (isOfTheWay(error) && (!isItsOwnFault(row, out) || outcome.retryAfterMs))
            m_health.failed(sending, row.partner, ledger::Direction::Out, attempt.atMs, error, outcome.retryAfterMs);
    } else {
        m_health.passed(sending, row.partner, ledger::Direction::Out, attempt.atMs);
    }

    if (turn.partner.isOrdered && outcome.state != State::Acknowledged)
        turn.isOver = true;
    ExchangeStep step;
    step.partner = row.partner;
    step.outgoing = row.id;
    step.state = stepStateOf(outcome.state);
    step.attempt = row.attempts + (wasInquiry ? 0 : 1);
    if (wait > 0)
        step.nextAttemptMs = attempt.atMs + wait;
    step.error = outcome.error;
    step.words = outcome.answer;
    if (const std::optional<OutboxRow> standing = transaction.exchange().outbox.find(row.id); standing)
        tellOvertaken(step, *standing);
    return step;
}

} // namespace packledger::sync

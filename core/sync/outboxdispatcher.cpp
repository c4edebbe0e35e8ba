#include "sync/outboxdispatcher.h"

#include "base/sha256.h"
#include "sync/syncerrors.h"

#include <QBuffer>

namespace packledger::sync {

using ledger::OutboxId;
using ledger::OutboxRow;
using ledger::OutboxState;

namespace {

constexpr int queueLength = 200;
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

/// What fails before the wire says nothing about it.
bool isOfTheWay(const Error &error)
{
    return !error.code.name().startsWith(QLatin1StringView("ledger."));
}

bool isDue(const OutboxRow &row, qint64 nowMs)
{
    return row.lastMs == 0 || nowMs < row.lastMs || nowMs >= row.lastMs + row.waitMs;
}

} // namespace

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
    Turn turn { partner, lease };
    Result<std::optional<OutboxRow>> row
        = m_ledger.write([&](ledger::WriteTransaction &transaction) -> Result<std::optional<OutboxRow>> {
              return next(transaction, turn);
          });
    while (row && *row) {
        if (progress && !progress(0, 0))
            return {};
        ledger::OutboxAttempt attempted;
        const qint64 began = m_ledger.clock().now().ms;
        const DeliveryOutcome outcome = attempt(**row, transport, progress);
        if (outcome.state == State::Failed && progress && !progress(0, 0))
            return {}; // stopped, not failed
        attempted.atMs = m_ledger.clock().now().ms;
        attempted.tookMs = std::max(qint64(0), attempted.atMs - began);
        attempted.outcome = int(outcome.state);
        attempted.code = codeOf(outcome);
        attempted.words = wordsOf(outcome);
        const Result<Settled> settled = m_ledger.write([&](ledger::WriteTransaction &transaction) -> Result<Settled> {
            return settle(transaction, turn, **row, outcome, attempted);
        });
        if (!settled)
            return fail(settled.error());
        if (report)
            report(settled->step);
        row = settled->next;
    }
    return row ? Result<void>() : fail(row.error());
}

std::optional<OutboxRow> OutboxDispatcher::next(ledger::WriteTransaction &transaction, Turn &turn) const
{
    ledger::ExchangeStores &stores = transaction.exchange();
    const QByteArray &partner = turn.partner.name;
    const qint64 now = transaction.now().ms;
    const bool testsOnly = !turn.partner.isLive;
    if (turn.isOver || RouteHealth::isResting(stores.sending.route(partner), now))
        return std::nullopt;
    for (;;) {
        OutboxId id;
        if (turn.partner.isOrdered) {
            // Whatever stands before all others has to end first, also by hand.
            id = stores.sending.head(partner, testsOnly);
            turn.isOver = id <= turn.last;
            turn.last = id;
        } else {
            if (turn.queue.empty()) {
                for (const OutboxId due : stores.sending.due(partner, testsOnly, now, turn.last, queueLength))
                    turn.queue.push_back(due);
            }
            if (!turn.queue.empty()) {
                id = turn.queue.front();
                turn.queue.pop_front();
                turn.last = id;
            }
        }
        if (!id.isValid() || turn.isOver)
            return std::nullopt;
        std::optional<OutboxRow> row = stores.outbox.find(id);
        const bool isForUs = row && (row->state == OutboxState::Waiting || row->state == OutboxState::Delivered);
        if (isForUs && isDue(*row, now))
            return turn.lease.renew(transaction, id) ? row : std::nullopt;
        if (turn.partner.isOrdered)
            return std::nullopt;
    }
}

DeliveryOutcome OutboxDispatcher::attempt(const OutboxRow &row, Transport &transport, Progress &progress)
{
    Parcel parcel { row.instance, row.fileName, row.contentType, {} };
    const Result<void> read = m_ledger.read([&](ledger::View &view) -> Result<void> {
        QBuffer bytes(&parcel.bytes);
        bytes.open(QIODevice::WriteOnly);
        return view.documents().restoreBytes(row.sha256, bytes);
    });
    if (!read) {
        DeliveryOutcome outcome;
        outcome.error = read.error();
        return outcome;
    }
    return row.state == OutboxState::Delivered ? transport.inquire(parcel, row.reference, progress)
                                               : transport.send(parcel, progress);
}

OutboxDispatcher::Settled OutboxDispatcher::settle(ledger::WriteTransaction &transaction, Turn &turn,
    const OutboxRow &row, const DeliveryOutcome &outcome, const ledger::OutboxAttempt &attempt)
{
    ledger::SendingStore &sending = transaction.exchange().sending;
    const bool wasInquiry = row.state == OutboxState::Delivered;
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
        if (isOfTheWay(error))
            m_health.failed(sending, row.partner, attempt.atMs, error, outcome.retryAfterMs);
    } else {
        m_health.passed(sending, row.partner, attempt.atMs);
    }

    Settled settled;
    settled.step.partner = row.partner;
    settled.step.outgoing = row.id;
    settled.step.state = stepStateOf(outcome.state);
    settled.step.attempt = row.attempts + (wasInquiry ? 0 : 1);
    if (wait > 0)
        settled.step.nextAttemptMs = attempt.atMs + wait;
    settled.step.error = outcome.error;
    settled.step.words = outcome.answer;
    if (turn.partner.isOrdered && outcome.state != State::Acknowledged)
        turn.isOver = true;
    settled.next = next(transaction, turn);
    return settled;
}

} // namespace packledger::sync

#include "workflow/stationclock.h"

#include "ledger/clockstore.h"

#include <cstdlib>

namespace packledger::workflow {

namespace {

qint64 behindBy(ledger::View &view, Instant now)
{
    const std::optional<ledger::JournalEntry> newest = view.journal().entry(view.journal().head().seq);
    return newest ? now.ms - newest->head.at.ms : 0;
}

} // namespace

std::optional<qint64> ClockWatch::look(Instant now, qint64 steadyMs)
{
    const qint64 apart = now.ms - steadyMs;
    const qint64 moved = m_apart ? apart - *m_apart : 0;
    m_apart = apart;
    return std::abs(moved) > smallestJumpMs ? std::optional(moved) : std::nullopt;
}

void noteClockMoved(ledger::WriteTransaction &transaction, qint64 byMs)
{
    transaction.appendAct("clock.moved", { { QStringLiteral("by_ms"), byMs } });
}

void noteClockMeasured(ledger::WriteTransaction &transaction, const QByteArray &source, qint64 driftMs, qint64 delayMs)
{
    transaction.appendAct("clock.measured",
        { { QStringLiteral("source"), QString::fromUtf8(source) }, { QStringLiteral("drift_ms"), driftMs },
            { QStringLiteral("delay_ms"), delayMs } });
}

bool isClockBehind(ledger::View &view, Instant now)
{
    return behindBy(view, now) < -smallestJumpMs;
}

bool noteClockBehind(ledger::WriteTransaction &transaction)
{
    if (!isClockBehind(transaction, transaction.now()))
        return false;
    noteClockMoved(transaction, behindBy(transaction, transaction.now()));
    return true;
}

ClockStanding clockStanding(ledger::View &view, const QByteArray &station)
{
    ClockStanding standing;
    standing.measured = ledger::ClockStore(view.database()).measuredBefore(0, station);
    standing.source = view.settings().value(clockSourceSetting).toUtf8();
    bool isNumber = false;
    const qint64 limit = view.settings().value(clockLimitSetting).toLongLong(&isNumber);
    if (isNumber && limit > 0)
        standing.limitMs = limit;
    return standing;
}

} // namespace packledger::workflow

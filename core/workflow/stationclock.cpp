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

std::optional<qint64> ClockWatch::look(Instant now, qint64 steady)
{
    const qint64 apart = now.ms - steady;
    const qint64 moved = m_apart ? apart - *m_apart : 0;
    m_apart = apart;
    return std::abs(moved) > smallestJumpMs ? std::optional(moved) : std::nullopt;
}

void noteClockMoved(ledger::WriteTransaction &transaction, qint64 byMs)
{
    constexpr qint64 justNowMs = 60'000; // a multiple of what lies between two looks of a program
    const std::optional<ledger::ClockLine> last
        = ledger::ClockStore(transaction.database()).movedLast(transaction.actor().station);
    if (last && std::abs(last->byMs - byMs) <= smallestJumpMs
        && std::abs(last->atMs - transaction.now().ms) <= justNowMs)
        return;
    transaction.appendAct("clock.moved", { { QStringLiteral("by_ms"), byMs } });
}

Result<std::optional<qint64>> lookAtClock(ledger::Ledger &ledger, ClockWatch &watch, qint64 steady)
{
    ClockWatch looked = watch;
    const std::optional<qint64> by = looked.look(ledger.clock().now(), steady);
    if (by) {
        const Result<void> noted = ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            noteClockMoved(transaction, *by);
            return {};
        });
        if (!noted)
            return fail(noted.error());
    }
    watch = looked;
    return by;
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

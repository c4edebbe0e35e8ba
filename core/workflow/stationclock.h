#pragma once

#include "access/session.h"
#include "ledger/clockstore.h"
#include "ledger/ledger.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Settings: "clock.source" ("ntp:HOST"; empty: nobody is asked) and "clock.limit-ms" (beyond it a clock is wrong).
inline constexpr const char *clockSourceSetting = "clock.source";
inline constexpr const char *clockLimitSetting = "clock.limit-ms";
inline constexpr qint64 clockLimitByDefault = 60'000;
/// A jump smaller than this is the clock's own correction and not worth an entry.
inline constexpr qint64 smallestJumpMs = 5'000;

/// Notices that somebody moved the clock, by one that only ever goes on.
class ClockWatch
{
public:
    /// How far the clock jumped since the last look, where that is more than smallestJumpMs; `steady` is steadyMs().
    [[nodiscard]] std::optional<qint64> look(Instant now, qint64 steady);

private:
    std::optional<qint64> m_apart; ///< clock less steady clock at the last look
};

/// Writes down that the clock was moved, unless another program of this station did so just now.
void noteClockMoved(ledger::WriteTransaction &transaction, qint64 byMs);
/// Looks at the ledger's clock and writes a jump down; how far it was. Fails where the ledger does, and the next look
/// finds the same jump.
[[nodiscard]] Result<std::optional<qint64>> lookAtClock(ledger::Ledger &ledger, ClockWatch &watch, qint64 steady);
/// Writes down what a time source said.
void noteClockMeasured(ledger::WriteTransaction &transaction, const QByteArray &source, qint64 driftMs, qint64 delayMs);

/// Whether the clock stands before the newest entry of the journal, as after a restart with a wrong clock.
[[nodiscard]] bool isClockBehind(ledger::View &view, Instant now);
/// Writes down that it does: whether it does.
bool noteClockBehind(ledger::WriteTransaction &transaction);

/// How the clock of a station stands.
struct ClockStanding
{
    std::optional<ledger::ClockLine> measured; ///< last
    qint64 limitMs = clockLimitByDefault;
    QByteArray source; ///< empty: none is set

    [[nodiscard]] bool isWrong() const { return measured && std::abs(measured->byMs) > limitMs; }
};
/// How far the station's clock is from the time of the server that was asked last.
[[nodiscard]] ClockStanding clockStanding(ledger::View &view, const QByteArray &station);

} // namespace packledger::workflow

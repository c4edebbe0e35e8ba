#pragma once

#include "ledger/database.h"
#include "ledger/journal.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace packledger::ledger {

/// What was learned of the clock: how far it was off, or that it was moved.
struct ClockLine
{
    enum class Kind { Measured, Moved };

    qint64 seq = 0;
    Kind kind = Kind::Measured;
    qint64 atMs = 0; ///< by the clock itself
    qint64 byMs = 0; ///< Measured: our clock less the source's. Moved: what it jumped by
    qint64 delayMs = 0; ///< Measured: of the way there and back
    QByteArray source; ///< Measured: "ntp:HOST"
    QByteArray station;
};

/// The clocks of a site's stations, as measured: every event of a station stands between two lines of it. Order never
/// depends on them; the journal's sequence is the order.
class ClockStore
{
public:
    explicit ClockStore(Database &database)
        : m_database(database)
    {
    }

    /// Newest first.
    [[nodiscard]] std::vector<ClockLine> all(int most = 1000);
    /// What was measured last at this station before an entry of the journal; nothing: never.
    [[nodiscard]] std::optional<ClockLine> measuredBefore(qint64 seq, const QByteArray &station);

    /// The last time that this station's clock was moved.
    [[nodiscard]] std::optional<ClockLine> movedLast(const QByteArray &station);

    /// Applies "clock.measured" {drift_ms, delay_ms, source} and "clock.moved" {by_ms}.
    void apply(const EntryHead &head, const QJsonObject &body);

private:
    Database &m_database;
};

} // namespace packledger::ledger

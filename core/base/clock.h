#pragma once

#include <QByteArray>
#include <QDate>

#include <compare>
#include <optional>

namespace packledger {

/// A moment: milliseconds since 1970 UTC, with the offset of the local time zone beside it (EPCIS
/// asks for it: eventTimeZoneOffset).
struct Instant
{
    qint64 ms = 0;
    int offsetMinutes = 0;

    /// "2026-11-22T14:15:00.000Z"
    [[nodiscard]] QByteArray toIso() const;
    /// "+01:00"
    [[nodiscard]] QByteArray offsetText() const;
    /// The calendar day where the offset holds.
    [[nodiscard]] QDate localDate() const;

    friend auto operator<=>(const Instant &a, const Instant &b) { return a.ms <=> b.ms; }
    friend bool operator==(const Instant &a, const Instant &b) { return a.ms == b.ms; }
};

/// "+01:00" or "-05:00" from minutes.
[[nodiscard]] QByteArray offsetText(int minutes);

/// Where the time comes from. Injected everywhere, so that tests hold the clock in their hand.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] QDate today() const { return now().localDate(); }
};

/// The machine's own clock and time zone.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace packledger

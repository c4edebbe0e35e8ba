#pragma once

#include "base/clock.h"

namespace packledger::test {

/// A clock that the test holds in its hand: it stands still until moved.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(qint64 ms = 1'795'356'900'000, int offsetMinutes = -300)
        : m_now { ms, offsetMinutes }
    {
    } // 22 NOV 2026 14:15 UTC

    [[nodiscard]] Instant now() const override { return m_now; }
    void advance(qint64 ms) { m_now.ms += ms; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

} // namespace packledger::test

#pragma once

#include <chrono>

namespace packledger::vision {

/// What a budget is counted in. Processor time makes measurements that do not depend on what else the
/// machine does; somebody who waits looks at the wall.
enum class Budget { WallClock, ProcessorTime };

/// Until when the time for a frame is spent. Processor time is that of the calling thread.
class Deadline
{
public:
    /// `granted`: of processor time, whatever the clock says.
    Deadline(std::chrono::milliseconds budget, Budget counted, std::chrono::milliseconds granted = {});

    [[nodiscard]] std::chrono::milliseconds left() const;
    [[nodiscard]] bool hasRoomFor(float milliseconds) const;

private:
    [[nodiscard]] std::chrono::nanoseconds rest() const;

    Budget m_counted;
    std::chrono::nanoseconds m_end;
    std::chrono::nanoseconds m_grantedEnd {};
};

} // namespace packledger::vision

#include "vision/deadline.h"

#include <ctime>

namespace packledger::vision {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

nanoseconds timeOf(Budget counted)
{
    if (counted == Budget::WallClock)
        return std::chrono::steady_clock::now().time_since_epoch();
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + nanoseconds(used.tv_nsec);
}

} // namespace

Deadline::Deadline(milliseconds budget, Budget counted, milliseconds granted)
    : m_counted(counted)
    , m_end(timeOf(counted) + budget)
{
    if (granted.count() > 0)
        m_grantedEnd = timeOf(Budget::ProcessorTime) + granted;
}

nanoseconds Deadline::rest() const
{
    const nanoseconds rest = m_end - timeOf(m_counted);
    if (rest.count() > 0 || m_grantedEnd.count() == 0)
        return rest;
    return m_grantedEnd - timeOf(Budget::ProcessorTime);
}

milliseconds Deadline::left() const
{
    return std::chrono::duration_cast<milliseconds>(rest());
}

bool Deadline::hasRoomFor(float amount) const
{
    return rest() > std::chrono::duration<float, std::milli>(amount);
}

} // namespace packledger::vision

#include "vision/deadline.h"

#include <ctime>

namespace packledger::vision {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

Deadline::Deadline(milliseconds budget, Budget counted)
    : m_counted(counted)
    , m_end(now() + budget)
{
}

milliseconds Deadline::left() const
{
    return std::chrono::duration_cast<milliseconds>(m_end - now());
}

bool Deadline::hasRoomFor(float amount) const
{
    return m_end - now() > std::chrono::duration<float, std::milli>(amount);
}

nanoseconds Deadline::now() const
{
    if (m_counted == Budget::WallClock)
        return std::chrono::steady_clock::now().time_since_epoch();
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + nanoseconds(used.tv_nsec);
}

} // namespace packledger::vision

#include "base/urgency.h"

#include <cerrno>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

namespace packledger {

namespace {

constexpr int aheadBy = 10; ///< steps of "nice"

} // namespace

Urgency::Urgency()
    : m_policy(sched_getscheduler(0))
{
    // A thread that is in real time already (a second one within the first) stays as it is.
    if (m_policy != SCHED_OTHER && m_policy != SCHED_BATCH)
        return;
    sched_param urgent {};
    urgent.sched_priority = sched_get_priority_min(SCHED_RR);
    if (sched_setscheduler(0, SCHED_RR, &urgent) == 0) {
        m_granted = Granted::RealTime;
        return;
    }
    const auto thread = static_cast<id_t>(gettid());
    errno = 0;
    m_nice = getpriority(PRIO_PROCESS, thread);
    if (errno == 0 && setpriority(PRIO_PROCESS, thread, m_nice - aheadBy) == 0)
        m_granted = Granted::Ahead;
}

Urgency::~Urgency()
{
    sched_param usual {};
    if (m_granted == Granted::RealTime)
        sched_setscheduler(0, m_policy, &usual);
    else if (m_granted == Granted::Ahead)
        setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), m_nice);
}

} // namespace packledger

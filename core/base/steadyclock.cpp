#include "base/steadyclock.h"

#include <ctime>

namespace packledger {

qint64 steadyMs()
{
    // CLOCK_MONOTONIC, which QElapsedTimer asks, stands still while the machine sleeps.
    timespec since {};
    clock_gettime(CLOCK_BOOTTIME, &since);
    return qint64(since.tv_sec) * 1000 + since.tv_nsec / 1'000'000;
}

} // namespace packledger

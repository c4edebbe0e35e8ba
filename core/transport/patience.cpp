#include "transport/patience.h"

#include <QDeadlineTimer>
#include <QSemaphore>

#include <algorithm>

namespace packledger::transport {

bool goesOn(const Progress &progress)
{
    return !progress || progress(0, 0);
}

bool pause(int milliseconds, const Progress &progress)
{
    constexpr qint64 slice = 50;
    QSemaphore nobody; // that is never released: a wait with an end
    const QDeadlineTimer end(milliseconds);
    while (goesOn(progress)) {
        if (end.hasExpired())
            return true;
        (void)nobody.tryAcquire(1, int(std::clamp<qint64>(end.remainingTime(), 0, slice)));
    }
    return false;
}

} // namespace packledger::transport

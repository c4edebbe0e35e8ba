#include "common/progressrelay.h"

#include <QCoreApplication>

namespace packledger::common {

ProgressRelay::~ProgressRelay()
{
    forget();
}

void ProgressRelay::forget()
{
    if (m_work)
        m_work->isHeard = false;
}

void ProgressRelay::cancel()
{
    if (m_work)
        m_work->isCancelled = true;
}

Progress ProgressRelay::begin(Tell tell)
{
    forget();
    m_work = std::make_shared<Work>();
    return [work = m_work, tell = std::make_shared<Tell>(std::move(tell)), last = std::make_shared<int>(-1)](
               qint64 done, qint64 total) {
        const int permille = total > 0 ? int(done * 1000 / total) : -1;
        if (permille / 10 != *last) {
            *last = permille / 10;
            // The presenter may be gone by then; the application is not.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [work, tell, permille, done, total] {
                    if (work->isHeard)
                        (*tell)(permille, done, total);
                },
                Qt::QueuedConnection);
        }
        return !work->isCancelled;
    };
}

} // namespace packledger::common

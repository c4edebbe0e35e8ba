#include "sync/sitethread.h"

namespace packledger::sync {

SiteThread::SiteThread(QString folder, ledger::Actor actor, const Clock &clock, const QString &name)
    : m_folder(std::move(folder))
    , m_actor(std::move(actor))
    , m_clock(clock)
    , m_desk(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_desk->moveToThread(&m_thread);
    m_thread.start();
}

SiteThread::~SiteThread()
{
    m_isEnding = true;
    // A connection closes in the thread that opened it.
    QMetaObject::invokeMethod(
        m_desk.get(),
        [this] {
            m_site.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void SiteThread::post(Job job)
{
    QMetaObject::invokeMethod(
        m_desk.get(),
        [this, job = std::move(job)] {
            if (m_isEnding)
                return;
            if (!m_site) {
                // Tried again with each job: opening waits for whoever writes, and not for ever.
                if (Result<ledger::Site> site = ledger::Site::open(m_folder, m_clock)) {
                    m_site.emplace(std::move(*site));
                    m_site->ledger().setActor(m_actor);
                }
            }
            job(m_site ? &*m_site : nullptr);
        },
        Qt::QueuedConnection);
}

} // namespace packledger::sync

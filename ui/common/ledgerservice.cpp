#include "common/ledgerservice.h"

namespace packledger::common {

LedgerService::LedgerService(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    start(m_main, QStringLiteral("ledger"));
    start(m_aside, QStringLiteral("ledger aside"));
}

LedgerService::~LedgerService()
{
    finish(m_aside);
    finish(m_main);
}

void LedgerService::start(Line &line, const QString &name)
{
    line.desk = std::make_unique<QObject>();
    line.thread.setObjectName(name);
    line.desk->moveToThread(&line.thread);
    line.thread.start();
}

void LedgerService::finish(Line &line)
{
    // Behind everything that was asked for; the connection closes in the thread that opened it.
    QMetaObject::invokeMethod(
        line.desk.get(),
        [&line] {
            line.site.reset();
            line.thread.quit();
        },
        Qt::QueuedConnection);
    line.thread.wait();
}

void LedgerService::open(const QString &folder)
{
    m_folder = folder;
    QMetaObject::invokeMethod(
        m_main.desk.get(),
        [this, folder] {
            m_main.site.reset();
            Result<ledger::Site> site = ledger::Site::open(folder, m_clock);
            if (!site) {
                Q_EMIT refused(site.error());
                return;
            }
            m_main.site.emplace(std::move(*site));
            Q_EMIT opened(m_main.site->identity(), folder);
        },
        Qt::QueuedConnection);
}

void LedgerService::post(Lane lane, std::function<void(ledger::Site *)> job)
{
    Line &line = lane == Lane::Main ? m_main : m_aside;
    QMetaObject::invokeMethod(
        line.desk.get(),
        [this, &line, lane, folder = m_folder, job = std::move(job)] {
            if (lane == Lane::Aside && !line.isTried && !folder.isEmpty()) {
                line.isTried = true;
                if (Result<ledger::Site> site = ledger::Site::open(folder, m_clock))
                    line.site.emplace(std::move(*site));
            }
            job(line.site ? &*line.site : nullptr);
        },
        Qt::QueuedConnection);
}

} // namespace packledger::common

#pragma once

#include "ledger/site.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace packledger::sync {

/// A thread with its own connection to a site, which does one job after the other. Destruction waits for the job at
/// work; what is behind it is not done any more.
class SiteThread
{
public:
    using Job = std::function<void(ledger::Site *)>; ///< null: the site cannot be opened

    SiteThread(QString folder, ledger::Actor actor, const Clock &clock, const QString &name);
    ~SiteThread();
    SiteThread(const SiteThread &) = delete;
    SiteThread &operator=(const SiteThread &) = delete;

    void post(Job job);
    /// For jobs that take long.
    [[nodiscard]] bool isEnding() const { return m_isEnding; }

private:
    QString m_folder;
    ledger::Actor m_actor;
    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<QObject> m_desk; ///< lives in the thread
    std::optional<ledger::Site> m_site; ///< touched in the thread alone
    std::atomic<bool> m_isEnding = false;
};

} // namespace packledger::sync

#pragma once

#include "base/clock.h"
#include "ledger/ledgererrors.h"
#include "ledger/site.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace packledger::common {

/// The ledger's thread, as presenters see it. Jobs run there in order, one at a time; what they answer
/// comes back in the thread of this object (the GUI's), unless the asker is gone by then. Two more lanes, each
/// with a thread and a connection of its own, only read: what a screen shows, and long work beside (a check, a
/// backup). So no scan waits for either. Destruction runs what was asked for to its end, then closes the site.
class LedgerService final : public QObject
{
    Q_OBJECT

public:
    enum class Lane {
        Main, ///< scans and all other writing
        Look, ///< reading for a screen; sees all that was answered before it was asked
        Aside, ///< long work beside: a check, a backup
    };

    explicit LedgerService(const Clock &clock, QObject *parent = nullptr);
    ~LedgerService() override;

    /// Opens the site of this folder; `opened` or `refused` tells.
    void open(const QString &folder);

    /// Makes the site of this folder and opens it; `opened` or `notMade` tells.
    void make(const QString &folder, const ledger::SiteIdentity &identity, const ledger::Actor &actor);
    /// The same for one more station of the site that this PostgreSQL database holds.
    void join(const QString &folder, const QString &databaseUrl);

    /// Runs `job(ledger::Site &) -> Result<T>` in the ledger's thread, then `then(const Result<T> &)` here,
    /// while `context` lives. Without an open site the job does not run and `then` gets ledger.not-a-site.
    template <typename Job, typename Then>
    void run(QObject *context, Job job, Then then, Lane lane = Lane::Main)
    {
        using Outcome = std::invoke_result_t<Job, ledger::Site &>;
        post(lane,
            [this, job = std::move(job), then = std::move(then), guard = QPointer<QObject>(context)](
                ledger::Site *site) {
                auto outcome
                    = std::make_shared<Outcome>(site != nullptr ? job(*site) : Outcome(fail(ledger::codes::notASite)));
                QMetaObject::invokeMethod(
                    this,
                    [then, guard, outcome] {
                        if (guard)
                            then(*outcome);
                    },
                    Qt::QueuedConnection);
            });
    }

Q_SIGNALS:
    void opened(const packledger::ledger::SiteIdentity &identity, const QString &folder);
    /// Opening brought the ledger into the form of this version; as it was before it is kept in `backup`.
    void broughtForward(const QString &backup);
    void refused(const packledger::Error &error);
    void notMade(const packledger::Error &error);

private:
    /// One thread with one connection.
    struct Line
    {
        QThread thread;
        std::unique_ptr<QObject> desk; ///< lives in the thread
        std::optional<ledger::Site> site; ///< touched in the thread alone
        bool isTried = false;
    };

    void begin(const QString &folder, std::function<Result<ledger::Site>()> way,
        void (LedgerService::*refusal)(const Error &));
    void post(Lane lane, std::function<void(ledger::Site *)> job);
    void start(Line &line, const QString &name);
    void finish(Line &line);

    [[nodiscard]] Line &lineOf(Lane lane) { return m_lines[static_cast<std::size_t>(lane)]; }

    const Clock &m_clock;
    QString m_folder;
    std::array<Line, 3> m_lines; ///< by Lane
};

} // namespace packledger::common

#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace packledger::partners {

/// Runs what waits for the wire or the keychain beside the window's thread. Destruction waits for what is under way.
class WayWork final : public QObject
{
    Q_OBJECT

public:
    explicit WayWork(QObject *parent = nullptr);
    ~WayWork() override;

    /// Waits for what is under way; what it answers still comes.
    void finish();

    /// Runs `job() -> T` in another thread, then `then(const T &)` here while `context` lives.
    template <typename Job, typename Then>
    void run(QObject *context, Job job, Then then)
    {
        m_pool.start([this, job = std::move(job), then = std::move(then), guard = QPointer<QObject>(context)] {
            auto outcome = std::make_shared<std::invoke_result_t<Job>>(job());
            QMetaObject::invokeMethod(
                this,
                [then, guard, outcome] {
                    if (guard)
                        then(*outcome);
                },
                Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool;
};

} // namespace packledger::partners

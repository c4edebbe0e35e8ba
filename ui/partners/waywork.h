#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace packledger::partners {

/// Runs what waits for the wire or the keychain beside the window's thread. It outlives the presenters that it works
/// for, so that none of them waits as it goes: a job holds nothing of them, and what it says and answers reaches them
/// only while they are there. Its own destruction waits for what is under way, and belongs behind the last window.
class WayWork final : public QObject
{
    Q_OBJECT

public:
    explicit WayWork(QObject *parent = nullptr);
    ~WayWork() override;

    /// Runs `job() -> T` in another thread, then `then(const T &)` here while `context` lives.
    template <typename Job, typename Then>
    void run(QObject *context, Job job, Then then)
    {
        m_pool.start([job = std::move(job), answer = telling<std::invoke_result_t<Job>>(context, std::move(then))] {
            answer(job());
        });
    }

    /// For a job, which calls it in its thread: `tell(const T &)` here while `context` lives.
    template <typename T, typename Tell>
    [[nodiscard]] auto telling(QObject *context, Tell tell)
    {
        return [this, tell = std::move(tell), guard = QPointer<QObject>(context)](T said) {
            auto kept = std::make_shared<T>(std::move(said));
            QMetaObject::invokeMethod(
                this,
                [tell, guard, kept] {
                    if (guard)
                        tell(*kept);
                },
                Qt::QueuedConnection);
        };
    }

private:
    QThreadPool m_pool;
};

} // namespace packledger::partners

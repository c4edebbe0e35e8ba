#include "camera/linecamera.h"

#include <QMetaObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace packledger::camera {

namespace {

constexpr std::chrono::milliseconds retryEvery { 500 };

} // namespace

/// The time from start() to stop().
class LineCamera::Watch
{
public:
    explicit Watch(LineCamera &owner)
        : m_owner(owner)
        , m_number(owner.m_watches)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

private:
    template <typename Function>
    void tell(Function function)
    {
        QMetaObject::invokeMethod(
            &m_owner,
            [number = m_number, owner = &m_owner, function = std::move(function)] {
                if (owner->m_watch && owner->m_watches == number)
                    function(*owner);
            },
            Qt::QueuedConnection);
    }

    void tellStatus(Status status, const QString &reason = {})
    {
        tell([status, reason](LineCamera &owner) { Q_EMIT owner.statusChanged(status, reason); });
    }

    void run(const std::stop_token &stop)
    {
        PackLooker looker(m_owner.m_recipe, m_owner.m_clock);
        FrameSource &frames = *m_owner.m_frames;
        std::mutex mutex;
        std::condition_variable_any never;
        while (!stop.stop_requested()) {
            if (const Result<void> opened = frames.open(); !opened) {
                tellStatus(Status::Lost, opened.error().detail);
            } else {
                tellStatus(Status::Ready);
                const bool isOver = watch(frames, looker, stop);
                frames.close();
                if (isOver)
                    return;
            }
            std::unique_lock lock(mutex);
            never.wait_for(lock, stop, retryEvery, [] { return false; });
        }
    }

    /// Whether it has ended; false where the camera was lost.
    bool watch(FrameSource &frames, PackLooker &looker, const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            const Result<std::optional<CameraFrame>> frame = frames.next(stop);
            if (!frame) {
                tellStatus(Status::Lost, frame.error().detail);
                return false;
            }
            if (!*frame) {
                if (!stop.stop_requested())
                    tell([](LineCamera &owner) { Q_EMIT owner.ended(); });
                return true;
            }
            tell([sight = looker.look(**frame)](LineCamera &owner) { Q_EMIT owner.packSeen(sight); });
        }
        return true;
    }

    LineCamera &m_owner;
    quint64 m_number;
    std::jthread m_thread; ///< last: it uses the others
};

LineCamera::LineCamera(std::unique_ptr<FrameSource> frames, LookRecipe recipe, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_frames(std::move(frames))
    , m_recipe(std::move(recipe))
    , m_clock(clock)
{
}

LineCamera::~LineCamera() = default;

void LineCamera::start()
{
    if (m_watch)
        return;
    ++m_watches;
    m_watch = std::make_unique<Watch>(*this);
}

void LineCamera::stop()
{
    m_watch.reset();
}

} // namespace packledger::camera

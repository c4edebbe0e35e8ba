#include "camera/linecamera.h"

#include "base/urgency.h"

#include <QMetaObject>

#include <atomic>
#include <thread>

namespace packledger::camera {

namespace {

PackTelling eachPicture()
{
    PackTelling telling;
    telling.trigger.kind = scan::PackTrigger::Kind::EachPicture;
    return telling;
}

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

    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    void requestStop() { m_thread.request_stop(); }

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

    void view(const LineView &view)
    {
        if (m_isViewOnItsWay.exchange(true))
            return;
        QMetaObject::invokeMethod(
            &m_owner,
            [this, number = m_number, owner = &m_owner, view] {
                if (!owner->m_watch || owner->m_watches != number)
                    return;
                m_isViewOnItsWay = false;
                Q_EMIT owner->viewed(view);
            },
            Qt::QueuedConnection);
    }

    void run(const std::stop_token &stop)
    {
        const Urgency urgency; // a belt waits for what is seen here
        {
            const std::scoped_lock lock(m_owner.m_framesInUse);
            LineEye eye(*m_owner.m_frames, m_owner.m_recipe, m_owner.m_telling, m_owner.m_clock,
                { [this](LineEye::Status status, const QString &reason) {
                     tell([status, reason](LineCamera &owner) { Q_EMIT owner.statusChanged(status, reason); });
                 },
                    [this](const LineView &seen) { view(seen); } });
            while (std::optional<PackSight> sight = eye.next(stop))
                tell([sight = std::move(*sight)](LineCamera &owner) { Q_EMIT owner.packSeen(sight); });
        }
        m_hasEnded = true;
        tell([](LineCamera &owner) { Q_EMIT owner.ended(); });
        QMetaObject::invokeMethod(
            &m_owner, [number = m_number, owner = &m_owner] { owner->forget(number); }, Qt::QueuedConnection);
    }

    LineCamera &m_owner;
    quint64 m_number;
    std::atomic_bool m_isViewOnItsWay = false;
    std::atomic_bool m_hasEnded = false;
    std::jthread m_thread; ///< last: it uses the others
};

LineCamera::LineCamera(std::unique_ptr<FrameSource> frames, LookRecipe recipe, const Clock &clock, QObject *parent)
    : LineCamera(std::move(frames), std::move(recipe), eachPicture(), clock, parent)
{
}

LineCamera::LineCamera(
    std::unique_ptr<FrameSource> frames, LookRecipe recipe, PackTelling telling, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_frames(std::move(frames))
    , m_recipe(std::move(recipe))
    , m_telling(std::move(telling))
    , m_clock(clock)
{
}

LineCamera::~LineCamera()
{
    stop();
    m_ending.clear(); // joins
}

void LineCamera::start()
{
    if (m_watch)
        return;
    ++m_watches;
    m_watch = std::make_unique<Watch>(*this);
}

void LineCamera::stop()
{
    if (!m_watch)
        return;
    m_watch->requestStop();
    // One whose recording has ended before has nobody left to tell of its end.
    if (m_watch->hasEnded())
        QMetaObject::invokeMethod(
            this, [this, number = m_watches] { forget(number); }, Qt::QueuedConnection);
    m_ending.push_back(std::move(m_watch));
}

void LineCamera::forget(quint64 watch)
{
    const auto gone = std::erase_if(m_ending, [watch](const auto &ending) { return ending->number() == watch; });
    if (gone > 0 && m_ending.empty())
        Q_EMIT rested();
}

} // namespace packledger::camera

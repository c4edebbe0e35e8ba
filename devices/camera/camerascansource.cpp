#include "camera/camerascansource.h"

#include "camera/cameraerrors.h"
#include "camera/framehealth.h"
#include "camera/latestframe.h"

#include <QMetaObject>

#include <algorithm>
#include <atomic>
#include <thread>

namespace packledger::camera {

namespace {

constexpr std::chrono::milliseconds plugCheck { 200 };

/// An English sentence for the log.
QString reasonOf(const std::optional<Error> &trouble)
{
    return trouble ? QStringLiteral("%1: %2").arg(trouble->code.name(), trouble->detail) : QString();
}

bool isSame(const std::optional<Error> &a, const std::optional<Error> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->code == b->code && a->detail == b->detail));
}

} // namespace

/// The time from start() to stop(): the two threads and what they share. What they have to tell goes
/// to the owner's thread, and is dropped there when the watch has ended meanwhile. The owner outlives it.
class CameraScanSource::Watch
{
public:
    explicit Watch(CameraScanSource &owner)
        : m_owner(owner)
        , m_number(owner.m_watches)
        , m_capture([this](std::stop_token stop) {
            capture(stop);
            endThread();
        })
        , m_decode([this](std::stop_token stop) {
            decode(stop);
            endThread();
        })
    {
    }

    void requestStop()
    {
        m_capture.request_stop();
        m_decode.request_stop();
    }

    [[nodiscard]] bool hasEnded() const { return m_running == 0; }
    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] quint64 dropped() const { return m_latest.dropped(); }

private:
    void endThread()
    {
        if (--m_running > 0)
            return;
        QMetaObject::invokeMethod(
            &m_owner, [number = m_number, owner = &m_owner] { owner->forget(number); }, Qt::QueuedConnection);
    }

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

    void tellStatus(Status status, const std::optional<Error> &trouble = {})
    {
        tell([status, trouble](CameraScanSource &owner) { owner.setStatus(status, trouble); });
    }

    /// What the decoder has to tell of the last frame must not come after.
    void tellLost(const Error &trouble)
    {
        const std::scoped_lock lock(m_telling);
        m_isOpen = false;
        tellStatus(Status::Lost, trouble);
    }

    void capture(const std::stop_token &stop)
    {
        const std::scoped_lock use(m_owner.m_framesInUse);
        FrameSource &frames = *m_owner.m_frames;
        std::chrono::milliseconds retry = m_owner.m_timing.firstRetry;
        while (!stop.stop_requested()) {
            if (const Result<void> opened = frames.open(); !opened) {
                tellStatus(Status::Lost, opened.error());
            } else {
                const Result<void> seen = watchFrames(frames, stop, retry);
                if (!seen)
                    tellLost(seen.error());
                frames.close();
                if (seen)
                    return;
            }
            waitForReturn(frames, retry, stop);
            retry = std::min(retry * 2, m_owner.m_timing.lastRetry);
        }
    }

    /// Frames until the recording ends or the watch does; an Error where the camera was lost.
    Result<void> watchFrames(FrameSource &frames, const std::stop_token &stop, std::chrono::milliseconds &retry)
    {
        while (!stop.stop_requested()) {
            Result<std::optional<CameraFrame>> frame = frames.next(stop);
            if (!frame)
                return fail(frame.error());
            if (!*frame) {
                m_latest.waitUntilFetched(stop);
                m_hasEnded = true;
                return {};
            }
            if (!m_isOpen) {
                m_isOpen = true;
                retry = m_owner.m_timing.firstRetry;
            }
            if (!frames.mayDropFrames())
                m_latest.waitUntilFetched(stop);
            m_latest.put(std::move(**frame));
        }
        return {};
    }

    /// Until the next try is due, or a camera that was away is plugged in.
    void waitForReturn(const FrameSource &frames, std::chrono::milliseconds duration, const std::stop_token &stop)
    {
        const auto due = std::chrono::steady_clock::now() + duration;
        const bool wasPluggedIn = frames.isPluggedIn();
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any never;
        while (!stop.stop_requested()) {
            const bool isBack = !wasPluggedIn && frames.isPluggedIn();
            const auto left = due - std::chrono::steady_clock::now();
            if (isBack || left <= std::chrono::nanoseconds(0))
                return;
            never.wait_for(lock, stop, std::min<std::chrono::nanoseconds>(left, plugCheck), [] { return false; });
        }
    }

    void decode(const std::stop_token &stop)
    {
        const CameraTiming &timing = m_owner.m_timing;
        vision::SymbolTracker tracker(timing.patience);
        FrameHealth health(timing.black, timing.frozen);
        auto lastFrame = std::chrono::steady_clock::now();
        bool isSilent = false;
        while (!stop.stop_requested()) {
            // The end of a recording is seen within a short wait, a silent camera after a long one.
            const std::optional<CameraFrame> frame = m_latest.fetch(stop, std::chrono::milliseconds(50));
            if (frame) {
                isSilent = false;
                tellHealth(health.see(frame->grey, frame->at));
                look(tracker, *frame);
                lastFrame = std::chrono::steady_clock::now();
            } else if (m_hasEnded && !stop.stop_requested()) {
                tell([trouble = troubleOf(codes::cameraEnded)](CameraScanSource &owner) {
                    owner.setStatus(Status::Lost, trouble);
                    Q_EMIT owner.ended();
                });
                return;
            } else if (!m_isOpen) {
                lastFrame = std::chrono::steady_clock::now();
                health = FrameHealth(timing.black, timing.frozen);
            } else if (!isSilent && std::chrono::steady_clock::now() - lastFrame > timing.silence) {
                isSilent = true;
                tellStatus(Status::Lost, troubleOf(codes::cameraSilent));
            }
        }
    }

    [[nodiscard]] Error troubleOf(ErrorCode code) const { return { code, m_owner.m_name, {} }; }

    void tellHealth(FrameHealth::Picture picture)
    {
        const std::scoped_lock lock(m_telling);
        if (!m_isOpen)
            return;
        switch (picture) {
        case FrameHealth::Picture::Good:
            return tellStatus(Status::Ready);
        case FrameHealth::Picture::Black:
            return tellStatus(Status::Ready, troubleOf(codes::cameraBlack));
        case FrameHealth::Picture::Frozen:
            return tellStatus(Status::Ready, troubleOf(codes::cameraFrozen));
        }
    }

    void look(vision::SymbolTracker &tracker, const CameraFrame &frame)
    {
        const auto begin = std::chrono::steady_clock::now();
        vision::FrameView view = tracker.look(frame.grey, frame.at, m_owner.m_timing.frameBudget);
        const auto took
            = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);

        std::vector<scan::ScanReading> readings;
        for (vision::Symbol &symbol : view.appeared) {
            scan::ScanReading reading;
            reading.bytes = std::move(symbol.bytes);
            reading.symbologyIdentifier = std::move(symbol.symbologyIdentifier);
            reading.outline = symbol.corners;
            reading.source = m_owner.m_name;
            reading.time = m_owner.m_clock.now();
            readings.push_back(std::move(reading));
        }
        if (!readings.empty()) {
            tell([readings = std::move(readings)](CameraScanSource &owner) {
                for (const scan::ScanReading &reading : readings)
                    Q_EMIT owner.readingReady(reading);
            });
        }
        if (m_isPreviewOnItsWay.exchange(true))
            return;
        tell([this, preview = CameraPreview { frame.picture, std::move(view.inView), took }](CameraScanSource &owner) {
            m_isPreviewOnItsWay = false;
            Q_EMIT owner.previewReady(preview);
        });
    }

    CameraScanSource &m_owner;
    quint64 m_number; ///< tells this watch from those before and after it
    LatestFrame m_latest;
    std::mutex m_telling;
    std::atomic_bool m_isOpen = false; ///< frames have come since the camera was opened
    std::atomic_bool m_hasEnded = false;
    std::atomic_bool m_isPreviewOnItsWay = false;
    std::atomic_int m_running = 2; ///< threads
    std::jthread m_capture;
    std::jthread m_decode; ///< last: the threads are joined before anything they use goes
};

CameraScanSource::CameraScanSource(
    QString name, std::unique_ptr<FrameSource> frames, const Clock &clock, CameraTiming timing, QObject *parent)
    : ScanSource(parent)
    , m_name(std::move(name))
    , m_frames(std::move(frames))
    , m_clock(clock)
    , m_timing(timing)
{
}

CameraScanSource::~CameraScanSource()
{
    stop();
    m_ending.clear(); // joins
}

void CameraScanSource::start()
{
    if (m_watch)
        return;
    setStatus(Status::Starting);
    ++m_watches;
    m_watch = std::make_unique<Watch>(*this);
}

void CameraScanSource::stop()
{
    if (!m_watch)
        return;
    m_watch->requestStop();
    // One whose recording has ended before has nobody left to tell of its end.
    if (m_watch->hasEnded())
        QMetaObject::invokeMethod(
            this, [this, number = m_watches] { forget(number); }, Qt::QueuedConnection);
    m_ending.push_back(std::move(m_watch));
    m_status.reset();
    m_trouble.reset();
}

void CameraScanSource::forget(quint64 watch)
{
    const auto gone = std::erase_if(m_ending, [watch](const auto &ending) { return ending->number() == watch; });
    if (gone > 0 && isResting())
        Q_EMIT rested();
}

quint64 CameraScanSource::droppedFrames() const
{
    return m_watch ? m_watch->dropped() : 0;
}

void CameraScanSource::setStatus(Status status, std::optional<Error> trouble)
{
    if (!isSame(trouble, m_trouble)) {
        m_trouble = std::move(trouble);
        Q_EMIT troubleChanged();
    }
    if (m_status == status && (status != Status::Lost || m_reason == reasonOf(m_trouble)))
        return;
    m_status = status;
    m_reason = status == Status::Lost ? reasonOf(m_trouble) : QString();
    Q_EMIT statusChanged(status, m_reason);
}

} // namespace packledger::camera

#include "camera/camerascansource.h"

#include "camera/cameraerrors.h"
#include "camera/latestframe.h"

#include <QMetaObject>

#include <algorithm>
#include <atomic>
#include <thread>

namespace packledger::camera {

/// The time from start() to stop(): the two threads and what they share. What they have to tell goes
/// to the owner's thread, and is dropped there when the watch has ended meanwhile.
class CameraScanSource::Watch
{
public:
    explicit Watch(CameraScanSource &owner)
        : m_owner(owner)
        , m_number(owner.m_watches)
        , m_capture([this](std::stop_token stop) { capture(stop); })
        , m_decode([this](std::stop_token stop) { decode(stop); })
    {
    }

    ~Watch()
    {
        // Both are told before either is waited for.
        m_capture.request_stop();
        m_decode.request_stop();
    }

    [[nodiscard]] quint64 dropped() const { return m_latest.dropped(); }

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
        tell([status, reason](CameraScanSource &owner) { owner.setStatus(status, reason); });
    }

    void capture(const std::stop_token &stop)
    {
        FrameSource &frames = *m_owner.m_frames;
        std::chrono::milliseconds retry = m_owner.m_timing.firstRetry;
        while (!stop.stop_requested()) {
            if (const Result<void> opened = frames.open(); !opened) {
                tellStatus(Status::Lost, opened.error().detail);
            } else {
                const Result<void> seen = watchFrames(frames, stop, retry);
                m_isOpen = false;
                frames.close();
                if (seen)
                    return;
                tellStatus(Status::Lost, seen.error().detail);
            }
            pause(retry, stop);
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
                tellStatus(Status::Ready);
            }
            if (!frames.mayDropFrames())
                m_latest.waitUntilFetched(stop);
            m_latest.put(std::move(**frame));
        }
        return {};
    }

    void pause(std::chrono::milliseconds duration, const std::stop_token &stop)
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any never;
        never.wait_for(lock, stop, duration, [] { return false; });
    }

    void decode(const std::stop_token &stop)
    {
        vision::SymbolTracker tracker(m_owner.m_timing.patience);
        bool isSilent = false;
        auto lastFrame = std::chrono::steady_clock::now();
        while (!stop.stop_requested()) {
            // The end of a recording is seen within a short wait, a silent camera after a long one.
            const std::optional<CameraFrame> frame = m_latest.fetch(stop, std::chrono::milliseconds(50));
            const auto now = std::chrono::steady_clock::now();
            if (frame) {
                if (isSilent)
                    tellStatus(Status::Ready);
                isSilent = false;
                look(tracker, *frame);
                lastFrame = std::chrono::steady_clock::now();
            } else if (m_hasEnded && !stop.stop_requested()) {
                tell([](CameraScanSource &owner) {
                    owner.setStatus(Status::Lost, QStringLiteral("The recording has ended."));
                    Q_EMIT owner.ended();
                });
                return;
            } else if (!m_isOpen) {
                lastFrame = now;
            } else if (!isSilent && now - lastFrame > m_owner.m_timing.silence) {
                isSilent = true;
                tellStatus(Status::Lost, QStringLiteral("The camera sends no pictures."));
            }
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
    std::atomic_bool m_isOpen = false; ///< frames have come since the camera was opened
    std::atomic_bool m_hasEnded = false;
    std::atomic_bool m_isPreviewOnItsWay = false;
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
    m_watch.reset();
    m_status.reset();
}

quint64 CameraScanSource::droppedFrames() const
{
    return m_watch ? m_watch->dropped() : 0;
}

void CameraScanSource::setStatus(Status status, const QString &reason)
{
    if (m_status == status && m_reason == reason)
        return;
    m_status = status;
    m_reason = reason;
    Q_EMIT statusChanged(status, reason);
}

} // namespace packledger::camera

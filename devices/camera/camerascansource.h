#pragma once

#include "base/error.h"
#include "camera/framesource.h"
#include "scan/scansource.h"
#include "vision/symboltracker.h"

#include <chrono>
#include <memory>
#include <mutex>

namespace packledger::camera {

/// What one frame showed, for the screen.
struct CameraPreview
{
    QImage picture;
    std::vector<vision::TrackedSymbol> inView; ///< corners in pixels of the picture
    std::chrono::milliseconds decoding {}; ///< how long the frame took
};

/// How a camera is watched.
struct CameraTiming
{
    std::chrono::milliseconds frameBudget { 33 }; ///< for decoding one frame
    std::chrono::milliseconds patience { 700 }; ///< a symbol out of sight for longer has left
    std::chrono::milliseconds silence { 2000 }; ///< a camera without a frame for that long is lost
    std::chrono::milliseconds black { 2000 }; ///< pictures black for that long are told of
    std::chrono::milliseconds frozen { 5000 }; ///< pictures alike for that long are told of
    std::chrono::milliseconds firstRetry { 500 }; ///< doubled with each failure ...
    std::chrono::milliseconds lastRetry { 4000 }; ///< ... up to this; a camera plugged in is opened at once
};

/// A camera as a source of readings: each symbol is reported once while it stays in view, and again
/// when it left and came back. Two threads of its own: one takes frames, one decodes the newest;
/// frames that come meanwhile are dropped, never queued. A lost camera is reported with its reason
/// and tried again until stop(). Signals come in the thread of this object. Several may run at once.
class CameraScanSource : public scan::ScanSource
{
    Q_OBJECT

public:
    CameraScanSource(QString name, std::unique_ptr<FrameSource> frames, const Clock &clock, CameraTiming timing = {},
        QObject *parent = nullptr);
    /// Waits for the threads, that is for a camera that hangs until its own timeout (network 5 s, V4L2 10 s):
    /// let one go after rested() where that matters.
    ~CameraScanSource() override;

    [[nodiscard]] QString name() const override { return m_name; }
    void start() override;
    /// At once: nothing is emitted any more but rested(). The threads end on their own time.
    void stop() override;
    /// Whether no thread of it runs.
    [[nodiscard]] bool isResting() const { return !m_watch && m_ending.empty(); }

    /// What stands in the way of reading now: camera.open, camera.lost, camera.unplugged, camera.silent,
    /// camera.black, camera.frozen, camera.ended or media.missing. errorSentence() has the words for it.
    /// A black or frozen camera is Ready nevertheless: it works as soon as it sees something again.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    /// Frames since start() that came while the decoder was busy.
    [[nodiscard]] quint64 droppedFrames() const;

Q_SIGNALS:
    /// trouble() is another one; told before the status that comes of it.
    void troubleChanged();
    /// At most one is on its way at a time: a busy screen misses some, and never falls behind.
    void previewReady(const packledger::camera::CameraPreview &preview);
    /// A recording was played to its end.
    void ended();
    /// After stop(): the last thread has ended.
    void rested();

private:
    class Watch;

    void setStatus(Status status, std::optional<Error> trouble = {});
    void forget(quint64 watch);

    QString m_name;
    std::unique_ptr<FrameSource> m_frames;
    std::mutex m_framesInUse; ///< a watch begins when the one before has let go
    const Clock &m_clock;
    CameraTiming m_timing;
    std::unique_ptr<Watch> m_watch;
    std::vector<std::unique_ptr<Watch>> m_ending; ///< stopped, but not yet at their end
    quint64 m_watches = 0; ///< how often it was started
    std::optional<Status> m_status;
    std::optional<Error> m_trouble;
    QString m_reason; ///< last told with the status
};

} // namespace packledger::camera

Q_DECLARE_METATYPE(packledger::camera::CameraPreview)

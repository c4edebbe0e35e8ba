#pragma once

#include "camera/framesource.h"
#include "scan/scansource.h"
#include "vision/symboltracker.h"

#include <chrono>
#include <memory>

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
    std::chrono::milliseconds firstRetry { 500 }; ///< doubled with each failure ...
    std::chrono::milliseconds lastRetry { 4000 }; ///< ... up to this
};

/// A camera as a source of readings: each symbol is reported once while it stays in view, and again
/// when it left and came back. Two threads of its own: one takes frames, one decodes the newest;
/// frames that come meanwhile are dropped, never queued. A lost camera is reported with its reason
/// and tried again until stop(). Signals come in the thread of this object.
class CameraScanSource : public scan::ScanSource
{
    Q_OBJECT

public:
    CameraScanSource(QString name, std::unique_ptr<FrameSource> frames, const Clock &clock, CameraTiming timing = {},
        QObject *parent = nullptr);
    ~CameraScanSource() override;

    [[nodiscard]] QString name() const override { return m_name; }
    void start() override;
    /// Waits for the threads, that is for a camera that hangs until its own timeout.
    void stop() override;

    /// Frames since start() that came while the decoder was busy.
    [[nodiscard]] quint64 droppedFrames() const;

Q_SIGNALS:
    /// At most one is on its way at a time: a busy screen misses some, and never falls behind.
    void previewReady(const packledger::camera::CameraPreview &preview);
    /// A recording was played to its end.
    void ended();

private:
    class Watch;

    void setStatus(Status status, const QString &reason = {});

    QString m_name;
    std::shared_ptr<FrameSource> m_frames;
    const Clock &m_clock;
    CameraTiming m_timing;
    std::unique_ptr<Watch> m_watch;
    quint64 m_watches = 0; ///< how often it was started
    std::optional<Status> m_status;
    QString m_reason;
};

} // namespace packledger::camera

Q_DECLARE_METATYPE(packledger::camera::CameraPreview)

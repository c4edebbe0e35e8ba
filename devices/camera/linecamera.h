#pragma once

#include "camera/lineeye.h"

#include <QObject>

#include <memory>
#include <vector>

namespace packledger::camera {

/// The camera behind the printer (LineEye) in threads of its own: tells of each pack once, in the order of the belt.
/// Signals come in the thread of this object.
class LineCamera final : public QObject
{
    Q_OBJECT

public:
    using Status = scan::ScanSource::Status;

    /// A camera that is triggered by itself: each of its pictures is a pack.
    LineCamera(std::unique_ptr<FrameSource> frames, LookRecipe recipe, const Clock &clock, QObject *parent = nullptr);
    LineCamera(std::unique_ptr<FrameSource> frames, LookRecipe recipe, PackTelling telling, const Clock &clock,
        QObject *parent = nullptr);
    /// Waits for the picture at hand, that is for a camera that hangs until its own timeout: let one go after rested()
    /// where that matters.
    ~LineCamera() override;

    void start();
    /// At once: nothing is emitted any more but rested(). The threads end on their own time.
    void stop();

Q_SIGNALS:
    void packSeen(const packledger::camera::PackSight &sight);
    /// What it sees now; at most one is on its way, so a busy screen misses some.
    void viewed(const packledger::camera::LineView &view);
    void statusChanged(packledger::scan::ScanSource::Status status, const QString &reason);
    /// There is no further pack.
    void ended();
    /// After stop(): the last thread has ended.
    void rested();

private:
    class Watch;
    void forget(quint64 watch);

    std::unique_ptr<FrameSource> m_frames;
    std::mutex m_framesInUse; ///< a watch begins when the one before has let go
    LookRecipe m_recipe;
    PackTelling m_telling;
    const Clock &m_clock;
    quint64 m_watches = 0;
    std::unique_ptr<Watch> m_watch;
    std::vector<std::unique_ptr<Watch>> m_ending; ///< stopped, but not yet at their end
};

} // namespace packledger::camera

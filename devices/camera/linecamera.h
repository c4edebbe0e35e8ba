#pragma once

#include "camera/packlooker.h"
#include "scan/scansource.h"

#include <QObject>

#include <memory>

namespace packledger::camera {

/// A camera over the line that takes one picture of each pack (a light barrier or the conveyor triggers it): each
/// picture is one pack, looked at in its order; none is left out. Has a thread of its own; signals come in the thread
/// of this object. A lost camera is told with its reason and opened again until stop().
class LineCamera final : public QObject
{
    Q_OBJECT

public:
    using Status = scan::ScanSource::Status;

    LineCamera(std::unique_ptr<FrameSource> frames, LookRecipe recipe, const Clock &clock, QObject *parent = nullptr);
    /// Waits for the picture at hand.
    ~LineCamera() override;

    void start();
    /// Waits for the picture at hand; nothing is emitted after.
    void stop();

Q_SIGNALS:
    void packSeen(const packledger::camera::PackSight &sight);
    void statusChanged(packledger::scan::ScanSource::Status status, const QString &reason);
    /// There is no further pack.
    void ended();

private:
    class Watch;

    std::unique_ptr<FrameSource> m_frames;
    LookRecipe m_recipe;
    const Clock &m_clock;
    std::unique_ptr<Watch> m_watch;
    quint64 m_watches = 0;
};

} // namespace packledger::camera

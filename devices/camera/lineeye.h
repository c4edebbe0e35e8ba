#pragma once

#include "camera/packlooker.h"
#include "camera/packsignal.h"
#include "scan/packtrigger.h"
#include "scan/scansource.h"

#include <functional>
#include <memory>

namespace packledger::camera {

/// How packs are told apart before a line camera.
struct PackTelling
{
    scan::PackTrigger trigger;
    std::shared_ptr<PackSignal> signal {}; ///< of a trigger that is one
};

/// What a line camera sees now, for a person who sets it up.
struct LineView
{
    QImage picture;
    std::vector<QRect> packs {}; ///< where packs are, in pixels of the picture; presence only
    bool isLearning = false; ///< the empty belt is not known yet
};

/// The camera behind the printer as a sequence of packs. One thread of its own takes pictures and finds packs in them,
/// one listens to the photo-eye where there is one; whoever calls next() reads them. A camera or photo-eye that is lost
/// is told with its reason and opened again until it is stopped. No pack that was found is ever left out.
class LineEye
{
public:
    using Status = scan::ScanSource::Status;
    /// Called from the eye's threads.
    struct Listener
    {
        std::function<void(Status, const QString &)> status {};
        std::function<void(const LineView &)> viewed {};
    };

    LineEye(FrameSource &frames, LookRecipe recipe, PackTelling telling, const Clock &clock, Listener listener);
    /// Waits for the camera's picture at hand.
    ~LineEye();
    LineEye(const LineEye &) = delete;
    LineEye &operator=(const LineEye &) = delete;

    /// The next pack, in the order of the belt. None: the recording is over, or stop was asked for.
    [[nodiscard]] std::optional<PackSight> next(std::stop_token stop);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace packledger::camera

Q_DECLARE_METATYPE(packledger::camera::LineView)

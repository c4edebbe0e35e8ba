#pragma once

#include "base/result.h"
#include "vision/greyframe.h"

#include <QImage>

#include <chrono>
#include <optional>
#include <stop_token>

namespace packledger::camera {

/// One picture: in colour for people, in grey for the decoder.
struct CameraFrame
{
    QImage picture;
    vision::GreyFrame grey;
    std::chrono::milliseconds at {}; ///< on any clock that rises and stays with the source
};

/// Where frames come from: a camera, a recording, the simulation. Called from one thread, which may
/// be another one than it was made in; every call may block.
class FrameSource
{
public:
    virtual ~FrameSource() = default;

    /// Connects. Called again after every failure.
    [[nodiscard]] virtual Result<void> open() = 0;
    /// Waits for the next frame. None: the recording has ended, or `stop` was asked for. An Error: the
    /// camera is lost until it is opened again.
    [[nodiscard]] virtual Result<std::optional<CameraFrame>> next(std::stop_token stop) = 0;
    virtual void close() = 0;
    /// Whether there is something to open: false for a camera whose cable was pulled. Quick; asked a few
    /// times a second while the camera is lost, so that one that comes back is opened at once.
    [[nodiscard]] virtual bool isPluggedIn() const { return true; }
    /// Whether a frame may be left out when the decoder is busy. Only a recording that is to be read
    /// frame by frame says no, and waits.
    [[nodiscard]] virtual bool mayDropFrames() const { return true; }
};

} // namespace packledger::camera

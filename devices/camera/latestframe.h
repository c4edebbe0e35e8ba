#pragma once

#include "camera/framesource.h"

#include <condition_variable>
#include <mutex>

namespace packledger::camera {

/// Holds the newest frame between the camera's thread and the decoder's: a newer one takes the
/// place of one not yet fetched, so nothing ever queues and what is decoded is what is seen now.
class LatestFrame
{
public:
    /// Leaves the frame to be fetched, in place of an older one.
    void put(CameraFrame frame);
    /// Waits until the last frame was fetched, or stop was asked for.
    void waitUntilFetched(std::stop_token stop);
    /// The newest frame; none after `timeout` without one, or when stop was asked for.
    [[nodiscard]] std::optional<CameraFrame> fetch(std::stop_token stop, std::chrono::milliseconds timeout);

    /// Frames that were never fetched.
    [[nodiscard]] quint64 dropped() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<CameraFrame> m_frame;
    quint64 m_dropped = 0;
};

} // namespace packledger::camera

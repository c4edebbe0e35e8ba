#include "camera/latestframe.h"

#include <utility>

namespace packledger::camera {

void LatestFrame::put(CameraFrame frame)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_frame)
            ++m_dropped;
        m_frame = std::move(frame);
    }
    m_changed.notify_all();
}

void LatestFrame::waitUntilFetched(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, std::move(stop), [this] { return !m_frame; });
}

std::optional<CameraFrame> LatestFrame::fetch(std::stop_token stop, std::chrono::milliseconds timeout)
{
    std::optional<CameraFrame> frame;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::move(stop), timeout, [this] { return m_frame.has_value(); });
        frame = std::exchange(m_frame, std::nullopt);
    }
    m_changed.notify_all();
    return frame;
}

quint64 LatestFrame::dropped() const
{
    const std::scoped_lock lock(m_mutex);
    return m_dropped;
}

} // namespace packledger::camera

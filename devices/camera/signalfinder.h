#pragma once

#include "camera/packfinder.h"

namespace packledger::camera {

/// Finds packs by a photo-eye's signals: of each the pictures count that were taken nearest to the signal and its
/// delay. A signal without any picture is a pack all the same. signal() may come from another thread.
class SignalFinder final : public PackFinder
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `lockout`: a second signal within it is the same pack, its edge seen twice.
    SignalFinder(std::chrono::milliseconds delay, std::chrono::milliseconds lockout);

    /// Packs came by at this moment; more than one where earlier ones were not told.
    void signal(int packs, Time at, Passages &passages);
    /// Time goes on, also where no picture comes.
    void wait(Time now, Passages &passages);

    void see(const CameraFrame &frame, Passages &passages) override;
    /// A picture taken at this moment.
    void seeAt(const CameraFrame &frame, Time at, Passages &passages);
    void finish(Passages &passages) override;

private:
    struct Picture
    {
        CameraFrame frame;
        Time at;
    };
    struct Due
    {
        Time at; ///< when it stands before the camera
        int untold = 0; ///< packs before it whose signals were lost
        std::optional<Passages::Pack> pack {}; ///< once its first picture was handed on
    };
    void settle(Time now, Passages &passages);
    [[nodiscard]] static Passages::Pack open(const Due &due, Passages &passages);

    std::chrono::milliseconds m_delay;
    std::chrono::milliseconds m_lockout;
    std::mutex m_mutex; ///< guards all below
    std::deque<Picture> m_pictures; ///< of late
    std::deque<Due> m_due;
    std::optional<Time> m_lastSignal;
};

} // namespace packledger::camera

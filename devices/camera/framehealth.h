#pragma once

#include "vision/greyframe.h"

#include <chrono>

namespace packledger::camera {

/// Notices a camera that sends pictures which show nothing: black (the cover is on, the light is off), or
/// one and the same again and again (its firmware hangs; a real sensor's noise makes no two alike).
class FrameHealth
{
public:
    enum class Picture { Good, Black, Frozen };

    FrameHealth(std::chrono::milliseconds blackAfter, std::chrono::milliseconds frozenAfter);

    /// What this picture and those before it come to; `at` rises.
    [[nodiscard]] Picture see(const vision::GreyFrame &frame, std::chrono::milliseconds at);

private:
    std::chrono::milliseconds m_blackAfter;
    std::chrono::milliseconds m_frozenAfter;
    QByteArray m_sample; ///< of the last picture
    std::chrono::milliseconds m_changedAt {}; ///< when the sample last changed
    std::chrono::milliseconds m_lightAt {}; ///< when something light was last seen
    bool m_hasSeen = false;
};

} // namespace packledger::camera

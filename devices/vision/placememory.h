#pragma once

#include "vision/attempt.h"

#include <bitset>
#include <vector>

namespace packledger::vision {

/// What was tried in vain on the places of earlier frames of a live camera. The next frame goes on with
/// the next attempt instead of failing the same way again, what moves gets the quick attempts only (it is
/// too smeared for the others), and print that was never a symbol is left alone for longer and longer.
class PlaceMemory
{
public:
    using PlaceId = size_t;

    void beginFrame();
    /// The place of a candidate, known from earlier frames or new. Valid until the next frame.
    [[nodiscard]] PlaceId placeOf(const cv::RotatedRect &box);
    [[nodiscard]] bool isDue(PlaceId place, const AttemptWorth &worth) const;
    /// To be called before the outcome is known: a place that was read is no candidate any more.
    void remember(PlaceId place, Attempt attempt);

    /// Counts frames from 0.
    [[nodiscard]] unsigned frame() const { return m_frame; }

private:
    struct Place
    {
        cv::RotatedRect box;
        std::bitset<attemptWorths.size()> tried;
        unsigned firstSeen = 0; ///< frame
        unsigned lastSeen = 0; ///< frame
        unsigned restsUntil = 0; ///< frame
        unsigned rounds = 0; ///< how often everything was tried
    };

    std::vector<Place> m_places;
    unsigned m_frame = 0;
};

} // namespace packledger::vision

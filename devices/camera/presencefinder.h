#pragma once

#include "camera/packfinder.h"
#include "camera/packtracker.h"

#include <map>

namespace packledger::camera {

/// Finds packs by their presence: a pack comes into the picture, passes its middle and leaves it. Whether it carries a
/// code is not asked here. Of each the pictures count in which it is whole and nearest to the middle.
class PresenceFinder final : public PackFinder
{
public:
    explicit PresenceFinder(BeltAxis axis);

    void see(const CameraFrame &frame, Passages &passages) override;
    void finish(Passages &passages) override;
    [[nodiscard]] bool isReady() const override { return m_isReady; }
    [[nodiscard]] std::vector<QRect> places() const override { return m_places; }

private:
    struct Kept
    {
        PackView view;
        float from = 0; ///< columns
        float to = 0;
        float worth = 0;
    };
    struct Seen
    {
        std::vector<Kept> best {}; ///< the best first
        std::vector<Passages::Pack> packs {}; ///< that it was counted as
    };
    [[nodiscard]] QRect placeOf(const CameraFrame &frame, float from, float to) const;
    void keep(const CameraFrame &frame, const PackTracker::Track &track);
    void count(const PackTracker::Counted &counted, Passages &passages);
    void addLater(const CameraFrame &frame, const PackTracker::Track &track, Passages &passages);

    BeltAxis m_axis;
    BeltView m_belt;
    PackTracker m_tracker;
    std::map<qint64, Seen> m_seen; ///< by track
    std::vector<QRect> m_places;
    bool m_isReady = false;
};

} // namespace packledger::camera

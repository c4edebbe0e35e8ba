#pragma once

#include "camera/beltview.h"

#include <deque>

namespace packledger::camera {

/// Follows what stands on the belt from picture to picture, and counts each pack once: when its middle passes the
/// middle of the picture in the belt's direction, or when it leaves before that was seen. A hand that comes and goes,
/// or a pack that is taken away, is not counted. Packs of a batch are of one length: a stretch that is a multiple of it
/// is as many packs that touch each other.
class PackTracker
{
public:
    struct Track
    {
        qint64 id = 0;
        float from = 0; ///< columns
        float to = 0;
        bool isSeen = true; ///< in this picture
        bool isWhole = false; ///< neither end is cut off by the picture's edge
        int counted = 0; ///< as how many packs
        float moved = 0; ///< since it was first seen
        int missed = 0; ///< pictures in a row

        [[nodiscard]] float middle() const { return (from + to) / 2; }
        [[nodiscard]] float length() const { return to - from; }
    };

    struct Counted
    {
        qint64 track = 0;
        int packs = 1;
    };
    /// What one picture brought.
    struct Step
    {
        std::vector<Counted> counted {}; ///< just now, the first on the belt first
        std::vector<qint64> gone {}; ///< tracks that are no more; those just counted may be among them
    };
    [[nodiscard]] Step follow(const BeltView::Look &look, std::chrono::milliseconds at);

    [[nodiscard]] const std::vector<Track> &tracks() const { return m_tracks; }
    [[nodiscard]] const Track *track(qint64 id) const;
    /// 1: towards higher columns, -1: towards lower, 0: nothing has moved so far.
    [[nodiscard]] int direction() const;
    /// Whether something goes with the belt now.
    [[nodiscard]] bool isMoving() const { return m_isMoving; }

private:
    [[nodiscard]] int shiftSince(const BeltView::Look &look, float expected);
    void match(const BeltView::Look &look, float shift);
    void judge(Step &step);
    [[nodiscard]] bool hasLeft(const Track &track) const;
    void count(Track &track, Step &step);
    [[nodiscard]] float usualLength() const;

    std::vector<Track> m_tracks;
    BeltView::Look m_before;
    std::chrono::milliseconds m_at {};
    float m_speed = 0; ///< columns a millisecond
    float m_lastShift = 0; ///< between the last two pictures
    float m_run = 0; ///< the sum of all shifts
    std::deque<std::pair<std::chrono::milliseconds, float>> m_late {}; ///< when, and the sum then
    int m_sure = 0; ///< pictures in a row that agreed with it
    float m_travel = 0; ///< columns, the sum of late
    bool m_isMoving = false;
    std::deque<float> m_lengths; ///< of packs counted of late
    qint64 m_last = 0;
};

} // namespace packledger::camera

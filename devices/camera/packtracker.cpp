#include "camera/packtracker.h"

#include <algorithm>
#include <cmath>

namespace packledger::camera {

namespace {

constexpr int columns = BeltView::columns;
constexpr float middle = columns / 2.0F;
constexpr int mostShift = columns * 3 / 4; ///< between two pictures
constexpr float newPart = 20; ///< grey levels that a column costs which the picture before did not show
constexpr float otherKind = 60; ///< that one costs where belt and pack would lie on each other
constexpr float surprise = 8; ///< that a quarter of the picture beside the expected place costs
constexpr float badMatch = 40; ///< that a place costs which is none
constexpr int sureAfter = 3;
constexpr std::chrono::milliseconds speedOver { 400 };
constexpr int mostSure = 8;
constexpr int patience = 3; ///< pictures that something may be out of sight for
constexpr size_t keptLengths = 9;
constexpr float leastTravel = columns / 10.0F; ///< to know a direction
constexpr float doubled = 1.6F; ///< so many times the usual length is more than one pack

} // namespace

const PackTracker::Track *PackTracker::track(qint64 id) const
{
    const auto found
        = std::find_if(m_tracks.begin(), m_tracks.end(), [id](const Track &track) { return track.id == id; });
    return found == m_tracks.end() ? nullptr : &*found;
}

int PackTracker::direction() const
{
    return m_travel >= leastTravel ? 1 : m_travel <= -leastTravel ? -1 : 0;
}

float PackTracker::usualLength() const
{
    if (m_lengths.size() < 3)
        return 0;
    std::vector<float> lengths(m_lengths.begin(), m_lengths.end());
    std::nth_element(lengths.begin(), lengths.begin() + long(lengths.size() / 2), lengths.end());
    return lengths[lengths.size() / 2];
}

int PackTracker::shiftSince(const BeltView::Look &look, float expected)
{
    constexpr int bands = BeltView::bands;
    int best = std::clamp(int(std::lround(expected)), -2 * columns, 2 * columns);
    float least = 1e9F;
    // A belt does not jump: something that is taken away must not look like one that did. Pictures from a network come
    // in bursts, so the belt ran either for the time that has passed, or as far as between the two pictures before.
    const float window = m_sure >= sureAfter ? 12 + std::abs(m_lastShift) / 2 : 2 * columns;
    for (int shift = -mostShift; shift <= mostShift; ++shift) {
        const float aside = std::min(std::abs(float(shift) - expected), std::abs(float(shift) - m_lastShift));
        if (aside > window)
            continue;
        float sum = 0;
        int count = 0;
        for (int x = std::min(0, shift); x < columns + std::max(0, shift); ++x) {
            const int before = x - shift;
            const bool isIn = x >= 0 && x < columns;
            const bool wasIn = before >= 0 && before < columns;
            const bool is = isIn && look.occupied[size_t(x)];
            const bool was = wasIn && m_before.occupied[size_t(before)];
            if (!is && !was)
                continue;
            ++count;
            if (!isIn || !wasIn) {
                sum += newPart;
                continue;
            }
            float difference = 0;
            for (int band = 0; band < bands; ++band)
                difference
                    += std::abs(look.face[size_t(x * bands + band)] - m_before.face[size_t(before * bands + band)]);
            sum += difference / bands + (is != was ? otherKind : 0);
        }
        const float cost = sum / float(std::max(1, count)) + surprise * aside / (columns / 4.0F);
        if (cost < least) {
            least = cost;
            best = shift;
        }
    }
    m_sure = least < badMatch ? std::min(m_sure + 1, mostSure) : std::max(0, m_sure - 1);
    return best;
}

void PackTracker::match(const BeltView::Look &look, float shift)
{
    for (Track &track : m_tracks) {
        track.from += shift;
        track.to += shift;
        track.moved += shift;
        track.isSeen = false;
    }
    std::vector<bool> isTaken(look.stretches.size(), false);
    const auto overlap = [](const Track &track, const BeltView::Stretch &stretch) {
        return std::min(track.to, float(stretch.to)) - std::max(track.from, float(stretch.from));
    };
    for (Track &track : m_tracks) {
        const BeltView::Stretch *best = nullptr;
        float most = 0;
        for (const BeltView::Stretch &stretch : look.stretches) {
            if (const float common = overlap(track, stretch); common > most) {
                most = common;
                best = &stretch;
            }
        }
        if (best == nullptr)
            continue;
        track.isSeen = true;
        track.missed = 0;
        const auto sharers = std::count_if(m_tracks.begin(), m_tracks.end(), [&](const Track &other) {
            return overlap(other, *best) > 0.3F * std::min(other.length(), float(best->length()));
        });
        isTaken[size_t(best - look.stretches.data())] = true;
        // Two that have run into each other are followed by the belt's speed alone.
        if (sharers > 1) {
            track.from = std::max(track.from, float(best->from));
            track.to = std::max(track.from + 1, std::min(track.to, float(best->to)));
        } else {
            track.from = float(best->from);
            track.to = float(best->to);
        }
        track.isWhole = best->from > 0 && best->to < columns;
    }
    for (size_t i = 0; i < look.stretches.size(); ++i) {
        if (isTaken[i])
            continue;
        const BeltView::Stretch &stretch = look.stretches[i];
        // A piece of something counted already is a pack of its own only where it is as long as one.
        const bool isPiece = std::any_of(m_tracks.begin(), m_tracks.end(), [&](const Track &track) {
            return track.counted > 0 && overlap(track, stretch) > 0;
        }) && float(stretch.length()) < 0.7F * usualLength();
        if (isPiece)
            continue;
        Track track;
        track.id = ++m_last;
        // Packs that touched each other part: they were counted together.
        const auto together = std::find_if(m_tracks.begin(), m_tracks.end(),
            [&](const Track &other) { return other.counted > 1 && overlap(other, stretch) > 0; });
        if (together != m_tracks.end()) {
            --together->counted;
            track.counted = 1;
        }
        track.from = float(stretch.from);
        track.to = float(stretch.to);
        track.isWhole = stretch.from > 0 && stretch.to < columns;
        m_tracks.push_back(track);
    }
}

bool PackTracker::hasLeft(const Track &track) const
{
    const int way = direction();
    return (way > 0 && track.to >= columns - 1) || (way < 0 && track.from <= 1);
}

void PackTracker::count(Track &track, Step &step)
{
    const float usual = usualLength();
    track.counted = usual > 0 && track.length() >= doubled * usual ? int(std::lround(track.length() / usual)) : 1;
    if (track.isWhole) {
        for (int i = 0; i < track.counted; ++i)
            m_lengths.push_back(track.length() / float(track.counted));
        while (m_lengths.size() > keptLengths)
            m_lengths.pop_front();
    }
    step.counted.push_back({ track.id, track.counted });
}

void PackTracker::judge(Step &step)
{
    const int way = direction();
    // What is further along the belt came first.
    std::stable_sort(m_tracks.begin(), m_tracks.end(),
        [way](const Track &a, const Track &b) { return way < 0 ? a.middle() < b.middle() : a.middle() > b.middle(); });
    for (Track &track : m_tracks) {
        if (track.counted > 0)
            continue;
        if (!track.isSeen) {
            if (hasLeft(track) && track.moved != 0)
                count(track, step);
            continue;
        }
        const bool hasPassed = way > 0 ? track.middle() >= middle : way < 0 && track.middle() <= middle;
        // It came from before the middle: what was put down behind it counts when it leaves.
        const bool cameFromBefore
            = way > 0 ? track.middle() - track.moved < middle : track.middle() - track.moved > middle;
        if (hasPassed && cameFromBefore && std::abs(track.moved) > 0)
            count(track, step);
    }
    for (Track &track : m_tracks) {
        if (track.isSeen)
            continue;
        ++track.missed;
        const bool isOut = track.from >= columns || track.to <= 0;
        if (isOut || hasLeft(track) || track.missed > patience)
            step.gone.push_back(track.id);
    }
    std::erase_if(m_tracks,
        [&](const Track &track) { return std::find(step.gone.begin(), step.gone.end(), track.id) != step.gone.end(); });
}

PackTracker::Step PackTracker::follow(const BeltView::Look &look, std::chrono::milliseconds at)
{
    Step step;
    if (look.isLearning) {
        m_before = {};
        return step;
    }
    const float elapsed = std::max(1.0F, float((at - m_at).count()));
    const bool hasBefore = !m_before.occupied.empty();
    float shift = 0;
    m_isMoving = false;
    if (hasBefore && !m_tracks.empty()) {
        const float expected = std::clamp(m_speed * elapsed, -2.0F * columns, 2.0F * columns);
        const bool isBoth = !m_before.stretches.empty() && !look.stretches.empty();
        shift = isBoth ? float(shiftSince(look, expected)) : expected;
        if (isBoth) {
            m_lastShift = shift;
            m_run += shift;
            m_late.push_back({ at, m_run });
            while (m_late.size() > 2 && at - m_late.front().first > speedOver)
                m_late.pop_front();
            if (const auto span = at - m_late.front().first; span.count() >= 20)
                m_speed = (m_run - m_late.front().second) / float(span.count());
            m_travel = std::clamp(m_travel + shift, float(-columns), float(columns));
            m_isMoving = std::abs(shift) >= 1;
        }
    }
    match(look, shift);
    judge(step);
    m_before = look;
    m_at = at;
    return step;
}

} // namespace packledger::camera

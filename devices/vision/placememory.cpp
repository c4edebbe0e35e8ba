#include "vision/placememory.h"

#include "vision/locator.h"

#include <algorithm>

namespace packledger::vision {

namespace {

constexpr unsigned forgottenAfter = 9; ///< frames
constexpr unsigned firstRest = 8; ///< frames, doubled with every round
constexpr unsigned mostDoublings = 4;
constexpr float quick = 0.3F; ///< milliseconds; also for places seen for the first time
constexpr float slowest = 5; ///< milliseconds; anything longer is for stills

} // namespace

void PlaceMemory::beginFrame()
{
    ++m_frame;
    std::erase_if(m_places, [this](const Place &place) { return m_frame - place.lastSeen > forgottenAfter; });
}

PlaceMemory::PlaceId PlaceMemory::placeOf(const cv::RotatedRect &box)
{
    auto place = std::ranges::find_if(m_places, [&](const Place &other) { return isNearDuplicate(other.box, box); });
    if (place == m_places.end()) {
        m_places.push_back({ box, {}, m_frame, m_frame, 0, 0 });
        place = std::prev(m_places.end());
    }
    place->box = box; // a slow hand is followed
    place->lastSeen = m_frame;
    return PlaceId(place - m_places.begin());
}

bool PlaceMemory::isDue(PlaceId id, const AttemptWorth &worth) const
{
    const Place &place = m_places[id];
    if (place.restsUntil > m_frame || worth.milliseconds > slowest || place.tried.test(size_t(worth.attempt)))
        return false;
    return worth.milliseconds <= quick || place.firstSeen < m_frame;
}

void PlaceMemory::remember(PlaceId id, Attempt attempt)
{
    Place &place = m_places[id];
    place.tried.set(size_t(attempt));
    const bool isThrough = std::ranges::all_of(attemptWorths, [&](const AttemptWorth &worth) {
        return worth.milliseconds > slowest || place.tried.test(size_t(worth.attempt));
    });
    if (!isThrough)
        return;
    place.tried.reset();
    place.restsUntil = m_frame + (firstRest << std::min(place.rounds, mostDoublings));
    ++place.rounds;
}

} // namespace packledger::vision

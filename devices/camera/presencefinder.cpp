#include "camera/presencefinder.h"

#include <algorithm>
#include <cmath>

namespace packledger::camera {

namespace {

constexpr float columns = BeltView::columns;
constexpr size_t mostKept = 2;
constexpr float margin = columns / 50; ///< of what is cut out around a pack

} // namespace

PresenceFinder::PresenceFinder(BeltAxis axis)
    : m_axis(axis)
    , m_belt(axis)
{
}

QRect PresenceFinder::placeOf(const CameraFrame &frame, float from, float to) const
{
    const int length = m_axis == BeltAxis::Across ? frame.grey.width : frame.grey.height;
    // No further than half way to the neighbours: their codes are theirs.
    float low = std::max(0.0F, from - margin);
    float high = std::min(columns, to + margin);
    for (const PackTracker::Track &other : m_tracker.tracks()) {
        if (other.to <= from)
            low = std::max(low, (other.to + from) / 2);
        else if (other.from >= to)
            high = std::min(high, (other.from + to) / 2);
    }
    const int begin = int(std::floor(low * float(length) / columns));
    const int end = int(std::ceil(high * float(length) / columns));
    return m_axis == BeltAxis::Across ? QRect(begin, 0, end - begin, frame.grey.height)
                                      : QRect(0, begin, frame.grey.width, end - begin);
}

void PresenceFinder::keep(const CameraFrame &frame, const PackTracker::Track &track)
{
    Seen &seen = m_seen[track.id];
    const float aside = std::abs(track.middle() - columns / 2);
    const float worth = (track.isWhole ? 10 * columns : track.length()) - aside;
    if (seen.best.size() == mostKept && seen.best.back().worth >= worth)
        return;
    seen.best.push_back({ { frame, placeOf(frame, track.from, track.to) }, track.from, track.to, worth });
    std::stable_sort(
        seen.best.begin(), seen.best.end(), [](const Kept &a, const Kept &b) { return a.worth > b.worth; });
    if (seen.best.size() > mostKept)
        seen.best.pop_back();
}

void PresenceFinder::count(const PackTracker::Counted &counted, Passages &passages)
{
    Seen &seen = m_seen[counted.track];
    const bool isDownstreamHigh = m_tracker.direction() >= 0;
    for (int i = 0; i < counted.packs; ++i) {
        const Passages::Pack pack = passages.open();
        seen.packs.push_back(pack);
        const int part = isDownstreamHigh ? counted.packs - 1 - i : i;
        for (const Kept &kept : seen.best) {
            PackView view = kept.view;
            if (counted.packs > 1) {
                const float length = (kept.to - kept.from) / float(counted.packs);
                const float from = kept.from + length * float(part);
                view.place = placeOf(view.frame, from, from + length);
            }
            passages.addView(pack, std::move(view));
        }
        if (counted.packs > 1)
            passages.close(pack);
    }
    seen.best.clear();
}

void PresenceFinder::addLater(const CameraFrame &frame, const PackTracker::Track &track, Passages &passages)
{
    const auto seen = m_seen.find(track.id);
    if (seen == m_seen.end() || seen->second.packs.size() != 1)
        return;
    const Passages::Pack pack = seen->second.packs.front();
    if (track.isWhole)
        passages.addView(pack, { frame, placeOf(frame, track.from, track.to) });
    else
        passages.close(pack);
}

void PresenceFinder::see(const CameraFrame &frame, Passages &passages)
{
    const BeltView::Look look = m_belt.see(frame.grey, frame.at, m_tracker.isMoving());
    m_isReady = !look.isLearning;
    m_places.clear();
    if (look.isLearning) {
        finish(passages);
        return;
    }
    const PackTracker::Step step = m_tracker.follow(look, frame.at);
    for (const PackTracker::Track &track : m_tracker.tracks()) {
        if (!track.isSeen)
            continue;
        m_places.push_back(placeOf(frame, track.from, track.to));
        const bool isNew = std::any_of(step.counted.begin(), step.counted.end(),
            [&](const PackTracker::Counted &counted) { return counted.track == track.id; });
        if (track.counted == 0 || isNew)
            keep(frame, track);
        else
            addLater(frame, track, passages);
    }
    for (const PackTracker::Counted &counted : step.counted)
        count(counted, passages);
    for (const qint64 track : step.gone) {
        for (const Passages::Pack pack : m_seen[track].packs)
            passages.close(pack);
        m_seen.erase(track);
    }
}

void PresenceFinder::finish(Passages &passages)
{
    for (const auto &[track, seen] : m_seen) {
        for (const Passages::Pack pack : seen.packs)
            passages.close(pack);
    }
    m_seen.clear();
    m_tracker = {};
}

} // namespace packledger::camera

#include "camera/signalfinder.h"

#include <algorithm>

namespace packledger::camera {

namespace {

using std::chrono::milliseconds;

constexpr size_t keptPictures = 8;
constexpr milliseconds after { 80 }; ///< behind its moment a pack is still before the camera
constexpr milliseconds far { 200 }; ///< from its moment no picture shows it any more
constexpr milliseconds blind { 400 }; ///< so long without a picture: there is none of this pack

} // namespace

SignalFinder::SignalFinder(milliseconds delay, milliseconds lockout)
    : m_delay(delay)
    , m_lockout(lockout)
{
}

void SignalFinder::signal(int packs, Time at, Passages &passages)
{
    const std::scoped_lock lock(m_mutex);
    if (packs <= 0 || (packs == 1 && m_lastSignal && at - *m_lastSignal < m_lockout))
        return;
    m_lastSignal = at;
    m_due.push_back({ at + m_delay, packs - 1 });
    settle(at, passages);
}

void SignalFinder::wait(Time now, Passages &passages)
{
    const std::scoped_lock lock(m_mutex);
    settle(now, passages);
}

void SignalFinder::see(const CameraFrame &frame, Passages &passages)
{
    seeAt(frame, std::chrono::steady_clock::now(), passages);
}

void SignalFinder::seeAt(const CameraFrame &frame, Time at, Passages &passages)
{
    const std::scoped_lock lock(m_mutex);
    for (Due &due : m_due) {
        if (due.pack && at <= due.at + after)
            passages.addView(*due.pack, { frame });
    }
    m_pictures.push_back({ frame, at });
    if (m_pictures.size() > keptPictures)
        m_pictures.pop_front();
    settle(at, passages);
}

Passages::Pack SignalFinder::open(const Due &due, Passages &passages)
{
    // Those that were not told when they came have no picture; this one has.
    for (int i = 0; i < due.untold; ++i)
        passages.close(passages.open());
    return passages.open();
}

void SignalFinder::settle(Time now, Passages &passages)
{
    for (Due &due : m_due) {
        const bool hasPictureAfter = !m_pictures.empty() && m_pictures.back().at >= due.at;
        if (due.pack)
            continue;
        if (!hasPictureAfter)
            break; // in their order
        const auto distance = [&](const Picture *picture) { return std::chrono::abs(picture->at - due.at); };
        std::vector<const Picture *> near;
        for (const Picture &picture : m_pictures) {
            if (distance(&picture) <= far)
                near.push_back(&picture);
        }
        std::stable_sort(
            near.begin(), near.end(), [&](const Picture *a, const Picture *b) { return distance(a) < distance(b); });
        due.pack = open(due, passages);
        for (size_t i = 0; i < near.size() && (i == 0 || (i == 1 && distance(near[i]) <= after)); ++i)
            passages.addView(*due.pack, { near[i]->frame });
    }
    while (!m_due.empty()) {
        Due &front = m_due.front();
        if (now < front.at + (front.pack ? after : blind))
            break;
        passages.close(front.pack ? *front.pack : open(front, passages));
        m_due.pop_front();
    }
}

void SignalFinder::finish(Passages &passages)
{
    const std::scoped_lock lock(m_mutex);
    for (const Due &due : m_due)
        passages.close(due.pack ? *due.pack : open(due, passages));
    m_due.clear();
}

} // namespace packledger::camera

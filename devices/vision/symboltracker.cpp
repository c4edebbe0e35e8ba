#include "vision/symboltracker.h"

#include "vision/framemat.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace packledger::vision {

namespace {

using Milliseconds = std::chrono::milliseconds;

/// How a symbol looked when it was last read, to know it again in a frame too blurred to read.
class Looks
{
public:
    Looks() = default;
    Looks(const cv::Mat &frame, const Corners &place)
    {
        const cv::Rect area = cv::boundingRect(polygonOf(place)) & cv::Rect({}, frame.size());
        if (area.width < 8 || area.height < 8)
            return;
        m_scale = std::min(1.0, double(side) / double(std::max(area.width, area.height)));
        m_patch = melted(frame(area));
    }

    /// How far the symbol moved from `place`, if it is still about there.
    [[nodiscard]] std::optional<QPointF> moved(const cv::Mat &frame, const Corners &place) const
    {
        if (m_patch.empty())
            return std::nullopt;
        const cv::Rect area = cv::boundingRect(polygonOf(place));
        const int reach = std::max(area.width, area.height) / 2;
        const cv::Rect around
            = cv::Rect(area.x - reach, area.y - reach, area.width + 2 * reach, area.height + 2 * reach)
            & cv::Rect({}, frame.size());
        if (around.width * m_scale <= m_patch.cols || around.height * m_scale <= m_patch.rows)
            return std::nullopt;
        const cv::Mat region = melted(frame(around));
        if (region.cols < m_patch.cols || region.rows < m_patch.rows)
            return std::nullopt;
        cv::Mat likeness;
        cv::matchTemplate(region, m_patch, likeness, cv::TM_CCOEFF_NORMED);
        double best = 0;
        cv::Point where;
        cv::minMaxLoc(likeness, nullptr, &best, nullptr, &where);
        if (best < alike)
            return std::nullopt;
        const QPointF by(around.x + where.x / m_scale - area.x, around.y + where.y / m_scale - area.y);
        // Less than can be told at this scale is no move: added up over frames it would lead the place astray.
        return std::max(std::abs(by.x()), std::abs(by.y())) * m_scale < 0.5 ? QPointF() : by;
    }

private:
    static constexpr int side = 32; ///< pixels
    static constexpr double alike = 0.75; ///< another pack's symbol in the same place stays below

    /// Small and soft: what is left is also seen in a blurred frame.
    [[nodiscard]] cv::Mat melted(const cv::Mat &picture) const
    {
        cv::Mat small;
        cv::resize(picture, small, {}, m_scale, m_scale, cv::INTER_AREA);
        cv::GaussianBlur(small, small, {}, 1.0);
        return small;
    }

    cv::Mat m_patch;
    double m_scale = 1;
};

struct Track
{
    TrackedSymbol tracked;
    Looks looks;
    Milliseconds lastSeen {};
};

/// Read in one frame, with so much repaired that another has to agree.
struct Doubted
{
    Symbol symbol;
    Milliseconds lastSeen {};
};

constexpr float mostRepaired = 0.5F; ///< of what can be repaired
constexpr float checkMilliseconds = 1.5F;

bool isSame(const Symbol &a, const Symbol &b)
{
    return a.format == b.format && a.bytes == b.bytes;
}

} // namespace

class SymbolTracker::State
{
public:
    State(Milliseconds patience, Budget counted)
        : m_counted(counted)
        , m_decoder(counted)
        , m_patience(patience)
    {
    }

    FrameView look(const GreyFrame &frame, Milliseconds at, Milliseconds budget);
    void clear()
    {
        m_tracks.clear();
        m_doubted.clear();
        m_decoder.forget();
    }

private:
    void follow(const GreyFrame &frame, Milliseconds at, const Deadline &deadline);
    bool find(Track &track, const GreyFrame &frame);
    void confirm(const GreyFrame &frame, Milliseconds at, const Deadline &deadline, FrameView &view);
    void hear(const Symbol &symbol, const GreyFrame &frame, Milliseconds at, const Deadline &deadline, FrameView &view);
    void take(const Symbol &symbol, const cv::Mat &frame, Milliseconds at, FrameView &view);

    Budget m_counted;
    FrameDecoder m_decoder;
    Milliseconds m_patience;
    std::vector<Track> m_tracks;
    std::vector<Doubted> m_doubted;
    quint64 m_lastId = 0;
};

bool SymbolTracker::State::find(Track &track, const GreyFrame &frame)
{
    constexpr Milliseconds shortLook(1);
    Symbol &symbol = track.tracked.symbol;
    const cv::Mat grey = matOf(frame);
    if (symbol.format == SymbolFormat::DataMatrix) {
        for (const Symbol &read : m_decoder.decodeAt(frame, symbol.corners, shortLook)) {
            if (!isSame(read, symbol))
                continue;
            symbol.corners = read.corners;
            track.looks = Looks(grey, symbol.corners);
            return true;
        }
    }
    const auto moved = track.looks.moved(grey, symbol.corners);
    if (!moved)
        return false;
    for (QPointF &corner : symbol.corners)
        corner += *moved;
    return true;
}

void SymbolTracker::State::follow(const GreyFrame &frame, Milliseconds at, const Deadline &deadline)
{
    // Those not looked up for longest come first: with many packs in view each gets its turn.
    std::stable_sort(
        m_tracks.begin(), m_tracks.end(), [](const Track &a, const Track &b) { return a.lastSeen < b.lastSeen; });
    for (Track &track : m_tracks) {
        track.tracked.seenInThisFrame = deadline.hasRoomFor(0) && find(track, frame);
        if (track.tracked.seenInThisFrame)
            track.lastSeen = at;
    }
}

void SymbolTracker::State::take(const Symbol &symbol, const cv::Mat &frame, Milliseconds at, FrameView &view)
{
    auto track = std::find_if(
        m_tracks.begin(), m_tracks.end(), [&](const Track &other) { return isSame(other.tracked.symbol, symbol); });
    if (track == m_tracks.end()) {
        m_tracks.push_back({ { ++m_lastId, symbol, true }, {}, at });
        track = std::prev(m_tracks.end());
        view.appeared.push_back(symbol);
    }
    track->tracked.symbol.corners = symbol.corners;
    track->tracked.seenInThisFrame = true;
    track->looks = Looks(frame, symbol.corners);
    track->lastSeen = at;
}

void SymbolTracker::State::confirm(const GreyFrame &frame, Milliseconds at, const Deadline &deadline, FrameView &view)
{
    const std::vector<Doubted> doubted = std::exchange(m_doubted, {});
    for (const Doubted &before : doubted) {
        bool isConfirmed = false;
        for (const Symbol &again : m_decoder.decodeAt(frame, before.symbol.corners, deadline.left())) {
            isConfirmed = isConfirmed || isSame(again, before.symbol);
            if (isSame(again, before.symbol))
                take(again, matOf(frame), at, view);
        }
        if (!isConfirmed && at - before.lastSeen <= m_patience)
            m_doubted.push_back(before);
    }
}

void SymbolTracker::State::hear(
    const Symbol &symbol, const GreyFrame &frame, Milliseconds at, const Deadline &deadline, FrameView &view)
{
    const auto isKnown = [&](const auto &other) { return isSame(other, symbol); };
    const bool isTracked = std::ranges::any_of(
        m_tracks, isKnown, [](const Track &track) -> const Symbol & { return track.tracked.symbol; });
    const bool isSecond = std::erase_if(m_doubted, [&](const Doubted &other) { return isKnown(other.symbol); }) > 0;
    if (symbol.format == SymbolFormat::DataMatrix && !isTracked && !isSecond) {
        // With many new symbols in one frame there is no time to look: the next frame will agree.
        const auto used
            = deadline.hasRoomFor(checkMilliseconds) ? m_decoder.correctionUsed(frame, symbol) : std::nullopt;
        if (!used || *used > mostRepaired) {
            m_doubted.push_back({ symbol, at });
            return;
        }
    }
    take(symbol, matOf(frame), at, view);
}

FrameView SymbolTracker::State::look(const GreyFrame &frame, Milliseconds at, Milliseconds budget)
{
    const Deadline deadline(budget, m_counted);
    FrameView view;
    if (!frame.isEmpty()) {
        follow(frame, at, Deadline(budget * 3 / 5, m_counted));
        confirm(frame, at, deadline, view);
        std::vector<Corners> known;
        for (const Track &track : m_tracks) {
            if (track.tracked.seenInThisFrame)
                known.push_back(track.tracked.symbol.corners);
        }
        for (const Symbol &symbol : m_decoder.watch(frame, deadline.left(), known))
            hear(symbol, frame, at, deadline, view);
    }
    std::erase_if(m_tracks, [&](const Track &track) { return at - track.lastSeen > m_patience; });
    for (const Track &track : m_tracks)
        view.inView.push_back(track.tracked);
    return view;
}

SymbolTracker::SymbolTracker(Milliseconds patience, Budget counted)
    : m_state(std::make_unique<State>(patience, counted))
{
}

SymbolTracker::~SymbolTracker() = default;

FrameView SymbolTracker::look(const GreyFrame &frame, Milliseconds at, Milliseconds budget)
{
    return m_state->look(frame, at, budget);
}

void SymbolTracker::clear()
{
    m_state->clear();
}

} // namespace packledger::vision

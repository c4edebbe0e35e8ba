#include "vision/framedecoder.h"

#include "vision/attempt.h"
#include "vision/framemat.h"
#include "vision/locator.h"
#include "vision/placememory.h"
#include "vision/trust.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace packledger::vision {

namespace {

using Milliseconds = FrameDecoder::Milliseconds;
/// Whether a candidate's place is explained by a symbol already read there.
bool isExplained(const cv::RotatedRect &box, const Corners &symbol)
{
    const std::vector<cv::Point2f> polygon = polygonOf(symbol);
    const double area = cv::contourArea(polygon);
    if (area <= 0)
        return false;
    if (cv::pointPolygonTest(polygon, box.center, false) >= 0)
        return area * 6 > double(box.size.area());
    std::array<cv::Point2f, 4> corners;
    box.points(corners.data());
    const std::vector<cv::Point2f> place(corners.begin(), corners.end());
    return cv::pointPolygonTest(place, centreOf(symbol), false) >= 0 && area * 3 > double(box.size.area());
}

/// Whether a symbol already read takes up the whole place, so that there is nothing else in it.
bool isFilled(const cv::RotatedRect &box, const Corners &symbol)
{
    return isExplained(box, symbol) && cv::contourArea(polygonOf(symbol)) * 1.8 > double(box.size.area());
}

/// Whether two readings are of one symbol in the frame.
bool isSameSymbol(const Symbol &a, const Symbol &b)
{
    if (a.bytes != b.bytes || a.format != b.format)
        return false;
    return isInside(a.corners, centreOf(b.corners)) || isInside(b.corners, centreOf(a.corners));
}

/// Whether a point lies on a symbol's outline or close by it. Linear codes have an outline without height.
bool covers(const Corners &outline, cv::Point2f point)
{
    const std::vector<cv::Point2f> polygon = polygonOf(outline);
    const cv::RotatedRect box = cv::minAreaRect(polygon);
    const double nearby = 0.1 * double(std::max(box.size.width, box.size.height));
    return cv::pointPolygonTest(polygon, point, true) >= -nearby;
}

/// Something to do with the frame: an attempt on a place, or a search of the whole of it.
struct Task
{
    enum class Kind { Place, HiddenPlaces, LinearCodes, OtherMatrixCodes, WholeFrame };
    Kind kind = Kind::Place;
    size_t place = 0;
    AttemptWorth worth {};
    float value = 0; ///< expected symbols per millisecond
};

/// The preparation that is none, for the jury.
constexpr int wholeFrame = -1;

// Symbols per millisecond: with something read already, the last long shots at print are left out. A live
// camera has another frame soon.
constexpr float valueAfterFirst = 0.004F;
constexpr float liveValue = 0.03F;
constexpr float liveValueAfterFirst = 0.1F;

/// Of a candidate in a live frame: below it is the sensor's noise, which is elsewhere in every frame.
constexpr float liveProminence = 1.5F;

/// A search of the whole frame, as attempts are described.
struct WholeWorth
{
    Task::Kind kind;
    float milliseconds; ///< at 1280 x 720
    float yield;
    unsigned period; ///< a live camera makes it in every so many frames ...
    unsigned phase; ///< ... in those of this remainder
};

// Hidden places come after the first attempts at the obvious ones, before the second.
constexpr std::array wholeWorths {
    WholeWorth { Task::Kind::HiddenPlaces, 4.0F, 3.0F, 3, 0 },
    WholeWorth { Task::Kind::LinearCodes, 8.0F, 1.2F, 6, 1 },
    WholeWorth { Task::Kind::OtherMatrixCodes, 5.0F, 0.5F, 12, 4 },
    WholeWorth { Task::Kind::WholeFrame, 3.0F, 0.1F, 12, 10 },
};

} // namespace

class FrameDecoder::Pipeline
{
public:
    explicit Pipeline(Budget counted)
        : m_counted(counted)
    {
    }
    std::vector<Symbol> run(const cv::Mat &picture, const Patience &patience, std::span<const Corners> known);
    std::vector<Symbol> runNext(const cv::Mat &picture, Milliseconds budget, std::span<const Corners> known);
    void forget() { m_memory = {}; }
    std::vector<Symbol> runAt(const cv::Mat &picture, const Corners &place, Milliseconds budget);

private:
    class Look;

    Budget m_counted;
    ZxingReader m_zxing;
    AttemptMaker m_attempts { m_zxing };
    Jury m_jury;
    PlaceMemory m_memory; ///< of the frames watched
};

/// The work on one frame.
class FrameDecoder::Pipeline::Look
{
public:
    /// `memory`: of a live camera, else null.
    Look(Pipeline &pipeline, const cv::Mat &picture, const Patience &patience, std::span<const Corners> known,
        PlaceMemory *memory)
        : m_pipeline(pipeline)
        , m_deadline(patience.whenNot, pipeline.m_counted, patience.granted)
        , m_deadlineWhenRead(patience.whenRead, pipeline.m_counted)
        , m_frame(picture)
        , m_known(known)
        , m_memory(memory)
    {
        pipeline.m_jury.clear();
    }

    void lookEverywhere()
    {
        Locator locator(m_frame);
        m_candidates = locator.findObvious();
        if (!workOff(plan()))
            return;
        m_candidates = locator.findAll([this](const cv::RotatedRect &box) { return isExplainedBy(box, isFilled); });
        workOff(plan());
    }

    void lookAt(const cv::RotatedRect &box)
    {
        for (const AttemptWorth &worth : attemptWorths) {
            if (!m_symbols.empty() || !deadline().hasRoomFor(worth.milliseconds))
                break;
            attempt(worth.attempt, box);
        }
    }

    [[nodiscard]] std::vector<Symbol> takeSymbols() { return std::move(m_symbols); }

private:
    [[nodiscard]] const Deadline &deadline() const
    {
        const bool isRead = std::ranges::any_of(
            m_symbols, [](const Symbol &symbol) { return symbol.format == SymbolFormat::DataMatrix; });
        return isRead ? m_deadlineWhenRead : m_deadline;
    }

    template <typename Test>
    [[nodiscard]] bool isExplainedBy(const cv::RotatedRect &box, Test test) const
    {
        return std::ranges::any_of(m_known, [&](const Corners &place) { return test(box, place); })
            || std::ranges::any_of(m_symbols, [&](const Symbol &symbol) {
                   return symbol.format == SymbolFormat::DataMatrix && test(box, symbol.corners);
               });
    }

    [[nodiscard]] bool isDue(const Candidate &candidate, const AttemptWorth &worth) const
    {
        if (m_memory)
            return candidate.prominence >= liveProminence && m_memory->isDue(m_places.at(candidate.id), worth);
        return !m_tried.contains({ candidate.id, worth.attempt });
    }

    /// Of the searches of the whole frame a live camera's frame gets one at most.
    [[nodiscard]] bool isDue(const WholeWorth &whole) const
    {
        return !m_memory || m_memory->frame() % whole.period == whole.phase;
    }

    /// What there is to do, most symbols per millisecond first.
    [[nodiscard]] std::vector<Task> plan()
    {
        for (const Candidate &candidate : m_candidates) {
            if (m_memory && candidate.prominence >= liveProminence && !m_places.contains(candidate.id))
                m_places.emplace(candidate.id, m_memory->placeOf(candidate.box));
        }
        std::vector<Task> tasks;
        const float best = m_candidates.empty() ? 1.0F : std::max(m_candidates.front().score, 1e-3F);
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            // Frames with one symbol have it among the first few places, frames with many have them nearly alike.
            const float promise = std::max(m_candidates[i].score / best, 1 / (1 + 0.2F * float(i)));
            for (const AttemptWorth &worth : attemptWorths) {
                const float value = promise * promise * worth.yield / worth.milliseconds;
                if (isDue(m_candidates[i], worth))
                    tasks.push_back({ Task::Kind::Place, i, worth, value });
            }
        }
        const float frameScale = float(m_frame.frame().total()) / float(1280 * 720);
        for (const WholeWorth &whole : wholeWorths) {
            if (m_searched.contains(whole.kind) || !isDue(whole))
                continue;
            const float cost = std::max(0.2F, whole.milliseconds * frameScale);
            tasks.push_back({ whole.kind, 0, { Attempt::Plain, cost, whole.yield }, whole.yield / cost });
        }
        std::ranges::stable_sort(tasks, std::greater(), &Task::value);
        return tasks;
    }

    /// What an attempt must promise to be made.
    [[nodiscard]] float leastValue() const
    {
        const bool hasRead = !m_symbols.empty() || !m_known.empty();
        if (m_memory)
            return hasRead ? liveValueAfterFirst : liveValue;
        return hasRead ? valueAfterFirst : 0;
    }

    /// True where the hidden places are due; false when all is done or the time is over.
    bool workOff(const std::vector<Task> &tasks)
    {
        for (const Task &task : tasks) {
            if (!deadline().hasRoomFor(std::min(task.worth.milliseconds, 5.0F)))
                continue;
            if (task.value < leastValue())
                break;
            if (task.kind != Task::Kind::Place)
                m_searched.insert(task.kind);
            if (task.kind == Task::Kind::HiddenPlaces)
                return true;
            work(task);
        }
        return false;
    }

    void work(const Task &task)
    {
        const ZxingReader &zxing = m_pipeline.m_zxing;
        switch (task.kind) {
        case Task::Kind::Place:
            remember(m_candidates[task.place], task.worth.attempt);
            if (const cv::RotatedRect &box = m_candidates[task.place].box; !isExplainedBy(box, isExplained))
                attempt(task.worth.attempt, box);
            break;
        case Task::Kind::HiddenPlaces:
            break;
        case Task::Kind::LinearCodes:
            accept(zxing.read(m_frame.frame(), ZxingReader::Formats::Linear), wholeFrame);
            break;
        case Task::Kind::OtherMatrixCodes:
            accept(zxing.read(m_frame.frame(), ZxingReader::Formats::OtherMatrix), wholeFrame);
            break;
        case Task::Kind::WholeFrame:
            accept(zxing.read(m_frame.frame(), ZxingReader::Formats::DataMatrix), wholeFrame);
            break;
        }
    }

    void remember(const Candidate &candidate, Attempt attempt)
    {
        if (m_memory)
            m_memory->remember(m_places.at(candidate.id), attempt);
        else
            m_tried.insert({ candidate.id, attempt });
    }

    void attempt(Attempt attempt, const cv::RotatedRect &box)
    {
        accept(m_pipeline.m_attempts.make(attempt, m_frame, box, deadline().left()), int(attempt));
    }

    void accept(std::vector<Symbol> readings, int preparation)
    {
        for (Symbol &reading : readings) {
            // A place around several symbols brings one of those known already.
            const cv::Point2f centre = centreOf(reading.corners);
            const auto coversReading = [&](const Corners &outline) { return covers(outline, centre); };
            if (std::ranges::any_of(m_known, coversReading))
                continue;
            if (m_pipeline.m_jury.hear(reading, preparation) != Jury::Verdict::Believed)
                continue;
            const auto isSame = [&](const Symbol &other) { return isSameSymbol(other, reading); };
            if (std::ranges::none_of(m_symbols, isSame))
                m_symbols.push_back(std::move(reading));
        }
    }

    Pipeline &m_pipeline;
    Deadline m_deadline;
    Deadline m_deadlineWhenRead;
    FramePyramid m_frame;
    std::span<const Corners> m_known;
    PlaceMemory *m_memory;
    std::vector<Candidate> m_candidates;
    std::set<std::pair<size_t, Attempt>> m_tried; ///< place and attempt, of a still
    std::map<size_t, PlaceMemory::PlaceId> m_places; ///< of the candidates, for a live camera
    std::set<Task::Kind> m_searched;
    std::vector<Symbol> m_symbols;
};

std::vector<Symbol> FrameDecoder::Pipeline::run(
    const cv::Mat &picture, const Patience &patience, std::span<const Corners> known)
{
    Look look(*this, picture, patience, known, nullptr);
    look.lookEverywhere();
    return look.takeSymbols();
}

std::vector<Symbol> FrameDecoder::Pipeline::runNext(
    const cv::Mat &picture, Milliseconds budget, std::span<const Corners> known)
{
    m_memory.beginFrame();
    Look look(*this, picture, { budget, budget }, known, &m_memory);
    look.lookEverywhere();
    return look.takeSymbols();
}

std::vector<Symbol> FrameDecoder::Pipeline::runAt(const cv::Mat &picture, const Corners &place, Milliseconds budget)
{
    cv::RotatedRect box = cv::minAreaRect(polygonOf(place));
    box.size.width *= 1.1F;
    box.size.height *= 1.1F;
    Look look(*this, picture, { budget, budget }, {}, nullptr);
    look.lookAt(box);
    return look.takeSymbols();
}

FrameDecoder::FrameDecoder(Budget counted)
    : m_pipeline(std::make_unique<Pipeline>(counted))
{
    cv::setNumThreads(1); // the caller decides about threads
}

FrameDecoder::~FrameDecoder() = default;

std::vector<Symbol> FrameDecoder::decode(const GreyFrame &frame, Milliseconds budget)
{
    return decode(frame, budget, {});
}

std::vector<Symbol> FrameDecoder::decode(const GreyFrame &frame, const Patience &patience)
{
    return frame.isEmpty() ? std::vector<Symbol> {} : m_pipeline->run(matOf(frame), patience, {});
}

std::vector<Symbol> FrameDecoder::decode(const GreyFrame &frame, Milliseconds budget, std::span<const Corners> known)
{
    return frame.isEmpty() ? std::vector<Symbol> {} : m_pipeline->run(matOf(frame), { budget, budget }, known);
}

std::vector<Symbol> FrameDecoder::watch(const GreyFrame &frame, Milliseconds budget, std::span<const Corners> known)
{
    return frame.isEmpty() ? std::vector<Symbol> {} : m_pipeline->runNext(matOf(frame), budget, known);
}

void FrameDecoder::forget()
{
    m_pipeline->forget();
}

std::optional<float> FrameDecoder::correctionUsed(const GreyFrame &frame, const Symbol &symbol) const
{
    if (frame.isEmpty() || symbol.format != SymbolFormat::DataMatrix)
        return std::nullopt;
    FramePyramid pyramid(matOf(frame));
    return GridReader::correctionUsed(pyramid, symbol.corners);
}

std::vector<Symbol> FrameDecoder::decodeAt(const GreyFrame &frame, const Corners &place, Milliseconds budget)
{
    return frame.isEmpty() ? std::vector<Symbol> {} : m_pipeline->runAt(matOf(frame), place, budget);
}

} // namespace packledger::vision

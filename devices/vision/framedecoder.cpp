#include "vision/framedecoder.h"

#include "vision/attempt.h"
#include "vision/framemat.h"
#include "vision/locator.h"
#include "vision/trust.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace packledger::vision {

namespace {

using SteadyClock = std::chrono::steady_clock;
using Milliseconds = FrameDecoder::Milliseconds;

/// What a frame's time is spent until, by the wall clock.
class Deadline
{
public:
    explicit Deadline(Milliseconds budget)
        : m_end(SteadyClock::now() + budget)
    {
    }
    [[nodiscard]] Milliseconds left() const
    {
        return std::chrono::duration_cast<Milliseconds>(m_end - SteadyClock::now());
    }
    [[nodiscard]] bool hasRoomFor(float milliseconds) const
    {
        return m_end - SteadyClock::now() > std::chrono::duration<float, std::milli>(milliseconds);
    }

private:
    SteadyClock::time_point m_end;
};

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

/// Whether two readings are of one symbol in the frame.
bool isSameSymbol(const Symbol &a, const Symbol &b)
{
    if (a.bytes != b.bytes || a.format != b.format)
        return false;
    return isInside(a.corners, centreOf(b.corners)) || isInside(b.corners, centreOf(a.corners));
}

/// Something to do with the frame: an attempt on a place, or a search of the whole of it.
struct Task
{
    enum class Kind { Place, LinearCodes, OtherMatrixCodes, WholeFrame };
    Kind kind = Kind::Place;
    size_t place = 0;
    AttemptWorth worth {};
    float value = 0; ///< expected symbols per millisecond
};

/// The preparation that is none, for the jury.
constexpr int wholeFrame = -1;

/// Symbols per millisecond: with something read already, the last long shots at print are left out.
constexpr float worthAfterFirst = 0.004F;

constexpr AttemptWorth linearWorth { Attempt::Plain, 8.0F, 1.2F };
constexpr AttemptWorth otherMatrixWorth { Attempt::Plain, 5.0F, 0.5F };
constexpr AttemptWorth wholeFrameWorth { Attempt::Plain, 3.0F, 0.1F };

} // namespace

class FrameDecoder::Pipeline
{
public:
    std::vector<Symbol> run(const cv::Mat &picture, Milliseconds budget, std::span<const Corners> known);
    std::vector<Symbol> runAt(const cv::Mat &picture, const Corners &place, Milliseconds budget);

private:
    std::vector<Task> plan(const std::vector<Candidate> &candidates, float frameScale) const;
    void accept(std::vector<Symbol> readings, int preparation, std::vector<Symbol> &symbols);

    ZxingReader m_zxing;
    AttemptMaker m_attempts { m_zxing };
    Jury m_jury;
};

std::vector<Task> FrameDecoder::Pipeline::plan(const std::vector<Candidate> &candidates, float frameScale) const
{
    std::vector<Task> tasks;
    const float best = candidates.empty() ? 1.0F : std::max(candidates.front().score, 1e-3F);
    for (size_t i = 0; i < candidates.size(); ++i) {
        // Frames with one symbol have it among the first few places, frames with many have them nearly alike.
        const float promise = std::max(candidates[i].score / best, 1 / (1 + 0.2F * float(i)));
        for (const AttemptWorth &worth : attemptWorths)
            tasks.push_back({ Task::Kind::Place, i, worth, promise * promise * worth.yield / worth.milliseconds });
    }
    const auto whole = [&](Task::Kind kind, const AttemptWorth &worth) {
        const float cost = std::max(0.2F, worth.milliseconds * frameScale);
        tasks.push_back({ kind, 0, { worth.attempt, cost, worth.yield }, worth.yield / cost });
    };
    whole(Task::Kind::LinearCodes, linearWorth);
    whole(Task::Kind::OtherMatrixCodes, otherMatrixWorth);
    whole(Task::Kind::WholeFrame, wholeFrameWorth);
    std::stable_sort(tasks.begin(), tasks.end(), [](const Task &a, const Task &b) { return a.value > b.value; });
    return tasks;
}

void FrameDecoder::Pipeline::accept(std::vector<Symbol> readings, int preparation, std::vector<Symbol> &symbols)
{
    for (Symbol &reading : readings) {
        if (m_jury.hear(reading, preparation) != Jury::Verdict::Believed)
            continue;
        const bool isKnown = std::any_of(
            symbols.begin(), symbols.end(), [&](const Symbol &other) { return isSameSymbol(other, reading); });
        if (!isKnown)
            symbols.push_back(std::move(reading));
    }
}

std::vector<Symbol> FrameDecoder::Pipeline::run(
    const cv::Mat &picture, Milliseconds budget, std::span<const Corners> known)
{
    const Deadline deadline(budget);
    m_jury.clear();
    FramePyramid frame(picture);
    std::vector<Symbol> symbols;
    const std::vector<Candidate> candidates = locateMatrixCodes(frame);
    const float frameScale = float(picture.total()) / float(1280 * 720);
    const auto isDone = [&](const cv::RotatedRect &box) {
        return std::any_of(known.begin(), known.end(), [&](const Corners &place) { return isExplained(box, place); })
            || std::any_of(symbols.begin(), symbols.end(), [&](const Symbol &symbol) {
                   return symbol.format == SymbolFormat::DataMatrix && isExplained(box, symbol.corners);
               });
    };
    for (const Task &task : plan(candidates, frameScale)) {
        if (!deadline.hasRoomFor(std::min(task.worth.milliseconds, 5.0F)))
            continue;
        if (!symbols.empty() && task.value < worthAfterFirst)
            break;
        const int preparation = int(task.worth.attempt);
        switch (task.kind) {
        case Task::Kind::Place: {
            const cv::RotatedRect &box = candidates[task.place].box;
            if (!isDone(box))
                accept(m_attempts.make(task.worth.attempt, frame, box, deadline.left()), preparation, symbols);
            break;
        }
        case Task::Kind::LinearCodes:
            accept(m_zxing.read(picture, ZxingReader::Formats::Linear), preparation, symbols);
            break;
        case Task::Kind::OtherMatrixCodes:
            accept(m_zxing.read(picture, ZxingReader::Formats::OtherMatrix), preparation, symbols);
            break;
        case Task::Kind::WholeFrame:
            accept(m_zxing.read(picture, ZxingReader::Formats::DataMatrix), wholeFrame, symbols);
            break;
        }
    }
    return symbols;
}

std::vector<Symbol> FrameDecoder::Pipeline::runAt(const cv::Mat &picture, const Corners &place, Milliseconds budget)
{
    const Deadline deadline(budget);
    m_jury.clear();
    FramePyramid frame(picture);
    std::vector<Symbol> symbols;
    cv::RotatedRect box = cv::minAreaRect(polygonOf(place));
    box.size.width *= 1.1F;
    box.size.height *= 1.1F;
    for (const AttemptWorth &worth : attemptWorths) {
        if (!symbols.empty() || !deadline.hasRoomFor(worth.milliseconds))
            break;
        accept(m_attempts.make(worth.attempt, frame, box, deadline.left()), int(worth.attempt), symbols);
    }
    return symbols;
}

FrameDecoder::FrameDecoder()
    : m_pipeline(std::make_unique<Pipeline>())
{
    cv::setNumThreads(1); // the caller decides about threads
}

FrameDecoder::~FrameDecoder() = default;

std::vector<Symbol> FrameDecoder::decode(const GreyFrame &frame, Milliseconds budget)
{
    return decode(frame, budget, {});
}

std::vector<Symbol> FrameDecoder::decode(const GreyFrame &frame, Milliseconds budget, std::span<const Corners> known)
{
    return frame.isEmpty() ? std::vector<Symbol> {} : m_pipeline->run(matOf(frame), budget, known);
}

std::vector<Symbol> FrameDecoder::decodeAt(const GreyFrame &frame, const Corners &place, Milliseconds budget)
{
    return frame.isEmpty() ? std::vector<Symbol> {} : m_pipeline->runAt(matOf(frame), place, budget);
}

} // namespace packledger::vision

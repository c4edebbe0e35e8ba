#pragma once

#include "camera/framesource.h"
#include "vision/textcheck.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <random>

namespace packledger::simulated {

/// A label as it came out of the printer.
struct LineLabel
{
    QByteArray message; ///< GS1 message of its DataMatrix: no leading FNC1, GS between; empty: none is printed
    QStringList lines; ///< of human-readable text
    QImage art {}; ///< as the printer prints it, black on white; none: a plain one is drawn of the above
    QRect symbol {}; ///< pixels of `art`
    std::vector<QRect> texts {}; ///< the same
};

/// What may go wrong on the simulated line.
enum class LineFault { None, NoCode, Smudged, WrongLot, Repeated, Skipped, TextMissing, Faint };
inline constexpr int lineFaultCount = 8;
/// "none", "no-code", "smudged", …
[[nodiscard]] const char *nameOf(LineFault fault);

/// A pack that came by.
struct ShownPack
{
    qint64 label = 0; ///< counted from 0, in the order of feed()
    LineFault fault = LineFault::None;
};

/// How the simulated line runs.
struct LinePace
{
    int packsPerMinute = 300; ///< 0: as fast as it is looked at
    double faultRate = 0; ///< share of labels that something happens to, 0..1
    std::vector<LineFault> faults; ///< that may happen; empty: all but Faint, which is for the challenge test
    quint32 seed = 1;
};

/// Packs with labels on a conveyor before a camera that is none: each label that is fed comes by as one picture, at a
/// set speed, with faults drawn from a seed. Only the pictures are made up; they go the way of a real camera's.
/// feed() and the questions may come from any thread.
class SimulatedLine final : public camera::FrameSource
{
public:
    explicit SimulatedLine(LinePace pace);

    void feed(const std::vector<LineLabel> &labels);
    /// This pack comes by next, whatever else waits and with just this fault: a label of a challenge test.
    void show(const LineLabel &label, LineFault fault);
    /// No further label comes: the source ends with the last one fed.
    void finish();
    /// The belt stands: no pack comes by until it runs again.
    void setRunning(bool runs);
    /// The label on the pack that comes by next; none while no pack waits.
    [[nodiscard]] std::optional<LineLabel> nextLabel() const;
    /// What came by so far.
    [[nodiscard]] std::vector<ShownPack> shown() const;

    [[nodiscard]] Result<void> open() override { return {}; }
    [[nodiscard]] Result<std::optional<camera::CameraFrame>> next(std::stop_token stop) override;
    void close() override { }
    [[nodiscard]] bool mayDropFrames() const override { return false; }

    /// The picture of a pack, with noise from `seed`. A label that makes no symbol is drawn without one.
    [[nodiscard]] static QImage picture(const LineLabel &label, LineFault fault, quint32 seed);
    /// Where a label of this kind has its text: the beginning of each line, which no serial is too short for.
    [[nodiscard]] static vision::TextLines textOf(const LineLabel &label);

private:
    struct Waiting
    {
        LineLabel label;
        ShownPack pack;
    };
    [[nodiscard]] LineFault drawFault();
    void queue(const LineLabel &label);

    LinePace m_pace;
    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable_any m_changed;
    std::mt19937 m_random;
    std::deque<Waiting> m_waiting;
    size_t m_outOfTurn = 0; ///< of those, at their front
    std::vector<ShownPack> m_shown;
    qint64 m_fed = 0;
    bool m_isFinished = false;
    bool m_runs = true;
    std::optional<std::chrono::steady_clock::time_point> m_nextAt;
};

} // namespace packledger::simulated

#pragma once

#include "vision/crop.h"
#include "vision/dmtxreader.h"
#include "vision/gridreader.h"
#include "vision/locator.h"
#include "vision/zxingreader.h"

#include <array>
#include <chrono>
#include <vector>

namespace packledger::vision {

/// One way to try to read a place of the frame: how it is prepared and who reads.
enum class Attempt {
    Plain,
    PlainInverse,
    GridSolid,
    GridDots,
    GridFine,
    Larger,
    GlobalThreshold,
    Smooth,
    SmoothInverse,
    Sharp,
    Turned,
    Adaptive,
    Opened,
    Closed,
    Smoother,
    Smaller,
    Dmtx,
    DmtxHalf,
};

/// What an attempt takes and gives, from measurements; the order of all attempts follows from it.
struct AttemptWorth
{
    Attempt attempt;
    float milliseconds;
    float yield; ///< share of the so far unread symbols that it reads, roughly
};

inline constexpr std::array attemptWorths {
    AttemptWorth { Attempt::Plain, 0.25F, 0.70F },
    AttemptWorth { Attempt::PlainInverse, 0.25F, 0.10F },
    AttemptWorth { Attempt::GridSolid, 2.2F, 0.60F },
    AttemptWorth { Attempt::Sharp, 0.4F, 0.05F },
    AttemptWorth { Attempt::GlobalThreshold, 0.25F, 0.03F },
    AttemptWorth { Attempt::GridDots, 2.5F, 0.10F },
    AttemptWorth { Attempt::Larger, 0.35F, 0.02F },
    AttemptWorth { Attempt::Opened, 0.25F, 0.01F },
    AttemptWorth { Attempt::Closed, 0.25F, 0.01F },
    AttemptWorth { Attempt::Smooth, 0.35F, 0.01F },
    AttemptWorth { Attempt::SmoothInverse, 0.35F, 0.01F },
    AttemptWorth { Attempt::Smaller, 0.15F, 0.005F },
    AttemptWorth { Attempt::Adaptive, 0.35F, 0.01F },
    AttemptWorth { Attempt::Turned, 0.6F, 0.01F },
    AttemptWorth { Attempt::Smoother, 0.45F, 0.005F },
    AttemptWorth { Attempt::GridFine, 12.0F, 0.045F },
    AttemptWorth { Attempt::Dmtx, 40.0F, 0.20F },
    AttemptWorth { Attempt::DmtxHalf, 30.0F, 0.10F },
};

/// Makes attempts on places of one frame.
class AttemptMaker
{
public:
    explicit AttemptMaker(const ZxingReader &zxing);

    /// Readings with corners in frame pixels; not yet judged. `left` is the time there still is.
    [[nodiscard]] std::vector<Symbol> make(
        Attempt attempt, FramePyramid &frame, const cv::RotatedRect &box, std::chrono::milliseconds left) const;

private:
    const ZxingReader &m_zxing;
    DmtxReader m_dmtx;
    GridReader m_grid;
};

} // namespace packledger::vision

#pragma once

#include "vision/greyframe.h"
#include "vision/symbol.h"

#include <QRectF>

#include <chrono>
#include <memory>
#include <span>
#include <vector>

namespace packledger::vision {

/// Finds and reads every bar code of a frame: DataMatrix first, then linear codes and QR. Never
/// reports a symbol that is not there: see README.md for what is asked of a reading.
/// One decoder belongs to one thread at a time; several decoders may work side by side.
class FrameDecoder
{
public:
    using Milliseconds = std::chrono::milliseconds;

    FrameDecoder();
    ~FrameDecoder();
    FrameDecoder(const FrameDecoder &) = delete;
    FrameDecoder &operator=(const FrameDecoder &) = delete;

    /// Everything that could be read within the budget (wall clock, from the call on). It returns
    /// earlier when nothing is left to try; a single step is not interrupted, so a few milliseconds
    /// more are possible. A budget of 25 to 33 suits a live camera, 400 a still.
    [[nodiscard]] std::vector<Symbol> decode(const GreyFrame &frame, Milliseconds budget);

    /// As above, leaving out what lies in `known` (outlines of symbols already read): neither looked
    /// at nor reported.
    [[nodiscard]] std::vector<Symbol> decode(
        const GreyFrame &frame, Milliseconds budget, std::span<const Corners> known);

    /// Looks for DataMatrix and QR at one place only (a symbol read in an earlier frame).
    [[nodiscard]] std::vector<Symbol> decodeAt(const GreyFrame &frame, const Corners &place, Milliseconds budget);

private:
    class Pipeline;
    std::unique_ptr<Pipeline> m_pipeline;
};

} // namespace packledger::vision

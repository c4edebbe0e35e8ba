#pragma once

#include "vision/deadline.h"
#include "vision/greyframe.h"
#include "vision/symbol.h"

#include <QRectF>

#include <chrono>
#include <memory>
#include <optional>
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

    explicit FrameDecoder(Budget counted = Budget::WallClock);
    ~FrameDecoder();
    FrameDecoder(const FrameDecoder &) = delete;
    FrameDecoder &operator=(const FrameDecoder &) = delete;

    /// Everything that could be read within the budget, counted from the call on. It returns
    /// earlier when nothing is left to try; a single step is not interrupted, so a few milliseconds
    /// more are possible. A budget of 25 to 33 suits a live camera, 400 a still.
    [[nodiscard]] std::vector<Symbol> decode(const GreyFrame &frame, Milliseconds budget);

    /// How long a frame may take where it must be decided on quickly.
    struct Patience
    {
        Milliseconds whenRead { 15 }; ///< in all, once a DataMatrix was read: for a second one beside it
        Milliseconds whenNot { 60 }; ///< in all, as long as none was
        Milliseconds granted { 0 }; ///< of processor time, whatever the clock says: a busy machine reads what is clear
    };
    [[nodiscard]] std::vector<Symbol> decode(const GreyFrame &frame, const Patience &patience);

    /// As above, leaving out what lies in `known` (outlines of symbols already read): neither looked
    /// at nor reported.
    [[nodiscard]] std::vector<Symbol> decode(
        const GreyFrame &frame, Milliseconds budget, std::span<const Corners> known);

    /// The next frame of a live camera, with `known` as above. Of the frames before it remembers what was
    /// tried in vain and goes on from there, so that a frame with nothing new in it takes a fraction of the
    /// budget; linear codes and QR are looked for in some frames only.
    [[nodiscard]] std::vector<Symbol> watch(
        const GreyFrame &frame, Milliseconds budget, std::span<const Corners> known);
    /// Forgets the frames watched.
    void forget();

    /// How much of what its error correction can repair a DataMatrix read in this frame had to repair, 0..1;
    /// none where that cannot be told (and so may be much). Some 1 ms.
    [[nodiscard]] std::optional<float> correctionUsed(const GreyFrame &frame, const Symbol &symbol) const;

    /// Looks for DataMatrix and QR at one place only (a symbol read in an earlier frame).
    [[nodiscard]] std::vector<Symbol> decodeAt(const GreyFrame &frame, const Corners &place, Milliseconds budget);

private:
    class Pipeline;
    std::unique_ptr<Pipeline> m_pipeline;
};

} // namespace packledger::vision

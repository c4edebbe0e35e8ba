#pragma once

#include "vision/framedecoder.h"

#include <memory>
#include <vector>

namespace packledger::vision {

/// A symbol that is in view now.
struct TrackedSymbol
{
    quint64 id = 0; ///< the same as long as it stays in view, never used again
    Symbol symbol; ///< as last read; the corners follow it
    bool seenInThisFrame = false; ///< read or recognised by its looks; false: out of sight, within patience
};

/// What one frame brought.
struct FrameView
{
    std::vector<Symbol> appeared; ///< to be handed on as new readings: came into view with this frame
    std::vector<TrackedSymbol> inView; ///< for the preview: all, the appeared ones included
};

/// Follows symbols from frame to frame, so that each is reported once while it stays in view and
/// again when it left and came back. A symbol already read is only looked up at its place, which
/// leaves the time of a frame for what is new. A DataMatrix that could only be read with more than half of
/// its error correction is reported when a second frame says the same.
/// Lives in one thread; not a QObject.
class SymbolTracker
{
public:
    /// `patience`: how long a symbol may be out of sight and still count as in view.
    explicit SymbolTracker(
        std::chrono::milliseconds patience = std::chrono::milliseconds(700), Budget counted = Budget::WallClock);
    ~SymbolTracker();
    SymbolTracker(const SymbolTracker &) = delete;
    SymbolTracker &operator=(const SymbolTracker &) = delete;

    /// Takes the next frame. `at` is the frame's time on any rising clock (milliseconds), the
    /// budget is for this frame, tracking included.
    [[nodiscard]] FrameView look(
        const GreyFrame &frame, std::chrono::milliseconds at, std::chrono::milliseconds budget);

    /// Forgets everything in view (another camera, another receipt).
    void clear();

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace packledger::vision

#include "vision/symboltracker.h"

namespace packledger::vision {

class SymbolTracker::State
{
public:
    FrameDecoder decoder;
};

SymbolTracker::SymbolTracker(std::chrono::milliseconds)
    : m_state(std::make_unique<State>())
{
}

SymbolTracker::~SymbolTracker() = default;

FrameView SymbolTracker::look(const GreyFrame &frame, std::chrono::milliseconds, std::chrono::milliseconds budget)
{
    FrameView view;
    view.appeared = m_state->decoder.decode(frame, budget);
    return view;
}

void SymbolTracker::clear()
{
}

} // namespace packledger::vision

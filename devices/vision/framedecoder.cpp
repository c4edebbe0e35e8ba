#include "vision/framedecoder.h"

namespace packledger::vision {

class FrameDecoder::Pipeline
{
};

FrameDecoder::FrameDecoder()
    : m_pipeline(std::make_unique<Pipeline>())
{
}

FrameDecoder::~FrameDecoder() = default;

std::vector<Symbol> FrameDecoder::decode(const GreyFrame &frame, Milliseconds budget)
{
    return decode(frame, budget, {});
}

std::vector<Symbol> FrameDecoder::decode(const GreyFrame &, Milliseconds, std::span<const Corners>)
{
    return {};
}

std::vector<Symbol> FrameDecoder::decodeAt(const GreyFrame &, const Corners &, Milliseconds)
{
    return {};
}

} // namespace packledger::vision

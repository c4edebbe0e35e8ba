#include "vision/framedecoder.h"

#include "vision/crop.h"
#include "vision/gridreader.h"
#include "vision/locator.h"
#include "vision/zxingreader.h"

#include <opencv2/imgproc.hpp>

namespace packledger::vision {

namespace {
cv::Mat matOf(const GreyFrame &frame)
{
    return cv::Mat(
        frame.height, frame.width, CV_8UC1, const_cast<char *>(frame.pixels.constData()), size_t(frame.stride));
}
} // namespace

class FrameDecoder::Pipeline
{
public:
    ZxingReader zxing;
    GridReader grid { zxing };
};

FrameDecoder::FrameDecoder()
    : m_pipeline(std::make_unique<Pipeline>())
{
    cv::setNumThreads(1);
}

FrameDecoder::~FrameDecoder() = default;

std::vector<Symbol> FrameDecoder::decode(const GreyFrame &frame, Milliseconds budget)
{
    return decode(frame, budget, {});
}

std::vector<Symbol> FrameDecoder::decode(const GreyFrame &frame, Milliseconds, std::span<const Corners>)
{
    const cv::Mat grey = matOf(frame);
    std::vector<Symbol> symbols;
    auto add = [&](std::vector<Symbol> found, const Crop &crop) {
        for (Symbol &s : found) {
            s.corners = crop.inFrame(s.corners);
            if (std::none_of(symbols.begin(), symbols.end(), [&](const Symbol &o) { return o.bytes == s.bytes; }))
                symbols.push_back(s);
        }
        return !found.empty();
    };
    for (const Candidate &candidate : locateMatrixCodes(grey)) {
        Crop crop = cutOut(grey, candidate.box, 0.35F, 200);
        stretchContrast(crop.grey);
        if (add(m_pipeline->zxing.read(crop.grey, ZxingReader::Formats::DataMatrix), crop))
            continue;
        cv::Mat inverse = 255 - crop.grey;
        add(m_pipeline->zxing.read(inverse, ZxingReader::Formats::DataMatrix), crop);
    }
    const char *mode = getenv("GRID");
    if (mode)
        for (const Candidate &candidate : locateMatrixCodes(grey)) {
            bool known = false;
            for (auto &s : symbols) {
                std::vector<cv::Point2f> q;
                for (auto &c : s.corners)
                    q.push_back({ float(c.x()), float(c.y()) });
                if (cv::pointPolygonTest(q, candidate.box.center, false) >= 0)
                    known = true;
            }
            if (known)
                continue;
            auto s = m_pipeline->grid.read(
                grey, candidate.box, atoi(mode) ? GridReader::Detail::Coarse : GridReader::Detail::Fine);
            if (s && std::none_of(symbols.begin(), symbols.end(), [&](const Symbol &o) { return o.bytes == s->bytes; }))
                symbols.push_back(*s);
        }
    return symbols;
}

std::vector<Symbol> FrameDecoder::decodeAt(const GreyFrame &, const Corners &, Milliseconds)
{
    return {};
}

} // namespace packledger::vision

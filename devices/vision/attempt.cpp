#include "vision/attempt.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace packledger::vision {

namespace {

constexpr float margin = 0.35F;
constexpr int plainSide = 200; ///< pixels of the longer side
constexpr int largeSide = 260;
constexpr int smallSide = 130;

void smooth(cv::Mat &grey, double sigma)
{
    cv::GaussianBlur(grey, grey, {}, sigma);
    stretchContrast(grey);
}

void sharpen(cv::Mat &grey)
{
    cv::Mat soft;
    cv::GaussianBlur(grey, soft, {}, 2.0);
    cv::addWeighted(grey, 2.5, soft, -1.5, 0, grey);
}

void morph(cv::Mat &grey, int operation)
{
    cv::morphologyEx(grey, grey, operation, cv::getStructuringElement(cv::MORPH_ELLIPSE, { 5, 5 }));
}

/// The crop of an attempt, prepared.
Crop prepared(Attempt attempt, FramePyramid &frame, const cv::RotatedRect &box)
{
    cv::RotatedRect place = box;
    int side = plainSide;
    switch (attempt) {
    case Attempt::Larger:
        side = largeSide;
        break;
    case Attempt::Smaller:
    case Attempt::DmtxHalf:
        side = smallSide;
        break;
    case Attempt::Turned:
        // ZXing 1.4 fails near 45 degrees, where the locator's box may lie for a symbol lying straight.
        place.angle += 45;
        place.size.width = place.size.height = 1.3F * std::max(box.size.width, box.size.height);
        side = largeSide;
        break;
    default:
        break;
    }
    Crop crop = cutOut(frame, place, margin, side);
    clipToPlace(crop.grey, margin);
    stretchContrast(crop.grey);
    switch (attempt) {
    case Attempt::PlainInverse:
        crop.grey = 255 - crop.grey;
        break;
    case Attempt::Smooth:
        smooth(crop.grey, 1.2);
        break;
    case Attempt::SmoothInverse:
        smooth(crop.grey, 1.2);
        crop.grey = 255 - crop.grey;
        break;
    case Attempt::Smoother:
        smooth(crop.grey, 2.2);
        break;
    case Attempt::Sharp:
        sharpen(crop.grey);
        break;
    case Attempt::Adaptive:
        cv::adaptiveThreshold(crop.grey, crop.grey, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY, 51, 3);
        break;
    case Attempt::Opened:
        morph(crop.grey, cv::MORPH_OPEN);
        break;
    case Attempt::Closed:
        morph(crop.grey, cv::MORPH_CLOSE);
        break;
    default:
        break;
    }
    return crop;
}

} // namespace

AttemptMaker::AttemptMaker(const ZxingReader &zxing)
    : m_zxing(zxing)
    , m_grid(zxing)
{
}

std::vector<Symbol> AttemptMaker::make(
    Attempt attempt, FramePyramid &frame, const cv::RotatedRect &box, std::chrono::milliseconds left) const
{
    using Milliseconds = std::chrono::milliseconds;
    std::vector<Symbol> symbols;
    if (attempt == Attempt::GridSolid || attempt == Attempt::GridDots || attempt == Attempt::GridFine) {
        const auto detail = attempt == Attempt::GridSolid ? GridReader::Detail::Solid
            : attempt == Attempt::GridDots                ? GridReader::Detail::Dots
                                                          : GridReader::Detail::Fine;
        if (auto symbol = m_grid.read(frame, box, detail))
            symbols.push_back(std::move(*symbol));
        return symbols;
    }
    const Crop crop = prepared(attempt, frame, box);
    if (attempt == Attempt::Dmtx || attempt == Attempt::DmtxHalf) {
        const Milliseconds most(attempt == Attempt::Dmtx ? 40 : 30);
        if (auto symbol = m_dmtx.read(crop.grey, std::min(most, left)))
            symbols.push_back(std::move(*symbol));
    } else {
        const auto threshold
            = attempt == Attempt::GlobalThreshold ? ZxingReader::Threshold::Global : ZxingReader::Threshold::Local;
        symbols = m_zxing.read(crop.grey, ZxingReader::Formats::DataMatrix, threshold);
    }
    for (Symbol &symbol : symbols)
        symbol.corners = crop.inFrame(symbol.corners);
    return symbols;
}

} // namespace packledger::vision

#include "vision/gridreader.h"

#include "vision/codewords.h"
#include "vision/framemat.h"
#include "vision/gridfit.h"
#include "vision/sidelines.h"

#include <opencv2/imgproc.hpp>

namespace packledger::vision {

namespace {

// Of 6000 ideas on real and synthetic frames none below these led to a reading (0.50 and 0.64 did).
constexpr float worthFitting = 0.42F;
constexpr float worthSampling = 0.58F;

constexpr float cropMargin = 0.5F;
constexpr int dotGrowth = 5; ///< pixels; closes the gaps between separate dots
constexpr int cropSide = 180; ///< pixels; a symbol of 24 modules gets 5 pixels a module
constexpr int fineCropSide = 320; ///< pixels; a symbol of 44 modules gets 5

/// Module means over a 3 x 3 grid of points within each module.
cv::Mat sampleModules(const cv::Mat &grey, const GridMap &map, MatrixSize size)
{
    cv::Mat values(size.rows, size.columns, CV_32F);
    constexpr float spread = 0.22F;
    for (int row = 0; row < size.rows; ++row) {
        for (int column = 0; column < size.columns; ++column) {
            float sum = 0;
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx) {
                    const cv::Point2f point = map.at((float(column) + 0.5F + spread * float(dx)) / float(size.columns),
                        (float(row) + 0.5F + spread * float(dy)) / float(size.rows));
                    sum += brightnessAt(grey, point);
                }
            }
            values.at<float>(row, column) = sum / 9;
        }
    }
    return values;
}

/// 255 where a module is lighter than its neighbourhood, finder and clock as they should be.
cv::Mat binarise(const cv::Mat &values, int window, MatrixSize size)
{
    cv::Mat threshold;
    if (window > 0) {
        cv::boxFilter(values, threshold, -1, cv::Size(window, window), cv::Point(-1, -1), true, cv::BORDER_REFLECT);
    } else {
        cv::Mat eight;
        values.convertTo(eight, CV_8U);
        cv::Mat ignored;
        const double otsu = cv::threshold(eight, ignored, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
        threshold = cv::Mat(values.size(), CV_32F, cv::Scalar(otsu));
    }
    cv::Mat modules = values > threshold;
    for (int column = 0; column < size.columns; ++column) {
        modules.at<uchar>(0, column) = column % 2 ? 255 : 0;
        modules.at<uchar>(size.rows - 1, column) = 0;
    }
    for (int row = 0; row < size.rows; ++row) {
        modules.at<uchar>(row, 0) = 0;
        modules.at<uchar>(row, size.columns - 1) = row % 2 ? 0 : 255;
    }
    return modules;
}

/// Strength of the best solid L that the sides could make.
float strongestL(const SideCandidates &sides)
{
    float best = 0;
    for (size_t corner = 0; corner < 4; ++corner) {
        const auto &next = sides[corner];
        const auto &previous = sides[(corner + 3) % 4];
        if (!next.empty() && !previous.empty())
            best = std::max(best, next.front().strength + previous.front().strength);
    }
    return best;
}

/// The polarities worth looking at, the likelier first.
std::vector<Polarity> polaritiesOf(const SideLines &lines)
{
    constexpr float clearly = 0.5F;
    const float dark = strongestL(lines.dark);
    const float light = strongestL(lines.light);
    if (light < clearly * dark)
        return { Polarity::DarkOnLight };
    if (dark < clearly * light)
        return { Polarity::LightOnDark };
    return dark >= light ? std::vector { Polarity::DarkOnLight, Polarity::LightOnDark }
                         : std::vector { Polarity::LightOnDark, Polarity::DarkOnLight };
}

/// The same place with the next smaller and the next larger number of modules.
std::vector<GridHypothesis> neighboursOf(const GridHypothesis &hypothesis)
{
    std::vector<GridHypothesis> neighbours;
    const MatrixSize size = hypothesis.size;
    for (const MatrixSize other : matrixSizes) {
        const bool isSquare = size.rows == size.columns && other.rows == other.columns;
        const int difference = std::abs(other.columns - size.columns);
        if (isSquare && difference > 0 && difference <= 2) {
            neighbours.push_back(hypothesis);
            neighbours.back().size = other;
        }
    }
    return neighbours;
}

} // namespace

std::optional<FittedSymbol> fittedAt(FramePyramid &frame, const Corners &corners)
{
    FittedSymbol symbol { cutOut(frame, cv::minAreaRect(polygonOf(corners)), cropMargin, cropSide), {} };
    const Relief relief = reliefOf(symbol.crop.grey, 0.8);
    GridMap::Values values {};
    for (size_t i = 0; i < 4; ++i) {
        const cv::Point2f point = symbol.crop.fromFrame({ float(corners[i].x()), float(corners[i].y()) });
        values[2 * i] = point.x;
        values[2 * i + 1] = point.y;
    }
    const auto likeliest = likeliestAt(relief, values);
    if (!likeliest)
        return std::nullopt;
    symbol.grid = *likeliest;
    fit(relief, symbol.grid);
    return symbol;
}

GridReader::GridReader(const ZxingReader &zxing)
    : m_zxing(zxing)
{
}

std::optional<Symbol> GridReader::read(FramePyramid &frame, const cv::RotatedRect &box, Detail detail) const
{
    Crop crop = cutOut(frame, box, cropMargin, detail == Detail::Fine ? fineCropSide : cropSide);
    if (std::min(crop.grey.cols, crop.grey.rows) < 24)
        return std::nullopt;
    clipToPlace(crop.grey, cropMargin);
    if (detail != Detail::Dots) {
        const Relief relief = reliefOf(crop.grey, 0.8);
        const SideLines lines = findSideLines(relief);
        for (const Polarity polarity : polaritiesOf(lines)) {
            if (auto symbol = read(crop, relief, lines, polarity, detail))
                return symbol;
        }
        return std::nullopt;
    }
    const cv::Mat dot = cv::getStructuringElement(cv::MORPH_ELLIPSE, { dotGrowth, dotGrowth });
    for (const Polarity polarity : { Polarity::DarkOnLight, Polarity::LightOnDark }) {
        cv::Mat joined;
        cv::morphologyEx(crop.grey, joined, polarity == Polarity::DarkOnLight ? cv::MORPH_OPEN : cv::MORPH_CLOSE, dot);
        const Relief relief = reliefOf(joined, 1.0);
        if (auto symbol = read(crop, relief, findSideLines(relief), polarity, detail))
            return symbol;
    }
    return std::nullopt;
}

std::optional<Symbol> GridReader::read(
    const Crop &crop, const Relief &relief, const SideLines &lines, Polarity polarity, Detail detail) const
{
    for (GridHypothesis &hypothesis : hypothesesFrom(relief, lines, polarity)) {
        if (hypothesis.agreement < worthFitting)
            continue;
        fit(relief, hypothesis);
        if (hypothesis.agreement >= worthSampling) {
            if (auto symbol = readFitted(crop, hypothesis))
                return symbol;
        }
        if (detail != Detail::Fine)
            continue;
        // A clock track seen at a slant or out of focus is easily counted wrong.
        for (GridHypothesis other : neighboursOf(hypothesis)) {
            fit(relief, other);
            if (other.agreement < worthSampling)
                continue;
            if (auto symbol = readFitted(crop, other))
                return symbol;
        }
    }
    return std::nullopt;
}

std::optional<float> GridReader::correctionUsed(FramePyramid &frame, const Corners &corners)
{
    const auto symbol = fittedAt(frame, corners);
    if (!symbol)
        return std::nullopt;
    const GridHypothesis &fitted = symbol->grid;
    cv::Mat values = sampleModules(symbol->crop.grey, GridMap(fitted.values), fitted.size);
    if (fitted.polarity == Polarity::LightOnDark)
        values = 255 - values;
    std::optional<float> least;
    for (const int window : { 7, 0 }) {
        const auto used
            = vision::correctionUsed(codewordsOf(binarise(values, window, fitted.size), fitted.size), fitted.size);
        if (used && used < least.value_or(2))
            least = used;
    }
    return least;
}

std::optional<Symbol> GridReader::readFitted(const Crop &crop, const GridHypothesis &hypothesis) const
{
    cv::Mat values = sampleModules(crop.grey, GridMap(hypothesis.values), hypothesis.size);
    if (hypothesis.polarity == Polarity::LightOnDark)
        values = 255 - values;
    for (const int window : { 7, 0 }) {
        std::vector<Symbol> found = m_zxing.readModules(binarise(values, window, hypothesis.size));
        if (found.empty())
            continue;
        Symbol symbol = found.front();
        symbol.engine = Engine::Grid;
        for (size_t i = 0; i < 4; ++i) {
            const cv::Point2f corner(hypothesis.values[2 * i], hypothesis.values[2 * i + 1]);
            const cv::Point2f moved = crop.inFrame(corner);
            symbol.corners[i] = QPointF(double(moved.x), double(moved.y));
        }
        return symbol;
    }
    return std::nullopt;
}

} // namespace packledger::vision

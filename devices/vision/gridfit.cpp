#include "vision/gridfit.h"

#include <algorithm>
#include <cmath>

namespace packledger::vision {

namespace {

constexpr size_t shapesTried = 4; ///< pairs of lines that may be the solid L
constexpr size_t hypothesesKept = 4;

float reliefAt(const cv::Mat &values, cv::Point2f point)
{
    const float x = std::clamp(point.x, 0.0F, float(values.cols) - 1.001F);
    const float y = std::clamp(point.y, 0.0F, float(values.rows) - 1.001F);
    const int left = int(x);
    const int top = int(y);
    const float fx = x - float(left);
    const float fy = y - float(top);
    const float *above = values.ptr<float>(top) + left;
    const float *below = values.ptr<float>(std::min(top + 1, values.rows - 1)) + left;
    const int next = left + 1 < values.cols ? 1 : 0;
    return (above[0] * (1 - fx) + above[next] * fx) * (1 - fy) + (below[0] * (1 - fx) + below[next] * fx) * fy;
}

/// The nearest pixel: enough to sort ideas, and three times as fast.
float reliefNear(const cv::Mat &values, cv::Point2f point)
{
    const int x = std::clamp(int(point.x + 0.5F), 0, values.cols - 1);
    const int y = std::clamp(int(point.y + 0.5F), 0, values.rows - 1);
    return values.ptr<float>(y)[x];
}

/// Agreement of what was sampled with what was expected: a correlation, so neither gain nor light
/// matter.
class Agreement
{
public:
    void expect(float sign, float value, float weight = 1)
    {
        const float clipped = std::clamp(value, -1.2F, 1.2F);
        m_match += weight * sign * clipped;
        m_energy += weight * clipped * clipped;
        m_weight += weight;
    }
    [[nodiscard]] float value() const { return m_match / std::sqrt(m_weight * (m_energy + 0.05F * m_weight) + 1e-6F); }

private:
    float m_match = 0;
    float m_energy = 0;
    float m_weight = 0;
};

// Both tracks must be there: one alone is often found in the data.
float agreementOfBoth(float a, float b)
{
    return 0.25F * (a + b) + 0.5F * std::min(a, b);
}

/// Of both clock tracks; what cannot beat `least` is not looked at to the end. `light`: the sign of
/// the relief where the symbol's light modules are.
float clockAgreement(const cv::Mat &values, const GridMap &map, MatrixSize size, float light, float least)
{
    const float columns = float(size.columns);
    const float rows = float(size.rows);
    Agreement top;
    for (int column = 0; column < size.columns; ++column) {
        const float sign = column % 2 ? light : -light;
        top.expect(sign, reliefNear(values, map.at((float(column) + 0.5F) / columns, 0.5F / rows)));
    }
    const float a = top.value();
    if (agreementOfBoth(a, 1) <= least)
        return -1;
    Agreement right;
    for (int row = 0; row < size.rows; ++row) {
        const float sign = row % 2 ? -light : light;
        right.expect(sign, reliefNear(values, map.at(1 - 0.5F / columns, (float(row) + 0.5F) / rows)));
    }
    return agreementOfBoth(a, right.value());
}

/// The whole fixed pattern: solid L and clock tracks of every region, and the quiet zone half a module outside.
float fixedPatternAgreement(const cv::Mat &values, const GridMap &map, MatrixSize size, float light)
{
    Agreement agreement;
    const float columns = float(size.columns);
    const float rows = float(size.rows);
    constexpr float quietWeight = 0.35F;
    const int regionWidth = size.columns / size.regionsAcross();
    const int regionHeight = size.rows / size.regionsDown();
    for (int column = 0; column < size.columns; ++column) {
        const float u = (float(column) + 0.5F) / columns;
        const float clock = column % 2 ? light : -light;
        for (int top = 0; top < size.rows; top += regionHeight) {
            agreement.expect(clock, reliefAt(values, map.at(u, (float(top) + 0.5F) / rows)));
            agreement.expect(-light, reliefAt(values, map.at(u, (float(top + regionHeight) - 0.5F) / rows)));
        }
        agreement.expect(light, reliefAt(values, map.at(u, -0.5F / rows)), quietWeight);
        agreement.expect(light, reliefAt(values, map.at(u, 1 + 0.5F / rows)), quietWeight);
    }
    for (int row = 0; row < size.rows; ++row) {
        const float v = (float(row) + 0.5F) / rows;
        const float clock = row % 2 ? -light : light;
        for (int left = 0; left < size.columns; left += regionWidth) {
            agreement.expect(clock, reliefAt(values, map.at((float(left + regionWidth) - 0.5F) / columns, v)));
            agreement.expect(-light, reliefAt(values, map.at((float(left) + 0.5F) / columns, v)));
        }
        agreement.expect(light, reliefAt(values, map.at(-0.5F / columns, v)), quietWeight);
        agreement.expect(light, reliefAt(values, map.at(1 + 0.5F / columns, v)), quietWeight);
    }
    return agreement.value();
}

float lightSign(Polarity polarity)
{
    return polarity == Polarity::DarkOnLight ? 1.0F : -1.0F;
}

struct SolidL
{
    size_t corner; ///< of the picture (clockwise from top left), where the L meets
    size_t first; ///< line of side `corner`
    size_t second; ///< line of the side before
    float agreement;
};

/// How solid a side is from the L's corner on: dark just inside, light just outside.
void expectSolid(Agreement &agreement, const cv::Mat &values, const EdgeLine &side, cv::Point2f corner, float light)
{
    constexpr int samples = 20;
    constexpr float reach = 0.55F; ///< of the crop; the far end is not known yet
    constexpr float depth = 2.3F; ///< pixels: half a module of a symbol that fills the crop
    cv::Point2f along = side.direction / std::hypot(side.direction.x, side.direction.y);
    const cv::Point2f middle(0.5F * float(values.cols), 0.5F * float(values.rows));
    if (along.dot(middle - corner) < 0)
        along = -along;
    cv::Point2f inwards(-along.y, along.x);
    if (inwards.dot(middle - corner) < 0)
        inwards = -inwards;
    const float length = reach * (std::abs(along.x) > std::abs(along.y) ? float(values.cols) : float(values.rows));
    for (int i = 0; i < samples; ++i) {
        const cv::Point2f point = corner + along * (length * (float(i) + 0.5F) / float(samples));
        agreement.expect(-light, reliefNear(values, point + depth * inwards));
        agreement.expect(light, reliefNear(values, point - depth * inwards), 0.5F);
    }
}

std::vector<SolidL> solidShapes(const cv::Mat &values, const SideCandidates &sides, float light)
{
    std::vector<SolidL> shapes;
    for (size_t corner = 0; corner < 4; ++corner) {
        const auto &next = sides[corner];
        const auto &previous = sides[(corner + 3) % 4];
        for (size_t i = 0; i < next.size(); ++i) {
            for (size_t j = 0; j < previous.size(); ++j) {
                const cv::Point2f meeting = meetingPoint(next[i], previous[j]);
                Agreement agreement;
                expectSolid(agreement, values, next[i], meeting, light);
                expectSolid(agreement, values, previous[j], meeting, light);
                shapes.push_back({ corner, i, j, agreement.value() });
            }
        }
    }
    const size_t kept = std::min(shapesTried, shapes.size());
    std::partial_sort(shapes.begin(), shapes.begin() + long(kept), shapes.end(),
        [](const SolidL &a, const SolidL &b) { return a.agreement > b.agreement; });
    shapes.resize(kept);
    return shapes;
}

/// Corners in the symbol's own order from its four sides, L corner at the bottom left.
GridMap::Values cornersOf(const std::array<const EdgeLine *, 4> &sides, size_t corner)
{
    // Picture corner i lies between side i - 1 and side i; the symbol's top left follows its L corner
    // clockwise.
    GridMap::Values values {};
    for (size_t own = 0; own < 4; ++own) {
        const size_t picture = (corner + 1 + own) % 4;
        const cv::Point2f point = meetingPoint(*sides[picture], *sides[(picture + 3) % 4]);
        values[2 * own] = point.x;
        values[2 * own + 1] = point.y;
    }
    return values;
}

float sideLength(const GridMap::Values &values, size_t from, size_t to)
{
    return std::hypot(values[2 * from] - values[2 * to], values[2 * from + 1] - values[2 * to + 1]);
}

bool isPlausible(const GridMap::Values &values, const cv::Mat &picture)
{
    for (size_t i = 0; i < 4; ++i) {
        const float x = values[2 * i];
        const float y = values[2 * i + 1];
        const float slack = 0.15F * float(std::max(picture.cols, picture.rows));
        if (x < -slack || y < -slack || x > float(picture.cols) + slack || y > float(picture.rows) + slack)
            return false;
        if (sideLength(values, i, (i + 1) % 4) < 20)
            return false;
    }
    return true;
}

void keepBest(std::vector<GridHypothesis> &kept, const GridHypothesis &next)
{
    const auto place = std::find_if(
        kept.begin(), kept.end(), [&](const GridHypothesis &other) { return next.agreement > other.agreement; });
    if (place == kept.end() && kept.size() >= hypothesesKept)
        return;
    kept.insert(place, next);
    if (kept.size() > hypothesesKept)
        kept.pop_back();
}

} // namespace

float brightnessAt(const cv::Mat &grey, cv::Point2f point)
{
    const float x = std::clamp(point.x, 0.0F, float(grey.cols) - 1.001F);
    const float y = std::clamp(point.y, 0.0F, float(grey.rows) - 1.001F);
    const int left = int(x);
    const int top = int(y);
    const float fx = x - float(left);
    const float fy = y - float(top);
    const uchar *above = grey.ptr(top) + left;
    const uchar *below = grey.ptr(std::min(top + 1, grey.rows - 1)) + left;
    const int next = left + 1 < grey.cols ? 1 : 0;
    return (float(above[0]) * (1 - fx) + float(above[next]) * fx) * (1 - fy)
        + (float(below[0]) * (1 - fx) + float(below[next]) * fx) * fy;
}

std::vector<GridHypothesis> hypothesesFrom(const Relief &relief, const SideLines &lines, Polarity polarity)
{
    const SideCandidates &sides = polarity == Polarity::DarkOnLight ? lines.dark : lines.light;
    const float light = lightSign(polarity);
    std::vector<GridHypothesis> kept;
    for (const SolidL &shape : solidShapes(relief.values, sides, light)) {
        const size_t topSide = (shape.corner + 1) % 4;
        const size_t rightSide = (shape.corner + 2) % 4;
        std::array<const EdgeLine *, 4> chosen {};
        chosen[shape.corner] = &sides[shape.corner][shape.first];
        chosen[(shape.corner + 3) % 4] = &sides[(shape.corner + 3) % 4][shape.second];
        GridHypothesis best;
        for (const EdgeLine &top : sides[topSide]) {
            chosen[topSide] = &top;
            for (const EdgeLine &right : sides[rightSide]) {
                chosen[rightSide] = &right;
                const GridMap::Values values = cornersOf(chosen, shape.corner);
                if (!isPlausible(values, relief.values))
                    continue;
                const float width = sideLength(values, 0, 1) + sideLength(values, 2, 3);
                const float height = sideLength(values, 1, 2) + sideLength(values, 3, 0);
                const GridMap map(values);
                for (const MatrixSize size : matrixSizes) {
                    const float stretch = width * float(size.rows) / (height * float(size.columns));
                    if (stretch < 0.6F || stretch > 1.67F || width < 4.0F * float(size.columns))
                        continue;
                    const float agreement
                        = clockAgreement(relief.values, map, size, light, std::max(best.agreement, 0.2F));
                    if (agreement > best.agreement)
                        best = { values, size, polarity, agreement };
                }
            }
        }
        if (best.agreement > 0.2F) {
            best.agreement = fixedPatternAgreement(relief.values, GridMap(best.values), best.size, light);
            keepBest(kept, best);
        }
    }
    return kept;
}

std::optional<GridHypothesis> likeliestAt(const Relief &relief, const GridMap::Values &values)
{
    constexpr float least = 0.3F; // the reader's corners are whole pixels, and may be one off
    std::optional<GridHypothesis> best;
    const GridMap map(values);
    const float width = sideLength(values, 0, 1) + sideLength(values, 2, 3);
    const float height = sideLength(values, 1, 2) + sideLength(values, 3, 0);
    for (const Polarity polarity : { Polarity::DarkOnLight, Polarity::LightOnDark }) {
        for (const MatrixSize size : matrixSizes) {
            const float stretch = width * float(size.rows) / (height * float(size.columns));
            if (stretch < 0.6F || stretch > 1.67F)
                continue;
            const float agreement = fixedPatternAgreement(relief.values, map, size, lightSign(polarity));
            if (agreement > (best ? best->agreement : least))
                best = GridHypothesis { values, size, polarity, agreement };
        }
    }
    return best;
}

void fit(const Relief &relief, GridHypothesis &hypothesis)
{
    const float light = lightSign(hypothesis.polarity);
    const float module = sideLength(hypothesis.values, 0, 1) / float(hypothesis.size.columns);
    const auto agreementOf = [&](const GridMap::Values &values) {
        return fixedPatternAgreement(relief.values, GridMap(values), hypothesis.size, light);
    };
    hypothesis.agreement = agreementOf(hypothesis.values);
    const float bendStep = 0.5F / float(std::max(hypothesis.size.rows, hypothesis.size.columns));
    float step = 0.5F;
    for (int round = 0; round < 7; ++round) {
        const size_t count = round < 2 ? GridMap::cornerParameters : GridMap::parameters;
        bool moved = false;
        for (size_t parameter = 0; parameter < count; ++parameter) {
            const float stride = step * (parameter < GridMap::cornerParameters ? module : 2 * bendStep);
            for (const float direction : { stride, -stride }) {
                GridMap::Values tried = hypothesis.values;
                tried[parameter] += direction;
                const float agreement = agreementOf(tried);
                if (agreement > hypothesis.agreement) {
                    hypothesis.agreement = agreement;
                    hypothesis.values = tried;
                    moved = true;
                    break;
                }
            }
        }
        if (!moved || round % 2)
            step *= 0.5F;
    }
}

} // namespace packledger::vision

#include "vision/printgrader.h"

#include "vision/codewords.h"
#include "vision/framemat.h"
#include "vision/gridreader.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace packledger::vision {

using scan::QualityMark;
using scan::QualityParameter;

namespace {

using Thresholds = std::array<double, 4>; ///< for the grades 4, 3, 2, 1

constexpr Thresholds contrastThresholds { 0.70, 0.55, 0.40, 0.20 };
constexpr Thresholds modulationThresholds { 0.50, 0.40, 0.30, 0.20 };
constexpr Thresholds correctionThresholds { 0.62, 0.50, 0.37, 0.25 };
constexpr Thresholds axialThresholds { 0.06, 0.08, 0.10, 0.12 };
constexpr Thresholds gridThresholds { 0.38, 0.50, 0.63, 0.75 };
constexpr Thresholds solidThresholds { 0, 0.09, 0.13, 0.17 }; ///< of the L and its quiet zone
constexpr Thresholds trackThresholds { 0.10, 0.15, 0.20, 0.25 }; ///< of clock tracks and what lies beside them
constexpr Thresholds transitionThresholds { 0.06, 0.08, 0.10, 0.12 };

/// The more the better.
int gradeAtLeast(double value, const Thresholds &least)
{
    for (size_t i = 0; i < least.size(); ++i) {
        if (value >= least[i])
            return 4 - int(i);
    }
    return 0;
}

/// The less the better.
int gradeAtMost(double value, const Thresholds &most)
{
    for (size_t i = 0; i < most.size(); ++i) {
        if (value <= most[i])
            return 4 - int(i);
    }
    return 0;
}

/// The best of all grades that the parts allow: at each level, what falls short of it counts as damaged
/// (ISO/IEC 15415, grade overlay). `graded(level)` is the grade that the damage at this level leaves.
template <typename Graded>
int overlaid(const Graded &graded)
{
    int best = 0;
    for (int level = 4; level > 0; --level)
        best = std::max(best, std::min(level, graded(level)));
    return best;
}

/// The modules of a symbol and one row or column of quiet zone on each side, as the aperture sees them: 0 (black) .. 1.
class Reflectances
{
public:
    Reflectances(const cv::Mat &frame, const GridMap &map, MatrixSize size, Polarity polarity, GreyScale scale)
        : m_size(size)
        , m_values(size_t((size.rows + 2) * (size.columns + 2)))
    {
        const float range = float(std::max(1, scale.white - scale.black));
        for (int row = -1; row <= size.rows; ++row) {
            for (int column = -1; column <= size.columns; ++column) {
                const float grey = seenThroughAperture(frame, map, row, column);
                const float value = std::clamp((grey - float(scale.black)) / range, 0.0F, 1.0F);
                m_values[place(row, column)] = polarity == Polarity::LightOnDark ? 1 - value : value;
            }
        }
        const auto [least, most] = std::minmax_element(m_values.begin(), m_values.end());
        m_least = *least;
        m_most = *most;
    }

    [[nodiscard]] MatrixSize size() const { return m_size; }
    [[nodiscard]] float at(int row, int column) const { return m_values[place(row, column)]; }
    [[nodiscard]] float contrast() const { return m_most - m_least; }
    [[nodiscard]] float most() const { return m_most; }
    [[nodiscard]] float threshold() const { return 0.5F * (m_least + m_most); }
    [[nodiscard]] bool isDark(int row, int column) const { return at(row, column) < threshold(); }
    [[nodiscard]] float modulation(int row, int column) const
    {
        return contrast() > 0 ? 2 * std::abs(at(row, column) - threshold()) / contrast() : 0;
    }
    /// 4 .. 0 by modulation alone.
    [[nodiscard]] int level(int row, int column) const
    {
        return gradeAtLeast(double(modulation(row, column)), modulationThresholds);
    }
    /// As above, but 0 where the module has the wrong colour.
    [[nodiscard]] int level(int row, int column, bool dark) const
    {
        return isDark(row, column) == dark ? level(row, column) : 0;
    }

private:
    [[nodiscard]] size_t place(int row, int column) const
    {
        return size_t(row + 1) * size_t(m_size.columns + 2) + size_t(column + 1);
    }

    [[nodiscard]] float seenThroughAperture(const cv::Mat &frame, const GridMap &map, int row, int column) const
    {
        constexpr int steps = 2; // 21 points of a 5 x 5 grid lie within the disc
        constexpr float radius = 0.4F;
        float sum = 0;
        int points = 0;
        for (int dy = -steps; dy <= steps; ++dy) {
            for (int dx = -steps; dx <= steps; ++dx) {
                if (dx * dx + dy * dy > 5)
                    continue;
                const float u = float(column) + 0.5F + radius * float(dx) / float(steps + 0.3F);
                const float v = float(row) + 0.5F + radius * float(dy) / float(steps + 0.3F);
                sum += brightnessAt(frame, map.at(u / float(m_size.columns), v / float(m_size.rows)));
                ++points;
            }
        }
        return sum / float(points);
    }

    MatrixSize m_size;
    std::vector<float> m_values;
    float m_least = 0;
    float m_most = 0;
};

/// Moves a grid that fits the fixed pattern so that it fits all modules: a finder that is damaged or stained pulls the
/// former off by a fifth of a module, which would count as defects of the print.
class GridRefinement
{
public:
    GridRefinement(const cv::Mat &frame, const Reflectances &seen, double module)
        : m_frame(frame)
        , m_size(seen.size())
        , m_module(float(module))
    {
        for (int row = 0; row < m_size.rows; ++row) {
            for (int column = 0; column < m_size.columns; ++column)
                m_signs.push_back(seen.isDark(row, column) ? -1.0F : 1.0F);
        }
    }

    void refine(GridMap::Values &values, float light) const
    {
        float best = light * separation(values);
        for (const float step : { 0.2F, 0.1F, 0.05F, 0.025F }) {
            // Again until nothing moves: where the search began must not show in what it finds.
            bool isMoving = true;
            for (int round = 0; isMoving && round < mostRounds; ++round) {
                isMoving = false;
                for (size_t parameter = 0; parameter < GridMap::parameters; ++parameter) {
                    const float stride = parameter < GridMap::cornerParameters
                        ? step * m_module
                        : 2 * step / float(std::max(m_size.rows, m_size.columns));
                    for (const float direction : { stride, -stride }) {
                        GridMap::Values tried = values;
                        tried[parameter] += direction;
                        const float found = light * separation(tried);
                        if (found > best) {
                            best = found;
                            values = tried;
                            isMoving = true;
                            break;
                        }
                    }
                }
            }
        }
    }

private:
    static constexpr int mostRounds = 4;

    /// How much lighter the light modules are than the dark ones, near their corners, where a shift shows first.
    [[nodiscard]] float separation(const GridMap::Values &values) const
    {
        constexpr float reach = 0.36F;
        const GridMap map(values);
        const float columns = float(m_size.columns);
        const float rows = float(m_size.rows);
        float sum = 0;
        size_t place = 0;
        for (int row = 0; row < m_size.rows; ++row) {
            for (int column = 0; column < m_size.columns; ++column) {
                const float u = float(column) + 0.5F;
                const float v = float(row) + 0.5F;
                // Two corners of each module, in turns: half the samples, and every corner has its neighbours.
                const float turn = (row + column) % 2 ? reach : -reach;
                sum += m_signs[place++]
                    * (brightnessAt(m_frame, map.at((u - reach) / columns, (v + turn) / rows))
                        + brightnessAt(m_frame, map.at((u + reach) / columns, (v - turn) / rows)));
            }
        }
        return sum;
    }

    const cv::Mat &m_frame;
    MatrixSize m_size;
    float m_module;
    std::vector<float> m_signs;
};

/// 1 minus what the codewords that fail cost of the error correction, of the worst block.
double unusedCorrection(const std::vector<bool> &failed, MatrixSize size)
{
    std::vector<int> perBlock(size_t(size.blocks()));
    for (size_t i = 0; i < failed.size(); ++i)
        perBlock[i % perBlock.size()] += failed[i] ? 1 : 0;
    const double most = *std::max_element(perBlock.begin(), perBlock.end());
    return std::max(0.0, 1 - 2 * most * size.blocks() / size.checkWords);
}

/// The marks of what error correction protects.
struct DataMarks
{
    QualityMark modulation;
    QualityMark margin;
    QualityMark correction;
};

DataMarks dataMarks(const Reflectances &seen)
{
    const MatrixSize size = seen.size();
    const auto codewordsWhere = [&](const auto &isDark) {
        cv::Mat modules(size.rows, size.columns, CV_8U);
        for (int row = 0; row < size.rows; ++row) {
            for (int column = 0; column < size.columns; ++column)
                modules.at<uchar>(row, column) = isDark(row, column) ? 0 : 255;
        }
        return codewordsOf(modules, size);
    };
    const std::vector<uchar> codewords = codewordsWhere([&](int row, int column) { return seen.isDark(row, column); });
    const auto wrong = wrongCodewords(codewords, size);
    std::vector<bool> failed(codewords.size(), !wrong.has_value());
    if (wrong) {
        for (const size_t place : *wrong)
            failed[place] = true;
    }
    // A codeword is as good as its weakest module.
    std::vector<int> levels(codewords.size(), 4);
    for (int level = 4; level > 0; --level) {
        const std::vector<uchar> below
            = codewordsWhere([&](int row, int column) { return seen.level(row, column) < level; });
        for (size_t i = 0; i < below.size(); ++i)
            levels[i] = below[i] ? level - 1 : levels[i];
    }
    const auto unusedAt = [&](int level, bool countWrong) {
        std::vector<bool> short_(levels.size());
        for (size_t i = 0; i < levels.size(); ++i)
            short_[i] = levels[i] < level || (countWrong && failed[i]);
        return gradeAtLeast(unusedCorrection(short_, size), correctionThresholds);
    };
    float weakest = 1;
    for (int row = 0; row < size.rows; ++row) {
        for (int column = 0; column < size.columns; ++column)
            weakest = std::min(weakest, seen.modulation(row, column));
    }
    DataMarks marks;
    marks.modulation = { double(weakest), overlaid([&](int level) { return unusedAt(level, false); }) };
    marks.margin
        = { wrong && wrong->empty() ? double(weakest) : 0, overlaid([&](int level) { return unusedAt(level, true); }) };
    const double unused = wrong ? unusedCorrection(failed, size) : 0;
    marks.correction = { unused, gradeAtLeast(unused, correctionThresholds) };
    return marks;
}

/// A straight run of modules of the fixed pattern.
struct Run
{
    int row;
    int column;
    int downwards; ///< 1: a column; 0: a row
    int length;

    [[nodiscard]] int rowAt(int i) const { return row + downwards * i; }
    [[nodiscard]] int columnAt(int i) const { return column + (1 - downwards) * i; }
};

/// Damage of a run, each module expected dark or light.
template <typename Dark>
int runGrade(const Reflectances &seen, const Run &run, const Thresholds &thresholds, const Dark &dark)
{
    return overlaid([&](int level) {
        int damaged = 0;
        for (int i = 0; i < run.length; ++i)
            damaged += seen.level(run.rowAt(i), run.columnAt(i), dark(i)) < level ? 1 : 0;
        return gradeAtMost(double(damaged) / run.length, thresholds);
    });
}

int transitions(const Reflectances &seen, const Run &run)
{
    int count = 0;
    for (int i = 1; i < run.length; ++i)
        count += seen.isDark(run.rowAt(i), run.columnAt(i)) != seen.isDark(run.rowAt(i - 1), run.columnAt(i - 1));
    return count;
}

/// Of a clock track and the solid run outside it: transitions, regularity and damage of both.
int trackGrade(const Reflectances &seen, const Run &track, bool startsDark, const Run &beside, bool besideIsDark)
{
    const auto expected = [&](int i) { return (i % 2 == 0) == startsDark; };
    const int ratioGrade
        = gradeAtMost(double(std::max(0, transitions(seen, beside) - 1)) / std::max(1, transitions(seen, track)),
            transitionThresholds);
    int damagedOfFive = 0;
    bool regular = true;
    for (int i = 0; i < track.length; ++i) {
        const auto wrong
            = [&](int at) { return seen.isDark(track.rowAt(at), track.columnAt(at)) != expected(at) ? 1 : 0; };
        damagedOfFive += wrong(i) - (i >= 5 ? wrong(i - 5) : 0);
        regular = regular && damagedOfFive <= 2;
    }
    return std::min({ ratioGrade, regular ? 4 : 0, runGrade(seen, track, trackThresholds, expected),
        runGrade(seen, beside, trackThresholds, [&](int) { return besideIsDark; }) });
}

/// ISO/IEC 16022 annex M: the sides of the L and their quiet zones, clock tracks, and the mean of all.
QualityMark fixedPatternMark(const Reflectances &seen)
{
    const MatrixSize size = seen.size();
    const int width = size.columns / size.regionsAcross();
    const int height = size.rows / size.regionsDown();
    const auto dark = [](int) { return true; };
    const auto light = [](int) { return false; };
    int left = 4;
    int bottom = 4;
    int quietLeft = 4;
    int quietBottom = 4;
    int tracks = 4;
    for (int top = 0; top < size.rows; top += height) {
        for (int first = 0; first < size.columns; first += width) {
            const int lastRow = top + height - 1;
            const int lastColumn = first + width - 1;
            left = std::min(left, runGrade(seen, { top, first, 1, height }, solidThresholds, dark));
            bottom = std::min(bottom, runGrade(seen, { lastRow, first, 0, width }, solidThresholds, dark));
            if (first == 0)
                quietLeft = std::min(quietLeft, runGrade(seen, { top, -1, 1, height }, solidThresholds, light));
            if (lastRow == size.rows - 1)
                quietBottom
                    = std::min(quietBottom, runGrade(seen, { size.rows, first, 0, width }, solidThresholds, light));
            // Beside an inner clock track lies the solid line of the next region.
            tracks = std::min(
                { tracks, trackGrade(seen, { top, first, 0, width }, true, { top - 1, first, 0, width }, top > 0),
                    trackGrade(seen, { top, lastColumn, 1, height }, false, { top, lastColumn + 1, 1, height },
                        lastColumn + 1 < size.columns) });
        }
    }
    const double mean = (left + bottom + quietLeft + quietBottom + tracks) / 5.0;
    const int meanGrade = mean >= 4 ? 4 : mean >= 3.5 ? 3 : mean >= 3 ? 2 : mean >= 2.5 ? 1 : 0;
    return { mean, std::min({ left, bottom, quietLeft, quietBottom, tracks, meanGrade }) };
}

QualityMark quietZoneMark(const Reflectances &seen)
{
    const MatrixSize size = seen.size();
    const Run sides[] { { -1, 0, 0, size.columns }, { size.rows, 0, 0, size.columns }, { 0, -1, 1, size.rows },
        { 0, size.columns, 1, size.rows } };
    QualityMark mark { 0, 4 };
    for (const Run &side : sides) {
        int soiled = 0;
        for (int i = 0; i < side.length; ++i)
            soiled += seen.level(side.rowAt(i), side.columnAt(i), false) == 0 ? 1 : 0;
        mark.value = std::max(mark.value, double(soiled) / side.length);
        mark.grade = std::min(mark.grade, runGrade(seen, side, solidThresholds, [](int) { return false; }));
    }
    return mark;
}

/// Where the middles of the modules of a clock track really are, in modules off their ideal places. Middles, because
/// ink that spreads moves both edges of a module. `at(t)`: the brightness along the track, t in modules.
template <typename At>
std::vector<float> trackOffsets(int modules, const At &at)
{
    std::vector<float> edges(size_t(modules) + 1);
    constexpr float step = 0.05F;
    constexpr float reach = 0.8F; // beyond lies the next edge
    for (int k = 1; k < modules; ++k) {
        const float here = at(float(k) - 0.5F);
        const float next = at(float(k) + 0.5F);
        const float threshold = 0.5F * (here + next);
        edges[size_t(k)] = float(k);
        float nearest = reach;
        for (float offset = -reach; offset < reach; offset += step) {
            const float a = at(float(k) + offset) - threshold;
            const float b = at(float(k) + offset + step) - threshold;
            if ((a < 0) != (b < 0) && (a < b) == (here < next) && std::abs(offset) < std::abs(nearest))
                nearest = offset + step * std::abs(a) / (std::abs(a) + std::abs(b));
        }
        if (nearest < reach)
            edges[size_t(k)] = float(k) + nearest;
    }
    std::vector<float> offsets(edges.size() - 1);
    for (size_t k = 1; k + 1 < offsets.size(); ++k)
        offsets[k] = 0.5F * (edges[k] + edges[k + 1]) - float(k) - 0.5F;
    return offsets;
}

QualityMark gridMark(const cv::Mat &frame, const GridMap &map, GridMap::Values flat, MatrixSize size, double module)
{
    const float columns = float(size.columns);
    const float rows = float(size.rows);
    const auto across
        = trackOffsets(size.columns, [&](float t) { return brightnessAt(frame, map.at(t / columns, 0.5F / rows)); });
    const auto down
        = trackOffsets(size.rows, [&](float t) { return brightnessAt(frame, map.at(1 - 0.5F / columns, t / rows)); });
    std::fill(flat.begin() + long(GridMap::cornerParameters), flat.end(), 0.0F);
    const GridMap ideal(flat);
    double most = 0;
    for (int row = 0; row < size.rows; ++row) {
        for (int column = 0; column < size.columns; ++column) {
            const float u = float(column) + 0.5F;
            const float v = float(row) + 0.5F;
            const cv::Point2f real = map.at((u + across[size_t(column)]) / columns, (v + down[size_t(row)]) / rows);
            const cv::Point2f wanted = ideal.at(u / columns, v / rows);
            most = std::max(most, double(std::hypot(real.x - wanted.x, real.y - wanted.y)) / module);
        }
    }
    return { most, gradeAtMost(most, gridThresholds) };
}

} // namespace

double leastUnusedCorrection(int grade)
{
    return correctionThresholds.at(size_t(4 - grade));
}

std::optional<scan::PrintQuality> printQuality(const GreyFrame &frame, const Symbol &symbol, GreyScale scale)
{
    if (frame.isEmpty() || symbol.format != SymbolFormat::DataMatrix)
        return std::nullopt;
    const cv::Mat grey = matOf(frame);
    FramePyramid pyramid(grey);
    const auto fitted = fittedAt(pyramid, symbol.corners);
    if (!fitted)
        return std::nullopt;
    const MatrixSize size = fitted->grid.size;
    GridMap::Values values = fitted->grid.values; // bends are shares of the symbol, whatever it is measured in
    std::array<cv::Point2f, 4> corners;
    for (size_t i = 0; i < 4; ++i) {
        corners[i] = fitted->crop.inFrame(cv::Point2f(values[2 * i], values[2 * i + 1]));
        values[2 * i] = corners[i].x;
        values[2 * i + 1] = corners[i].y;
    }
    const Polarity polarity = fitted->grid.polarity;
    const double module = std::hypot(double(values[2] - values[0]), double(values[3] - values[1])) / size.columns;
    GridRefinement(grey, Reflectances(grey, GridMap(values), size, polarity, scale), module)
        .refine(values, polarity == Polarity::DarkOnLight ? 1.0F : -1.0F);
    const GridMap map(values);
    const Reflectances seen(grey, map, size, polarity, scale);
    for (size_t i = 0; i < 4; ++i)
        corners[i] = { values[2 * i], values[2 * i + 1] };

    const auto side = [&](size_t from, size_t to) {
        return double(std::hypot(corners[from].x - corners[to].x, corners[from].y - corners[to].y));
    };
    const double top = side(0, 1);
    const double bottom = side(2, 3);
    const double right = side(1, 2);
    const double left = side(3, 0);
    const double pitchX = 0.5 * (top + bottom) / size.columns;
    const double pitchY = 0.5 * (left + right) / size.rows;
    const cv::Point2f alongX = corners[1] - corners[0] + corners[2] - corners[3];
    const cv::Point2f alongY = corners[3] - corners[0] + corners[2] - corners[1];
    const double slant = double(alongX.dot(alongY)) / (cv::norm(alongX) * cv::norm(alongY));

    scan::PrintQuality quality;
    quality.rows = size.rows;
    quality.columns = size.columns;
    quality.modulePixels = std::sqrt(pitchX * pitchY);
    constexpr double clearlyTilted = 0.05; // sides that differ by 5 %, or 3 degrees off the right angle
    quality.tilted = std::abs(top - bottom) > clearlyTilted * top || std::abs(left - right) > clearlyTilted * left
        || std::abs(slant) > clearlyTilted;
    quality.overexposed = double(seen.most()) > 0.99;

    const auto set = [&](QualityParameter parameter, QualityMark mark) { quality.marks[size_t(parameter)] = mark; };
    const DataMarks data = dataMarks(seen);
    set(QualityParameter::Decode, { 1, 4 });
    set(QualityParameter::SymbolContrast,
        { double(seen.contrast()), gradeAtLeast(double(seen.contrast()), contrastThresholds) });
    set(QualityParameter::Modulation, data.modulation);
    set(QualityParameter::ReflectanceMargin, data.margin);
    set(QualityParameter::UnusedErrorCorrection, data.correction);
    set(QualityParameter::FixedPatternDamage, fixedPatternMark(seen));
    set(QualityParameter::QuietZone, quietZoneMark(seen));
    const double axial = std::abs(pitchX - pitchY) / (0.5 * (pitchX + pitchY));
    set(QualityParameter::AxialNonuniformity, { axial, gradeAtMost(axial, axialThresholds) });
    set(QualityParameter::GridNonuniformity, gridMark(grey, map, values, size, quality.modulePixels));
    return quality;
}

} // namespace packledger::vision

#include "camera/beltview.h"

#include <algorithm>
#include <cmath>

namespace packledger::camera {

namespace {

constexpr int cells = BeltView::columns * BeltView::rows;
constexpr float changed = 16; ///< grey levels: more than noise
constexpr int fewCells = cells / 300;
constexpr int learnFrom = 7; ///< still pictures
constexpr size_t learnAtMost = 60; ///< pictures, where the belt never stands
constexpr int leastRows = 3; ///< of a column that is occupied
constexpr int leastGap = 3; ///< columns between two packs
constexpr int leastLength = 8; ///< columns: less is dirt, or a leaf's shadow
constexpr float ghostMs = 2500;
constexpr float newSceneMs = 2000;

int changedCells(const std::vector<float> &a, const std::vector<float> &b)
{
    int count = 0;
    for (size_t i = 0; i < a.size(); ++i)
        count += std::abs(a[i] - b[i]) > changed ? 1 : 0;
    return count;
}

float median(std::vector<float> &values)
{
    const auto middle = values.begin() + long(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

BeltView::BeltView(BeltAxis axis)
    : m_axis(axis)
{
}

std::vector<float> BeltView::sample(const vision::GreyFrame &frame) const
{
    std::vector<float> sums(cells, 0);
    std::vector<int> counts(cells, 0);
    // Every other pixel is enough to average a sensor's noise away.
    const int step = frame.width > 400 ? 2 : 1;
    const bool isAcross = m_axis == BeltAxis::Across;
    const int acrossCount = isAcross ? columns : rows;
    const int downCount = isAcross ? rows : columns;
    std::vector<int> cellOfX(size_t(frame.width), 0);
    for (int x = 0; x < frame.width; ++x) {
        const int place = x * acrossCount / frame.width;
        cellOfX[size_t(x)] = isAcross ? place : place * columns;
    }
    for (int y = 0; y < frame.height; y += step) {
        const int place = y * downCount / frame.height;
        const int base = isAcross ? place * columns : place;
        const uchar *row = frame.row(y);
        for (int x = 0; x < frame.width; x += step) {
            const auto cell = size_t(base + cellOfX[size_t(x)]);
            sums[cell] += row[x];
            ++counts[cell];
        }
    }
    // A picture smaller than the grid leaves cells out: they show what is beside them.
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] = counts[i] > 0 ? sums[i] / float(counts[i]) : i > 0 ? sums[i - 1] : 0;
    return sums;
}

void BeltView::learn(std::vector<float> sample)
{
    m_still = !m_first.empty() && changedCells(m_first.back(), sample) < fewCells ? m_still + 1 : 1;
    m_first.push_back(std::move(sample));
    const bool isStill = m_still >= learnFrom;
    if (!isStill && m_first.size() < learnAtMost)
        return;
    m_belt.assign(cells, 0);
    m_noise.assign(cells, 0);
    const size_t begin = isStill ? m_first.size() - learnFrom : 0;
    std::vector<float> values;
    for (size_t i = 0; i < cells; ++i) {
        values.clear();
        for (size_t picture = begin; picture < m_first.size(); ++picture)
            values.push_back(m_first[picture][i]);
        m_belt[i] = median(values);
        for (float &value : values)
            value = std::abs(value - m_belt[i]);
        m_noise[i] = median(values);
    }
    m_other = m_belt;
    m_otherMs.assign(cells, 0);
    m_light = 1;
    m_stillMs = 0;
    m_first.clear();
    m_still = 0;
}

void BeltView::followLight(const std::vector<float> &sample)
{
    // Of the cells that may be the belt: packs and shadows are elsewhere.
    std::vector<float> ratios;
    ratios.reserve(cells / 3);
    for (size_t i = 0; i < cells; i += 3) {
        if (m_belt[i] < 8)
            continue;
        const float ratio = sample[i] / m_belt[i];
        if (ratio > m_light * 0.8F && ratio < m_light * 1.25F)
            ratios.push_back(ratio);
    }
    if (ratios.size() > cells / 60)
        m_light = std::clamp(median(ratios), 0.2F, 5.0F);
}

std::vector<uchar> BeltView::foreground(const std::vector<float> &sample) const
{
    std::vector<uchar> mask(cells, 0);
    const auto difference = [&](size_t i) { return sample[i] - m_light * m_belt[i]; };
    for (size_t i = 0; i < cells; ++i) {
        const float least = std::max(14.0F, 5 * m_noise[i] + 4);
        const float here = difference(i);
        if (std::abs(here) > least)
            mask[i] = 1;
        // An edge that the belt does not have.
        if ((i + 1) % columns != 0 && std::abs(here - difference(i + 1)) > least)
            mask[i] = mask[i + 1] = 1;
        if (i + columns < cells && std::abs(here - difference(i + columns)) > least)
            mask[i] = mask[i + columns] = 1;
    }
    return mask;
}

BeltView::Look BeltView::lookOf(const std::vector<float> &sample, const std::vector<uchar> &mask)
{
    Look look;
    look.isLearning = false;
    look.occupied.assign(columns, 0);
    look.face.assign(size_t(columns * bands), 0);
    constexpr int rowsOfBand = rows / bands;
    for (int x = 0; x < columns; ++x) {
        int count = 0;
        for (int y = 0; y < rows; ++y) {
            const auto cell = size_t(y * columns + x);
            count += mask[cell];
            look.face[size_t(x * bands + y / rowsOfBand)] += sample[cell] / rowsOfBand;
        }
        look.occupied[size_t(x)] = count >= leastRows ? 1 : 0;
    }
    for (int x = 0; x < columns; ++x) {
        if (!look.occupied[size_t(x)])
            continue;
        if (!look.stretches.empty() && x - look.stretches.back().to < leastGap)
            look.stretches.back().to = x + 1;
        else
            look.stretches.push_back({ x, x + 1 });
    }
    // What is only beginning to come in may be as small as it likes.
    std::erase_if(look.stretches, [](const Stretch &stretch) {
        return stretch.length() < leastLength && stretch.from > 0 && stretch.to < columns;
    });
    look.occupied.assign(columns, 0);
    for (const Stretch &stretch : look.stretches)
        std::fill(look.occupied.begin() + stretch.from, look.occupied.begin() + stretch.to, uchar(1));
    return look;
}

void BeltView::follow(const std::vector<float> &sample, const std::vector<uchar> &mask, float elapsedMs, bool isMoving)
{
    const float rate = std::min(0.1F, elapsedMs / 2000);
    for (size_t i = 0; i < cells; ++i) {
        if (!mask[i]) {
            m_belt[i] += rate * (sample[i] / m_light - m_belt[i]);
            m_otherMs[i] = 0;
            continue;
        }
        if (!isMoving)
            continue;
        // What stays while the belt runs, and never lets the belt be seen, belongs to the scene.
        if (std::abs(sample[i] - m_other[i]) < changed) {
            m_otherMs[i] += elapsedMs;
        } else if ((m_otherMs[i] -= elapsedMs / 5) <= 0) { // packs pass over it
            m_other[i] = sample[i];
            m_otherMs[i] = elapsedMs;
        }
        if (m_otherMs[i] > ghostMs) {
            m_belt[i] = m_other[i] / m_light;
            m_otherMs[i] = 0;
        }
    }
}

void BeltView::forgetWhereEverythingIsNew(const std::vector<float> &sample, const Look &look, float elapsedMs)
{
    // The camera was turned, or the light is another one: packs are never as large as the picture.
    const auto covered = std::count(look.occupied.begin(), look.occupied.end(), uchar(1));
    const bool isNew = covered > columns * 95 / 100 && changedCells(m_before, sample) < fewCells;
    m_stillMs = isNew ? m_stillMs + elapsedMs : 0;
    if (m_stillMs > newSceneMs)
        m_belt.clear();
}

BeltView::Look BeltView::see(const vision::GreyFrame &frame, std::chrono::milliseconds at, bool isMoving)
{
    if (frame.isEmpty())
        return {};
    std::vector<float> seen = sample(frame);
    const float elapsedMs = std::clamp(float((at - m_at).count()), 1.0F, 1000.0F);
    m_at = at;
    if (m_belt.empty()) {
        learn(seen);
        m_before = std::move(seen);
        return {};
    }
    followLight(seen);
    const std::vector<uchar> mask = foreground(seen);
    Look look = lookOf(seen, mask);
    follow(seen, mask, elapsedMs, isMoving);
    forgetWhereEverythingIsNew(seen, look, elapsedMs);
    m_before = std::move(seen);
    return look;
}

} // namespace packledger::camera

#include "camera/framehealth.h"

#include <algorithm>

namespace packledger::camera {

namespace {

constexpr int columns = 64;
constexpr int rows = 36;
constexpr uchar lightest = 24; ///< of a black picture; a sensor's noise stays below
constexpr qsizetype lightPoints = columns * rows / 50; ///< hot pixels and a status lamp are not light

QByteArray sampleOf(const vision::GreyFrame &frame)
{
    QByteArray sample(columns * rows, Qt::Uninitialized);
    char *out = sample.data();
    for (int row = 0; row < rows; ++row) {
        const uchar *line = frame.row((2 * row + 1) * frame.height / (2 * rows));
        for (int column = 0; column < columns; ++column)
            *out++ = char(line[(2 * column + 1) * frame.width / (2 * columns)]);
    }
    return sample;
}

bool isBlack(const QByteArray &sample)
{
    return std::ranges::count_if(sample, [](char level) { return uchar(level) > lightest; }) <= lightPoints;
}

} // namespace

FrameHealth::FrameHealth(std::chrono::milliseconds blackAfter, std::chrono::milliseconds frozenAfter)
    : m_blackAfter(blackAfter)
    , m_frozenAfter(frozenAfter)
{
}

FrameHealth::Picture FrameHealth::see(const vision::GreyFrame &frame, std::chrono::milliseconds at)
{
    if (frame.isEmpty())
        return Picture::Good;
    QByteArray sample = sampleOf(frame);
    if (!m_hasSeen || sample != m_sample)
        m_changedAt = at;
    if (!m_hasSeen || !isBlack(sample))
        m_lightAt = at;
    m_hasSeen = true;
    m_sample = std::move(sample);
    // A camera that only sends zeros is black as well as frozen: the lens is what a person looks at first.
    if (at - m_lightAt >= m_blackAfter)
        return Picture::Black;
    return at - m_changedAt >= m_frozenAfter ? Picture::Frozen : Picture::Good;
}

} // namespace packledger::camera

#include "vision/gridmap.h"

#include <cmath>

namespace packledger::vision {

GridMap::GridMap(const Values &values)
    : m_bowU(values[8])
    , m_bowV(values[9])
    , m_paceU(values[10])
    , m_paceV(values[11])
{
    // The map of the unit square onto a quadrangle, solved by hand: eight unknowns, no matrix.
    const auto &[x0, y0, x1, y1, x2, y2, x3, y3, b0, b1, b2, b3] = values;
    const float dx1 = x1 - x2;
    const float dy1 = y1 - y2;
    const float dx2 = x3 - x2;
    const float dy2 = y3 - y2;
    const float sx = x0 - x1 + x2 - x3;
    const float sy = y0 - y1 + y2 - y3;
    float determinant = dx1 * dy2 - dx2 * dy1;
    if (std::abs(determinant) < 1e-6F)
        determinant = 1e-6F;
    m_g = (sx * dy2 - dx2 * sy) / determinant;
    m_h = (dx1 * sy - sx * dy1) / determinant;
    m_a = x1 - x0 + m_g * x1;
    m_b = x3 - x0 + m_h * x3;
    m_c = x0;
    m_d = y1 - y0 + m_g * y1;
    m_e = y3 - y0 + m_h * y3;
    m_f = y0;
}

} // namespace packledger::vision

#pragma once

#include <opencv2/core.hpp>

#include <array>

namespace packledger::vision {

/// Where a point of the symbol lies in the picture. The symbol is the unit square, (0, 0) its own top
/// left and (0, 1) its bottom left, where the solid L meets. A plane seen in perspective, plus a
/// gentle bend for labels on round packs.
class GridMap
{
public:
    static constexpr size_t cornerParameters = 8;
    static constexpr size_t parameters = 12;
    /// x and y of the four corners (top left, top right, bottom right, bottom left), then the bends:
    /// sideways bow along v, upward bow along u, uneven pace along u, uneven pace along v.
    using Values = std::array<float, parameters>;

    explicit GridMap(const Values &values);

    [[nodiscard]] cv::Point2f at(float u, float v) const
    {
        const float hump = v * (1 - v);
        const float wave = u * (1 - u);
        const float bentU = u + m_bowU * hump + m_paceU * wave * (1 - 2 * u);
        const float bentV = v + m_bowV * wave + m_paceV * hump * (1 - 2 * v);
        const float w = 1 / (m_g * bentU + m_h * bentV + 1);
        return { (m_a * bentU + m_b * bentV + m_c) * w, (m_d * bentU + m_e * bentV + m_f) * w };
    }

private:
    float m_a, m_b, m_c, m_d, m_e, m_f, m_g, m_h;
    float m_bowU, m_bowV, m_paceU, m_paceV;
};

} // namespace packledger::vision

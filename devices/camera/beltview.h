#pragma once

#include "vision/greyframe.h"

#include <chrono>
#include <vector>

namespace packledger::camera {

/// Which way packs go through the picture.
enum class BeltAxis {
    Across, ///< from one side to the other
    Down, ///< from top to bottom, or back
};

/// Tells what stands on a belt from the empty belt. It learns the empty belt from the first still pictures, follows
/// slow changes of the light, and looks at brightness and edges, so that a pack as bright as the belt is seen by its
/// outline. Positions are columns along the belt, from 0 to `columns`.
class BeltView
{
public:
    static constexpr int columns = 192;
    static constexpr int rows = 48;
    static constexpr int bands = 8; ///< of rows, for telling packs' faces apart

    /// A length of the belt that something stands on.
    struct Stretch
    {
        int from = 0;
        int to = 0; ///< behind the last column

        [[nodiscard]] int length() const { return to - from; }
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    struct Look
    {
        bool isLearning = true; ///< the empty belt is not known yet
        std::vector<Stretch> stretches {};
        std::vector<uchar> occupied {}; ///< of each column: 1 where something stands
        std::vector<float> face {}; ///< brightness of each band of each column
    };

    explicit BeltView(BeltAxis axis);

    /// `isMoving`: whether the belt is known to run; what does not go with it is no pack.
    [[nodiscard]] Look see(const vision::GreyFrame &frame, std::chrono::milliseconds at, bool isMoving);

private:
    [[nodiscard]] std::vector<float> sample(const vision::GreyFrame &frame) const;
    void learn(std::vector<float> sample);
    void followLight(const std::vector<float> &sample);
    [[nodiscard]] std::vector<uchar> foreground(const std::vector<float> &sample) const;
    void follow(const std::vector<float> &sample, const std::vector<uchar> &mask, float elapsedMs, bool isMoving);
    [[nodiscard]] static Look lookOf(const std::vector<float> &sample, const std::vector<uchar> &mask);
    void forgetWhereEverythingIsNew(const std::vector<float> &sample, const Look &look, float elapsedMs);

    BeltAxis m_axis;
    std::vector<std::vector<float>> m_first; ///< pictures that the belt is learnt from
    int m_still = 0; ///< of them, alike in a row
    std::vector<float> m_belt; ///< empty; none: it is not known yet
    std::vector<float> m_noise;
    std::vector<float> m_other; ///< what stands in a cell instead, for long
    std::vector<float> m_otherMs;
    std::vector<float> m_before;
    float m_stillMs = 0;
    float m_light = 1; ///< of now, as a multiple of that of the belt as it was learnt
    std::chrono::milliseconds m_at {};
};

} // namespace packledger::camera

#pragma once

#include "vision/crop.h"

#include <functional>
#include <memory>
#include <vector>

namespace packledger::vision {

/// A place in the frame that looks like a matrix code: edges in two directions at right angles.
struct Candidate
{
    cv::RotatedRect box; ///< frame pixels; the texture, roughly the symbol without its quiet zone
    float score = 0; ///< higher is more promising; comparable within one frame only
    float prominence = 0; ///< its texture in units of the frame's own, that is of its noise
    size_t id = 0; ///< of the place, within one frame
};

/// Whether two boxes are about the same.
[[nodiscard]] bool isNearDuplicate(const cv::RotatedRect &a, const cv::RotatedRect &b);

/// Where matrix codes may be in one frame. Text lines and linear codes have edges in one direction,
/// matrix codes in two: the smaller eigenvalue of the local structure tensor tells them apart.
class Locator
{
public:
    using IsDone = std::function<bool(const cv::RotatedRect &)>;

    /// The frame must outlive it.
    explicit Locator(FramePyramid &frame);
    ~Locator();
    Locator(const Locator &) = delete;
    Locator &operator=(const Locator &) = delete;

    /// Places that stand out, best first: most symbols are among them. A third of the time.
    [[nodiscard]] std::vector<Candidate> findObvious();
    /// All places, best first: also those with weak texture, in noise or shade, and beside print. Those
    /// that `isDone` are not looked into again.
    [[nodiscard]] std::vector<Candidate> findAll(const IsDone &isDone);

private:
    class Search;
    std::unique_ptr<Search> m_search;
};

} // namespace packledger::vision

#pragma once

#include "camera/passages.h"

namespace packledger::camera {

/// Tells in a camera's pictures which pack is which, and hands on the best pictures of each. Used by one thread.
class PackFinder
{
public:
    PackFinder() = default;
    PackFinder(const PackFinder &) = delete;
    PackFinder &operator=(const PackFinder &) = delete;
    virtual ~PackFinder() = default;

    virtual void see(const CameraFrame &frame, Passages &passages) = 0;
    /// No further picture comes, or none for a while: what is under way is decided on as it is.
    virtual void finish(Passages &passages) = 0;
    /// Whether it can tell packs yet.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// Where packs are in the last picture, in its pixels.
    [[nodiscard]] virtual std::vector<QRect> places() const { return {}; }
};

/// For a camera that a light barrier triggers by itself: each of its pictures is one pack.
class EachPictureFinder final : public PackFinder
{
public:
    void see(const CameraFrame &frame, Passages &passages) override;
    void finish(Passages &) override { }
};

} // namespace packledger::camera

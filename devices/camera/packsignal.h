#pragma once

#include "base/result.h"

#include <chrono>

namespace packledger::camera {

/// What tells that a pack stands before the camera, beside the camera itself: a photo-eye. Called from one thread,
/// which may be another one than it was made in; every call waits no longer than it is told.
class PackSignal
{
public:
    PackSignal() = default;
    PackSignal(const PackSignal &) = delete;
    PackSignal &operator=(const PackSignal &) = delete;
    virtual ~PackSignal() = default;

    /// Reaches the device. Called again after every failure.
    [[nodiscard]] virtual Result<void> open() = 0;
    /// How many packs came by since the last call, waiting at most `patience` for the first. An Error: the device is
    /// lost until it is opened again.
    [[nodiscard]] virtual Result<int> wait(std::chrono::milliseconds patience) = 0;
    virtual void close() = 0;
};

} // namespace packledger::camera

#include "bootstrap/exitstatus.h"

#include "base/baseerrors.h"

#include <algorithm>

namespace packledger::bootstrap {

namespace {

// By name, so that this list needs no header of the modules that declare the codes.
constexpr ErrorCode surroundings[] = {
    codes::fileWrite,
    // ledger

    // vision, camera, serialscanner
};

} // namespace

ExitStatus exitStatus(ErrorCode code)
{
    const bool outside = std::find(std::begin(surroundings), std::end(surroundings), code) != std::end(surroundings);
    return outside ? ExitStatus::SurroundingsFailed : ExitStatus::Unusable;
}

} // namespace packledger::bootstrap

#pragma once

#include "base/errorcode.h"

namespace packledger::bootstrap {

/// What a program tells its caller at the end. The numbers are a contract with scripts.
enum class ExitStatus {
    Done = 0, ///< everything asked for was done
    Refused = 1, ///< done as far as the rules allow; each refusal was a line
    Unusable = 2, ///< wrong usage or malformed input; nothing was changed
    SurroundingsFailed = 3, ///< disk, database, device or partner; nothing acknowledged is lost
};

/// The status that belongs to a failure: SurroundingsFailed for the codes of disk, database, device
/// and partner, Refused for what the rules of receiving and access say no to, Unusable for all others.
[[nodiscard]] ExitStatus exitStatus(ErrorCode code);

/// The graver of two, for commands that go on after a failure.
[[nodiscard]] constexpr ExitStatus graver(ExitStatus a, ExitStatus b)
{
    return static_cast<int>(a) < static_cast<int>(b) ? b : a;
}

} // namespace packledger::bootstrap

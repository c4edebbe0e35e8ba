#pragma once

#include <QtGlobal>

namespace packledger::test {

/// Among the tests a proof takes a slice of its cases; `.ci/prove` asks for all of them (docs/proofs.md).
[[nodiscard]] inline bool inFull()
{
    return qEnvironmentVariableIntValue("PACKLEDGER_PROOF") == 1;
}

} // namespace packledger::test

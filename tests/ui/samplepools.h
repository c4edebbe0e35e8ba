#pragma once

#include "line/poolsstate.h"

namespace packledger::test {

/// States of the page of pools as its presenter builds them, invented.
[[nodiscard]] line::PoolsState samplePools();
[[nodiscard]] line::PoolFormState samplePoolForm();
[[nodiscard]] line::NumberFileState sampleNumberFile();

} // namespace packledger::test

#pragma once

#include "common/paper.h"
#include "ledger/writetransaction.h"
#include "monitor/coveragestate.h"
#include "workflow/coverage.h"

namespace packledger::monitor {

/// What was found, in words: of all suppliers, or of the one at `opened`. `state` says what was asked for.
void tellCoverage(const workflow::Coverage &coverage, int offsetMinutes, int opened, CoverageState &state);

/// The same on paper.
[[nodiscard]] common::Paper coveragePaper(const workflow::Coverage &coverage, const CoverageState &state);

} // namespace packledger::monitor

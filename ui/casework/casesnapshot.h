#pragma once

#include "base/clock.h"
#include "casework/caseworkstate.h"
#include "ledger/writetransaction.h"

namespace packledger::casework {

/// The list of cases as the ledger has it, and all of the chosen one; an invalid id chooses the first. Of the state
/// only `cases`, `open`, `overdue` and `chosen` are set.
[[nodiscard]] CasesState readCases(ledger::View &view, bool showsAll, ledger::CaseId chosen, Instant now);

} // namespace packledger::casework

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "common/paper.h"
#include "ledger/exceptionstore.h"
#include "ledger/writetransaction.h"

namespace packledger::casework {

/// A case on paper: its items, what was said, what was done. Fails with exceptions.case-unknown.
[[nodiscard]] Result<common::Paper> casePaper(ledger::View &view, ledger::CaseId id, Instant now);

} // namespace packledger::casework

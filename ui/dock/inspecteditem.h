#pragma once

#include "base/clock.h"
#include "dock/itemstate.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

namespace packledger::dock {

/// What a camera or scanner on our own line said of a pack. In the ledger's thread.
[[nodiscard]] InspectedState inspectedState(ledger::View &view, const ledger::InspectionRow &row, const Instant &now);
/// The same as a line of the pack's life; it opens as "inspection:SEQ".
[[nodiscard]] TimelineRow inspectionLine(ledger::View &view, const ledger::InspectionRow &row, const Instant &now);

} // namespace packledger::dock

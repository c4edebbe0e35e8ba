#pragma once

#include "base/clock.h"
#include "dock/itemstate.h"
#include "workflow/inspectionhistory.h"

namespace packledger::dock {

/// What a camera or scanner said of a pack. In the ledger's thread.
[[nodiscard]] InspectedState inspectedState(
    ledger::View &view, const workflow::InspectionRecord &record, const Instant &now);
/// The same as a line of the pack's life; it opens as "inspection:INDEX", where `index` is its place in
/// workflow::inspectionHistory().
[[nodiscard]] TimelineRow inspectionLine(const workflow::InspectionRecord &record, size_t index, const Instant &now);

} // namespace packledger::dock

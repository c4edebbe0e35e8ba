#pragma once

#include "base/clock.h"
#include "dock/itemstate.h"
#include "ledger/writetransaction.h"

namespace packledger::dock {

/// The page of one item, with the inspection at that place of its history; none: with the newest. In the ledger's
/// thread.
[[nodiscard]] ItemState itemPage(ledger::View &view, const ledger::ItemRow &item, const Instant &now,
    std::optional<size_t> inspection = std::nullopt);
/// The first line of what happened, while it is at a packing station; nothing where it is not.
[[nodiscard]] std::optional<TimelineRow> packingRow(ledger::View &view, const gs1::ItemKey &item, const Instant &now);

} // namespace packledger::dock

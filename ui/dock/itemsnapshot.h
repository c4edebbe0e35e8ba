#pragma once

#include "base/clock.h"
#include "dock/itemstate.h"
#include "ledger/writetransaction.h"

namespace packledger::dock {

/// The page of one item, with the inspection of that journal entry; 0: with the newest. In the ledger's thread.
[[nodiscard]] ItemState itemPage(
    ledger::View &view, const ledger::ItemRow &item, const Instant &now, qint64 inspection = 0);

} // namespace packledger::dock

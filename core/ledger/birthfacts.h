#pragma once

#include "ledger/writetransaction.h"

#include <vector>

namespace packledger::ledger {

/// The events made here, not withdrawn, that brought an item to life or made it of others; the oldest first.
[[nodiscard]] std::vector<EventId> birthsOf(View &view, ItemId item);

} // namespace packledger::ledger

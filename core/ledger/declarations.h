#pragma once

#include "ledger/database.h"
#include "ledger/journal.h"

#include <vector>

namespace packledger::ledger {

/// The error declarations made here that name an event wrong, the oldest first.
[[nodiscard]] std::vector<EventId> declarationsOf(Database &database, EventId event);

} // namespace packledger::ledger

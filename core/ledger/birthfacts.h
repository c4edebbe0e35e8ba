#pragma once

#include "ledger/writetransaction.h"

#include <vector>

namespace packledger::ledger {

/// Lot and expiry as an event tells them of what it brings to life: ILMD. Empty: it does not.
struct LotFacts
{
    QByteArray lot;
    QByteArray expiry; ///< "YYYY-MM-DD"
};
[[nodiscard]] LotFacts lotFactsOf(const epcis::Event &event);

/// The events made here, not withdrawn, that brought an item to life or made it of others; the oldest first.
[[nodiscard]] std::vector<EventId> birthsOf(View &view, ItemId item);

} // namespace packledger::ledger

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

/// One event that brought an item to life or made it of others.
struct Birth
{
    EventId event;
    DocumentId document; ///< with which it came; invalid: it was made here
    LotFacts lot;
};
/// All that tell of an item's birth, whoever does, in the order in which they say that they happened; without those
/// that were declared wrong. What was made here is declared wrong here, and by nobody else.
[[nodiscard]] std::vector<Birth> toldBirthsOf(View &view, ItemId item);

/// The events made here, not withdrawn, that brought an item to life or made it of others; the oldest first.
[[nodiscard]] std::vector<EventId> birthsOf(View &view, ItemId item);

} // namespace packledger::ledger

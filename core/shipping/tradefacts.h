#pragma once

#include "epcis/event.h"
#include "ledger/dispatchstore.h"
#include "ledger/writetransaction.h"
#include "sync/partnerprofile.h"

namespace packledger::shipping {

/// Adds to a shipping event what the guidelines ask of the trade beside parties and numbers (standards.md 1.9): whether
/// it is a drop shipment, when the goods changed owners, and whether they were bought from their maker
/// (FD&C Act 582(c)(1)). R1.2 knows directPurchase alone, as true or false.
///
/// Bought from the maker: received with a shipment whose seller has the company prefix of the product, or is a partner
/// with the role "manufacturer". Received without data counts as bought elsewhere; what this site made counts for
/// nothing.
void addTradeFacts(epcis::Event &event, ledger::View &view, const ledger::Dispatch &dispatch, sync::Guideline guideline,
    const std::vector<ItemId> &roots);

} // namespace packledger::shipping

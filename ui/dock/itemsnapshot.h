#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "common/paper.h"
#include "dock/itemstate.h"
#include "ledger/writetransaction.h"

namespace packledger::dock {

/// The page of one item. In the ledger's thread.
[[nodiscard]] ItemState itemPage(ledger::View &view, const ledger::ItemRow &item, const Instant &now);

/// What a search finds: one item's page, a list of hits, or nothing. A hit whose itemKey begins with
/// "receipt:" names a receipt.
[[nodiscard]] ItemState findItems(ledger::View &view, const QByteArray &query, const Instant &now);

/// Every item on hold, as a list of hits.
[[nodiscard]] ItemState heldItems(ledger::View &view);

/// The page of an item on paper.
[[nodiscard]] common::Paper itemPaper(const ItemState &item);

} // namespace packledger::dock

#pragma once

#include "access/session.h"
#include "base/clock.h"
#include "dock/itemstate.h"
#include "ledger/writetransaction.h"

namespace packledger::dock {

// Lists of items, in the ledger's thread. Whoever is limited to a client finds that client's, and no lots or
// deliveries.

/// What a search finds: one item's page, a list of hits, or nothing. A hit's itemKey that begins with "receipt:" names
/// a receipt, with "lot:" a lot.
[[nodiscard]] ItemState findItems(
    ledger::View &view, const access::Session &person, const QByteArray &query, const Instant &now);

/// Every item of a lot, those on hold first; of every product where `gtin` is empty.
[[nodiscard]] ItemState lotItems(
    ledger::View &view, const access::Session &person, const QByteArray &gtin, const QByteArray &number);

/// Every item on hold, as a list of hits.
[[nodiscard]] ItemState heldItems(ledger::View &view, const access::Session &person);

} // namespace packledger::dock

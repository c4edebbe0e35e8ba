#pragma once

#include "access/session.h"
#include "ledger/itemsearch.h"
#include "workflow/itemsummary.h"

namespace packledger::workflow {

/// What a text that somebody typed or scanned may mean, each kind by itself.
struct SearchResult
{
    std::vector<ItemSummary> items; ///< by identifier in any spelling, else by part of a serial or SSCC
    std::vector<ledger::LotRow> lots; ///< by part of the number
    std::vector<ledger::Product> products; ///< by GTIN, NDC in any layout, or part of the name
    std::vector<ledger::Shipment> shipments; ///< by part of a despatch advice or purchase order number
    std::vector<ledger::Receipt> receipts; ///< by number ("R-7", "7"), or part of a blind receipt's delivery note
    bool cut = false; ///< there is more of something than was asked for
    qint64 withheld = 0; ///< items that were found and are left out: the person sees no single serial numbers
};

/// The fewest characters that are looked for inside longer numbers.
inline constexpr int shortestPart = 3;

/// Finds what a text means; at most `limit` of each kind. Nothing found is an empty result, no failure.
[[nodiscard]] SearchResult search(ledger::View &view, const QByteArray &text, const QDate &today, int limit = 50);

/// For somebody who may be limited to a client: that client's items, and no deliveries; and for somebody who may see no
/// single serial numbers: no items.
[[nodiscard]] SearchResult searchFor(
    ledger::View &view, const access::Session &person, const QByteArray &text, const QDate &today, int limit);

/// The one item that a text means: by identifier in any spelling, else by a serial or SSCC that no second item has. An
/// identifier may be of an item that nobody knows here. Looks at all items where it is none: for readers, not for
/// writers. Fails as scan::parseItemId(), and with ledger.several-found.
[[nodiscard]] Result<gs1::ItemKey> itemNamed(ledger::View &view, const QByteArray &text, const QDate &today);

} // namespace packledger::workflow

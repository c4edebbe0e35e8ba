#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "common/paper.h"
#include "dock/itemstate.h"
#include "ledger/writetransaction.h"

namespace packledger::dock {

/// The page of one item, with the inspection of that journal entry; 0: with the newest. In the ledger's thread.
[[nodiscard]] ItemState itemPage(
    ledger::View &view, const ledger::ItemRow &item, const Instant &now, qint64 inspection = 0);

/// What a search finds: one item's page, a list of hits, or nothing. A hit's itemKey that begins with "receipt:" names
/// a receipt, with "lot:" a lot.
[[nodiscard]] ItemState findItems(ledger::View &view, const QByteArray &query, const Instant &now);

/// Every item of a lot, those on hold first; of every product where `gtin` is empty.
[[nodiscard]] ItemState lotItems(ledger::View &view, const QByteArray &gtin, const QByteArray &number);

/// Every item on hold, as a list of hits.
[[nodiscard]] ItemState heldItems(ledger::View &view);

/// A list as it stands on the screen, on paper.
[[nodiscard]] common::Paper listPaper(const ItemState &list);
/// Of "lot:GTIN:NUMBER" the number, fit for a file's name.
[[nodiscard]] QString lotName(const QString &lotKey);

/// The page of an item on paper.
[[nodiscard]] common::Paper itemPaper(const ItemState &item);

} // namespace packledger::dock

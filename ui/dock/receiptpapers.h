#pragma once

#include "base/clock.h"
#include "common/paper.h"
#include "ledger/site.h"

namespace packledger::dock {

/// What can be printed of a receipt.
[[nodiscard]] std::vector<common::PaperOffer> receiptOffers();

/// One of the offers: "receipt" (what came, what is held, what is missing, with a line to sign on), "missing" (for the
/// supplier: every serial that was announced and is not here), "serials" (every serial that is here). Lists of serials
/// end after some thousand with a word on where the rest is. In a thread of the ledger.
[[nodiscard]] Result<common::Paper> receiptPaper(
    ledger::View &view, ReceiptId receipt, const QString &offer, const Instant &now, const ledger::SiteIdentity &site);

} // namespace packledger::dock

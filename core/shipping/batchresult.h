#pragma once

#include "shipping/batchevents.h"
#include "workflow/batchclosing.h"

namespace packledger::shipping {

/// A batch that is locked, and whom that was told.
struct ClosedBatch : workflow::ClosedBatch
{
    std::vector<BatchDocument> told; ///< with its events
};

/// Closes a batch, and where the site names somebody who waits for its result (setting line.result-partner, such as an
/// ERP system) its signed record goes into the outbox for that partner in the same transaction: as JSON, with the
/// SHA-256 that both signed. Where it names somebody who is told its events, they go with it (eventsPartner()).
/// Fails as checkListeners(), before anybody has signed, as workflow::closeBatch(), tellBatch() and sync::enqueue().
[[nodiscard]] Result<ClosedBatch> closeBatch(ledger::WriteTransaction &transaction, BatchId batch,
    const workflow::ClosingRequest &request, const ledger::SiteIdentity &site);

/// Whether everybody can be told whom the site tells of such a batch. Fails with sync.partner-unknown, and as
/// eventsPartner().
[[nodiscard]] Result<void> checkListeners(ledger::View &view, const ledger::WorkOrder &order);

} // namespace packledger::shipping

#pragma once

#include "workflow/batchclosing.h"

namespace packledger::shipping {

/// Closes a batch, and where the site names somebody who waits for its result (setting line.result-partner, such as an
/// ERP system) its signed record goes into the outbox for that partner in the same transaction: as JSON, with the
/// SHA-256 that both signed. Fails as workflow::closeBatch() and sync::enqueue().
[[nodiscard]] Result<workflow::ClosedBatch> closeBatch(ledger::WriteTransaction &transaction, BatchId batch,
    const workflow::ClosingRequest &request, const ledger::SiteIdentity &site);

} // namespace packledger::shipping

#pragma once

#include "ledger/database.h"
#include "ledger/journal.h"

namespace packledger::ledger {

/// The good packs of a batch that no run of repackaging has linked with a source.
[[nodiscard]] qint64 packsWithoutSource(Database &database, BatchId batch);

/// Whether a run of repackaging took source packs for a batch.
[[nodiscard]] bool tookSources(Database &database, BatchId batch);

/// The closed batches of a product, and those of them that took source packs.
struct SourceUse
{
    qint64 batches = 0;
    qint64 withSources = 0;
};
[[nodiscard]] SourceUse sourceUseOf(Database &database, const QByteArray &gtin);

} // namespace packledger::ledger

#pragma once

#include "common/paper.h"
#include "ledger/site.h"
#include "ledger/writetransaction.h"

namespace packledger::line {

/// The batch report: order, clearance, stops, notes, how every number is accounted for, signatures over the record's
/// hash; with `withNumbers` each number and its fate. Fails with batch.no-such-batch, batch.record-differs.
[[nodiscard]] Result<common::Paper> batchPaper(
    ledger::View &view, BatchId batch, const ledger::SiteIdentity &site, Instant now, bool withNumbers);

/// The name of a batch as a file may bear it.
[[nodiscard]] QString paperName(const QString &batchName);

} // namespace packledger::line

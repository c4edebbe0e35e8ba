#pragma once

#include "ledger/site.h"
#include "line/linestate.h"
#include "workflow/linefigures.h"

namespace packledger::line {

/// Who looks at the board, and where.
struct Looker
{
    access::Session person;
    QByteArray station;
    bool isAskingPrinter = false; ///< for the start of this batch, just now
};

/// Reads all that the board of a batch shows. In the ledger's thread. Fails with batch.no-such-batch.
[[nodiscard]] Result<BoardState> readBoard(ledger::View &view, const Looker &looker, BatchId batch, Instant now);
/// The list of batches.
[[nodiscard]] std::vector<BatchLine> readBatches(ledger::View &view, const access::Session &person, Instant now);

} // namespace packledger::line

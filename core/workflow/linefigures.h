#pragma once

#include "workflow/batchcounts.h"
#include "workflow/linerun.h"

namespace packledger::workflow {

/// What the line made within one minute.
struct LineMinute
{
    qint64 minute = 0; ///< since 1970, UTC
    qint64 good = 0;
    qint64 rejected = 0;

    [[nodiscard]] qint64 made() const { return good + rejected; }
};

/// The figures of a line that runs, computed from the journal alone.
struct LineFigures
{
    BatchRow batch;
    BatchCounts counts;
    qint64 speed = 0; ///< packs in the last full minute; in the first minute those since the start
    int passRate = 0; ///< hundredths of a percent
    qint64 numbersLeft = 0; ///< drawn for the batch and not used yet
    qint64 forecast = 0; ///< good packs at the end, if rejects stay as they are
    qint64 minutesLeft = -1; ///< until the order is full at this speed; -1: nobody can tell
    std::vector<LineMinute> minutes; ///< without gaps, the last one is now
    std::vector<LineStop> stops; ///< that touch these minutes
    std::vector<BatchNote> notes;

    [[nodiscard]] bool fallsShort() const { return forecast < batch.order.quantity; }
    [[nodiscard]] bool isOverRejectLimit() const;
};

/// Fails with batch.no-such-batch. `span` minutes up to now are shown; of a closed batch up to its close.
[[nodiscard]] Result<LineFigures> figuresOf(ledger::View &view, BatchId batch, Instant now, int span = 60);

} // namespace packledger::workflow

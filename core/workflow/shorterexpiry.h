#pragma once

#include "workflow/batches.h"
#include "workflow/signature.h"

namespace packledger::workflow {

/// What somebody signs for, where a batch's packs shall be good for longer than one that goes into them.
struct ShorterExpiry
{
    QDate lastDay; ///< of the source: those that expire on this day or later may be used
    QString reason;
};

/// Signs that source packs with an earlier expiry than the batch's are used all the same. It stands in the batch's
/// record, and holds for this batch up to that day. Fails with batch.reason-missing, batch.field-wrong where the day is
/// none or not earlier than the batch's expiry, as sign() and unlockedBatch().
[[nodiscard]] Result<Signature> signShorterExpiry(ledger::WriteTransaction &transaction,
    const access::Signatory &signatory, BatchId batch, const ShorterExpiry &shorter);

/// Whether somebody has signed for sources of the batch that expire on this day, with the expiry that it has now.
[[nodiscard]] bool isShorterExpirySigned(ledger::View &view, BatchId batch, const QDate &lastDay);

} // namespace packledger::workflow

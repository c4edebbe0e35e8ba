#pragma once

#include "workflow/batches.h"

#include <vector>

namespace packledger::workflow {

/// What lot and expiry of a batch should have been, and how that came out.
struct LotCorrection
{
    QByteArray lot;
    QByteArray expiry; ///< as a WorkOrder has it: "YYYY-MM-DD", or "YYYY-MM-00"
    QString reason;
};

/// What was corrected.
struct CorrectedLot
{
    qint64 packs = 0;
    std::vector<EventId> events; ///< that take the place of those declared wrong
};

/// Corrects lot and expiry of a batch that runs, where its labels are right and its data are not. Nothing is changed in
/// place: each event that brought packs of it to life is declared wrong, and names the event that takes its place,
/// which is of the same moment and packs (EPCIS 2.0 section 7.4.1.4). The packs stay where they are, the order has the
/// new values from here on, and the act tells both, who, and why. Fails with access.not-permitted (ApproveBatches),
/// batch.reason-missing, batch.nothing-to-correct, batch.labels-wait, undo.left-the-site, as runningBatch() and
/// checkOrder().
[[nodiscard]] Result<CorrectedLot> correctLot(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const LotCorrection &correction);

} // namespace packledger::workflow

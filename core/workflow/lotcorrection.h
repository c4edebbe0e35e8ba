#pragma once

#include "workflow/batches.h"
#include "workflow/signature.h"

#include <vector>

namespace packledger::workflow {

/// Who corrects, and who approves that: somebody else.
struct CorrectionSigners
{
    access::Signatory performed;
    access::Signatory approved;
};

/// What lot and expiry of a batch should have been, and how that came out.
struct LotCorrection
{
    QByteArray lot;
    QByteArray expiry; ///< as a WorkOrder has it: "YYYY-MM-DD", or "YYYY-MM-00"
    QString reason;
    std::optional<CorrectionSigners> signers {}; ///< needed where two persons approve work orders
};

/// What was corrected.
struct CorrectedLot
{
    qint64 packs = 0;
    std::vector<EventId> events; ///< that take the place of those declared wrong
    std::vector<Signature> signatures {};
};

/// Corrects lot and expiry of a batch that runs, where its labels are right and its data are not. Nothing is changed in
/// place: each event that brought packs of it to life is declared wrong, and names the event that takes its place,
/// which is of the same moment and packs (EPCIS 2.0 section 7.4.1.4). The packs stay where they are, the order has the
/// new values from here on, and the act tells both, who, and why. Where two persons approve work orders (site setting
/// line.approval) two sign what is corrected; the second one may approve. Fails with access.not-permitted
/// (ApproveBatches, or RunLine where two sign), batch.may-not-approve (the second one), batch.signatures-missing,
/// batch.same-person, batch.reason-missing, batch.nothing-to-correct, batch.labels-wait, undo.left-the-site, as sign(),
/// runningBatch() and checkOrder().
[[nodiscard]] Result<CorrectedLot> correctLot(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const LotCorrection &correction);

} // namespace packledger::workflow

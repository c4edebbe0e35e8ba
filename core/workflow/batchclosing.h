#pragma once

#include "ledger/site.h"
#include "workflow/batchcounts.h"
#include "workflow/batches.h"
#include "workflow/signature.h"

namespace packledger::workflow {

/// A number that nobody has accounted for.
struct UnexplainedNumber
{
    gs1::ItemKey key;
    ledger::NumberState state = ledger::NumberState::Uncertain;
};

/// How the numbers of a batch add up, if it were closed now.
struct Reconciliation
{
    BatchCounts counts; ///< after the rule for unused numbers
    qint64 unused = 0; ///< drawn, never printed: what the site's rule returns or voids at the close
    qint64 unexplained = 0; ///< of packs and of containers
    ContainerCounts containers; ///< after the rule, too
    std::vector<UnexplainedNumber> differences; ///< by name; the first `limit` of them
    int yield = 0; ///< hundredths of a percent of the order
    bool isRejectRateWithin = true; ///< of the limit that the order sets
    qint64 sourcesWaiting = 0; ///< source packs that were scanned and not linked
    /// Good packs of an open batch that no source pack is linked with, where that is worth a warning: the batch took
    /// some, or closed batches of the product did; or the product has none yet, and the site takes in deliveries.
    qint64 withoutSource = 0;
    std::vector<qint64> packsOnTheLine; ///< bad ones that nobody has seen leave it
    std::vector<gs1::ItemKey> openContainers; ///< with packs of the batch, or opened for it, and not closed

    [[nodiscard]] bool isClean() const { return unexplained == 0; }
};
/// Fails with batch.no-such-batch.
[[nodiscard]] Result<Reconciliation> reconcile(ledger::View &view, BatchId batch, size_t limit = 1000);

/// Who signs that a batch is closed, and what they say to it.
struct ClosingRequest
{
    access::Signatory performed;
    access::Signatory witnessed; ///< somebody else
    QString reason {}; ///< needed where a number stays unexplained
    std::optional<qint64> rejectBin {}; ///< what was counted in the reject bin; needed where packs were rejected
};

/// What is locked now.
struct ClosedBatch
{
    QByteArray record; ///< SHA-256 of the record, hexadecimal
    qint64 unused = 0; ///< numbers returned or voided by the rule
    qint64 unexplained = 0; ///< signed for with the reason
    qint64 withoutSource = 0; ///< as Reconciliation has it; the record tells it
    std::vector<Signature> signatures;
};

/// Closes a batch in one transaction: unused numbers go where the site's rule says (setting line.unused: "return",
/// "void", or "explain" for neither), the record is written and kept, both sign its hash, and the batch is locked.
/// Fails with batch.labels-wait, batch.unexplained and batch.reject-bin-differs (without a reason),
/// batch.reject-bin-missing, inspection.pack-on-the-line, batch.sources-wait, batch.containers-open, batch.same-person,
/// batch.wrong-state, batch.locked, batch.pin-missing, access.not-permitted (SignBatches).
[[nodiscard]] Result<ClosedBatch> closeBatch(ledger::WriteTransaction &transaction, BatchId batch,
    const ClosingRequest &request, const ledger::SiteIdentity &site);

} // namespace packledger::workflow

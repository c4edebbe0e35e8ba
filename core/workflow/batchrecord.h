#pragma once

#include "ledger/site.h"
#include "workflow/batchcounts.h"
#include "workflow/batches.h"
#include "workflow/signature.h"

namespace packledger::workflow {

/// {"issued":…,"used":…,"voided":…,"returned":…,"unexplained":…}, as the record and the command line have it.
[[nodiscard]] QJsonObject containersFact(const ContainerCounts &counts);

/// The whole record of a batch as JSON bytes: order, clearance, every act, counts, and every number with its fate.
/// Signatures are over these bytes and stand beside them.
[[nodiscard]] QByteArray batchRecord(
    ledger::View &view, const BatchRow &batch, const ledger::SiteIdentity &site, const QJsonObject &closing);

/// The record that was signed, checked against its hash, and the signatures. Of a batch that is not closed the record
/// as it would be now, without signatures. Fails with batch.no-such-batch, batch.record-differs, ledger.damaged.
struct BatchRecord
{
    BatchRow batch;
    QByteArray bytes;
    QByteArray sha256; ///< hexadecimal
    std::vector<Signature> signatures;
    QString reason; ///< why it was closed in spite of what is open; empty: nothing was

    [[nodiscard]] bool isSigned() const { return !signatures.empty(); }
};
/// The record as it was signed; of a batch that is not closed as it would be now. Fails with codes::noSuchBatch,
/// codes::batchRecordDiffers.
[[nodiscard]] Result<BatchRecord> recordOf(ledger::View &view, BatchId batch, const ledger::SiteIdentity &site);

/// The record for another system, with its hash and its signatures as one JSON object; the record is a text in it, byte
/// for byte.
[[nodiscard]] QByteArray recordDocument(const BatchRecord &record);

} // namespace packledger::workflow

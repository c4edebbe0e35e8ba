#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Whether labels of a batch may be printed: its line was found clear, and it is not closed.
[[nodiscard]] bool takesLabels(ledger::BatchState state);

/// How many numbers of a batch wait for a label, and are in no print job.
[[nodiscard]] qint64 numbersWithoutLabel(ledger::View &view, BatchId batch);

/// The numbers of a batch whose labels are printed next, at most `count`: those it has, and for a batch that runs,
/// newly drawn ones where it has too few; without a count all that wait, or where none does what the order still lacks.
/// Fails as drawForBatch(), and with printing.nothing-to-print.
[[nodiscard]] Result<std::vector<gs1::ItemKey>> numbersForLabels(ledger::WriteTransaction &transaction,
    const access::Session &person, const ledger::BatchRow &batch, std::optional<qint64> count);

/// Queues labels ahead for a batch: its drawn numbers first, then, while it runs, newly drawn ones. Fails as
/// queueLabels() and numbersForLabels(), and with printing.line-not-clear.
[[nodiscard]] Result<PrintJobId> queueBatchLabels(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, qint64 count, const QString &printer, const QString &labelTemplate, const QString &language = {});

} // namespace packledger::workflow

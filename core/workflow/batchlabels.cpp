#include "workflow/batchlabels.h"

#include "workflow/commissioning.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"

namespace packledger::workflow {

using ledger::BatchState;

bool takesLabels(BatchState state)
{
    return state == BatchState::Cleared || state == BatchState::Running || state == BatchState::Stopped;
}

qint64 numbersWithoutLabel(ledger::View &view, BatchId batch)
{
    const qint64 drawn = view.line().numbers.countsOf(batch)[size_t(ledger::NumberState::Allocated)];
    const qint64 queued = view.line().printing.countsOf(batch)[size_t(ledger::LabelState::Queued)];
    return std::max<qint64>(0, drawn - queued);
}

Result<PrintJobId> queueBatchLabels(ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch,
    qint64 count, const QString &printer, const QString &labelTemplate, const QString &language)
{
    const std::optional<ledger::BatchRow> row = transaction.line().batches.find(batch);
    if (!row || !takesLabels(row->state))
        return fail(codes::lineNotClear, row ? row->order.name : QString::number(batch.value));
    PrintOrder order { printer, labelTemplate, batch, {}, language };
    if (row->state == BatchState::Cleared) {
        order.items = numbersToPrint(transaction, batch, count);
    } else {
        const Result<std::vector<gs1::ItemKey>> drawn = drawForBatch(transaction, person, batch, count);
        if (!drawn)
            return fail(drawn.error());
        order.items = *drawn;
    }
    return queueLabels(transaction, person, order);
}

} // namespace packledger::workflow

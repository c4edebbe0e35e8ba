#include "workflow/batchlabels.h"

#include "workflow/batchcounts.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/commissioning.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"

#include <limits>

namespace packledger::workflow {

using ledger::BatchState;

namespace {

/// How many numbers may be drawn for labels: what the good packs that are missing need, with the expected rejects, less
/// the numbers that wait for a label or whose label is out. A form sent twice must not print the order twice.
qint64 numbersToDraw(ledger::View &view, const ledger::BatchRow &batch)
{
    const BatchCounts counts = countsOf(view, batch.id);
    ledger::WorkOrder rest = batch.order;
    rest.quantity = std::max<qint64>(0, batch.order.quantity - counts.good());
    return std::max<qint64>(0, numbersNeeded(rest) - counts.unexplained());
}

} // namespace

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

Result<std::vector<gs1::ItemKey>> numbersForLabels(ledger::WriteTransaction &transaction, const access::Session &person,
    const ledger::BatchRow &batch, std::optional<qint64> count)
{
    if (isLocked(batch.state))
        return fail(codes::batchLocked, batch.order.name);
    std::vector<gs1::ItemKey> numbers
        = numbersToPrint(transaction, batch.id, count.value_or(std::numeric_limits<qint64>::max()));
    const qint64 wanted = count ? *count
        : numbers.empty()       ? numbersNeeded(batch.order) - countsOf(transaction, batch.id).issued()
                                : qint64(numbers.size());
    if (takesLabels(batch.state) && batch.state != BatchState::Cleared && wanted > qint64(numbers.size())) {
        const qint64 most = qint64(numbers.size()) + numbersToDraw(transaction, batch);
        if (wanted > most)
            return fail(codes::enoughLabels, QString::number(most));
        return drawForBatch(transaction, person, batch.id, wanted);
    }
    if (numbers.empty())
        return fail(codes::nothingToPrint);
    return numbers;
}

Result<PrintJobId> queueBatchLabels(ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch,
    qint64 count, const QString &printer, const QString &labelTemplate, const QString &language)
{
    const std::optional<ledger::BatchRow> row = transaction.line().batches.find(batch);
    if (!row || !takesLabels(row->state))
        return fail(codes::lineNotClear, row ? row->order.name : QString::number(batch.value));
    const Result<std::vector<gs1::ItemKey>> numbers = numbersForLabels(transaction, person, *row, count);
    if (!numbers)
        return fail(numbers.error());
    return queueLabels(transaction, person, { printer, labelTemplate, batch, *numbers, language });
}

} // namespace packledger::workflow

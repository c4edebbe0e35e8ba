#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

using ledger::BatchRow;
using ledger::BatchState;
using ledger::WorkOrder;

/// How many numbers a work order needs, so that its quantity is left after the rejects that are expected: the
/// quantity divided by (1 - expected rejects), rounded up.
[[nodiscard]] qint64 numbersNeeded(const WorkOrder &order);

/// The expiry as a work order keeps it, "YYYY-MM-DD" or "YYYY-MM-00": from that, from "YYYY-MM" or from the YYMMDD of
/// a label. Nothing where the text is none of these, or no date of the calendar.
[[nodiscard]] std::optional<QByteArray> orderExpiry(QByteArrayView text, QDate today);

/// The day up to whose end a product with such an expiry may be used; null where it is no date of the calendar.
[[nodiscard]] QDate expiryDay(const QByteArray &orderExpiry);

/// Nobody makes packs that have expired: of an order that waited too long, or where a clock is wrong, none are printed
/// or commissioned. Fails with batch.expired.
[[nodiscard]] Result<void> checkNotExpired(const WorkOrder &order, QDate today);

/// What speaks against one field of an order.
struct OrderFault
{
    QByteArray field; ///< as a table of work orders names it
    Error error;
};
/// All that speaks against an order, in the order of a table's columns. Codes as checkOrder().
[[nodiscard]] std::vector<OrderFault> faultsOf(const WorkOrder &order, QDate today);

/// Whether an order can run. Fails with the first of its faults: with batch.field-missing or batch.field-wrong, the
/// field's name in the detail, with batch.expired or batch.expiry-too-far, and with the codes of core/gs1 for the GTIN.
[[nodiscard]] Result<void> checkOrder(const WorkOrder &order, QDate today);

/// Whether the site may make this, for the person who asks: the client is theirs, the GTIN is not another labeler's,
/// and the pool that is named gives numbers for it. Fails with access.other-client, pool.foreign-labeler, as
/// checkPool().
[[nodiscard]] Result<void> checkFitsSite(ledger::View &view, const access::Session &person, const WorkOrder &order);

/// Writes a work order down, to be approved. Without a name it is called "B-" and its number; of a person who is
/// limited to a client it is that client's. Fails as checkOrder() and checkFitsSite(), and with batch.name-taken,
/// access.not-permitted (PlanBatches).
[[nodiscard]] Result<BatchId> planBatch(
    ledger::WriteTransaction &transaction, const access::Session &person, WorkOrder order);

/// Opens a batch that runs at once, for a line without clearance of its own. Where two persons approve (site setting
/// line.approval), or the printer must give back the job first (line.printer-job), it is only planned. Fails as
/// planBatch().
[[nodiscard]] Result<BatchId> openBatch(
    ledger::WriteTransaction &transaction, const access::Session &person, WorkOrder order);

/// Changes an order that has not run: it needs approval again.
/// Fails as planBatch(), and with batch.wrong-state, batch.locked, batch.no-such-batch, batch.labels-wait, and with
/// batch.labels-out where printed labels would tell another product, lot or expiry.
[[nodiscard]] Result<void> changeBatch(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch, WorkOrder order);

/// Approves a work order and draws the numbers it needs, where there is a pool for them. Where two persons approve, the
/// one who planned it is refused (batch.same-person). Fails with access.not-permitted (ApproveBatches),
/// batch.wrong-state, batch.no-such-batch, and as drawNumbers().
[[nodiscard]] Result<void> approveBatch(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch);

/// Whether the site lets a second person approve.
[[nodiscard]] bool needsTwoPersons(ledger::View &view);

/// The batch with this name or number. Fails with batch.no-such-batch.
[[nodiscard]] Result<BatchRow> batchNamed(ledger::View &view, const QString &nameOrNumber);
/// The batch, for somebody who may be limited to a client: another client's is not there for them. Fails as above.
[[nodiscard]] Result<BatchRow> batchFor(ledger::View &view, const access::Session &person, const QString &nameOrNumber);
/// The batches that somebody may see, newest first.
[[nodiscard]] std::vector<BatchRow> batchesFor(ledger::View &view, const access::Session &person);
/// Where a person is limited to a client, all of these fail for another client's batch with access.other-client.
/// The batch, if it still takes acts. Fails with batch.no-such-batch, batch.locked.
[[nodiscard]] Result<BatchRow> unlockedBatch(ledger::View &view, BatchId batch);
[[nodiscard]] Result<BatchRow> unlockedBatch(ledger::View &view, const access::Session &person, BatchId batch);
/// The batch, if its order may still change. Fails as unlockedBatch(), and with batch.wrong-state.
[[nodiscard]] Result<BatchRow> unstartedBatch(ledger::View &view, const access::Session &person, BatchId batch);
/// The batch, if it runs or stands still in the middle of running: what commissions and prints asks this.
/// Fails as unlockedBatch(), and with batch.wrong-state.
[[nodiscard]] Result<BatchRow> runningBatch(ledger::View &view, BatchId batch);
[[nodiscard]] Result<BatchRow> runningBatch(ledger::View &view, const access::Session &person, BatchId batch);

} // namespace packledger::workflow

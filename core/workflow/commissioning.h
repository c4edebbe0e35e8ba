#pragma once

#include "access/session.h"
#include "gs1/itemkey.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "workflow/scannedcode.h"

namespace packledger::workflow {

/// What is true of all items that one event commissions.
struct Commissioning
{
    BatchId batch; ///< that the numbers were drawn for
    QByteArray lot;
    QByteArray expiry; ///< "YYYY-MM-DD"; with day 00 the whole month
};

/// The date of an expiry as EPCIS wants it: the last day of a month whose day is left open ("2028-06-00").
[[nodiscard]] QByteArray fullExpiry(const QByteArray &expiry);

/// Brings items to life: one event (commissioning, active, with lot and expiry) for numbers of one product, which were
/// drawn here for the batch and are Allocated, Sent, Printed or Uncertain; they become Commissioned by it.
/// Fails with access.not-permitted (Commission), commissioning.nothing, commissioning.mixed-products,
/// commissioning.lot-or-expiry-missing, commissioning.not-drawn, commissioning.other-batch, commissioning.used. The
/// detail of the last three is the number.
[[nodiscard]] Result<EventId> commission(ledger::WriteTransaction &transaction, const access::Session &person,
    const Commissioning &facts, const std::vector<gs1::ItemKey> &items);

/// The same with the lot and expiry of a batch that runs. Fails as runningBatch() and the one above.
[[nodiscard]] Result<EventId> commission(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const std::vector<gs1::ItemKey> &items);

/// Draws the next numbers of a batch that runs, from the pool its order names or those for its product, market and
/// client. Fails as runningBatch() and drawNumbers().
[[nodiscard]] Result<std::vector<gs1::ItemKey>> drawForBatch(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch, qint64 count);

/// Whether so many more packs are within the order: what it needs with its expected rejects, less those that were good
/// once. Fails with batch.more-than-ordered (how many are left).
[[nodiscard]] Result<void> checkOrdered(ledger::View &view, const ledger::BatchRow &batch, qint64 more);

/// What became of a label that was scanned to be commissioned.
enum class CommissionVerdict {
    Commissioned,
    Duplicate, ///< commissioned before, in this batch
    WrongProduct,
    LotMismatch,
    ExpiryMismatch,
    OtherBatch, ///< drawn for another batch, or from a pool of another market or client
    Used, ///< the number has ended, was given back, or is on a pack that others told us of
    NotOurs, ///< not drawn here, and the site takes none such (site setting "line.unknown-numbers" is "refuse")
    BadSerial, ///< not drawn here, and no serial for a pack of ours: other characters than letters and digits
    Rejected, ///< the code names no item for certain
};
[[nodiscard]] const char *nameOf(CommissionVerdict verdict);

/// What a scan came to that was to commission a pack.
struct CommissionOutcome
{
    CommissionVerdict verdict = CommissionVerdict::Rejected;
    gs1::ItemKey key;
    EventId event;
    QString detail; ///< of Rejected: what is wrong with the code
};
/// What it came to, for a person.
[[nodiscard]] QString sentence(const CommissionOutcome &outcome);

/// A label was read that is on its pack: its number comes to life. A number of an imported list or of a range counts as
/// drawn by it, and one that nobody knows (on a label made elsewhere) becomes a number of this batch. Fails with
/// access.not-permitted (Commission) and as runningBatch().
[[nodiscard]] Result<CommissionOutcome> commissionScanned(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch, const ScannedCode &code);

/// The same for logistic units (SSCC), which have neither lot nor expiry.
[[nodiscard]] Result<EventId> commissionLogisticUnits(
    ledger::WriteTransaction &transaction, const access::Session &person, const std::vector<gs1::ItemKey> &units);

} // namespace packledger::workflow

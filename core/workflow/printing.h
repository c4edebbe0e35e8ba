#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "workflow/scannedcode.h"

namespace packledger::workflow {

/// What somebody wants printed: a label of one template for each number, in this order.
struct PrintOrder
{
    QString printer;
    QString labelTemplate; ///< name of a template
    BatchId batch; ///< what the labels say of lot and expiry before the packs are commissioned; may be none
    std::vector<gs1::ItemKey> items;
    QString language {}; ///< of the words on the labels, "de"; empty: English
};

/// The numbers of a batch that have no label and are in no job, at most so many, in the order in which to print them:
/// random ones in an order that says nothing of their neighbours, others one after the other.
[[nodiscard]] std::vector<gs1::ItemKey> numbersToPrint(ledger::View &view, BatchId batch, qint64 atMost);

/// Takes an order: the job waits until PrintRun prints it. Refuses a number whose label was ever sent (nothing is
/// printed twice, not even where the label was spoilt: a spoilt label's number is voided and the pack gets a new one),
/// a number that has ended, and a pack whose number was not drawn here. Containers of others may get a label. Fails
/// with access.not-permitted (Print), printing.no-such-printer, printing.nothing-to-print, printing.too-many,
/// printing.already-printed, printing.line-not-clear and inspection.not-challenged (of a batch's number),
/// printing.number-ended, printing.not-our-number, access.other-client, pool.foreign-labeler.
[[nodiscard]] Result<PrintJobId> queueLabels(
    ledger::WriteTransaction &transaction, const access::Session &person, const PrintOrder &order);

/// Whether a number may still go on a label: it has not ended, and its batch is not closed. A number that was not drawn
/// here is none of our business. Fails with printing.number-ended.
[[nodiscard]] Result<void> checkLive(ledger::View &view, const gs1::ItemKey &number);
/// Whether no label of a batch is still on its way to a printer: before that, nobody can say what becomes of its
/// numbers. Fails with batch.labels-wait.
[[nodiscard]] Result<void> checkNoLabelWaits(ledger::View &view, BatchId batch);
/// Whether none was printed, or may have been, of which nobody knows what became: it may be on a pack. Fails with
/// batch.labels-out.
[[nodiscard]] Result<void> checkNoLabelIsOut(ledger::View &view, BatchId batch);

/// Fails with printing.no-such-job; so it does for somebody who is limited to a client, where the labels are another's.
[[nodiscard]] Result<ledger::PrintJobRow> findPrintJob(ledger::View &view, PrintJobId job);
[[nodiscard]] Result<ledger::PrintJobRow> findPrintJob(
    ledger::View &view, const access::Session &person, PrintJobId job);
/// The jobs that somebody may see, the newest first.
[[nodiscard]] std::vector<ledger::PrintJobRow> printJobsFor(
    ledger::View &view, const access::Session &person, int atMost);

/// No further label leaves until it is resumed. Fails with access.not-permitted (Print), printing.job-over.
[[nodiscard]] Result<void> pausePrinting(
    ledger::WriteTransaction &transaction, const access::Session &person, PrintJobId job);
/// Fails with printing.waits-for-scan while the fate of a label is unknown.
[[nodiscard]] Result<void> resumePrinting(
    ledger::WriteTransaction &transaction, const access::Session &person, PrintJobId job);
/// What was not sent will not be: those numbers are as they were before. Fails with printing.no-reason.
[[nodiscard]] Result<void> cancelPrinting(
    ledger::WriteTransaction &transaction, const access::Session &person, PrintJobId job, const QString &reason);

/// What the scan of a printed label came to.
enum class LabelVerdict {
    Verified, ///< good: the pack may go on
    AfterGap, ///< good, but labels before it have not been seen: they are uncertain now, and the job waits
    Again, ///< verified before: a second label with this number. One of the two must be destroyed
    Voided, ///< this number was written off: destroy the label
    NotPrinted, ///< was not sent to the printer yet, and will not be: put it aside and find out where it comes from
    OtherJob, ///< of a job that this scan was not meant for
    Unknown, ///< no label of this site
    Rejected, ///< the code names no item for certain
};
inline constexpr int labelVerdictCount = 8;
[[nodiscard]] const char *nameOf(LabelVerdict verdict);

/// What a scan settles.
enum class LabelScan {
    Check, ///< this label is on its pack. Labels are checked in the order of printing
    LastGood, ///< after a stop: this is the last good label that came out. Uncertain ones before it were printed, those
              ///< behind it were not and are voided
};

/// What a scan came to that was to confirm printed labels.
struct LabelOutcome
{
    LabelVerdict verdict = LabelVerdict::Rejected;
    gs1::ItemKey key;
    QByteArray uri;
    PrintJobId job; ///< that the label is of
    qint64 position = 0;
    qint64 settledPrinted = 0; ///< uncertain labels that were printed, by this scan
    qint64 voided = 0; ///< uncertain labels that are voided, by this scan
    QByteArrayList missing; ///< uris of AfterGap
    QString detail; ///< of Rejected
};
[[nodiscard]] QString sentence(const LabelOutcome &outcome);

/// A printed label was read. `job` invalid: whatever job it is of. Fails with access.not-permitted (Print).
[[nodiscard]] Result<LabelOutcome> checkLabel(ledger::WriteTransaction &transaction, const access::Session &person,
    PrintJobId job, const ScannedCode &code, LabelScan meaning = LabelScan::Check);
[[nodiscard]] Result<LabelOutcome> checkLabel(ledger::WriteTransaction &transaction, const access::Session &person,
    PrintJobId job, const gs1::ItemKey &item, LabelScan meaning = LabelScan::Check);

/// Writes labels off: spoilt, torn, or never come out. Empty `positions`: every uncertain one of the job. Answers how
/// many. Their numbers are voided with them. Fails with access.not-permitted (Print), printing.no-reason, and
/// printing.label-in-use where its pack is commissioned: that ends by decommissioning.
[[nodiscard]] Result<qint64> voidLabels(ledger::WriteTransaction &transaction, const access::Session &person,
    PrintJobId job, const std::vector<qint64> &positions, const QString &reason);

} // namespace packledger::workflow

#pragma once

#include "workflow/batches.h"

#include <QStringList>

namespace packledger::workflow {

/// Why a line stands: the usual reasons, by their stable names.
[[nodiscard]] const QByteArrayList &stopReasons();
/// In words for a person; a site's own reason as it was written.
[[nodiscard]] QString stopReasonText(const QByteArray &reason);

/// One time that the line stood.
struct LineStop
{
    Instant from;
    Instant to; ///< 0 ms: it still stands
    QByteArray reason;
    QString note;
    ledger::Actor by;
};

/// A note on the batch that its record carries: a deviation, with the number it has elsewhere.
struct BatchNote
{
    QString text;
    QString reference;
    ledger::Actor by;
    Instant at;
    QByteArray photo {}; ///< SHA-256 (hexadecimal) of a picture kept among the documents' bytes; empty: none
};

/// Whether no batch runs that was started, or went on, at this station last: a line makes one at a time, or the packs
/// of two get mixed. One that was opened without a start (openBatch()) takes no line. Fails with batch.line-busy,
/// naming the other one, unless that is of a client whose batches this person may not see.
[[nodiscard]] Result<void> checkLineIsFree(
    ledger::View &view, const access::Session &person, const QByteArray &station);

/// Starts a batch that is approved and, where the site wants that, cleared. Every parameter must be there.
/// Fails with access.not-permitted (RunLine), batch.field-missing, batch.not-clear, batch.line-busy, batch.wrong-state,
/// as checkChallenged(), checkPrinterJob() and unlockedBatch().
[[nodiscard]] Result<void> startBatch(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch);

/// The line stands. Fails with batch.no-such-stop-reason, batch.reason-missing (of "other" without a note),
/// batch.wrong-state, access.not-permitted (RunLine).
[[nodiscard]] Result<void> stopLine(ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const QByteArray &reason, const QString &note = {});
/// Behind a stop for the label roll, a jam or the printer, confirmOrder() is asked for before a pack is judged, where
/// labels are out that were not seen on a pack. Fails with inspection.pack-on-the-line, batch.line-busy,
/// batch.wrong-state, access.not-permitted (RunLine).
[[nodiscard]] Result<void> resumeLine(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch);

/// Another person answers for the line from now on, and says so.
/// Fails with batch.same-person, batch.wrong-state, access.not-permitted (RunLine).
[[nodiscard]] Result<void> changeShift(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const access::Session &next, const QString &note = {});

/// Attaches a deviation, with a picture of it where there is one. Fails with batch.reason-missing where there is no
/// text, base.file-open, as unlockedBatch().
[[nodiscard]] Result<void> noteDeviation(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const QString &text, const QString &reference = {}, QIODevice *photo = nullptr);

/// Gives a work order up before it ran; numbers drawn for it go back unused.
/// Fails with batch.reason-missing, batch.wrong-state, batch.labels-wait, batch.labels-out, access.not-permitted
/// (PlanBatches).
[[nodiscard]] Result<void> cancelBatch(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch, const QString &reason);

/// One time that the line changed hands.
struct ShiftChange
{
    QByteArray from;
    QByteArray to;
    QString note;
    Instant at;
};
/// What happened at the line while the batch ran, oldest first.
[[nodiscard]] std::vector<ShiftChange> shiftsOf(ledger::View &view, BatchId batch);

[[nodiscard]] std::vector<LineStop> stopsOf(ledger::View &view, BatchId batch);
[[nodiscard]] std::vector<BatchNote> notesOf(ledger::View &view, BatchId batch);

} // namespace packledger::workflow

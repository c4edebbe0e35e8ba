#pragma once

#include "workflow/batches.h"
#include "workflow/signature.h"

namespace packledger::workflow {

/// One thing that must be true of the line before a batch starts.
struct ClearancePoint
{
    QByteArray id; ///< of a point that the site words itself: its text
    QString text;
    bool isChecked = false;
    ledger::Actor by {};
    Instant at {};
    QString note {};
    QByteArray photo {}; ///< SHA-256 (hexadecimal) of a picture kept among the documents' bytes
};

/// The line clearance of a batch, as far as it has come.
struct Clearance
{
    std::vector<ClearancePoint> points;
    std::vector<Signature> signatures; ///< performed, reviewed
    QByteArray sha256; ///< over the points as they are now: what is signed

    [[nodiscard]] bool allChecked() const;
    [[nodiscard]] bool isComplete() const { return allChecked() && signatures.size() >= 2; }
};

/// Of an order that is approved, with the points of the site (setting line.clearance-points, one a line; five usual
/// ones otherwise). Fails with batch.no-such-batch.
[[nodiscard]] Result<Clearance> clearanceOf(ledger::View &view, BatchId batch);

/// Whether the site wants the line cleared before a batch starts (setting line.clearance; "off" does without).
[[nodiscard]] bool needsClearance(ledger::View &view);

/// Somebody looked: the point holds. A point checked again is noted again; a signature given before counts no more.
/// Fails with access.not-permitted (RunLine), batch.no-such-point, batch.wrong-state, and as unlockedBatch().
[[nodiscard]] Result<void> checkPoint(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const QByteArray &point, const QString &note = {}, QIODevice *photo = nullptr);

/// Signs the clearance: the first one performed it, the second, somebody else, reviewed it, and the line is clear.
/// Fails with batch.not-clear (the open point), batch.same-person, batch.wrong-state, and as sign().
[[nodiscard]] Result<Clearance> signClearance(
    ledger::WriteTransaction &transaction, const access::Signatory &signatory, BatchId batch);

} // namespace packledger::workflow

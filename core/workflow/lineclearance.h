#pragma once

#include "scan/interpretation.h"
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
    QByteArray ownCode {}; ///< a code that hangs there anyway, as the site's rule names it; empty: the card alone
    bool isScanned = false; ///< not ticked by hand: its code was scanned, so somebody stood there
};

/// The content of the card that hangs at a point: a GS1 element string of company-internal information (AI 99), spelled
/// so that a scanner with a wrong keyboard layout still reads it, like the command cards.
[[nodiscard]] QByteArray cardOf(const ClearancePoint &point);
/// Whether a scan is such a card, of whichever point or site.
[[nodiscard]] bool isClearanceCard(const scan::Interpretation &meaning);

/// The line clearance of a batch, as far as it has come.
struct Clearance
{
    std::vector<ClearancePoint> points;
    std::vector<Signature> signatures; ///< performed, reviewed
    QByteArray sha256; ///< over the points as they are now: what is signed

    [[nodiscard]] bool allChecked() const;
    [[nodiscard]] bool isComplete() const { return allChecked() && signatures.size() >= 2; }
};

/// The points of the site, none checked: setting line.clearance-points, one a line, with the code that hangs there
/// after a bar ("The hopper is empty | HOPPER-2"); five usual ones otherwise.
[[nodiscard]] std::vector<ClearancePoint> clearancePoints(ledger::View &view);

/// Of an order that is approved, with the points of the site. Fails with batch.no-such-batch.
[[nodiscard]] Result<Clearance> clearanceOf(ledger::View &view, BatchId batch);

/// Whether the site wants the line cleared before a batch starts (setting line.clearance; "off" does without).
[[nodiscard]] bool needsClearance(ledger::View &view);

/// Somebody looked: the point holds. A point checked again is noted again; a signature given before counts no more.
/// Fails with access.not-permitted (RunLine), batch.no-such-point, batch.wrong-state, and as unlockedBatch().
[[nodiscard]] Result<void> checkPoint(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const QByteArray &point, const QString &note = {}, QIODevice *photo = nullptr);

/// What a scan at the clearance came to.
struct PointScan
{
    ClearancePoint point; ///< as it was before
    [[nodiscard]] bool wasChecked() const { return point.isChecked; }
};

/// The code of a point was scanned, its card or its own: the point holds. One that is checked already stays as it is,
/// and so do signatures. Fails with batch.foreign-point-code, the code and the point that is open next in the detail,
/// and as checkPoint().
[[nodiscard]] Result<PointScan> scanPoint(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const scan::Interpretation &meaning);

/// Signs the clearance: the first one performed it, the second, somebody else, reviewed it, and the line is clear.
/// Fails with batch.not-clear (the open point), batch.same-person, batch.wrong-state, and as sign().
[[nodiscard]] Result<Clearance> signClearance(
    ledger::WriteTransaction &transaction, const access::Signatory &signatory, BatchId batch);

} // namespace packledger::workflow

#pragma once

#include "access/session.h"
#include "base/result.h"
#include "gs1/itemkey.h"
#include "ledger/linestores.h"
#include "ledger/packingstore.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Where the new label is printed; empty: as the old one was.
struct LabelPlace
{
    QString printer {};
    QString labelTemplate {};
    QString language {};
};

/// The number that a spoilt label had, and the one that its item bears now.
struct Replacement
{
    gs1::ItemKey old;
    gs1::ItemKey fresh;
    QByteArray oldUri;
    QByteArray freshUri;
    PrintJobId job; ///< of the new label; invalid where nobody knows a printer for it
    ledger::PackingId packing; ///< of a container that is being filled: goes on under this one
};

/// A label is spoilt, lost or unreadable: what it stood on gets a new number and a label of it, since no number is
/// printed twice. All in one go, journaled as "print.replaced" with both numbers and the reason:
/// - a number that is not commissioned is voided with its label, and another is drawn from its pool for its batch;
/// - a container that is being filled goes on under a new number with the children it has;
/// - a commissioned pack's number is decommissioned; a new one is commissioned with its lot and expiry and takes its
///   place in the container;
/// - a closed container's children move to a new number, which takes its place; the old one is decommissioned.
/// Fails with access.not-permitted (Print; for a commissioned number also Pack and EndItems), printing.no-reason,
/// printing.not-our-number, printing.number-ended, printing.not-replaced, and as drawing, packing and ending do.
[[nodiscard]] Result<Replacement> replaceLabel(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &old, const QString &reason, const LabelPlace &place = {});

} // namespace packledger::workflow

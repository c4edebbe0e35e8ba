#pragma once

#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Why the hold that a verdict placed goes away again.
enum class HoldEnd {
    Cleared, ///< a later scan or later data came to another verdict: released
    TakenBack, ///< the scan was undone: it never was
};

/// Brings the hold on an item in step with what the receipt makes of it now: placed with a bad verdict, gone
/// without. One event each, in the transaction of the scan, the review or the undoing that calls it. A hold by hand,
/// or of another receipt, stays, and no second one is placed beside it.
void followVerdict(ledger::WriteTransaction &transaction, ReceiptId receipt, ItemId item, HoldEnd end);

/// Places a hold by hand on one item; `scan` is the uuid of the scan it came with, empty without.
EventId placeHoldByHand(ledger::WriteTransaction &transaction, const gs1::ItemKey &item, const QByteArray &reason,
    const QString &note, const QByteArray &scan);

/// Releases holds of one kind on many items with one event. Does nothing without items.
void releaseAll(
    ledger::WriteTransaction &transaction, const std::vector<gs1::ItemKey> &items, const ledger::HoldFacts &which);

/// Why an item is held after a verdict: the stable name of the hold's reason.
[[nodiscard]] const char *holdReasonFor(ledger::Verdict verdict);

} // namespace packledger::workflow

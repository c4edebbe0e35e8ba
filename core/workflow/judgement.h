#pragma once

#include "ledger/itemstate.h"
#include "ledger/receiptverdict.h"
#include "workflow/reason.h"

#include <QByteArray>
#include <QDate>

namespace packledger::workflow {

/// All that the verdict on one item in one receipt depends on. Containers are taken into account: state,
/// condition and hold are what is true of the item as it stands in its containers.
struct Situation
{
    /// Where the item belongs, seen from the receipt.
    enum class Belonging { Expected, OtherShipment, Blind, Nowhere };

    bool known = false; ///< somebody told us of it: an event, a list, or registration here
    ledger::ItemState state = ledger::ItemState::Mentioned;
    ledger::ItemCondition condition = ledger::ItemCondition::None;
    /// Of an open hold. "awaiting-data" does not count, since data speak here; nor does "not-on-asn" for what is
    /// expected here.
    QByteArray holdReason;
    bool scannedHere = false; ///< counted in this receipt by a scan of its own
    bool inferredHere = false; ///< counted in this receipt through a container
    bool countedElsewhere = false; ///< in another open receipt
    bool takenBack = false; ///< the sender's data took back the shipment that it came with
    Belonging belonging = Belonging::Nowhere;
    QByteArray labelLot;
    QByteArray labelExpiry;
    QByteArray dataLot;
    QByteArray dataExpiry;
    QDate today; ///< the site's calendar day
};

/// A verdict on an item, and why.
struct Judgement
{
    ledger::Verdict verdict = ledger::Verdict::Accepted;
    Reason reason = Reason::Expected;
};

/// The verdict: the gravest of what speaks against the item, else whether it is new to the receipt. A pure
/// and total function; tst_judgement holds its table.
[[nodiscard]] Judgement judge(const Situation &situation);

} // namespace packledger::workflow

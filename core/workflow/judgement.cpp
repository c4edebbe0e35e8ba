#include "workflow/judgement.h"

#include "workflow/scannedcode.h"

namespace packledger::workflow {

using ledger::ItemCondition;
using ledger::ItemState;
using ledger::Verdict;

Judgement judge(const Situation &situation)
{
    const bool announced = situation.belonging == Situation::Belonging::Expected;
    const bool answered
        = situation.holdReason == "awaiting-data" || (situation.holdReason == "not-on-asn" && announced);
    const bool held = !situation.holdReason.isEmpty() && !answered;
    if (!situation.known && !held)
        return { Verdict::Unknown, Reason::UnknownSerial };

    if (isEnded(situation.state) || situation.state == ItemState::PartlyDispensed)
        return { Verdict::Inactive, Reason::Ended };
    if (situation.state == ItemState::Shipped)
        return { Verdict::Inactive, Reason::Left };

    if (situation.condition == ItemCondition::Recalled || situation.holdReason == "recall")
        return { Verdict::Recalled, Reason::Recalled };
    if (held) {
        return { Verdict::Quarantined, situation.holdReason == "damaged" ? Reason::Damaged : Reason::OnHold };
    }
    switch (situation.condition) {
    case ItemCondition::Stolen:
    case ItemCondition::Lost:
    case ItemCondition::Damaged:
    case ItemCondition::NotSellable:
        return { Verdict::Quarantined, Reason::Condition };
    case ItemCondition::Expired:
        return { Verdict::Expired, Reason::Expired };
    case ItemCondition::None:
    case ItemCondition::Recalled:
    case ItemCondition::Returned:
        break;
    }

    if (situation.state == ItemState::Received)
        return { Verdict::AlreadyReceived, Reason::ReceivedBefore };
    if (situation.countedElsewhere)
        return { Verdict::AlreadyReceived, Reason::InOtherReceipt };

    if (!situation.labelLot.isEmpty() && !situation.dataLot.isEmpty() && situation.labelLot != situation.dataLot)
        return { Verdict::LotMismatch, Reason::WrongLot };
    if (!expiryAgrees(situation.labelExpiry, situation.dataExpiry))
        return { Verdict::ExpiryMismatch, Reason::WrongExpiry };
    const QDate lastDay = lastValidDay(situation.dataExpiry.isEmpty() ? situation.labelExpiry : situation.dataExpiry);
    if (lastDay.isValid() && lastDay < situation.today)
        return { Verdict::Expired, Reason::Expired };

    if (situation.takenBack)
        return { Verdict::NotOnAsn, Reason::TakenBack };
    if (situation.scannedHere)
        return { Verdict::Duplicate, Reason::Again };
    if (situation.inferredHere)
        return { Verdict::Duplicate, Reason::InContainer };

    switch (situation.belonging) {
    case Situation::Belonging::Expected:
        return { Verdict::Accepted, Reason::Expected };
    case Situation::Belonging::Blind:
        return { Verdict::Accepted, Reason::Blind };
    case Situation::Belonging::OtherShipment:
        return { Verdict::NotOnAsn, Reason::OtherShipment };
    case Situation::Belonging::Nowhere:
        break;
    }
    return { Verdict::NotOnAsn, Reason::NotOnAsn };
}

} // namespace packledger::workflow

#include "workflow/packjudgement.h"

namespace packledger::workflow {

using ledger::ItemCondition;
using ledger::ItemState;

PackVerdict judge(const PackSituation &situation)
{
    if (situation.isContainer)
        return PackVerdict::Container;
    if (!situation.known)
        return PackVerdict::Unknown;
    if (isEnded(situation.state))
        return PackVerdict::Ended;
    if (situation.condition == ItemCondition::Recalled)
        return PackVerdict::Recalled;
    if (situation.held || (situation.condition != ItemCondition::None && situation.condition != ItemCondition::Expired))
        return PackVerdict::Held;
    if (situation.where == PackSituation::Where::Here)
        return PackVerdict::Duplicate;
    if (situation.state == ItemState::Mentioned && !situation.logistic)
        return PackVerdict::NotCommissioned;
    if (situation.state == ItemState::InTransit || situation.state == ItemState::Shipped)
        return PackVerdict::NotHere;
    if (situation.state == ItemState::PartlyDispensed)
        return PackVerdict::Ended;
    if (situation.expired || situation.condition == ItemCondition::Expired)
        return PackVerdict::Expired;
    if (situation.empty)
        return PackVerdict::Empty;
    if (situation.troubleInside)
        return PackVerdict::ContentsHeld;
    if (!situation.levelFits)
        return PackVerdict::WrongLevel;
    if (!situation.productFits)
        return PackVerdict::OtherProduct;
    if (!situation.labelAgrees)
        return PackVerdict::LabelMismatch;
    if (!situation.lotFits)
        return PackVerdict::OtherLot;
    if (situation.where == PackSituation::Where::ElsewhereOpen)
        return PackVerdict::OtherParent;
    if (situation.where == PackSituation::Where::Elsewhere && situation.leaving != PackSituation::Leaving::Allowed)
        return PackVerdict::OtherParent;
    if (situation.full)
        return PackVerdict::Full;
    return PackVerdict::Accepted;
}

} // namespace packledger::workflow

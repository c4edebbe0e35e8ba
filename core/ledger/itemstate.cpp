#include "ledger/itemstate.h"

#include "ledger/holdfacts.h"
#include "ledger/ledgererrors.h"

namespace packledger::ledger {

QByteArray cbvWord(const QByteArray &term)
{
    for (const char *prefix : { "urn:epcglobal:cbv:bizstep:", "urn:epcglobal:cbv:disp:", "urn:epcglobal:cbv:btt:",
             "urn:epcglobal:cbv:sdt:", "urn:epcglobal:cbv:er:", "https://ref.gs1.org/cbv/BizStep-",
             "https://ref.gs1.org/cbv/Disp-", "https://ref.gs1.org/cbv/BTT-", "https://ref.gs1.org/cbv/SDT-",
             "https://ref.gs1.org/cbv/ER-", "cbv:BizStep-", "cbv:Disp-", "cbv:BTT-", "cbv:SDT-", "cbv:ER-" }) {
        const qsizetype length = qsizetype(qstrlen(prefix));
        if (term.size() > length && qstrnicmp(term.constData(), prefix, size_t(length)) == 0)
            return term.mid(length);
    }
    return term;
}

std::optional<ItemCondition> conditionOf(const QByteArray &word)
{
    struct Entry
    {
        const char *word;
        ItemCondition condition;
    };
    static constexpr Entry entries[] = {
        { "recalled", ItemCondition::Recalled },
        { "stolen", ItemCondition::Stolen },
        { "unknown", ItemCondition::Lost },
        { "damaged", ItemCondition::Damaged },
        { "expired", ItemCondition::Expired },
        { "non_sellable_other", ItemCondition::NotSellable },
        { "needs_replacement", ItemCondition::NotSellable },
        { "non_conformant", ItemCondition::NotSellable },
        { "returned", ItemCondition::Returned },
        { "active", ItemCondition::None },
        { "sellable_accessible", ItemCondition::None },
        { "sellable_not_accessible", ItemCondition::None },
        { "available", ItemCondition::None },
        { "conformant", ItemCondition::None },
    };
    for (const Entry &entry : entries) {
        if (word == entry.word)
            return entry.condition;
    }
    return std::nullopt;
}

EventKind kindOf(const epcis::Event &event, bool fromPartner)
{
    using epcis::Action;
    using epcis::EventType;
    if (event.errorDeclaration)
        return EventKind::Declaration;
    if (const std::optional<HoldFacts> hold = fromPartner ? std::nullopt : holdFactsOf(event))
        return hold->what == HoldFacts::What::Place ? EventKind::Hold : EventKind::Release;
    const QByteArray step = cbvWord(event.bizStep);
    const QByteArray disposition = cbvWord(event.disposition);
    switch (event.type) {
    case EventType::Aggregation:
        if (event.action == Action::Add)
            return EventKind::Pack;
        if (event.action == Action::Delete)
            return EventKind::Unpack;
        break;
    case EventType::Association:
        if (event.action == Action::Add)
            return EventKind::Associate;
        if (event.action == Action::Delete)
            return EventKind::Dissociate;
        return EventKind::Observe;
    case EventType::Transformation:
        return EventKind::Transform;
    case EventType::Quantity:
        return EventKind::Observe;
    case EventType::Object:
    case EventType::Transaction:
        break;
    }
    // Misspelt steps are common, so action and disposition decide where the step is no help.
    if (event.type == EventType::Object && event.action == Action::Add)
        return EventKind::Commission;
    if (event.type == EventType::Object && event.action == Action::Delete) {
        if (step == "destroying" || disposition == "destroyed")
            return EventKind::Destroy;
        if (step == "dispensing" || disposition == "dispensed" || step == "retail_selling"
            || disposition == "retail_sold")
            return EventKind::Dispense;
        return EventKind::Decommission;
    }
    if (step == "void_shipping")
        return EventKind::VoidShipping;
    if (step == "shipping" || step == "departing"
        || (step != "receiving" && step != "arriving" && step != "accepting" && disposition == "in_transit"))
        return fromPartner ? EventKind::ShipInbound : EventKind::ShipOutbound;
    if (step == "receiving" || step == "accepting")
        return fromPartner ? EventKind::ReceiveElsewhere : EventKind::Receive;
    if (step == "dispensing")
        return disposition == "partially_dispensed" ? EventKind::DispensePart : EventKind::Dispense;
    if (step == "decommissioning")
        return EventKind::Decommission;
    if (step == "destroying")
        return EventKind::Destroy;
    return EventKind::Observe;
}

Transition transition(ItemState state, EventKind kind, ItemRole role)
{
    const auto unless = [&](bool good, ItemState next, ErrorCode contradiction) {
        return good ? Transition { next, std::nullopt } : Transition { next, contradiction };
    };
    const bool known = state != ItemState::Mentioned;

    // What was taken out of the trade may be destroyed, and mostly is.
    if (state == ItemState::Decommissioned && kind == EventKind::Destroy && role != ItemRole::Parent)
        return { ItemState::Destroyed, std::nullopt };
    // A life that has ended is never begun again by data; what says so is noted on the item.
    if (isEnded(state)) {
        const bool harmless = kind == EventKind::Observe || kind == EventKind::Declaration || kind == EventKind::Unpack
            || role == ItemRole::Parent || kind == EventKind::Associate || kind == EventKind::Dissociate
            || kind == EventKind::Hold || kind == EventKind::Release;
        return unless(harmless, state, kind == EventKind::Commission ? codes::commissionedTwice : codes::usedAfterEnd);
    }

    switch (kind) {
    case EventKind::Commission:
        return unless(!known, known ? state : ItemState::Active, codes::commissionedTwice);
    case EventKind::Pack:
        return unless(known, state, codes::notCommissioned);
    case EventKind::Unpack:
    case EventKind::Observe:
    case EventKind::Associate:
    case EventKind::Dissociate:
    case EventKind::Declaration:
    case EventKind::Hold:
    case EventKind::Release:
        return { state, std::nullopt };
    case EventKind::ShipInbound:
        if (state == ItemState::InTransit)
            return { state, codes::shippedTwice };
        return unless(known, ItemState::InTransit, codes::notCommissioned);
    case EventKind::ShipOutbound:
        if (state == ItemState::Shipped)
            return { state, codes::shippedTwice };
        return unless(known, ItemState::Shipped, codes::notCommissioned);
    case EventKind::VoidShipping:
        if (state == ItemState::Shipped)
            return { ItemState::Received, std::nullopt };
        return unless(state == ItemState::InTransit, state == ItemState::InTransit ? ItemState::Active : state,
            codes::voidWithoutShipping);
    case EventKind::Receive:
        return { ItemState::Received, std::nullopt };
    case EventKind::ReceiveElsewhere:
        // What we shipped stays shipped when the buyer reports it; upstream hops change nothing for us.
        return { state == ItemState::Shipped ? ItemState::Shipped : ItemState::Active, std::nullopt };
    case EventKind::Dispense:
        return { ItemState::Dispensed, std::nullopt };
    case EventKind::DispensePart:
        return { ItemState::PartlyDispensed, std::nullopt };
    case EventKind::Decommission:
        return { ItemState::Decommissioned, std::nullopt };
    case EventKind::Destroy:
        return { ItemState::Destroyed, std::nullopt };
    case EventKind::Transform:
        if (role == ItemRole::Input)
            return unless(known, ItemState::Consumed, codes::notCommissioned);
        return unless(!known, known ? state : ItemState::Active, codes::commissionedTwice);
    }
    return { state, std::nullopt };
}

const char *nameOf(ItemState state)
{
    static constexpr const char *names[] = { "mentioned", "active", "in-transit", "received", "shipped",
        "partially-dispensed", "dispensed", "decommissioned", "destroyed", "consumed" };
    static_assert(std::size(names) == itemStateCount);
    return names[int(state)];
}

const char *nameOf(ItemCondition condition)
{
    static constexpr const char *names[]
        = { "none", "recalled", "stolen", "lost", "damaged", "expired", "not-sellable", "returned" };
    return names[int(condition)];
}

const char *nameOf(EventKind kind)
{
    static constexpr const char *names[] = { "commission", "pack", "unpack", "ship-inbound", "ship-outbound",
        "void-shipping", "receive", "receive-elsewhere", "dispense", "dispense-part", "decommission", "destroy",
        "transform", "observe", "associate", "dissociate", "declaration", "hold", "release" };
    static_assert(std::size(names) == eventKindCount);
    return names[int(kind)];
}

} // namespace packledger::ledger

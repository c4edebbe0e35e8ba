#pragma once

#include "base/errorcode.h"
#include "epcis/event.h"

#include <optional>

namespace packledger::ledger {

/// Where an item is in its life, as its events say.
enum class ItemState {
    Mentioned, ///< named by data or by a scan, never commissioned as far as we know
    Active, ///< commissioned, upstream of this site or on its line
    InTransit, ///< shipped towards us
    Received, ///< in stock here
    Shipped, ///< left this site
    PartlyDispensed,
    Dispensed, ///< the four that follow end a life
    Decommissioned,
    Destroyed,
    Consumed, ///< input of a transformation (repackaging)
};
inline constexpr int itemStateCount = 10;

[[nodiscard]] constexpr bool isEnded(ItemState state)
{
    return state >= ItemState::Dispensed;
}

/// What disposition says beside the life cycle; contents of a container share it.
enum class ItemCondition { None, Recalled, Stolen, Lost, Damaged, Expired, NotSellable, Returned };

/// What an event does to an item that it names in its main role.
enum class EventKind {
    Commission,
    Pack,
    Unpack,
    ShipInbound, ///< a partner shipped
    ShipOutbound, ///< we shipped
    VoidShipping,
    Receive, ///< we received
    ReceiveElsewhere, ///< a partner received
    Dispense,
    DispensePart,
    Decommission,
    Destroy,
    Transform, ///< inputs are consumed, outputs commissioned
    Observe, ///< anything else: storing, inspecting, holding, picking …
    Associate,
    Dissociate,
    Declaration, ///< says that an earlier event was wrong; acts through that event
    Hold, ///< put aside here; the hold says it, nothing of the item changes
    Release, ///< let go here
};
inline constexpr int eventKindCount = 19;

/// What an item is to an event that names it.
enum class ItemRole { Epc, Parent, Child, Input, Output };

/// Classifies an event by type, action and business step (CBV 2.0 section 7.1), whoever spells it how.
/// `fromPartner`: it came in with a document.
[[nodiscard]] EventKind kindOf(const epcis::Event &event, bool fromPartner);

/// The condition a disposition sets; nothing where it says nothing of the kind. `None` clears.
[[nodiscard]] std::optional<ItemCondition> conditionOf(const QByteArray &dispositionWord);

/// The bare word of a CBV term in any spelling ("urn:epcglobal:cbv:bizstep:shipping" → "shipping"); other
/// URIs unchanged.
[[nodiscard]] QByteArray cbvWord(const QByteArray &term);

/// What happens to an item's state: the next state, and a contradiction worth noting.
struct Transition
{
    ItemState next;
    std::optional<ErrorCode> contradiction;
};

/// The whole state machine: every state × what is done to the item × its role. Total.
[[nodiscard]] Transition transition(ItemState state, EventKind kind, ItemRole role);

/// Stable names for people, scripts and tests ("in-transit").
[[nodiscard]] const char *nameOf(ItemState state);
[[nodiscard]] const char *nameOf(ItemCondition condition);
[[nodiscard]] const char *nameOf(EventKind kind);

} // namespace packledger::ledger

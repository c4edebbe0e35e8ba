#pragma once

#include "epcis/event.h"

namespace packledger::ledger {

/// Where an event made here says what the standard has no field for: in user extensions of this namespace.
inline constexpr char ownNamespace[] = "urn:packledger:events";

/// Says one of them in the event.
inline void addOwnFact(epcis::Event &event, const char *name, const QByteArray &text)
{
    epcis::ExtensionNode node;
    node.ns = ownNamespace;
    node.name = name;
    node.prefix = "packledger";
    node.text = text;
    event.extensions.push_back(std::move(node));
}

} // namespace packledger::ledger

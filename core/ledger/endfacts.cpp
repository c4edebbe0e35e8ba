#include "ledger/endfacts.h"

#include "ledger/ownfact.h"

namespace packledger::ledger {

const char *nameOf(End end)
{
    static constexpr const char *names[] = { "sampled", "destroyed", "decommissioned" };
    return names[int(end)];
}

void setEndFacts(epcis::Event &event, const EndFacts &facts)
{
    const bool destroyed = facts.end == End::Destroyed;
    event.bizStep = QByteArray("urn:epcglobal:cbv:bizstep:") + (destroyed ? "destroying" : "decommissioning");
    event.disposition = QByteArray("urn:epcglobal:cbv:disp:") + (destroyed ? "destroyed" : "inactive");
    addOwnFact(event, "ended", nameOf(facts.end));
    if (!facts.reason.isEmpty())
        addOwnFact(event, "reason", facts.reason.toUtf8());
}

std::optional<EndFacts> endFactsOf(const epcis::Event &event)
{
    std::optional<EndFacts> facts;
    for (const epcis::ExtensionNode &node : event.extensions) {
        if (node.ns != ownNamespace)
            continue;
        if (node.name == "ended") {
            facts.emplace();
            for (const End end : { End::Sampled, End::Destroyed, End::Decommissioned }) {
                if (node.text == nameOf(end))
                    facts->end = end;
            }
        } else if (facts && node.name == "reason") {
            facts->reason = QString::fromUtf8(node.text);
        }
    }
    return facts;
}

} // namespace packledger::ledger

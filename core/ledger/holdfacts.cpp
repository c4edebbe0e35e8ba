#include "ledger/holdfacts.h"

#include "ledger/ownfact.h"

namespace packledger::ledger {

namespace {

// CBV 2.0 section 7.2: what holds a pack back, as far as the standard has a word for it.
const char *dispositionOf(const QByteArray &reason)
{
    struct Entry
    {
        const char *reason;
        const char *disposition;
    };
    static constexpr Entry entries[] = {
        { "awaiting-data", "no_pedigree_match" },
        { "not-on-asn", "mismatch_instance" },
        { "recall", "recalled" },
        { "expired", "expired" },
        { "damaged", "damaged" },
    };
    for (const Entry &entry : entries) {
        if (reason == entry.reason)
            return entry.disposition;
    }
    return "non_sellable_other";
}

} // namespace

void setHoldFacts(epcis::Event &event, const HoldFacts &facts)
{
    const bool places = facts.what == HoldFacts::What::Place;
    event.bizStep = QByteArray("urn:epcglobal:cbv:bizstep:") + (places ? "holding" : "inspecting");
    event.disposition = QByteArray("urn:epcglobal:cbv:disp:") + (places ? dispositionOf(facts.reason) : "in_progress");
    addOwnFact(event, places ? "held" : "released", facts.reason.isEmpty() ? QByteArray("all") : facts.reason);
    if (!facts.detail.isEmpty())
        addOwnFact(event, "detail", facts.detail.toUtf8());
    if (facts.receipt.isValid())
        addOwnFact(event, "receipt", QByteArray::number(facts.receipt.value));
    if (!facts.scan.isEmpty())
        addOwnFact(event, "scan", facts.scan);
}

std::optional<HoldFacts> holdFactsOf(const epcis::Event &event)
{
    std::optional<HoldFacts> facts;
    for (const epcis::ExtensionNode &node : event.extensions) {
        if (node.ns != ownNamespace)
            continue;
        if (node.name == "held" || node.name == "released") {
            facts.emplace();
            facts->what = node.name == "held" ? HoldFacts::What::Place : HoldFacts::What::Release;
            facts->reason = node.text == "all" ? QByteArray() : node.text;
        } else if (facts && node.name == "detail") {
            facts->detail = QString::fromUtf8(node.text);
        } else if (facts && node.name == "receipt") {
            facts->receipt = ReceiptId { node.text.toLongLong() };
        } else if (facts && node.name == "scan") {
            facts->scan = node.text;
        }
    }
    return facts;
}

bool waitsForData(const QByteArray &holdReason)
{
    return holdReason == "awaiting-data" || holdReason == "not-on-asn";
}

} // namespace packledger::ledger

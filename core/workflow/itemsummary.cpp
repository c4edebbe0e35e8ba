#include "workflow/itemsummary.h"

#include "serials/serialrules.h"
#include "serials/serialserrors.h"
#include "workflow/reason.h"
#include "workflow/receivingtext.h"

namespace packledger::workflow {

std::optional<Finding> serialNote(const gs1::ItemKey &key)
{
    const QByteArray serial = key.kind() == gs1::ItemKey::Kind::Sgtin ? key.serial() : QByteArray();
    if (serials::isDscsaText(serial))
        return std::nullopt;
    QByteArray signs;
    for (const char c : serial) {
        if (!serials::isDscsaText(QByteArrayView(&c, 1)) && !signs.contains(c))
            signs += c;
    }
    return Finding { Severity::Note, serials::codes::notDscsaCharacter, QString::fromUtf8(signs), {} };
}

Findings findingsOf(ledger::View &view, const ledger::ItemRow &item)
{
    Findings findings = view.findings().ofItem(item.id);
    if (const std::optional<Finding> note = serialNote(item.key))
        findings.push_back(*note);
    return findings;
}

std::optional<Registration> registrationOf(ledger::View &view, ItemId item)
{
    const std::optional<ledger::Receipt> receipt = view.receipts().receivedIn(item);
    const std::optional<ledger::ReceiptItem> here = receipt ? view.receipts().itemIn(receipt->id, item) : std::nullopt;
    const std::optional<ledger::ReceiptScan> scan = here ? view.receipts().scanAt(here->scanSeq) : std::nullopt;
    if (!scan || scan->reason != nameOf(Reason::Registered))
        return std::nullopt;
    const std::optional<ledger::JournalEntry> entry = view.journal().entry(scan->seq);
    return Registration { receipt->id, entry ? entry->head.actor.operatorName : QByteArray() };
}

ItemSummary summaryOf(ledger::View &view, const ledger::ItemRow &item)
{
    const ledger::EffectiveState effective = view.items().effective(item);
    ItemSummary summary;
    summary.item = item.id;
    summary.key = item.key;
    summary.uri = view.masterData().epcUri(item.key);
    summary.level = item.level;
    summary.state = effective.state;
    summary.condition = effective.condition;
    summary.lot = item.lot;
    summary.expiry = item.expiry;
    if (const std::optional<gs1::Gtin> gtin = item.key.gtin())
        summary.product = productName(view.masterData(), gtin->digits());
    if (const std::optional<ledger::PartnerPlace> place = view.masterData().place(effective.placeId))
        summary.place = place->name.isEmpty() ? QString::fromUtf8(view.masterData().epcUri(place->key)) : place->name;
    if (const std::optional<ledger::ItemRow> parent = view.items().byId(item.parent))
        summary.parentUri = view.masterData().epcUri(parent->key);
    for (const ledger::Hold &hold : view.holds().openOn(item.id, effective.ancestors))
        summary.holds.append(hold.reason);
    return summary;
}

} // namespace packledger::workflow

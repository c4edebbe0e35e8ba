#include "workflow/receiptholds.h"

#include "workflow/siteevent.h"

namespace packledger::workflow {

using ledger::Hold;
using ledger::HoldFacts;
using ledger::Verdict;
using ledger::WriteTransaction;

namespace {

EventId append(WriteTransaction &transaction, const std::vector<gs1::ItemKey> &items, const HoldFacts &facts)
{
    epcis::Event event = siteEvent(transaction, siteOf(transaction).gln, epcis::EventType::Object,
        epcis::Action::Observe, "holding", transaction.now().ms);
    for (const gs1::ItemKey &item : items)
        event.epcList.push_back(transaction.masterData().epcUri(item));
    ledger::setHoldFacts(event, facts);
    return appendSiteEvent(transaction, event);
}

} // namespace

const char *holdReasonFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unknown:
        return "awaiting-data";
    case Verdict::NotOnAsn:
        return "not-on-asn";
    case Verdict::Recalled:
        return "recall";
    case Verdict::Expired:
        return "expired";
    case Verdict::Quarantined:
        return "quarantine";
    default:
        return "suspect";
    }
}

void followVerdict(WriteTransaction &transaction, ReceiptId receipt, ItemId item, HoldEnd end)
{
    const std::optional<ledger::ItemRow> row = transaction.items().byId(item);
    if (!row)
        return;
    const std::optional<ledger::ReceiptItem> here = transaction.receipts().itemIn(receipt, item);
    std::optional<Hold> own;
    bool others = false;
    for (const Hold &hold : transaction.holds().openOn(item, {})) {
        if (hold.receipt == receipt)
            own = hold;
        else
            others = others || !ledger::waitsForData(hold.reason);
    }
    QByteArray wanted;
    if (here && here->isHeld()) {
        wanted = holdReasonFor(here->verdict);
        if (others || here->verdict == Verdict::Quarantined)
            wanted = own ? own->reason : others ? QByteArray() : wanted;
    }
    if (wanted == (own ? own->reason : QByteArray()))
        return;
    if (own && end == HoldEnd::TakenBack)
        withdrawSiteEvent(transaction, own->placedBy);
    else if (own)
        releaseAll(transaction, { row->key }, { HoldFacts::What::Release, own->reason, {}, receipt, {} });
    if (wanted.isEmpty())
        return;
    const std::optional<ledger::ReceiptScan> scan = transaction.receipts().scanAt(here->scanSeq);
    append(transaction, { row->key },
        { HoldFacts::What::Place, wanted,
            QStringLiteral("receipt %1: %2").arg(receipt.value).arg(QString::fromLatin1(nameOf(here->verdict))),
            receipt, scan ? scan->uuid : QByteArray() });
}

EventId placeHoldByHand(WriteTransaction &transaction, const gs1::ItemKey &item, const QByteArray &reason,
    const QString &note, const QByteArray &scan)
{
    return append(transaction, { item }, { HoldFacts::What::Place, reason, note, {}, scan });
}

void releaseAll(WriteTransaction &transaction, const std::vector<gs1::ItemKey> &items, const HoldFacts &which)
{
    if (!items.empty())
        append(transaction, items, which);
}

} // namespace packledger::workflow

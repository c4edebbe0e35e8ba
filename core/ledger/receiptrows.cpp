#include "ledger/receiptrows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace packledger::ledger {

Receipt receiptOf(const Rows &rows)
{
    Receipt receipt;
    receipt.id = rows.id<ReceiptId>(0);
    receipt.shipment = rows.id<ShipmentId>(1);
    receipt.state = ReceiptState(rows.integer(2));
    receipt.policy = policyFrom(rows.text(3)).value_or(ReceivingPolicy::EveryUnit);
    receipt.supplier = rows.string(4);
    receipt.reference = rows.string(5);
    receipt.openedMs = rows.integer(6);
    receipt.submittedMs = rows.integer(7);
    receipt.submittedBy = rows.text(8);
    receipt.nextTray = int(rows.integer(9));
    receipt.receivingEvent = rows.id<EventId>(10);
    receipt.policySet = rows.id<EntryId>(11);
    return receipt;
}

ReceiptScan scanOf(const Rows &rows)
{
    ReceiptScan scan;
    scan.seq = rows.integer(0);
    scan.receipt = rows.id<ReceiptId>(1);
    scan.uuid = rows.text(2);
    scan.number = int(rows.integer(3));
    scan.raw = rows.blob(4);
    scan.source = rows.string(5);
    scan.verdict = verdictFrom(rows.text(6)).value_or(Verdict::Rejected);
    scan.item = rows.id<ItemId>(7);
    scan.lot = rows.text(8);
    scan.expiry = rows.text(9);
    scan.tray = int(rows.integer(10));
    scan.reason = rows.text(11);
    for (const QJsonValue &detail : QJsonDocument::fromJson(rows.text(12)).array())
        scan.details.append(detail.toString());
    scan.inferred = rows.integer(13);
    scan.undone = !rows.isNull(14);
    scan.alert = rows.integer(15) != 0;
    scan.acknowledged = rows.id<EntryId>(16);
    scan.sealChecked = rows.id<EntryId>(17);
    return scan;
}

ReceiptItem receiptItemOf(const Rows &rows, int first)
{
    ReceiptItem here;
    here.verdict = verdictFrom(rows.text(first)).value_or(Verdict::Accepted);
    here.evidence = Evidence(rows.integer(first + 1));
    here.tray = int(rows.integer(first + 2));
    here.scanSeq = rows.integer(first + 3);
    here.opened = rows.integer(first + 4) != 0;
    here.lot = rows.text(first + 5);
    here.expiry = rows.text(first + 6);
    return here;
}

ReceiptTreeRow treeRowOf(const Rows &rows)
{
    ReceiptTreeRow row;
    row.item.id = rows.id<ItemId>(0);
    row.item.key = gs1::ItemKey::fromText(rows.text(1));
    row.item.level = Level(rows.integer(2));
    row.item.state = ItemState(rows.integer(3));
    row.item.condition = ItemCondition(rows.integer(4));
    row.item.lot = rows.text(5);
    row.item.expiry = rows.text(6);
    row.item.parent = rows.id<ItemId>(7);
    row.item.placeId = rows.integer(8);
    row.item.movedMs = rows.integer(9);
    row.item.lastMs = rows.integer(10);
    row.item.lastSeq = rows.integer(11);
    if (!rows.isNull(12)) {
        row.here = receiptItemOf(rows, 12);
        row.sampled = rows.integer(19) != 0;
    }
    row.holdReason = rows.text(20);
    row.elsewhere = rows.id<ReceiptId>(21);
    row.root = rows.id<ShipmentId>(22);
    return row;
}

} // namespace packledger::ledger

#include "ledger/receiptprojection.h"

#include "ledger/actbody.h"
#include "ledger/receiptstore.h"
#include "ledger/rowlist.h"

#include <QJsonDocument>

namespace packledger::ledger {

namespace {

constexpr const char registeredReason[] = "registered";

ReceiptId receiptIn(const QJsonObject &body)
{
    return ReceiptId { numberOf(body, "receipt") };
}

} // namespace

void ReceiptProjection::openFor(ShipmentId shipment, qint64 openedMs)
{
    m_database.run("INSERT INTO receipt (id, shipment_id, state, policy, supplier, reference, opened_ms, submitted_ms, "
                   "submitted_by, next_tray, "
                   "receiving_seq, policy_seq) VALUES (?, ?, 0, 'inference', '', '', ?, NULL, '', 1, NULL, NULL)",
        m_database.nextId("receipt"), shipment, openedMs);
}

void ReceiptProjection::attach(ReceiptId receipt, ShipmentId shipment)
{
    voidOf(shipment);
    m_database.run("UPDATE receipt SET shipment_id = ? WHERE id = ?", shipment, receipt);
    m_database.run("UPDATE shipment SET state = 1 WHERE id = ? AND state = 0", shipment);
}

void ReceiptProjection::voidOf(ShipmentId shipment)
{
    m_database.run("UPDATE receipt SET state = 2 WHERE shipment_id = ? AND state = 0 AND NOT EXISTS "
                   "(SELECT 1 FROM receipt_scan s WHERE s.receipt_id = receipt.id AND s.undone_seq IS NULL)",
        shipment);
}

void ReceiptProjection::apply(const EntryHead &head, const QJsonObject &body)
{
    if (head.act == "receipt.scanned") {
        scanned(head, body);
    } else if (head.act == "receipt.registered") {
        registered(body);
        scanned(head, body);
    } else if (head.act == "receipt.reviewed") {
        reviewed(head, body);
    } else if (head.act == "receipt.acknowledged") {
        m_database.run("UPDATE receipt_scan SET acknowledged_seq = ? WHERE scan_uuid = ? AND acknowledged_seq IS NULL",
            EntryId { head.seq }, textOf(body, "uuid"));
    } else if (head.act == "receipt.seal-checked") {
        m_database.run("UPDATE receipt_scan SET seal_seq = ? WHERE scan_uuid = ? AND seal_seq IS NULL",
            EntryId { head.seq }, textOf(body, "uuid"));
    } else if (head.act == "receipt.undone") {
        undone(head, body);
    } else if (head.act == "receipt.policy-set") {
        policySet(head, body);
    } else if (head.act == "receipt.submitted") {
        submitted(head, body);
    } else if (head.act == "receipt.supplemented") {
        received(body);
    } else if (head.act == "receipt.opened") {
        const ShipmentId shipment { numberOf(body, "shipment") };
        m_database.run("INSERT INTO receipt (id, shipment_id, state, policy, supplier, reference, opened_ms, "
                       "submitted_ms, submitted_by, next_tray, "
                       "receiving_seq, policy_seq) VALUES (?, ?, 0, ?, ?, ?, ?, NULL, '', 1, NULL, NULL)",
            receiptIn(body), shipment, textOf(body, "policy"), textOf(body, "supplier"), textOf(body, "reference"),
            head.at.ms);
        m_database.idGiven("receipt", receiptIn(body).value);
    }
}

void ReceiptProjection::scanned(const EntryHead &head, const QJsonObject &body)
{
    const ReceiptId receipt = receiptIn(body);
    const QByteArray key = textOf(body, "item");
    const ItemId item = key.isEmpty() ? ItemId {} : m_items.findOrCreate(gs1::ItemKey::fromText(key));
    const QByteArray opensKey = textOf(body, "opens");
    const ItemId opens = opensKey.isEmpty() ? ItemId {} : m_items.findOrCreate(gs1::ItemKey::fromText(opensKey));
    insertScan(head, body, textOf(body, "uuid"), item, opens);
    useTray(receipt, numberOf(body, "tray"));
    if (item.isValid())
        recompute(receipt, item);
    if (opens.isValid() && opens != item)
        recompute(receipt, opens);
    if (textOf(body, "verdict") == nameOf(Verdict::Accepted))
        m_database.run(
            "UPDATE shipment SET state = 1 WHERE state = 0 AND id = (SELECT shipment_id FROM receipt WHERE id = ?)",
            receipt);
}

void ReceiptProjection::useTray(ReceiptId receipt, qint64 tray)
{
    if (tray > 0)
        m_database.run("UPDATE receipt SET next_tray = ? WHERE id = ? AND next_tray <= ?", tray + 1, receipt, tray);
}

void ReceiptProjection::insertScan(
    const EntryHead &head, const QJsonObject &body, const QByteArray &uuid, ItemId item, ItemId opens)
{
    m_database.run("INSERT INTO receipt_scan (seq, receipt_id, scan_uuid, number, raw, source, verdict, item_id, lot, "
                   "expiry, tray, reason, detail, "
                   "inferred, opens_item, undone_seq, alert, acknowledged_seq, seal_seq) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, NULL, NULL)",
        head.seq, receiptIn(body), uuid, numberOf(body, "number"), Blob { QByteArray::fromBase64(textOf(body, "raw")) },
        textOf(body, "source"), textOf(body, "verdict"), item, textOf(body, "lot"), textOf(body, "expiry"),
        numberOf(body, "tray"), textOf(body, "reason"),
        QJsonDocument(body.value(QLatin1StringView("details")).toArray()).toJson(QJsonDocument::Compact),
        numberOf(body, "inferred"), opens, body.value(QLatin1StringView("alert")).toBool());
}

void ReceiptProjection::registered(const QJsonObject &body)
{
    const ItemId item = m_items.findOrCreate(gs1::ItemKey::fromText(textOf(body, "item")));
    if (std::optional<ItemRow> row = m_items.byId(item)) {
        row->lot = textOf(body, "registered_lot");
        row->expiry = textOf(body, "registered_expiry");
        m_items.save(*row);
    }
}

void ReceiptProjection::reviewed(const EntryHead &head, const QJsonObject &body)
{
    const ReceiptId receipt = receiptIn(body);
    const ItemId item = m_items.findOrCreate(gs1::ItemKey::fromText(textOf(body, "item")));
    QJsonObject scan = body;
    scan.insert(QLatin1StringView("source"), QLatin1StringView(reviewSource));
    insertScan(head, scan, "review-" + QByteArray::number(head.seq), item, {});
    useTray(receipt, numberOf(body, "tray"));
    recompute(receipt, item);
}

void ReceiptProjection::undone(const EntryHead &head, const QJsonObject &body)
{
    const ReceiptId receipt = receiptIn(body);
    for (const QJsonValue &value : body.value(QLatin1StringView("scans")).toArray()) {
        const QByteArray uuid = value.toString().toUtf8();
        ItemId item;
        ItemId opens;
        bool registered = false;
        {
            Rows rows = m_database.query(
                "SELECT item_id, opens_item, reason FROM receipt_scan WHERE scan_uuid = ? AND receipt_id = ?", uuid,
                receipt);
            if (!rows.next())
                continue;
            item = rows.id<ItemId>(0);
            opens = rows.id<ItemId>(1);
            registered = rows.text(2) == registeredReason;
        }
        m_database.run(
            "UPDATE receipt_scan SET undone_seq = ? WHERE scan_uuid = ? AND undone_seq IS NULL", head.seq, uuid);
        if (item.isValid())
            recompute(receipt, item);
        if (opens.isValid() && opens != item)
            recompute(receipt, opens);
        if (registered)
            takeBackRegistration(item);
    }
}

void ReceiptProjection::takeBackRegistration(ItemId item)
{
    // What data have said of lot and expiry since then stays.
    const bool told
        = m_database.integer("SELECT COUNT(*) FROM item_event ie JOIN event e ON e.seq = ie.seq "
                             "WHERE ie.item_id = ? AND e.declared = 0 AND (e.lot_number <> '' OR e.expiry <> '')",
              item)
        > 0;
    const bool listed = m_database.integer("SELECT COUNT(*) FROM shipment_root WHERE item_id = ?", item) > 0;
    std::optional<ItemRow> row = m_items.byId(item);
    if (told || listed || !row)
        return;
    row->lot.clear();
    row->expiry.clear();
    m_items.save(*row);
}

void ReceiptProjection::recompute(ReceiptId receipt, ItemId item)
{
    // What the scans of the item that still stand come to. A duplicate of something inferred is a first
    // look at it; a review speaks only while a scan stands that it reviewed.
    std::optional<ReceiptItem> here;
    bool opened = false;
    {
        Rows rows = m_database.query(
            "SELECT seq, source, verdict, tray, lot, expiry, item_id, opens_item FROM receipt_scan "
            "WHERE receipt_id = ? AND (item_id = ? OR opens_item = ?) AND undone_seq IS NULL ORDER BY seq",
            receipt, item, item);
        while (rows.next()) {
            opened = opened || rows.id<ItemId>(7) == item;
            if (rows.id<ItemId>(6) != item)
                continue;
            const bool review = rows.text(1) == reviewSource;
            const Verdict verdict = verdictFrom(rows.text(2)).value_or(Verdict::Rejected);
            if (verdict == Verdict::Rejected || (review && !here))
                continue;
            if (!here) {
                here = ReceiptItem {};
                here->evidence = Evidence::Scanned;
                here->scanSeq = rows.integer(0);
            }
            if (!review) {
                here->lot = rows.text(4);
                here->expiry = rows.text(5);
            }
            if (verdict == Verdict::Duplicate)
                continue;
            here->verdict = verdict;
            here->scanSeq = rows.integer(0);
            here->tray = int(rows.integer(3));
        }
    }
    if (here || opened) {
        const ReceiptItem row = here.value_or(ReceiptItem {});
        m_database.run(
            "INSERT INTO receipt_item (receipt_id, item_id, scan_seq, verdict, evidence, tray, opened, sampled, lot, "
            "expiry) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?) ON CONFLICT (receipt_id, item_id) DO UPDATE SET scan_seq = "
            "excluded.scan_seq, "
            "verdict = excluded.verdict, evidence = excluded.evidence, tray = excluded.tray, opened = excluded.opened, "
            "lot = excluded.lot, expiry = excluded.expiry",
            receipt, item, row.scanSeq, here ? nameOf(row.verdict) : "", int(row.evidence), row.tray, opened, row.lot,
            row.expiry);
        return;
    }
    m_database.run(
        "UPDATE receipt_item SET scan_seq = 0, verdict = '', evidence = 0, tray = 0, opened = 0, lot = '', expiry = '' "
        "WHERE receipt_id = ? AND item_id = ? AND sampled = 1",
        receipt, item);
    m_database.run("DELETE FROM receipt_item WHERE receipt_id = ? AND item_id = ? AND sampled = 0", receipt, item);
}

void ReceiptProjection::policySet(const EntryHead &head, const QJsonObject &body)
{
    const ReceiptId receipt = receiptIn(body);
    m_database.run("UPDATE receipt SET policy = ?, policy_seq = ? WHERE id = ?", textOf(body, "policy"),
        EntryId { head.seq }, receipt);
    m_database.run(
        "DELETE FROM receipt_item WHERE receipt_id = ? AND sampled = 1 AND evidence = 0 AND opened = 0", receipt);
    m_database.run("UPDATE receipt_item SET sampled = 0 WHERE receipt_id = ? AND sampled = 1", receipt);
    for (const QJsonValue &key : body.value(QLatin1StringView("sample")).toArray()) {
        const ItemId item = m_items.findOrCreate(gs1::ItemKey::fromText(key.toString().toUtf8()));
        m_database.run(
            "INSERT INTO receipt_item (receipt_id, item_id, scan_seq, verdict, evidence, tray, opened, sampled, lot, "
            "expiry) "
            "VALUES (?, ?, 0, '', 0, 0, 0, 1, '', '') ON CONFLICT (receipt_id, item_id) DO UPDATE SET sampled = 1",
            receipt, item);
    }
}

void ReceiptProjection::writeDownBelow(ReceiptId receipt, ItemId top, Evidence evidence)
{
    m_database.run(
        "INSERT INTO receipt_item (receipt_id, item_id, scan_seq, verdict, evidence, tray, opened, sampled, lot, "
        "expiry) "
        "WITH RECURSIVE below(id, depth) AS (SELECT id, 0 FROM item WHERE id = ? "
        "UNION ALL SELECT i.id, b.depth + 1 FROM item i JOIN below b ON i.parent_id = b.id WHERE b.depth < 32) "
        "SELECT CAST(? AS BIGINT), id, 0, CAST(? AS TEXT), CAST(? AS BIGINT), 0, 0, 0, '', '' FROM below WHERE 1 = 1 "
        "ON CONFLICT (receipt_id, item_id) DO UPDATE SET verdict = excluded.verdict, evidence = excluded.evidence "
        "WHERE receipt_item.evidence = 0",
        top, receipt, evidence == Evidence::Inferred ? nameOf(Verdict::Accepted) : "", int(evidence));
}

void ReceiptProjection::received(const QJsonObject &body)
{
    // From here on nothing is inferred on asking: what the event's items bring in is written down.
    const EventId receiving { numberOf(body, "receiving") };
    if (!receiving.isValid())
        return;
    for (const ItemId top : idsOf<ItemId>(
             m_database.query("SELECT item_id FROM item_event WHERE seq = ? AND own = 1 ORDER BY item_id", receiving)))
        writeDownBelow(receiptIn(body), top, Evidence::Inferred);
}

void ReceiptProjection::submitted(const EntryHead &head, const QJsonObject &body)
{
    const ReceiptId receipt = receiptIn(body);
    const EventId receiving { numberOf(body, "receiving") };
    const bool keepsRest = body.value(QLatin1StringView("keeps_rest")).toBool();
    const std::optional<Receipt> before = ReceiptStore(m_database).byId(receipt);
    if (!before)
        return;
    m_database.run("UPDATE receipt SET state = 1, submitted_ms = ?, submitted_by = ?, receiving_seq = ? WHERE id = ?",
        head.at.ms, head.actor.operatorName, receiving, receipt);
    received(body);
    for (const QJsonValue &key : body.value(QLatin1StringView("missing")).toArray()) {
        const ItemId item = m_items.findOrCreate(gs1::ItemKey::fromText(key.toString().toUtf8()));
        writeDownBelow(receipt, item, Evidence::DataOnly);
        if (keepsRest && before->shipment.isValid()) {
            // It no longer stands below an outermost item that has arrived.
            m_database.run("INSERT INTO shipment_root (shipment_id, item_id, from_notice) VALUES (?, ?, 0) "
                           "ON CONFLICT (shipment_id, item_id) DO NOTHING",
                before->shipment, item);
        }
    }
    if (!before->shipment.isValid())
        return;
    if (keepsRest) {
        m_database.run("UPDATE shipment SET state = 1 WHERE id = ? AND state = 0", before->shipment);
        openFor(before->shipment, head.at.ms);
    } else {
        m_database.run("UPDATE shipment SET state = 2 WHERE id = ? AND state < 2", before->shipment);
    }
}

} // namespace packledger::ledger

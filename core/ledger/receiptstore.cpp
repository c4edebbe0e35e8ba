#include "ledger/receiptstore.h"

#include "ledger/receiptrows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <iterator>

namespace packledger::ledger {

namespace {

constexpr const char reviewSource[] = "review";
constexpr const char registeredReason[] = "registered";

std::vector<ReceiptTreeRow> treeRowsOf(Rows rows)
{
    std::vector<ReceiptTreeRow> found;
    while (rows.next())
        found.push_back(treeRowOf(rows));
    return found;
}

ReceiptId receiptIn(const QJsonObject &body)
{
    return ReceiptId { body.value(QLatin1StringView("receipt")).toInteger() };
}

QByteArray textOf(const QJsonObject &body, const char *name)
{
    return body.value(QLatin1StringView(name)).toString().toUtf8();
}

} // namespace

const char *nameOf(ReceiptState state)
{
    static constexpr const char *names[] = { "open", "submitted", "voided" };
    return names[int(state)];
}

const char *nameOf(ReceivingPolicy policy)
{
    static constexpr const char *names[] = { "inference", "sampling", "every-unit" };
    return names[int(policy)];
}

std::optional<ReceivingPolicy> policyFrom(QByteArrayView name)
{
    for (const ReceivingPolicy policy :
        { ReceivingPolicy::Inference, ReceivingPolicy::Sampling, ReceivingPolicy::EveryUnit }) {
        if (name == QByteArrayView(nameOf(policy)))
            return policy;
    }
    return std::nullopt;
}

const char *nameOf(Evidence evidence)
{
    static constexpr const char *names[] = { "data-only", "scanned", "inferred" };
    return names[int(evidence)];
}

// --- Questions

qint64 ReceiptStore::openCount()
{
    return m_database.integer("SELECT COUNT(*) FROM receipt WHERE state = 0");
}

ReceiptId ReceiptStore::nextId()
{
    return ReceiptId { m_database.nextId("receipt") };
}

std::optional<Receipt> ReceiptStore::byId(ReceiptId id)
{
    Rows rows = m_database.query("SELECT " RECEIPT_COLUMNS "WHERE r.id = ?", id);
    if (!rows.next())
        return std::nullopt;
    return receiptOf(rows);
}

std::optional<Receipt> ReceiptStore::ofShipment(ShipmentId shipment)
{
    Rows rows = m_database.query(
        "SELECT " RECEIPT_COLUMNS "WHERE r.shipment_id = ? ORDER BY r.state, r.id DESC LIMIT 1", shipment);
    if (!rows.next())
        return std::nullopt;
    return receiptOf(rows);
}

std::vector<Receipt> ReceiptStore::open()
{
    std::vector<Receipt> found;
    Rows rows = m_database.query("SELECT " RECEIPT_COLUMNS "WHERE r.state = 0 ORDER BY r.id DESC");
    while (rows.next())
        found.push_back(receiptOf(rows));
    return found;
}

std::vector<Receipt> ReceiptStore::blind()
{
    std::vector<Receipt> found;
    Rows rows
        = m_database.query("SELECT " RECEIPT_COLUMNS "WHERE r.shipment_id IS NULL AND r.state < 2 ORDER BY r.id DESC");
    while (rows.next())
        found.push_back(receiptOf(rows));
    return found;
}

std::optional<ReceiptScan> ReceiptStore::scan(const QByteArray &uuid)
{
    Rows rows = m_database.query("SELECT " SCAN_COLUMNS "WHERE s.scan_uuid = ?", uuid);
    if (!rows.next())
        return std::nullopt;
    return scanOf(rows);
}

std::optional<ReceiptScan> ReceiptStore::scanAt(qint64 seq)
{
    Rows rows = m_database.query("SELECT " SCAN_COLUMNS "WHERE s.seq = ?", seq);
    if (!rows.next())
        return std::nullopt;
    return scanOf(rows);
}

int ReceiptStore::nextNumber(ReceiptId receipt)
{
    return int(
        m_database.integer("SELECT COALESCE(MAX(number), 0) + 1 FROM receipt_scan WHERE receipt_id = ?", receipt));
}

std::vector<ReceiptScan> ReceiptStore::lastScans(ReceiptId receipt, int count)
{
    std::vector<ReceiptScan> found;
    Rows rows = m_database.query("SELECT " SCAN_COLUMNS
                                 "WHERE s.receipt_id = ? AND s.number > 0 ORDER BY s.number DESC LIMIT ?",
        receipt, count);
    while (rows.next())
        found.push_back(scanOf(rows));
    return found;
}

std::vector<ReceiptScan> ReceiptStore::lastStanding(ReceiptId receipt, int count)
{
    std::vector<ReceiptScan> found;
    Rows rows = m_database.query(
        "SELECT " SCAN_COLUMNS
        "WHERE s.receipt_id = ? AND s.number > 0 AND s.undone_seq IS NULL ORDER BY s.number DESC LIMIT ?",
        receipt, count);
    while (rows.next())
        found.push_back(scanOf(rows));
    return found;
}

std::vector<ReceiptScan> ReceiptStore::unacknowledged(ReceiptId receipt)
{
    std::vector<ReceiptScan> found;
    Rows rows = m_database.query("SELECT " SCAN_COLUMNS "WHERE s.receipt_id = ? AND s.alert = 1 AND "
                                 "s.acknowledged_seq IS NULL AND s.undone_seq IS NULL ORDER BY s.number",
        receipt);
    while (rows.next())
        found.push_back(scanOf(rows));
    return found;
}

bool ReceiptStore::hasScans(ReceiptId receipt)
{
    Rows rows
        = m_database.query("SELECT 1 FROM receipt_scan WHERE receipt_id = ? AND undone_seq IS NULL LIMIT 1", receipt);
    return rows.next();
}

std::vector<ReceiptTreeRow> ReceiptStore::chain(const Receipt &receipt, ItemId item)
{
    return treeRowsOf(
        m_database.query("WITH RECURSIVE up(id, depth) AS (SELECT id, 0 FROM item WHERE id = ? "
                         "UNION ALL SELECT c.parent_id, u.depth + 1 FROM up u JOIN item c ON c.id = u.id WHERE "
                         "c.parent_id IS NOT NULL AND u.depth < 32) "
                         "SELECT " TREE_COLUMNS "FROM up u JOIN item i ON i.id = u.id " TREE_JOINS "ORDER BY u.depth",
            item, receipt.id, receipt.id, receipt.shipment.value, receipt.shipment.value, receipt.id));
}

std::vector<ReceiptTreeRow> ReceiptStore::children(const Receipt &receipt, ItemId parent)
{
    return treeRowsOf(
        m_database.query("SELECT " TREE_COLUMNS "FROM item i " TREE_JOINS "WHERE i.parent_id = ? ORDER BY i.id",
            receipt.id, receipt.id, receipt.shipment.value, receipt.shipment.value, receipt.id, parent));
}

std::vector<ReceiptTreeRow> ReceiptStore::roots(const Receipt &receipt)
{
    return treeRowsOf(m_database.query("SELECT " TREE_COLUMNS
                                       "FROM shipment_root z JOIN item i ON i.id = z.item_id " TREE_JOINS
                                       "WHERE z.shipment_id = ? ORDER BY i.level DESC, i.id",
        receipt.id, receipt.id, receipt.shipment.value, receipt.shipment.value, receipt.id, receipt.shipment.value));
}

std::vector<ReceiptTreeRow> ReceiptStore::ownRows(const Receipt &receipt)
{
    return treeRowsOf(
        m_database.query("SELECT " TREE_COLUMNS "FROM receipt_item z JOIN item i ON i.id = z.item_id " TREE_JOINS
                         "WHERE z.receipt_id = ? ORDER BY i.level DESC, z.scan_seq, i.id",
            receipt.id, receipt.id, receipt.shipment.value, receipt.shipment.value, receipt.id, receipt.id));
}

std::optional<Receipt> ReceiptStore::receivedIn(ItemId item)
{
    Rows rows = m_database.query(
        "SELECT " RECEIPT_COLUMNS "JOIN receipt_item h ON h.receipt_id = r.id "
        "WHERE h.item_id = ? AND r.state = 1 AND h.verdict = 'accepted' AND h.evidence > 0 ORDER BY r.id DESC LIMIT 1",
        item);
    if (!rows.next())
        return std::nullopt;
    return receiptOf(rows);
}

std::vector<ReceiptStore::Pending> ReceiptStore::pendingNowKnown()
{
    std::vector<Pending> found;
    Rows rows = m_database.query(
        "SELECT h.receipt_id, h.item_id FROM receipt_item h JOIN receipt r ON r.id = h.receipt_id "
        "JOIN item i ON i.id = h.item_id WHERE h.verdict <> 'accepted' AND h.evidence = 1 "
        "AND ((h.verdict = 'unknown' AND r.state < 2 AND (i.last_seq > 0 OR EXISTS "
        "(SELECT 1 FROM shipment_root z WHERE z.item_id = i.id))) OR (h.verdict = 'not-on-asn' AND r.state = 0) "
        "OR (r.state = 0 AND i.last_seq > h.scan_seq)) "
        "ORDER BY h.receipt_id, h.scan_seq, h.item_id");
    while (rows.next())
        found.push_back({ rows.id<ReceiptId>(0), rows.id<ItemId>(1) });
    return found;
}

std::optional<ReceiptItem> ReceiptStore::itemIn(ReceiptId receipt, ItemId item)
{
    Rows rows = m_database.query("SELECT verdict, evidence, tray, scan_seq, opened, lot, expiry FROM receipt_item "
                                 "WHERE receipt_id = ? AND item_id = ?",
        receipt, item);
    if (!rows.next())
        return std::nullopt;
    return receiptItemOf(rows, 0);
}

std::vector<ReceiptId> ReceiptStore::putAsideIn(ItemId item)
{
    std::vector<ReceiptId> found;
    Rows rows = m_database.query(
        "SELECT h.receipt_id FROM receipt_item h JOIN receipt r ON r.id = h.receipt_id WHERE h.item_id = ? "
        "AND r.state < 2 AND h.evidence = 1 AND h.verdict NOT IN ('accepted', 'duplicate', 'rejected') "
        "ORDER BY h.receipt_id",
        item);
    while (rows.next())
        found.push_back(rows.id<ReceiptId>(0));
    return found;
}

qint64 ReceiptStore::scannedOf(ReceiptId receipt, const QByteArray &gtin)
{
    return m_database.integer("SELECT COUNT(*) FROM receipt_item h JOIN item i ON i.id = h.item_id "
                              "WHERE h.receipt_id = ? AND h.evidence = 1 AND SUBSTR(i.item_key, 1, 16) = ?",
        receipt, QByteArray("01" + gtin));
}

qint64 ReceiptStore::receivedSince(qint64 ms)
{
    return m_database.integer(
        "SELECT COUNT(*) FROM receipt_item h JOIN receipt r ON r.id = h.receipt_id JOIN item i ON i.id = h.item_id "
        "WHERE r.state = 1 AND r.submitted_ms >= ? AND h.verdict = 'accepted' AND h.evidence > 0 AND i.level = 0",
        ms);
}

// --- What happened

void ReceiptStore::openFor(ShipmentId shipment, qint64 openedMs)
{
    m_database.run("INSERT INTO receipt (id, shipment_id, state, policy, supplier, reference, opened_ms, submitted_ms, "
                   "submitted_by, next_tray, "
                   "receiving_seq, policy_seq) VALUES (?, ?, 0, 'inference', '', '', ?, NULL, '', 1, NULL, NULL)",
        nextId(), shipment, openedMs);
}

void ReceiptStore::attach(ReceiptId receipt, ShipmentId shipment)
{
    voidOf(shipment);
    m_database.run("UPDATE receipt SET shipment_id = ? WHERE id = ?", shipment, receipt);
    m_database.run("UPDATE shipment SET state = 1 WHERE id = ? AND state = 0", shipment);
}

void ReceiptStore::voidOf(ShipmentId shipment)
{
    m_database.run("UPDATE receipt SET state = 2 WHERE shipment_id = ? AND state = 0 AND NOT EXISTS "
                   "(SELECT 1 FROM receipt_scan s WHERE s.receipt_id = receipt.id AND s.undone_seq IS NULL)",
        shipment);
}

void ReceiptStore::apply(const EntryHead &head, const QJsonObject &body)
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
    } else if (head.act == "receipt.undone") {
        undone(head, body);
    } else if (head.act == "receipt.policy-set") {
        policySet(head, body);
    } else if (head.act == "receipt.submitted") {
        submitted(head, body);
    } else if (head.act == "receipt.supplemented") {
        received(head, body);
    } else if (head.act == "receipt.opened") {
        const ShipmentId shipment { body.value(QLatin1StringView("shipment")).toInteger() };
        m_database.run("INSERT INTO receipt (id, shipment_id, state, policy, supplier, reference, opened_ms, "
                       "submitted_ms, submitted_by, next_tray, "
                       "receiving_seq, policy_seq) VALUES (?, ?, 0, ?, ?, ?, ?, NULL, '', 1, NULL, NULL)",
            receiptIn(body), shipment, textOf(body, "policy"), textOf(body, "supplier"), textOf(body, "reference"),
            head.at.ms);
        m_database.idGiven("receipt", receiptIn(body).value);
    }
}

void ReceiptStore::scanned(const EntryHead &head, const QJsonObject &body)
{
    const ReceiptId receipt = receiptIn(body);
    const QByteArray key = textOf(body, "item");
    const ItemId item = key.isEmpty() ? ItemId {} : m_items.findOrCreate(gs1::ItemKey::fromText(key));
    const QByteArray opensKey = textOf(body, "opens");
    const ItemId opens = opensKey.isEmpty() ? ItemId {} : m_items.findOrCreate(gs1::ItemKey::fromText(opensKey));
    const qint64 tray = body.value(QLatin1StringView("tray")).toInteger();
    insertScan(head, body, textOf(body, "uuid"), item, opens);
    if (tray > 0)
        m_database.run("UPDATE receipt SET next_tray = ? WHERE id = ? AND next_tray <= ?", tray + 1, receipt, tray);
    if (item.isValid())
        recompute(receipt, item);
    if (opens.isValid() && opens != item)
        recompute(receipt, opens);
    if (textOf(body, "verdict") == nameOf(Verdict::Accepted))
        m_database.run(
            "UPDATE shipment SET state = 1 WHERE state = 0 AND id = (SELECT shipment_id FROM receipt WHERE id = ?)",
            receipt);
}

void ReceiptStore::insertScan(
    const EntryHead &head, const QJsonObject &body, const QByteArray &uuid, ItemId item, ItemId opens)
{
    m_database.run("INSERT INTO receipt_scan (seq, receipt_id, scan_uuid, number, raw, source, verdict, item_id, lot, "
                   "expiry, tray, reason, detail, "
                   "inferred, opens_item, undone_seq, alert, acknowledged_seq) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, NULL)",
        head.seq, receiptIn(body), uuid, body.value(QLatin1StringView("number")).toInteger(),
        Blob { QByteArray::fromBase64(textOf(body, "raw")) }, textOf(body, "source"), textOf(body, "verdict"), item,
        textOf(body, "lot"), textOf(body, "expiry"), body.value(QLatin1StringView("tray")).toInteger(),
        textOf(body, "reason"),
        QJsonDocument(body.value(QLatin1StringView("details")).toArray()).toJson(QJsonDocument::Compact),
        body.value(QLatin1StringView("inferred")).toInteger(), opens, body.value(QLatin1StringView("alert")).toBool());
}

void ReceiptStore::registered(const QJsonObject &body)
{
    const ItemId item = m_items.findOrCreate(gs1::ItemKey::fromText(textOf(body, "item")));
    if (std::optional<ItemRow> row = m_items.byId(item)) {
        row->lot = textOf(body, "registered_lot");
        row->expiry = textOf(body, "registered_expiry");
        m_items.save(*row);
    }
}

void ReceiptStore::reviewed(const EntryHead &head, const QJsonObject &body)
{
    const ReceiptId receipt = receiptIn(body);
    const ItemId item = m_items.findOrCreate(gs1::ItemKey::fromText(textOf(body, "item")));
    QJsonObject scan = body;
    scan.insert(QLatin1StringView("source"), QLatin1StringView(reviewSource));
    insertScan(head, scan, "review-" + QByteArray::number(head.seq), item, {});
    recompute(receipt, item);
}

void ReceiptStore::undone(const EntryHead &head, const QJsonObject &body)
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

void ReceiptStore::takeBackRegistration(ItemId item)
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

void ReceiptStore::recompute(ReceiptId receipt, ItemId item)
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

void ReceiptStore::policySet(const EntryHead &head, const QJsonObject &body)
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

void ReceiptStore::writeDownBelow(ReceiptId receipt, ItemId top, Evidence evidence)
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

void ReceiptStore::received(const EntryHead &head, const QJsonObject &body)
{
    // From here on nothing is inferred on asking: what the event's items bring in is written down.
    const EventId receiving { body.value(QLatin1StringView("receiving")).toInteger() };
    std::vector<ItemId> tops;
    {
        Rows rows = m_database.query("SELECT item_id FROM item_event WHERE seq = ? ORDER BY item_id", receiving);
        while (rows.next())
            tops.push_back(rows.id<ItemId>(0));
    }
    for (const ItemId top : tops)
        writeDownBelow(receiptIn(body), top, Evidence::Inferred);
    m_database.run("INSERT INTO outbox (id, event_seq, partner, state, queued_ms) VALUES (?, ?, ?, 0, ?)",
        m_database.nextId("outbox"), receiving, textOf(body, "partner"), head.at.ms);
}

void ReceiptStore::submitted(const EntryHead &head, const QJsonObject &body)
{
    const ReceiptId receipt = receiptIn(body);
    const EventId receiving { body.value(QLatin1StringView("receiving")).toInteger() };
    const bool keepsRest = body.value(QLatin1StringView("keeps_rest")).toBool();
    const std::optional<Receipt> before = byId(receipt);
    if (!before)
        return;
    m_database.run("UPDATE receipt SET state = 1, submitted_ms = ?, submitted_by = ?, receiving_seq = ? WHERE id = ?",
        head.at.ms, head.actor.operatorName, receiving, receipt);
    if (receiving.isValid()) {
        std::vector<ItemId> tops;
        {
            Rows rows = m_database.query("SELECT item_id FROM item_event WHERE seq = ? ORDER BY item_id", receiving);
            while (rows.next())
                tops.push_back(rows.id<ItemId>(0));
        }
        for (const ItemId top : tops)
            writeDownBelow(receipt, top, Evidence::Inferred);
        m_database.run("INSERT INTO outbox (id, event_seq, partner, state, queued_ms) VALUES (?, ?, ?, 0, ?)",
            m_database.nextId("outbox"), receiving, textOf(body, "partner"), head.at.ms);
    }
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

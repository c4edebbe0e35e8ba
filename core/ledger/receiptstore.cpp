#include "ledger/receiptstore.h"

#include "ledger/receiptrows.h"
#include "ledger/rowlist.h"

#include <iterator>

namespace packledger::ledger {

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
    return firstOf(m_database.query("SELECT " RECEIPT_COLUMNS "WHERE r.id = ?", id), receiptOf);
}

std::optional<Receipt> ReceiptStore::ofShipment(ShipmentId shipment)
{
    return firstOf(
        m_database.query(
            "SELECT " RECEIPT_COLUMNS "WHERE r.shipment_id = ? ORDER BY r.state, r.id DESC LIMIT 1", shipment),
        receiptOf);
}

std::vector<Receipt> ReceiptStore::open()
{
    return listOf(m_database.query("SELECT " RECEIPT_COLUMNS "WHERE r.state = 0 ORDER BY r.id DESC"), receiptOf);
}

std::vector<Receipt> ReceiptStore::blind()
{
    return listOf(
        m_database.query("SELECT " RECEIPT_COLUMNS "WHERE r.shipment_id IS NULL AND r.state < 2 ORDER BY r.id DESC"),
        receiptOf);
}

std::optional<ReceiptScan> ReceiptStore::scan(const QByteArray &uuid)
{
    return firstOf(m_database.query("SELECT " SCAN_COLUMNS "WHERE s.scan_uuid = ?", uuid), scanOf);
}

std::optional<ReceiptScan> ReceiptStore::scanAt(qint64 seq)
{
    return firstOf(m_database.query("SELECT " SCAN_COLUMNS "WHERE s.seq = ?", seq), scanOf);
}

int ReceiptStore::nextNumber(ReceiptId receipt)
{
    return int(
        m_database.integer("SELECT COALESCE(MAX(number), 0) + 1 FROM receipt_scan WHERE receipt_id = ?", receipt));
}

std::vector<ReceiptScan> ReceiptStore::lastScans(ReceiptId receipt, int count)
{
    return listOf(m_database.query("SELECT " SCAN_COLUMNS
                                   "WHERE s.receipt_id = ? AND s.number > 0 ORDER BY s.number DESC LIMIT ?",
                      receipt, count),
        scanOf);
}

std::vector<ReceiptScan> ReceiptStore::lastStanding(ReceiptId receipt, int count)
{
    return listOf(
        m_database.query("SELECT " SCAN_COLUMNS
                         "WHERE s.receipt_id = ? AND s.number > 0 AND s.undone_seq IS NULL AND s.verdict <> ? "
                         "ORDER BY s.number DESC LIMIT ?",
            receipt, QByteArray(nameOf(Verdict::Rejected)), count),
        scanOf);
}

std::vector<ReceiptScan> ReceiptStore::unacknowledged(ReceiptId receipt)
{
    return listOf(m_database.query("SELECT " SCAN_COLUMNS "WHERE s.receipt_id = ? AND s.alert = 1 AND "
                                   "s.acknowledged_seq IS NULL AND s.undone_seq IS NULL ORDER BY s.number",
                      receipt),
        scanOf);
}

std::optional<ReceiptScan> ReceiptStore::inferringScan(ReceiptId receipt, ItemId container)
{
    return firstOf(m_database.query("SELECT " SCAN_COLUMNS "WHERE s.receipt_id = ? AND s.item_id = ? AND "
                                    "s.inferred > 0 AND s.undone_seq IS NULL ORDER BY s.number DESC LIMIT 1",
                       receipt, container),
        scanOf);
}

ReceiptStore::Seals ReceiptStore::seals(ReceiptId receipt)
{
    Rows rows = m_database.query("SELECT COUNT(*), COUNT(seal_seq) FROM receipt_scan WHERE receipt_id = ? AND "
                                 "inferred > 0 AND undone_seq IS NULL",
        receipt);
    return rows.next() ? Seals { rows.integer(0), rows.integer(1) } : Seals {};
}

bool ReceiptStore::hasScans(ReceiptId receipt)
{
    Rows rows
        = m_database.query("SELECT 1 FROM receipt_scan WHERE receipt_id = ? AND undone_seq IS NULL LIMIT 1", receipt);
    return rows.next();
}

std::vector<ReceiptTreeRow> ReceiptStore::chain(const Receipt &receipt, ItemId item)
{
    return listOf(
        m_database.query("WITH RECURSIVE up(id, depth) AS (SELECT id, 0 FROM item WHERE id = ? "
                         "UNION ALL SELECT c.parent_id, u.depth + 1 FROM up u JOIN item c ON c.id = u.id WHERE "
                         "c.parent_id IS NOT NULL AND u.depth < 32) "
                         "SELECT " TREE_COLUMNS "FROM up u JOIN item i ON i.id = u.id " TREE_JOINS "ORDER BY u.depth",
            item, receipt.id, receipt.id, receipt.shipment.value, receipt.shipment.value, receipt.id),
        treeRowOf);
}

std::vector<ReceiptTreeRow> ReceiptStore::children(const Receipt &receipt, ItemId parent)
{
    return listOf(
        m_database.query("SELECT " TREE_COLUMNS "FROM item i " TREE_JOINS "WHERE i.parent_id = ? ORDER BY i.id",
            receipt.id, receipt.id, receipt.shipment.value, receipt.shipment.value, receipt.id, parent),
        treeRowOf);
}

std::vector<ReceiptTreeRow> ReceiptStore::roots(const Receipt &receipt)
{
    return listOf(
        m_database.query("SELECT " TREE_COLUMNS "FROM shipment_root z JOIN item i ON i.id = z.item_id " TREE_JOINS
                         "WHERE z.shipment_id = ? ORDER BY i.level DESC, i.id",
            receipt.id, receipt.id, receipt.shipment.value, receipt.shipment.value, receipt.id, receipt.shipment.value),
        treeRowOf);
}

std::vector<ReceiptTreeRow> ReceiptStore::ownRows(const Receipt &receipt)
{
    return listOf(
        m_database.query("SELECT " TREE_COLUMNS "FROM receipt_item z JOIN item i ON i.id = z.item_id " TREE_JOINS
                         "WHERE z.receipt_id = ? ORDER BY i.level DESC, z.scan_seq, i.id",
            receipt.id, receipt.id, receipt.shipment.value, receipt.shipment.value, receipt.id, receipt.id),
        treeRowOf);
}

std::optional<Receipt> ReceiptStore::receivedIn(ItemId item)
{
    return firstOf(m_database.query("SELECT " RECEIPT_COLUMNS "JOIN receipt_item h ON h.receipt_id = r.id "
                                    "WHERE h.item_id = ? AND r.state = 1 AND h.verdict = 'accepted' AND h.evidence > 0 "
                                    "ORDER BY r.id DESC LIMIT 1",
                       item),
        receiptOf);
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

std::vector<ReceiptStore::Pending> ReceiptStore::takenBackSince()
{
    std::vector<Pending> found;
    Rows rows = m_database.query(
        "SELECT h.receipt_id, h.item_id FROM receipt r JOIN receipt_item h ON h.receipt_id = r.id "
        "JOIN item i ON i.id = h.item_id JOIN event e ON e.seq = i.last_seq "
        "WHERE r.state = ? AND h.verdict = 'accepted' AND h.evidence = ? AND i.last_seq > h.scan_seq AND e.kind = ? "
        "ORDER BY h.receipt_id, h.scan_seq, h.item_id",
        int(ReceiptState::Open), int(Evidence::Scanned), int(EventKind::VoidShipping));
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
    return idsOf<ReceiptId>(m_database.query(
        "SELECT h.receipt_id FROM receipt_item h JOIN receipt r ON r.id = h.receipt_id WHERE h.item_id = ? "
        "AND r.state < 2 AND h.evidence = 1 AND h.verdict NOT IN ('accepted', 'duplicate', 'rejected') "
        "ORDER BY h.receipt_id",
        item));
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

} // namespace packledger::ledger

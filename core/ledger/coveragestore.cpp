#include "ledger/coveragestore.h"

#include "ledger/inboxstore.h"
#include "ledger/receiptprojection.h"
#include "ledger/rowlist.h"

#include <algorithm>

namespace packledger::ledger {

namespace {

// Of the rows "here" (item_id, accepted) of a receipt: when data first named each unit. The same document often names
// many with few events, so that events are looked up once for all of them.
#define UNITS_BY_DATA                                                                                                  \
    "SELECT d.kept_ms, x.accepted, CAST(SUM(x.units) AS BIGINT) FROM ("                                                \
    "SELECT n.seq, n.accepted, COUNT(*) AS units FROM ("                                                               \
    "SELECT h.accepted, (SELECT MIN(ie.seq) FROM item_event ie JOIN event e ON e.seq = ie.seq "                        \
    "WHERE ie.item_id = h.item_id AND ie.own = 0 AND e.declared = 0 AND e.event_ms > COALESCE("                        \
    "(SELECT MAX(p.submitted_ms) FROM receipt_item o JOIN receipt p ON p.id = o.receipt_id "                           \
    "WHERE o.item_id = h.item_id AND o.receipt_id < ? AND o.evidence > 0 AND o.verdict = 'accepted' "                  \
    "AND p.state = 1), 0)) AS seq FROM here h JOIN item i ON i.id = h.item_id WHERE i.level = 0) n "                   \
    "GROUP BY n.seq, n.accepted) x LEFT JOIN event e ON e.seq = x.seq LEFT JOIN document d ON d.id = e.document_id "   \
    "GROUP BY d.kept_ms, x.accepted ORDER BY d.kept_ms"

// A pack that another receipt counts is no other pack; one that was seen twice is one.
#define COUNTS "h.verdict NOT IN ('duplicate', 'already-received', 'rejected', '')"

} // namespace

std::vector<ArrivedDelivery> CoverageStore::arrived()
{
    return listOf(m_database.query(
                      "SELECT x.id, x.state, x.arrived_ms, x.shipment_id, t.seller_place, t.from_place, "
                      "t.despatch_advice, t.notice_document_id, t.document_id, t.shipping_seq, t.announced_ms, "
                      "x.supplier, x.reference FROM (SELECT r.id, r.state, r.shipment_id, r.supplier, r.reference, "
                      "(SELECT j.at_ms FROM receipt_scan s JOIN journal j ON j.seq = s.seq WHERE s.receipt_id = r.id "
                      "AND s.undone_seq IS NULL AND s.verdict <> 'rejected' AND s.source <> ? ORDER BY s.number "
                      "LIMIT 1) AS arrived_ms "
                      "FROM receipt r WHERE r.state <> 2) x LEFT JOIN shipment t ON t.id = x.shipment_id "
                      "WHERE x.arrived_ms IS NOT NULL ORDER BY x.id",
                      reviewSource),
        [](const Rows &rows) {
            ArrivedDelivery found;
            found.receipt = rows.id<ReceiptId>(0);
            found.state = ReceiptState(rows.integer(1));
            found.arrivedMs = rows.integer(2);
            found.shipment = rows.id<ShipmentId>(3);
            found.sellerPlace = rows.integer(4);
            found.fromPlace = rows.integer(5);
            found.despatchAdvice = rows.text(6);
            found.hasNotice = !rows.isNull(7);
            if (!rows.isNull(8) && rows.isNull(9))
                found.listedMs = rows.integer(10);
            found.supplier = rows.string(11);
            found.reference = rows.string(12);
            return found;
        });
}

std::vector<NamedUnits> CoverageStore::units(const ArrivedDelivery &delivery)
{
    const auto unitsOf = [](const Rows &rows) {
        return NamedUnits { rows.integer(0), rows.integer(1) != 0, rows.integer(2) };
    };
    const ReceiptId receipt = delivery.receipt;
    if (delivery.state != ReceiptState::Open)
        return listOf(m_database.query("WITH here(item_id, accepted) AS (SELECT h.item_id, CASE WHEN h.verdict = "
                                       "'accepted' THEN 1 ELSE 0 END FROM receipt_item h WHERE h.receipt_id = ? "
                                       "AND h.evidence > 0 AND " COUNTS ") " UNITS_BY_DATA,
                          receipt, receipt),
            unitsOf);
    // What is inside a container that speaks for it is written down when the receipt is submitted.
    return listOf(m_database.query(
                      "WITH RECURSIVE inside(item_id) AS (SELECT h.item_id FROM receipt_item h WHERE h.receipt_id = ? "
                      "AND h.evidence = 1 AND h.verdict = 'accepted' AND h.opened = 0 UNION SELECT i.id FROM item i "
                      "JOIN inside p ON i.parent_id = p.item_id WHERE NOT EXISTS (SELECT 1 FROM receipt_item o "
                      "WHERE o.receipt_id = ? AND o.item_id = i.id AND o.evidence = 1 "
                      "AND (o.verdict <> 'accepted' OR o.opened = 1))), "
                      "here(item_id, accepted) AS (SELECT item_id, 1 FROM inside UNION ALL SELECT h.item_id, 0 "
                      "FROM receipt_item h WHERE h.receipt_id = ? AND h.evidence = 1 AND h.verdict <> 'accepted' "
                      "AND " COUNTS ") " UNITS_BY_DATA,
                      receipt, receipt, receipt, receipt),
        unitsOf);
}

qint64 CoverageStore::unknownContainers(ReceiptId receipt)
{
    return m_database.integer("SELECT COUNT(*) FROM receipt_item h JOIN item i ON i.id = h.item_id "
                              "WHERE h.receipt_id = ? AND h.evidence = 1 AND " COUNTS " AND i.level > 0 "
                              "AND NOT EXISTS (SELECT 1 FROM item c WHERE c.parent_id = i.id) "
                              "AND NOT EXISTS (SELECT 1 FROM item_event ie WHERE ie.item_id = i.id AND ie.own = 0)",
        receipt);
}

std::vector<std::pair<ReceiptId, qint64>> CoverageStore::openHolds()
{
    return listOf(m_database.query("SELECT receipt_id, COUNT(*) FROM hold WHERE released_seq IS NULL "
                                   "AND receipt_id IS NOT NULL GROUP BY receipt_id"),
        [](const Rows &rows) { return std::pair(rows.id<ReceiptId>(0), rows.integer(1)); });
}

std::vector<AwaitedDelivery> CoverageStore::awaited(qint64 announcedBeforeMs)
{
    std::vector<AwaitedDelivery> found = listOf(
        m_database.query("SELECT t.id, t.seller_place, t.from_place, t.despatch_advice, t.announced_ms, t.state, "
                         "t.units - (SELECT COUNT(*) FROM receipt r JOIN receipt_item h ON h.receipt_id = r.id "
                         "JOIN item i ON i.id = h.item_id WHERE r.shipment_id = t.id AND r.state = 1 "
                         "AND h.evidence > 0 AND i.level = 0) FROM shipment t "
                         "WHERE t.state < 2 AND t.document_id IS NOT NULL AND t.announced_ms < ? ORDER BY t.id",
            announcedBeforeMs),
        [](const Rows &rows) {
            return AwaitedDelivery { rows.id<ShipmentId>(0), rows.integer(1), rows.integer(2), rows.text(3),
                rows.integer(4), rows.integer(5) > 0, std::max<qint64>(0, rows.integer(6)) };
        });
    return found;
}

std::vector<SentDocument> CoverageStore::sentDocuments(qint64 fromMs, qint64 beforeMs)
{
    // One that a person ended keeps the code that it was refused with.
    return listOf(m_database.query("SELECT partner, kept_ms, CASE WHEN state IN (3, 4) OR (state = 6 AND code <> '') "
                                   "THEN 1 ELSE 0 END FROM inbox WHERE kept_ms >= ? AND kept_ms < ? AND state <> 5 "
                                   "ORDER BY id",
                      fromMs, beforeMs),
        [](const Rows &rows) {
            return SentDocument { rows.text(0), rows.integer(1), rows.integer(2) != 0 };
        });
}

static_assert(int(InboxState::Refused) == 3 && int(InboxState::Quarantined) == 4 && int(InboxState::Answer) == 5
    && int(InboxState::Resolved) == 6);
static_assert(int(ReceiptState::Submitted) == 1 && int(ReceiptState::Voided) == 2 && int(Evidence::Scanned) == 1);

} // namespace packledger::ledger

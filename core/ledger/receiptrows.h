#pragma once

#include "ledger/receiptstore.h"

namespace packledger::ledger {

// The columns that the queries of ReceiptStore share, and how their rows read.

#define RECEIPT_COLUMNS                                                                                                \
    "r.id, r.shipment_id, r.state, r.policy, r.supplier, r.reference, r.opened_ms, r.submitted_ms, r.submitted_by, "   \
    "r.next_tray, "                                                                                                    \
    "r.receiving_seq, r.policy_seq FROM receipt r "

#define SCAN_COLUMNS                                                                                                   \
    "s.seq, s.receipt_id, s.scan_uuid, s.number, s.raw, s.source, s.verdict, s.item_id, s.lot, s.expiry, s.tray, "     \
    "s.reason, s.detail, "                                                                                             \
    "s.inferred, s.undone_seq, s.alert, s.acknowledged_seq, s.seal_seq FROM receipt_scan s "

// Bound values in this order: the receipt (twice), its shipment (twice); then the receipt again for the joins.
#define TREE_COLUMNS                                                                                                   \
    "i.id, i.item_key, i.level, i.state, i.condition, l.number, l.expiry, i.parent_id, i.place_id, i.moved_ms, "       \
    "i.last_ms, i.last_seq, "                                                                                          \
    "h.verdict, h.evidence, h.tray, h.scan_seq, h.opened, h.lot, h.expiry, h.sampled, "                                \
    "(SELECT d.reason FROM hold d WHERE d.item_id = i.id AND d.released_seq IS NULL "                                  \
    "AND COALESCE(d.receipt_id, 0) <> ? "                                                                              \
    "ORDER BY CASE WHEN d.reason IN ('awaiting-data', 'not-on-asn') THEN 1 ELSE 0 END, d.id LIMIT 1), "                \
    "(SELECT MAX(o.receipt_id) FROM receipt_item o JOIN receipt p ON p.id = o.receipt_id WHERE o.item_id = i.id AND "  \
    "o.receipt_id <> ? "                                                                                               \
    "AND p.state = 0 AND o.evidence = 1 AND o.verdict = 'accepted'), "                                                 \
    "(SELECT q.shipment_id FROM shipment_root q JOIN shipment t ON t.id = q.shipment_id WHERE q.item_id = i.id "       \
    "AND (t.id = ? OR t.state < 2) ORDER BY CASE WHEN t.id = ? THEN 0 ELSE 1 END, t.id DESC LIMIT 1) "

#define TREE_JOINS                                                                                                     \
    "LEFT JOIN lot l ON l.id = i.lot_id LEFT JOIN receipt_item h ON h.receipt_id = ? AND h.item_id = i.id "

[[nodiscard]] Receipt receiptOf(const Rows &rows); ///< of RECEIPT_COLUMNS
[[nodiscard]] ReceiptScan scanOf(const Rows &rows); ///< of SCAN_COLUMNS
/// Of verdict, evidence, tray, scan_seq, opened, lot, expiry, beginning with column `first`.
[[nodiscard]] ReceiptItem receiptItemOf(const Rows &rows, int first);
[[nodiscard]] ReceiptTreeRow treeRowOf(const Rows &rows); ///< of TREE_COLUMNS

} // namespace packledger::ledger

-- Exceptions with trading partners. The same marks as in 0001_ledger.sql.

-- One case with one partner. theirs 1: the partner complains of what we shipped. due: the last good day, YYYY-MM-DD.
-- changed_seq: the entry that last changed what a message would say; told_seq: the one that sent it last.
CREATE TABLE exception_case (
    id {id},
    uuid TEXT NOT NULL UNIQUE,
    theirs {int} NOT NULL,
    category TEXT NOT NULL,
    partner TEXT NOT NULL,
    partner_words TEXT NOT NULL,
    shipment_id {int},
    dispatch_id {int},
    receipt_id {int},
    inbox_id {int},
    purchase_order TEXT NOT NULL,
    note TEXT NOT NULL,
    state {int} NOT NULL,
    answer {int} NOT NULL,
    opened_ms {int} NOT NULL,
    state_ms {int} NOT NULL,
    due TEXT NOT NULL,
    reason TEXT NOT NULL,
    changed_seq {int} NOT NULL,
    told_seq {int} NOT NULL
){strict}
--;
CREATE INDEX exception_case_open ON exception_case (id) WHERE state < 3
--;
CREATE INDEX exception_case_by_receipt ON exception_case (receipt_id) WHERE receipt_id IS NOT NULL
--;
CREATE INDEX exception_case_by_inbox ON exception_case (inbox_id) WHERE inbox_id IS NOT NULL
--;
-- What a case is about, item by item. told_…: what the partner's data say where the goods say otherwise.
CREATE TABLE exception_line (
    case_id {int} NOT NULL,
    number {int} NOT NULL,
    uuid TEXT NOT NULL,
    kind {int} NOT NULL,
    item_id {int},
    gtin TEXT NOT NULL,
    serial TEXT NOT NULL,
    lot TEXT NOT NULL,
    expiry TEXT NOT NULL,
    told_gtin TEXT NOT NULL,
    told_serial TEXT NOT NULL,
    told_lot TEXT NOT NULL,
    told_expiry TEXT NOT NULL,
    ordered {int} NOT NULL,
    received {int} NOT NULL,
    file_id TEXT NOT NULL,
    source {int} NOT NULL,
    resolution {int} NOT NULL,
    words TEXT NOT NULL,
    answer {int} NOT NULL,
    alternative {int} NOT NULL,
    follow_up TEXT NOT NULL,
    comments TEXT NOT NULL,
    ended {int} NOT NULL,
    ended_seq {int},
    PRIMARY KEY (case_id, number)
){keyed}
--;
CREATE INDEX exception_line_open ON exception_line (item_id) WHERE ended = 0 AND item_id IS NOT NULL
--;
-- Pictures and papers that prove it; their bytes are among the documents'.
CREATE TABLE exception_evidence (
    case_id {int} NOT NULL,
    number {int} NOT NULL,
    sha256 {blob} NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    seq {int} NOT NULL,
    PRIMARY KEY (case_id, number)
){keyed}
--;
-- Messages that went (way 0 outbox, 1 mail) and came (2 inbox, 3 a file).
CREATE TABLE exception_message (
    case_id {int} NOT NULL,
    number {int} NOT NULL,
    uuid TEXT NOT NULL,
    way {int} NOT NULL,
    other_id {int} NOT NULL,
    sha256 {blob},
    closes {int} NOT NULL,
    seq {int} NOT NULL,
    PRIMARY KEY (case_id, number)
){keyed}
--;
-- The journal entries of a case, in order.
CREATE TABLE exception_step (
    case_id {int} NOT NULL,
    seq {int} NOT NULL,
    PRIMARY KEY (case_id, seq)
){keyed}

-- The ledger: the journal, and the projections that follow from it.
-- Statements end with a line "--;". A line "-- only sqlite" or "-- only postgresql" before a statement
-- keeps it to that engine. {id} {int} {blob} {strict} {keyed} are filled in by ledger/dialect.cpp.

CREATE TABLE journal (
    seq {int} PRIMARY KEY,
    act TEXT NOT NULL,
    at_ms {int} NOT NULL,
    offset_min {int} NOT NULL,
    operator TEXT NOT NULL,
    station TEXT NOT NULL,
    document_id {int},
    body {blob} NOT NULL,
    hash {blob} NOT NULL
){strict}
--;
-- Other systems ask for what was recorded since.
CREATE INDEX journal_events_by_time ON journal (at_ms, seq) WHERE act = 'event'
--;
-- only sqlite
CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
--;
-- only sqlite
CREATE TRIGGER journal_keeps_content BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
--;
-- only postgresql
CREATE FUNCTION packledger_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$
--;
-- only postgresql
CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION packledger_append_only()
--;
CREATE TABLE document (
    id {int} PRIMARY KEY,
    sha256 {blob} NOT NULL UNIQUE,
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    byte_count {int} NOT NULL,
    instance_id TEXT NOT NULL,
    sender TEXT NOT NULL,
    receiver TEXT NOT NULL,
    guideline TEXT NOT NULL,
    statement_affirmed {int} NOT NULL,
    event_count {int} NOT NULL,
    item_count {int} NOT NULL,
    kept_ms {int} NOT NULL
){strict}
--;
CREATE INDEX document_by_instance ON document (instance_id)
--;
-- Files that were not taken, and why; their bytes are not kept.
CREATE TABLE document_refusal (
    seq {int} PRIMARY KEY,
    sha256 {blob} NOT NULL,
    name TEXT NOT NULL,
    byte_count {int} NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    line {int} NOT NULL,
    column_no {int} NOT NULL,
    path TEXT NOT NULL,
    refused_ms {int} NOT NULL
){strict}
--;
-- The bytes as they came, compressed in pieces; not a projection, guarded like the journal.
CREATE TABLE document_part (
    sha256 {blob} NOT NULL,
    part {int} NOT NULL,
    bytes {blob} NOT NULL,
    PRIMARY KEY (sha256, part)
){keyed}
--;
-- only sqlite
CREATE TRIGGER document_part_keeps_rows BEFORE DELETE ON document_part BEGIN SELECT RAISE(ABORT, 'stored documents are kept'); END
--;
-- only sqlite
CREATE TRIGGER document_part_keeps_content BEFORE UPDATE ON document_part BEGIN SELECT RAISE(ABORT, 'stored documents are kept'); END
--;
-- only postgresql
CREATE TRIGGER document_part_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON document_part FOR EACH STATEMENT EXECUTE FUNCTION packledger_append_only()
--;
CREATE TABLE product (
    id {id},
    gtin TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    ndc TEXT NOT NULL,
    strength TEXT NOT NULL,
    dosage_form TEXT NOT NULL,
    net_content TEXT NOT NULL,
    manufacturer TEXT NOT NULL,
    company_prefix_length {int} NOT NULL,
    set_by_site {int} NOT NULL
){strict}
--;
CREATE TABLE place (
    id {id},
    place_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    street TEXT NOT NULL,
    city TEXT NOT NULL,
    state TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    country TEXT NOT NULL,
    set_by_site {int} NOT NULL
){strict}
--;
-- Company prefixes seen in URNs or owned by the site: they tell where an EPC URI splits.
CREATE TABLE company_prefix (
    prefix TEXT NOT NULL PRIMARY KEY
){keyed}
--;
CREATE TABLE lot (
    id {id},
    gtin TEXT NOT NULL,
    number TEXT NOT NULL,
    expiry TEXT NOT NULL,
    UNIQUE (gtin, number, expiry)
){strict}
--;
-- Items are looked up by key_mark, whose index is a third as large as one of the keys; see ItemStore.
CREATE TABLE item (
    id {id},
    item_key TEXT NOT NULL,
    key_mark {int} NOT NULL UNIQUE,
    level {int} NOT NULL,
    state {int} NOT NULL,
    condition {int} NOT NULL,
    lot_id {int},
    parent_id {int},
    place_id {int},
    moved_ms {int} NOT NULL,
    last_ms {int} NOT NULL,
    last_seq {int} NOT NULL
){strict}
--;
CREATE INDEX item_by_parent ON item (parent_id) WHERE parent_id IS NOT NULL
--;
-- Of which lots there is stock is asked for at every pick, by pieces in the order of ids; SQLite's indexes end with those.
-- only sqlite
CREATE INDEX item_by_lot ON item (lot_id) WHERE lot_id IS NOT NULL
--;
-- only postgresql
CREATE INDEX item_by_lot ON item (lot_id, id) WHERE lot_id IS NOT NULL
--;
CREATE TABLE event (
    seq {int} PRIMARY KEY,
    document_id {int},
    event_hash {blob} NOT NULL,
    event_id TEXT,
    kind {int} NOT NULL,
    disposition TEXT NOT NULL,
    event_ms {int} NOT NULL,
    parent_item {int},
    lot_number TEXT NOT NULL,
    expiry TEXT NOT NULL,
    place_id {int},
    declared {int} NOT NULL
){strict}
--;
CREATE INDEX event_by_document ON event (document_id) WHERE document_id IS NOT NULL
--;
CREATE INDEX event_by_hash ON event (event_hash)
--;
CREATE INDEX event_by_event_id ON event (event_id) WHERE event_id IS NOT NULL
--;
CREATE INDEX event_by_time ON event (event_ms, seq)
--;
-- What events are asked for by, beside their items and times: see EventIndex. Spelled out once, since few differ.
CREATE TABLE event_term (
    id {id},
    term TEXT NOT NULL UNIQUE
){strict}
--;
CREATE TABLE event_link (
    term_id {int} NOT NULL,
    seq {int} NOT NULL,
    PRIMARY KEY (term_id, seq)
){keyed}
--;
-- own 1: the event was made at this site, and is of no document.
CREATE TABLE item_event (
    item_id {int} NOT NULL,
    seq {int} NOT NULL,
    role {int} NOT NULL,
    own {int} NOT NULL,
    PRIMARY KEY (item_id, seq)
){keyed}
--;
-- What events made here name is asked for; of a partner's million packs it would cost a tenth of their import.
CREATE INDEX item_event_own ON item_event (seq) WHERE own = 1
--;
-- Contradictions and faults, on an item (item_id) or a document (document_id).
CREATE TABLE finding (
    id {id},
    item_id {int},
    document_id {int},
    seq {int},
    severity {int} NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    line {int} NOT NULL,
    col {int} NOT NULL,
    path TEXT NOT NULL
){strict}
--;
CREATE INDEX finding_by_item ON finding (item_id) WHERE item_id IS NOT NULL
--;
CREATE INDEX finding_by_document ON finding (document_id) WHERE document_id IS NOT NULL
--;
-- Why an item may not move. receipt_id: the receipt whose verdict placed it; without: by hand.
CREATE TABLE hold (
    id {id},
    item_id {int} NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    receipt_id {int},
    scan_uuid TEXT NOT NULL,
    placed_seq {int} NOT NULL,
    released_seq {int}
){strict}
--;
CREATE INDEX hold_by_item ON hold (item_id)
--;
CREATE INDEX hold_by_scan ON hold (scan_uuid) WHERE receipt_id IS NULL AND released_seq IS NULL
--;
CREATE INDEX hold_by_event ON hold (placed_seq)
--;
CREATE INDEX hold_open ON hold (id) WHERE released_seq IS NULL
--;
-- A delivery on its way to this site: from a shipping event, from a despatch advice (856), or both.
CREATE TABLE shipment (
    id {id},
    shipping_seq {int},
    document_id {int},
    notice_document_id {int},
    despatch_advice TEXT NOT NULL,
    purchase_orders TEXT NOT NULL,
    from_place {int},
    to_place {int},
    seller_place {int},
    buyer_place {int},
    state {int} NOT NULL,
    announced_ms {int} NOT NULL,
    shipped_ms {int} NOT NULL,
    units {int} NOT NULL,
    bundles {int} NOT NULL,
    cases {int} NOT NULL,
    pallets {int} NOT NULL
){strict}
--;
-- The outermost items of a delivery; from_notice 1: only the despatch advice names them.
CREATE TABLE shipment_root (
    shipment_id {int} NOT NULL,
    item_id {int} NOT NULL,
    from_notice {int} NOT NULL,
    PRIMARY KEY (shipment_id, item_id)
){keyed}
--;
CREATE INDEX shipment_root_by_item ON shipment_root (item_id)
--;
-- Where an item stands before its first event, as a despatch advice or a list says.
CREATE TABLE listed_item (
    item_id {int} PRIMARY KEY,
    shipment_id {int} NOT NULL,
    parent_id {int} NOT NULL
){strict}
--;
CREATE INDEX listed_item_by_shipment ON listed_item (shipment_id)
--;
-- What is expected, per product and lot: counted from the tree of the shipping event, or said by the 856.
CREATE TABLE shipment_line (
    shipment_id {int} NOT NULL,
    gtin TEXT NOT NULL,
    lot TEXT NOT NULL,
    expiry TEXT NOT NULL,
    level {int} NOT NULL,
    from_events {int} NOT NULL,
    from_notice {int} NOT NULL,
    PRIMARY KEY (shipment_id, gtin, lot, expiry, level)
){keyed}
--;
CREATE TABLE receipt (
    id {id},
    shipment_id {int},
    state {int} NOT NULL,
    policy TEXT NOT NULL,
    supplier TEXT NOT NULL,
    reference TEXT NOT NULL,
    opened_ms {int} NOT NULL,
    submitted_ms {int},
    submitted_by TEXT NOT NULL,
    next_tray {int} NOT NULL,
    receiving_seq {int},
    policy_seq {int}
){strict}
--;
CREATE INDEX receipt_by_shipment ON receipt (shipment_id) WHERE shipment_id IS NOT NULL
--;
-- Every scan as it came, in order; an undone one stays.
CREATE TABLE receipt_scan (
    seq {int} PRIMARY KEY,
    receipt_id {int} NOT NULL,
    scan_uuid TEXT NOT NULL UNIQUE,
    number {int} NOT NULL,
    raw {blob} NOT NULL,
    source TEXT NOT NULL,
    verdict TEXT NOT NULL,
    item_id {int},
    lot TEXT NOT NULL,
    expiry TEXT NOT NULL,
    tray {int} NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    inferred {int} NOT NULL,
    opens_item {int},
    undone_seq {int},
    alert {int} NOT NULL,
    acknowledged_seq {int},
    seal_seq {int}
){strict}
--;
CREATE INDEX receipt_scan_by_receipt ON receipt_scan (receipt_id, number)
--;
CREATE INDEX receipt_scan_by_item ON receipt_scan (item_id) WHERE item_id IS NOT NULL
--;
CREATE INDEX receipt_scan_by_opened ON receipt_scan (opens_item) WHERE opens_item IS NOT NULL
--;
-- What a receipt has seen of each item. While it is open, contents of a scanned parent are inferred when
-- asked and not stored; submitting writes down the rest. lot and expiry are what the label says.
CREATE TABLE receipt_item (
    receipt_id {int} NOT NULL,
    item_id {int} NOT NULL,
    scan_seq {int} NOT NULL,
    verdict TEXT NOT NULL,
    evidence {int} NOT NULL,
    tray {int} NOT NULL,
    opened {int} NOT NULL,
    sampled {int} NOT NULL,
    lot TEXT NOT NULL,
    expiry TEXT NOT NULL,
    PRIMARY KEY (receipt_id, item_id)
){keyed}
--;
CREATE INDEX receipt_item_held ON receipt_item (verdict) WHERE verdict <> 'accepted' AND evidence = 1
--;
CREATE INDEX receipt_item_by_item ON receipt_item (item_id)
--;
CREATE TABLE app_user (
    id {id},
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    pin_hash TEXT NOT NULL,
    roles TEXT NOT NULL,
    failed_tries {int} NOT NULL,
    locked_until_ms {int} NOT NULL,
    disabled {int} NOT NULL
){strict}
--;
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
){keyed}
--;

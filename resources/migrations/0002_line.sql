-- The packaging line: numbers, batches, printing. The same marks as in 0001_ledger.sql.

-- Every serial number and SSCC that this site ever drew from a pool, whatever became of it: never a number twice.
CREATE TABLE serial_number (
    item_key TEXT NOT NULL PRIMARY KEY,
    pool_id {int},
    batch_id {int},
    state {int} NOT NULL,
    drawn_seq {int} NOT NULL,
    changed_seq {int} NOT NULL
){keyed}
--;
CREATE INDEX serial_number_by_batch ON serial_number (batch_id, state) WHERE batch_id IS NOT NULL
--;
CREATE INDEX serial_number_by_pool ON serial_number (pool_id, drawn_seq) WHERE pool_id IS NOT NULL
--;
-- Where numbers come from. The counting part of ranges and SSCCs is first_number to last_number; next_number is the
-- high-water mark.
CREATE TABLE pool (
    id {id},
    kind {int} NOT NULL,
    name TEXT NOT NULL,
    gtin TEXT NOT NULL,
    market TEXT NOT NULL,
    client TEXT NOT NULL,
    style {int} NOT NULL,
    alphabet TEXT NOT NULL,
    length {int} NOT NULL,
    prefix TEXT NOT NULL,
    width {int} NOT NULL,
    first_number {int} NOT NULL,
    last_number {int} NOT NULL,
    next_number {int} NOT NULL,
    added {int} NOT NULL,
    drawn {int} NOT NULL,
    returned {int} NOT NULL,
    low_water {int} NOT NULL,
    closed {int} NOT NULL,
    made_seq {int} NOT NULL
){strict}
--;
CREATE INDEX pool_by_gtin ON pool (gtin)
--;
-- Imported numbers that were not drawn yet.
CREATE TABLE pool_number (
    item_key TEXT NOT NULL PRIMARY KEY,
    pool_id {int} NOT NULL,
    position {int} NOT NULL
){keyed}
--;
CREATE INDEX pool_number_by_pool ON pool_number (pool_id, position)
--;
-- The files that pools were filled from: one file, one request, one time.
CREATE TABLE pool_file (
    sha256 TEXT NOT NULL,
    pool_id {int} NOT NULL,
    request TEXT NOT NULL,
    name TEXT NOT NULL,
    numbers {int} NOT NULL,
    seq {int} NOT NULL,
    PRIMARY KEY (sha256, pool_id)
){keyed}
--;

-- Batches: work orders and what was done on them.
CREATE TABLE batch (
    id {id},
    name TEXT NOT NULL,
    gtin TEXT NOT NULL,
    market TEXT NOT NULL,
    client TEXT NOT NULL,
    lot TEXT NOT NULL,
    expiry TEXT NOT NULL,
    quantity {int} NOT NULL,
    expected_rejects {int} NOT NULL,
    reject_limit {int} NOT NULL,
    target {int} NOT NULL,
    levels TEXT NOT NULL,
    label_template TEXT NOT NULL,
    pool_id {int},
    state {int} NOT NULL,
    planned_ms {int} NOT NULL,
    planned_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    run_by TEXT NOT NULL,
    started_ms {int} NOT NULL,
    closed_ms {int} NOT NULL,
    record TEXT NOT NULL
){strict}
--;
CREATE INDEX batch_by_name ON batch (name)
--;
-- Which journal entries are about a batch.
CREATE TABLE batch_act (
    seq {int} PRIMARY KEY,
    batch_id {int} NOT NULL,
    act TEXT NOT NULL
){strict}
--;
CREATE INDEX batch_act_by_batch ON batch_act (batch_id, seq)
--;
-- How many numbers of a batch came into a state within one minute.
CREATE TABLE batch_minute (
    batch_id {int} NOT NULL,
    minute {int} NOT NULL,
    state {int} NOT NULL,
    moved {int} NOT NULL,
    PRIMARY KEY (batch_id, minute, state)
){keyed}
--;
-- What repackaging took (role 0, 1: in part) and made (2), run by run: the link of old and new numbers.
CREATE TABLE repack_item (
    seq {int} NOT NULL,
    item_key TEXT NOT NULL,
    batch_id {int} NOT NULL,
    role {int} NOT NULL,
    amount_left {int} NOT NULL,
    PRIMARY KEY (seq, item_key)
){keyed}
--;
CREATE INDEX repack_item_by_key ON repack_item (item_key)
--;
CREATE INDEX repack_item_by_batch ON repack_item (batch_id, seq)
--;
-- Source packs that were scanned for a batch, and that no run of repackaging has used up yet.
CREATE TABLE batch_source (
    item_key TEXT NOT NULL PRIMARY KEY,
    batch_id {int} NOT NULL,
    seq {int} NOT NULL,
    amount_left {int} NOT NULL
){keyed}
--;
CREATE INDEX batch_source_by_batch ON batch_source (batch_id, seq)
--;
-- Printing.
CREATE TABLE printer (
    name TEXT NOT NULL PRIMARY KEY,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    dpi {int} NOT NULL
){keyed}
--;
CREATE TABLE print_job (
    id {id},
    printer TEXT NOT NULL,
    label_template TEXT NOT NULL,
    language TEXT NOT NULL,
    batch_id {int},
    control {int} NOT NULL,
    stop_code TEXT NOT NULL,
    stop_detail TEXT NOT NULL,
    made_seq {int} NOT NULL
){strict}
--;
CREATE INDEX print_job_by_batch ON print_job (batch_id) WHERE batch_id IS NOT NULL
--;
CREATE TABLE print_label (
    job_id {int} NOT NULL REFERENCES print_job (id),
    position {int} NOT NULL,
    item_key TEXT NOT NULL,
    state {int} NOT NULL,
    changed_seq {int} NOT NULL,
    PRIMARY KEY (job_id, position)
){keyed}
--;
CREATE INDEX print_label_by_state ON print_label (job_id, state)
--;
-- 6: cancelled before it was sent. No number is on two labels otherwise, whatever goes wrong above.
CREATE UNIQUE INDEX print_label_by_item ON print_label (item_key) WHERE state <> 6
--;
-- Inspection: what the camera or scanner behind the printer said of each pack of a batch; result as in
-- ledger/inspectionstore.h, more in the journal's entry.
CREATE TABLE inspection (
    seq {id},
    batch_id {int} NOT NULL,
    pack {int} NOT NULL,
    item_key TEXT,
    result {int} NOT NULL,
    grade {int},
    picture TEXT NOT NULL,
    ejection TEXT NOT NULL,
    at_ms {int} NOT NULL
){strict}
--;
CREATE INDEX inspection_by_batch ON inspection (batch_id, pack)
--;
CREATE INDEX inspection_by_item ON inspection (item_key) WHERE item_key IS NOT NULL
--;
-- How far the inspection of a batch is.
CREATE TABLE inspection_run (
    batch_id {int} NOT NULL PRIMARY KEY,
    packs {int} NOT NULL,
    fails_in_a_row {int} NOT NULL,
    last_key TEXT NOT NULL,
    job_id {int} NOT NULL,
    position {int} NOT NULL,
    unread {int} NOT NULL,
    waits_for TEXT NOT NULL,
    challenged_seq {int} NOT NULL
){keyed}
--;
-- What cameras of other systems said of packs, taken in from their tables; content as in ledger/cameraresultstore.h.
CREATE TABLE camera_result (
    item_key TEXT NOT NULL,
    point TEXT NOT NULL,
    seen_ms {int} NOT NULL,
    seq {int} NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (item_key, point, seen_ms)
){keyed}
--;
-- Pictures of packs by their SHA-256 (hexadecimal); not a projection, guarded like the journal.
CREATE TABLE picture (
    sha256 TEXT NOT NULL PRIMARY KEY,
    bytes {blob} NOT NULL
){strict}
--;
-- only sqlite
CREATE TRIGGER picture_keeps_rows BEFORE DELETE ON picture BEGIN SELECT RAISE(ABORT, 'pictures of packs are kept'); END
--;
-- only sqlite
CREATE TRIGGER picture_keeps_content BEFORE UPDATE ON picture BEGIN SELECT RAISE(ABORT, 'pictures of packs are kept'); END
--;
-- only postgresql
CREATE TRIGGER picture_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON picture FOR EACH STATEMENT EXECUTE FUNCTION packledger_append_only()
--;
-- Packing: how products are packed, and the containers being built. What is in a closed one the events say.
CREATE TABLE packing_rule (
    gtin TEXT NOT NULL,
    level {int} NOT NULL,
    child_level {int} NOT NULL,
    child_count {int} NOT NULL,
    container_gtin TEXT NOT NULL,
    mixed_lots {int} NOT NULL,
    mixed_products {int} NOT NULL,
    moving {int} NOT NULL,
    PRIMARY KEY (gtin, level)
){keyed}
--;
CREATE TABLE packing (
    id {id},
    item_key TEXT NOT NULL,
    level {int} NOT NULL,
    batch_id {int},
    state {int} NOT NULL,
    station TEXT NOT NULL,
    opened_seq {int} NOT NULL,
    event_seq {int},
    packed {int} NOT NULL,
    expected {int} NOT NULL
){strict}
--;
CREATE INDEX packing_by_item ON packing (item_key, state)
--;
CREATE INDEX packing_by_event ON packing (event_seq) WHERE event_seq IS NOT NULL
--;
CREATE INDEX packing_by_station ON packing (station, id)
--;
CREATE INDEX packing_open ON packing (id) WHERE state = 0
--;
CREATE TABLE packing_child (
    item_id {int} PRIMARY KEY,
    packing_id {int} NOT NULL,
    scan_uuid TEXT NOT NULL,
    from_item {int},
    seq {int} NOT NULL
){strict}
--;
CREATE INDEX packing_child_by_packing ON packing_child (packing_id, seq)
--;
CREATE INDEX packing_child_by_scan ON packing_child (scan_uuid)
--;

-- Goods that leave this site. The same marks as in 0001_ledger.sql.

-- One delivery to one customer: picked, then shipped with one act.
CREATE TABLE dispatch (
    id {id},
    partner TEXT NOT NULL,
    state {int} NOT NULL,
    purchase_order TEXT NOT NULL,
    delivery TEXT NOT NULL,
    invoice TEXT NOT NULL,
    drop_shipment {int} NOT NULL,
    transaction_date TEXT NOT NULL,
    pick_lines TEXT NOT NULL,
    opened_seq {int} NOT NULL,
    opened_ms {int} NOT NULL,
    shipped_ms {int} NOT NULL,
    received_ms {int} NOT NULL,
    received_units {int} NOT NULL,
    received_of {int} NOT NULL,
    units {int} NOT NULL,
    bundles {int} NOT NULL,
    cases {int} NOT NULL,
    pallets {int} NOT NULL,
    lots {int} NOT NULL
){strict}
--;
CREATE INDEX dispatch_open ON dispatch (id) WHERE state = 0
--;
-- What goes with it outermost. unpack 1: it is in a container that stays, and is taken out of that.
CREATE TABLE dispatch_item (
    dispatch_id {int} NOT NULL,
    item_id {int} NOT NULL,
    state {int} NOT NULL,
    unpack {int} NOT NULL,
    scan_uuid TEXT NOT NULL,
    seq {int} NOT NULL,
    PRIMARY KEY (dispatch_id, item_id)
){keyed}
--;
CREATE INDEX dispatch_item_by_item ON dispatch_item (item_id)
--;
-- Containers that are built for a delivery while it is picked.
CREATE TABLE dispatch_packing (
    packing_id {int} NOT NULL,
    dispatch_id {int} NOT NULL,
    PRIMARY KEY (packing_id)
){keyed}
--;
CREATE INDEX dispatch_packing_by_dispatch ON dispatch_packing (dispatch_id)
--;
-- What was told to the customer: the event, and the document that it went with. role: 0 shipping, 1 void_shipping,
-- 2 despatch advice (no event). withdrawn 1: it never left, or was declared wrong.
CREATE TABLE dispatch_document (
    dispatch_id {int} NOT NULL,
    number {int} NOT NULL,
    role {int} NOT NULL,
    event_seq {int},
    outbox_id {int} NOT NULL,
    withdrawn {int} NOT NULL,
    PRIMARY KEY (dispatch_id, number)
){keyed}
--;
CREATE INDEX dispatch_document_by_outbox ON dispatch_document (outbox_id)

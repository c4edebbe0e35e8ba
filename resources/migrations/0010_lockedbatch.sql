-- What a closed batch was when it was signed: its numbers' states then, and the containers they were in. Neither moves with
-- what becomes of the packs later. The same marks as in 0001_ledger.sql.

ALTER TABLE serial_number ADD COLUMN closed_state {int}
--;
ALTER TABLE serial_number ADD COLUMN closed_parent {int}
--;
-- A number that ended after the close of its batch (sampled, destroyed, decommissioned) was good until then.
UPDATE serial_number SET closed_state = CASE WHEN state BETWEEN 5 AND 7 AND changed_seq >
    (SELECT MAX(a.seq) FROM batch_act a WHERE a.batch_id = serial_number.batch_id AND a.act = 'batch.closed')
    THEN 4 ELSE state END
WHERE batch_id IN (SELECT id FROM batch WHERE state = 5)
--;
UPDATE serial_number SET closed_parent = item.parent_id FROM item
WHERE item.item_key = serial_number.item_key AND item.parent_id IS NOT NULL AND serial_number.closed_state = 4
--;
-- The containers that were opened for a batch, or whose first child was of it.
CREATE INDEX packing_by_batch ON packing (batch_id) WHERE batch_id IS NOT NULL

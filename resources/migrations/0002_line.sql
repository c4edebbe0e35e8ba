-- The packaging line: numbers, batches, printing. The same marks as in 0001_ledger.sql.

-- Every serial number and SSCC that this site ever drew from a pool, whatever became of it: never a number twice.
CREATE TABLE serial_number (
    item_key TEXT NOT NULL PRIMARY KEY,
    pool_id {int} NOT NULL,
    batch_id {int},
    state {int} NOT NULL,
    drawn_seq {int} NOT NULL,
    changed_seq {int} NOT NULL
){keyed}
--;
CREATE INDEX serial_number_by_batch ON serial_number (batch_id, state) WHERE batch_id IS NOT NULL
--;
CREATE INDEX serial_number_by_pool ON serial_number (pool_id, state)
--;

-- What others asked of our serial numbers and what they were told. The same marks as in 0001_ledger.sql.

CREATE TABLE verification (
    seq {int} NOT NULL PRIMARY KEY,
    at_ms {int} NOT NULL,
    verdict {int} NOT NULL,
    reason TEXT NOT NULL,
    information TEXT NOT NULL,
    remark TEXT NOT NULL,
    gtin TEXT NOT NULL,
    serial TEXT NOT NULL,
    lot TEXT NOT NULL,
    expiry TEXT NOT NULL,
    party TEXT NOT NULL,
    party_name TEXT NOT NULL,
    asker TEXT NOT NULL,
    channel TEXT NOT NULL,
    context TEXT NOT NULL,
    correlation TEXT NOT NULL,
    client TEXT NOT NULL,
    answered_by TEXT NOT NULL
){keyed}
--;
CREATE INDEX verification_by_time ON verification (at_ms, seq)
--;
CREATE INDEX verification_by_product ON verification (gtin, seq)
--;
-- Who may ask over the network. The token itself stands nowhere: digest is its SHA-256.
CREATE TABLE verification_token (
    name TEXT NOT NULL PRIMARY KEY,
    digest TEXT NOT NULL,
    client TEXT NOT NULL,
    made_ms {int} NOT NULL
){keyed}

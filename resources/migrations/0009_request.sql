-- Requests for a verification that came by mail or telephone and wait for an answer. The same marks as in 0001_ledger.sql.

CREATE TABLE verification_request (
    seq {int} NOT NULL PRIMARY KEY,
    asked_ms {int} NOT NULL,
    due_ms {int} NOT NULL,
    code TEXT NOT NULL,
    party TEXT NOT NULL,
    channel TEXT NOT NULL,
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    ended_seq {int}
){keyed}
--;
CREATE INDEX verification_request_open ON verification_request (due_ms, seq) WHERE ended_seq IS NULL

-- What was learned of the stations' clocks. The same marks as in 0001_ledger.sql.

CREATE TABLE clock_line (
    seq {int} NOT NULL PRIMARY KEY,
    kind {int} NOT NULL,
    at_ms {int} NOT NULL,
    by_ms {int} NOT NULL,
    delay_ms {int} NOT NULL,
    source TEXT NOT NULL,
    station TEXT NOT NULL
){keyed}
--;
CREATE INDEX clock_line_by_station ON clock_line (station, seq)

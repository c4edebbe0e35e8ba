-- How the way to a partner is, each direction for itself: what cannot be put down there may come in all the same. The same
-- marks as in 0001_ledger.sql; direction: 0 outward, 1 inward.

CREATE TABLE partner_way (
    partner TEXT NOT NULL,
    direction {int} NOT NULL,
    failures {int} NOT NULL,
    since_ms {int} NOT NULL,
    last_ms {int} NOT NULL,
    wait_ms {int} NOT NULL,
    good_ms {int} NOT NULL,
    polled_ms {int} NOT NULL,
    code TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (partner, direction)
){keyed}
--;
INSERT INTO partner_way (partner, direction, failures, since_ms, last_ms, wait_ms, good_ms, polled_ms, code, words)
SELECT partner, 0, failures, since_ms, last_ms, wait_ms, good_ms, 0, code, words FROM partner_route
--;
INSERT INTO partner_way (partner, direction, failures, since_ms, last_ms, wait_ms, good_ms, polled_ms, code, words)
SELECT partner, 1, 0, 0, 0, 0, 0, polled_ms, '', '' FROM partner_route
--;
DROP TABLE partner_route

-- Trading partners, and what goes to them and comes from them. The same marks as in 0001_ledger.sql.

-- The profile as JSON: core/sync reads it.
CREATE TABLE partner (
    name TEXT NOT NULL PRIMARY KEY,
    gln TEXT NOT NULL,
    profile TEXT NOT NULL,
    set_seq {int} NOT NULL
){keyed}
--;
-- The last test documents for a partner, and the last one of theirs that was read: the acts' bodies as JSON, empty where
-- there was none. core/trials reads them.
CREATE TABLE partner_trial (
    name TEXT NOT NULL PRIMARY KEY,
    documents TEXT NOT NULL,
    documents_ms {int} NOT NULL,
    sample TEXT NOT NULL,
    sample_ms {int} NOT NULL
){keyed}
--;
-- Documents for partners, each with the identity and the bytes (document_part) of its first moment. state_ms: since
-- when it is in its state. code and words: why it is held or refused, or what the partner answered.
CREATE TABLE outbox (
    id {id},
    partner TEXT NOT NULL,
    instance TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    sha256 {blob} NOT NULL,
    byte_count {int} NOT NULL,
    event_seq {int},
    test {int} NOT NULL,
    queued_ms {int} NOT NULL,
    state {int} NOT NULL,
    state_ms {int} NOT NULL,
    reference TEXT NOT NULL,
    code TEXT NOT NULL,
    words TEXT NOT NULL,
    evidence {blob}
){strict}
--;
CREATE INDEX outbox_open ON outbox (partner, id) WHERE state < 4
--;
CREATE INDEX outbox_by_event ON outbox (event_seq) WHERE event_seq IS NOT NULL
--;
-- What partners put down for us, each arrival once; its bytes are kept before it is read.
CREATE TABLE inbox (
    id {id},
    partner TEXT NOT NULL,
    remote_name TEXT NOT NULL,
    file_name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    sha256 {blob} NOT NULL,
    byte_count {int} NOT NULL,
    kept_ms {int} NOT NULL,
    state {int} NOT NULL,
    settled_ms {int} NOT NULL,
    document_id {int},
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    line {int} NOT NULL,
    column_no {int} NOT NULL,
    path TEXT NOT NULL
){strict}
--;
CREATE INDEX inbox_open ON inbox (id) WHERE state = 0
--;
CREATE INDEX inbox_by_name ON inbox (partner, remote_name)
--;
CREATE INDEX inbox_by_bytes ON inbox (sha256)
--;
CREATE INDEX inbox_by_document ON inbox (document_id) WHERE document_id IS NOT NULL
--;
-- The journal's entries about each document: what was done with it, and by whom. side: 0 outbox, 1 inbox.
CREATE TABLE exchange_act (
    side {int} NOT NULL,
    document {int} NOT NULL,
    seq {int} NOT NULL,
    PRIMARY KEY (side, document, seq)
){keyed}
--;

-- From here on no projections: what this moment's sending needs, worth nothing without it. Seventy-two hours of failed
-- attempts are no entries of the journal.

-- How often a document was sent, how often in a row without an end, and until when it rests: wait_ms after last_ms.
CREATE TABLE outbox_wait (
    outbox_id {int} PRIMARY KEY,
    attempts {int} NOT NULL,
    failures {int} NOT NULL,
    last_ms {int} NOT NULL,
    wait_ms {int} NOT NULL,
    code TEXT NOT NULL,
    words TEXT NOT NULL
){strict}
--;
-- The last attempts of each document. outcome: DeliveryOutcome::State.
CREATE TABLE outbox_attempt (
    outbox_id {int} NOT NULL,
    attempt {int} NOT NULL,
    at_ms {int} NOT NULL,
    took_ms {int} NOT NULL,
    outcome {int} NOT NULL,
    code TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (outbox_id, attempt)
){keyed}
--;
CREATE INDEX outbox_attempt_by_time ON outbox_attempt (at_ms)
--;
-- How a partner's way is: failures in a row and since when, until when it rests (wait_ms after last_ms), when it was
-- good last and when it was asked for arrivals last.
CREATE TABLE partner_route (
    partner TEXT NOT NULL PRIMARY KEY,
    failures {int} NOT NULL,
    since_ms {int} NOT NULL,
    last_ms {int} NOT NULL,
    wait_ms {int} NOT NULL,
    good_ms {int} NOT NULL,
    polled_ms {int} NOT NULL,
    code TEXT NOT NULL,
    words TEXT NOT NULL
){keyed}
--;
-- Who sends to a partner now: one program at a time.
CREATE TABLE exchange_lease (
    partner TEXT NOT NULL PRIMARY KEY,
    holder TEXT NOT NULL,
    taken_ms {int} NOT NULL,
    until_ms {int} NOT NULL
){keyed}
--;
-- What that program sends at this moment: written before a byte leaves.
CREATE TABLE outbox_in_hand (
    partner TEXT NOT NULL,
    outbox_id {int} NOT NULL,
    PRIMARY KEY (partner, outbox_id)
){keyed}
--;

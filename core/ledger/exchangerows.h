#pragma once

#include "ledger/inboxstore.h"
#include "ledger/outboxstore.h"

namespace packledger::ledger {

// The columns that the queries about outbox and inbox share, and how their rows read.

#define OUTBOX_ROWS                                                                                                    \
    "SELECT o.id, o.partner, o.instance, o.kind, o.file_name, o.content_type, o.sha256, o.byte_count, o.event_seq, "   \
    "o.test, o.queued_ms, o.state, o.state_ms, o.reference, o.code, o.words, o.evidence, w.attempts, w.failures, "     \
    "w.last_ms, "                                                                                                      \
    "w.wait_ms, w.code, w.words, l.outbox_id FROM outbox o LEFT JOIN outbox_wait w ON w.outbox_id = o.id "             \
    "LEFT JOIN outbox_in_hand l ON l.partner = o.partner AND l.outbox_id = o.id "

#define INBOX_ROWS                                                                                                     \
    "SELECT id, partner, remote_name, file_name, content_type, sha256, byte_count, kept_ms, state, settled_ms, "       \
    "document_id, code, detail, line, column_no, path FROM inbox "

[[nodiscard]] OutboxRow outboxRowOf(const Rows &rows); ///< of OUTBOX_ROWS
[[nodiscard]] InboxRow inboxRowOf(const Rows &rows); ///< of INBOX_ROWS

} // namespace packledger::ledger

#pragma once

#include "ledger/exchangestores.h"
#include "ledger/writetransaction.h"

#include <QIODevice>

namespace packledger::sync {

/// A document for a partner, ready to go.
struct OutgoingDocument
{
    QByteArray partner; ///< its name
    QByteArray instance; ///< the instance identifier that stands in it; empty: one is made
    QString fileName; ///< as the partner sees it
    QByteArray contentType;
    QByteArray kind; ///< "epcis", "x12-856", "x12-997", "exception", "receiving", "batch-result", "test"
    EventId event {}; ///< what it tells of, where it is one event
    bool isTest = false; ///< goes out even while the partner is not live
};

/// Puts the document into the outbox, in the transaction that made what it tells: from here on its identity and bytes
/// are fixed. `bytes` is read to its end and must be able to go back to its beginning. The same instance with the same
/// bytes is queued once.
///
/// It leaves when the partner is live and has a way, and waits until then. Fails with sync.partner-unknown,
/// sync.instance-reused where another document bears that instance, sync.bytes-unreadable.
[[nodiscard]] Result<ledger::OutboxId> enqueue(
    ledger::WriteTransaction &transaction, const OutgoingDocument &document, QIODevice &bytes);

} // namespace packledger::sync

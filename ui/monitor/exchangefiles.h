#pragma once

#include "base/clock.h"
#include "ledger/exchangestores.h"
#include "ledger/writetransaction.h"
#include "monitor/exchangestate.h"
#include "sync/exchangemonitor.h"

namespace packledger::monitor {

/// Writes the bytes of a document into the folder, and the partner's receipt beside it where there is one. Answers the
/// file written last. Fails with sync.document-unknown, sync.arrival-unknown, base.file-write.
[[nodiscard]] Result<QString> saveOutgoing(ledger::View &view, ledger::OutboxId id, const QString &folder);
[[nodiscard]] Result<QString> saveIncoming(ledger::View &view, ledger::InboxId id, const QString &folder);

/// Writes what the question asks for into a table; answers how many rows.
[[nodiscard]] Result<qint64> saveExchange(ledger::View &view, ExchangeState::Side side,
    const sync::MonitorQuestion &question, const Instant &now, const QString &file);

} // namespace packledger::monitor

#pragma once

#include "base/clock.h"
#include "ledger/exchangestores.h"
#include "ledger/writetransaction.h"
#include "monitor/exchangestate.h"

namespace packledger::monitor {

/// All that is known of one document, with its text.
[[nodiscard]] Result<OpenExchange> openOutgoing(ledger::View &view, ledger::OutboxId id, const Instant &now);
[[nodiscard]] Result<OpenExchange> openIncoming(ledger::View &view, ledger::InboxId id, const Instant &now);

} // namespace packledger::monitor

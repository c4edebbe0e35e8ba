#pragma once

#include "base/clock.h"
#include "ledger/writetransaction.h"
#include "monitor/exchangestate.h"
#include "sync/exchangemonitor.h"

namespace packledger::monitor {

/// A document for a partner as the list shows it.
[[nodiscard]] ExchangeRow rowOf(const sync::OutgoingLine &line, const Instant &now);
/// An arrival likewise.
[[nodiscard]] ExchangeRow rowOf(const sync::IncomingLine &line, const Instant &now);

/// How it stands, in the figures at the top.
[[nodiscard]] std::vector<Figure> figuresOf(const sync::MonitorCounts &counts, ExchangeState::Side side, qint64 nowMs);

/// The ways that are broken, and when they are tried again.
[[nodiscard]] std::vector<common::HealthLine> waysOf(const sync::MonitorCounts &counts, qint64 nowMs);

} // namespace packledger::monitor

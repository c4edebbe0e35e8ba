#pragma once

#include "base/clock.h"
#include "ledger/writetransaction.h"
#include "monitor/exchangestate.h"
#include "sync/exchangemonitor.h"

namespace packledger::monitor {

/// What one look at the ledger answers.
struct ExchangeLook
{
    std::vector<Figure> figures;
    std::vector<common::HealthLine> ways;
    std::vector<ExchangeRow> rows;
    bool hasMore = false;
    Choices partners;
};
[[nodiscard]] ExchangeLook lookAt(
    ledger::View &view, ExchangeState::Side side, const sync::MonitorQuestion &question, const Instant &now);

/// What went and came in the last three days, hour by hour, and the same in words.
struct ExchangeHours
{
    std::vector<ExchangeState::Hour> hours; ///< oldest first
    QString begin;
    QString words;
};
[[nodiscard]] ExchangeHours hoursBefore(ledger::View &view, const Instant &now);

} // namespace packledger::monitor

#pragma once

#include "base/clock.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "line/poolsstate.h"
#include "workflow/pools.h"

namespace packledger::line {

/// The pools that a person may see, those that run low first, and one of them in detail.
struct PoolsRead
{
    std::vector<PoolLine> pools;
    PoolDetail detail;
    std::vector<std::pair<PoolId, QString>> low; ///< with a sentence for the notice bar
    std::vector<std::pair<QString, QString>> products;
    QString prefix; ///< the site's first company prefix
};
[[nodiscard]] PoolsRead readPools(ledger::View &view, const access::Session &person, PoolId chosen, Instant now);

/// "Demovastin 40 mg 90 tablets"; the GTIN where the product has no name; without one SSCCs.
[[nodiscard]] QString goodsText(ledger::View &view, const QByteArray &gtin);

/// What a pool as planned would give.
[[nodiscard]] std::vector<common::HealthLine> previewLines(const workflow::PoolPlan &plan);

} // namespace packledger::line

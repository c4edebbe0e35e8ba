#pragma once

#include "workflow/pools.h"

#include <QJsonObject>

namespace packledger::cli {

/// A pool and what is left in it.
[[nodiscard]] QJsonObject poolFact(const ledger::Pool &pool, const workflow::PoolLevel &level);
[[nodiscard]] QString poolSentence(const ledger::Pool &pool, const workflow::PoolLevel &level);

} // namespace packledger::cli

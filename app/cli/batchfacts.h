#pragma once

#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

#include <QJsonObject>

namespace packledger::cli {

/// A batch with its order, state and counts, as the contract prints it.
[[nodiscard]] QJsonObject batchFact(ledger::View &view, const ledger::BatchRow &batch);
[[nodiscard]] QString batchSentence(const QJsonObject &fact);

} // namespace packledger::cli

#pragma once

#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "workflow/tableexport.h"

namespace packledger::workflow {

/// Which numbers of a pool.
enum class NumbersOf {
    Unused, ///< never drawn, or drawn and on no label yet
    Used, ///< all that were on a label, whatever became of it
    Returned, ///< given back
    All,
};
[[nodiscard]] std::optional<NumbersOf> numbersOfFrom(QByteArrayView name);

/// Writes a pool's numbers as a table for their provider: gtin, serial (or sscc), state, batch, changed, operator,
/// station. Numbers of a range or by chance that were never drawn are not listed one by one. Fails as exportTable().
[[nodiscard]] Result<qint64> exportNumbers(
    ledger::View &view, const ledger::Pool &pool, NumbersOf which, ExportFormat format, const QString &file);

} // namespace packledger::workflow

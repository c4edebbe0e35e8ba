#pragma once

#include "common/tone.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "workflow/batchcounts.h"

namespace packledger::line {

/// "Demovastin 40 mg, 90 tablets", or the GTIN where nobody knows the product.
[[nodiscard]] QString productText(ledger::View &view, const QByteArray &gtin);
/// "lot RP4471 · expires 31 AUG 2028"
[[nodiscard]] QString lotText(const ledger::WorkOrder &order);
[[nodiscard]] QString stateText(ledger::BatchState state);
[[nodiscard]] common::Tone stateTone(ledger::BatchState state);
/// "1.1 %" of hundredths of a percent.
[[nodiscard]] QString percentText(int hundredths);
/// "10,000" as the language writes it.
[[nodiscard]] QString countText(qint64 count);
/// A stretch of time as one says it: "1 min 40 s", "2 h 5 min".
[[nodiscard]] QString durationText(qint64 ms);
/// What a state of a number is called.
[[nodiscard]] QString numberStateText(ledger::NumberState state);
/// "40 used, 1 voided" of container numbers.
[[nodiscard]] QString containersText(const workflow::ContainerCounts &counts);
/// The serial of a pack or case, or the SSCC.
[[nodiscard]] QString numberText(const gs1::ItemKey &key);
/// "2 destroyed, 1 samples": what became of numbers after their batch was closed; empty: nothing did.
[[nodiscard]] QString sinceCloseText(ledger::View &view, BatchId batch);
/// The full name behind a login, else the login.
[[nodiscard]] QString personText(ledger::View &view, const QByteArray &login);

} // namespace packledger::line

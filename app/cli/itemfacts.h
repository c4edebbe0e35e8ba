#pragma once

#include "ledger/writetransaction.h"
#include "workflow/numberstory.h"

#include <QJsonObject>

namespace packledger::cli {

/// What is known of an item now, as `item show` prints it (contract.md), and for a person.
[[nodiscard]] QJsonObject itemFact(ledger::View &view, const ledger::ItemRow &row);
[[nodiscard]] QString itemSentence(const QJsonObject &fact);

/// The same of a number that was drawn here and never came to life on a pack.
[[nodiscard]] QJsonObject numberFact(ledger::View &view, const workflow::NumberStory &story);
[[nodiscard]] QString numberSentence(const QJsonObject &fact);
/// A step of its story, as `item history` prints it: its time, the number's state since then, who, and why.
[[nodiscard]] QString numberStepSentence(const QJsonObject &step);

/// One event of an item's history, and in one line.
[[nodiscard]] QJsonObject historyFact(ledger::View &view, const ledger::ItemRow &row, const ledger::HistoryLine &line);
[[nodiscard]] QString historySentence(const QJsonObject &fact);

} // namespace packledger::cli

#pragma once

#include "bootstrap/output.h"
#include "ledger/linestores.h"
#include "workflow/linechallenge.h"

#include <QJsonArray>
#include <QJsonObject>

namespace packledger::cli {

/// What was decided on a pack: result, item, grade and the parameters behind it.
[[nodiscard]] QJsonObject inspectionFact(const workflow::InspectionAnswer &answer);
/// One label of a challenge test.
[[nodiscard]] QJsonObject challengeFact(const workflow::ChallengeAnswer &answer);
/// The inspections that an item went through, oldest first, as the journal has them.
[[nodiscard]] QJsonArray inspectionsOf(ledger::View &view, const gs1::ItemKey &item);
/// Prints each of them, as a fact and in words.
void printInspections(bootstrap::Output &output, const QJsonArray &inspections);

} // namespace packledger::cli

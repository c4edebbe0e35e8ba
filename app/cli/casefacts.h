#pragma once

#include "exceptions/cases.h"
#include "sync/casesending.h"

#include <QJsonObject>

namespace packledger::cli {

/// A case with a partner, and one item of it.
[[nodiscard]] QJsonObject caseFact(ledger::View &view, const ledger::ExceptionCase &found, const QDate &today);
[[nodiscard]] QString caseSentence(ledger::View &view, const ledger::ExceptionCase &found, const QDate &today);
[[nodiscard]] QJsonObject caseLineFact(
    ledger::View &view, const ledger::ExceptionCase &found, const ledger::ExceptionLine &line);
[[nodiscard]] QString caseLineSentence(const ledger::ExceptionCase &found, const ledger::ExceptionLine &line);

/// What telling the partner came to.
[[nodiscard]] QJsonObject tellingFact(const sync::CaseTelling &telling);

} // namespace packledger::cli

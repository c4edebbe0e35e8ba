#pragma once

#include "exceptions/cases.h"

namespace packledger::exceptions {

// What screens, papers and the command line say of cases, in the program's language.

/// "Overage, we keep it"
[[nodiscard]] QString words(Category category);
/// Of the stable name of a category; the name itself where it is none.
[[nodiscard]] QString categoryWords(const QByteArray &name);
/// "Sent", "Answered: accepted"
[[nodiscard]] QString stateWords(const ledger::ExceptionCase &found);
/// "Send new data"; empty for None
[[nodiscard]] QString words(ledger::Resolution resolution);
/// "in 2 days", "today", "overdue by 1 day"; empty where the case is resolved or has no deadline
[[nodiscard]] QString dueWords(const ledger::ExceptionCase &found, const QDate &today);
/// Who it is with: the profile's title, its name, or what is known of somebody without one.
[[nodiscard]] QString partnerWords(ledger::View &view, const ledger::ExceptionCase &found);
/// What is wrong with one item: "Here, and the supplier has sent no data for it."
[[nodiscard]] QString words(const ledger::ExceptionLine &line, bool isTheirs);
/// "GTIN 00361414312340, serial u7, lot L1"
[[nodiscard]] QString identityWords(const ledger::ExceptionLine &line);
/// What the partner (of their case: we) said, and what ended it; empty while there is neither.
[[nodiscard]] QString outcomeWords(const ledger::ExceptionLine &line);

/// One thing that happened to a case.
struct CaseStep
{
    qint64 seq = 0; ///< of its journal entry
    Instant at;
    QByteArray who;
    QString words;
};
/// Oldest first.
[[nodiscard]] std::vector<CaseStep> timeline(ledger::View &view, CaseId id);

} // namespace packledger::exceptions

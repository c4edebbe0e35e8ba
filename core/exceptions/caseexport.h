#pragma once

#include "exceptions/cases.h"
#include "workflow/tableexport.h"

namespace packledger::exceptions {

/// Which cases are wanted.
struct CaseChoice
{
    bool isOpen = false; ///< unresolved ones alone
    bool isOverdue = false;
    QByteArray partner; ///< empty: of all
    ReceiptId receipt; ///< invalid: of all
};
/// By deadline, unresolved ones first.
[[nodiscard]] std::vector<ledger::ExceptionCase> casesOf(
    ledger::View &view, const CaseChoice &choice, const QDate &today);

/// Writes every item of the chosen cases to a file, with its case. Answers how many rows were written. Fails with
/// base.file-write.
[[nodiscard]] Result<qint64> exportCases(ledger::View &view, const CaseChoice &choice, const QDate &today,
    workflow::ExportFormat format, const QString &file);

} // namespace packledger::exceptions

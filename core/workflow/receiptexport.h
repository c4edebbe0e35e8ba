#pragma once

#include "base/result.h"
#include "workflow/receiptoverview.h"

namespace packledger::workflow {

enum class ExportFormat { Csv, Json, Xlsx };
[[nodiscard]] std::optional<ExportFormat> exportFormatFrom(QByteArrayView name);

/// Writes the serials of a receipt to a file: those that are here, seen or inferred, and those put aside. The file
/// is whole or it is not there. CSV is RFC 4180 with a heading; a field that a spreadsheet would take for a
/// formula gets an apostrophe in front. Answers how many rows were written. Fails with base.file-write.
[[nodiscard]] Result<qint64> exportReceipt(
    ledger::View &view, ReceiptId receipt, const QDate &today, ExportFormat format, const QString &file);

} // namespace packledger::workflow

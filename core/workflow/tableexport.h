#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace packledger::workflow {

enum class ExportFormat { Csv, Json, Xlsx, Xml };
[[nodiscard]] std::optional<ExportFormat> exportFormatFrom(QByteArrayView name);

/// Takes one row; false: no more are wanted.
using TakeRow = std::function<bool(const QStringList &)>;

/// Writes a table of texts to a file, row by row in constant memory; the file is whole or it is not there. CSV is RFC
/// 4180 with a heading; a field that a spreadsheet would take for a formula gets an apostrophe in front. JSON is an
/// array of objects without empty fields, XML a list of `row` with an element for each of them. Answers how many rows
/// were written. Fails with base.file-write, and as `rows`.
[[nodiscard]] Result<qint64> exportTable(const QString &title, const QStringList &heading, ExportFormat format,
    const QString &file, const std::function<Result<void>(const TakeRow &)> &rows);

} // namespace packledger::workflow

#pragma once

#include "asn/csvreader.h"
#include "base/result.h"

#include <QHash>
#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

namespace packledger::workflow {

/// What is done with a table from another system: shown only, or taken in.
enum class ImportMode { DryRun, Write };

/// One field in which a row of the table differs from what is known.
struct FieldDifference
{
    QString field; ///< the column's name
    QString before;
    QString after;
};

/// Spellings of column names in plain lower-case letters and digits, each with the name it stands for.
using ColumnNames = QHash<QByteArray, QByteArray>;

/// The first row of a table: which column stands where, whatever their order and case.
class TableHeading
{
public:
    /// Fails with document.heading where a needed column, or the whole row, is missing. Of two columns that are spelled
    /// as the same name the first counts.
    [[nodiscard]] static Result<TableHeading> read(asn::CsvReader &table, const QString &fileName,
        std::initializer_list<const char *> needed, const ColumnNames &spellings = {});

    [[nodiscard]] QByteArrayList names() const { return m_columns.keys(); }
    [[nodiscard]] bool has(const char *name) const { return m_columns.contains(name); }
    /// The cell of a row without blanks around it; empty where the row ends before it, nothing where there is no such
    /// column.
    [[nodiscard]] std::optional<QByteArray> cell(const std::vector<QByteArray> &row, const char *name) const;

private:
    QHash<QByteArray, qsizetype> m_columns;
};

} // namespace packledger::workflow

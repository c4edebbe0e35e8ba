#include "workflow/tableimport.h"

#include "gs1/charset.h"
#include "workflow/documenterrors.h"

namespace packledger::workflow {

namespace {

QByteArray plainLetters(const QByteArray &name)
{
    QByteArray plain;
    for (const char c : name.toLower()) {
        if (gs1::isDigit(c) || gs1::isLower(c))
            plain += c;
    }
    return plain;
}

} // namespace

Result<TableHeading> TableHeading::read(asn::CsvReader &table, const QString &fileName,
    std::initializer_list<const char *> needed, const ColumnNames &spellings)
{
    std::vector<QByteArray> fields;
    const Result<bool> first = table.next(fields);
    if (!first)
        return fail(first.error());
    if (!*first)
        return fail(codes::heading, QString::fromLatin1(*needed.begin()), Where { fileName, 1, 0, {} });
    TableHeading heading;
    for (size_t index = 0; index < fields.size(); ++index) {
        const QByteArray written = fields[index].trimmed().toLower();
        const QByteArray name = spellings.value(plainLetters(written), written);
        if (!name.isEmpty() && (spellings.isEmpty() || !heading.m_columns.contains(name)))
            heading.m_columns.insert(name, qsizetype(index));
    }
    for (const char *name : needed) {
        if (!heading.has(name))
            return fail(codes::heading, QString::fromLatin1(name), Where { fileName, table.line(), 0, {} });
    }
    return heading;
}

std::optional<QByteArray> TableHeading::cell(const std::vector<QByteArray> &row, const char *name) const
{
    const auto column = m_columns.constFind(name);
    if (column == m_columns.cend())
        return std::nullopt;
    return *column < qsizetype(row.size()) ? row[size_t(*column)].trimmed() : QByteArray();
}

} // namespace packledger::workflow

#include "workflow/tableexport.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "workflow/xlsxfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

namespace packledger::workflow {

namespace {

QByteArray csvField(QString text)
{
    // A serial may begin with any of these; a spreadsheet would run it as a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    QByteArray field = text.toUtf8();
    if (field.contains(',') || field.contains('"') || field.contains('\r') || field.contains('\n'))
        field = '"' + field.replace('"', "\"\"") + '"';
    return field;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList fields;
    for (const QString &cell : cells)
        fields.append(csvField(cell));
    return fields.join(',') + "\r\n";
}

QByteArray jsonObject(const QStringList &heading, const QStringList &cells)
{
    QJsonObject object;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells.at(i).isEmpty())
            object.insert(heading.at(i), cells.at(i));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray xmlRow(const QStringList &heading, const QStringList &cells)
{
    QString row = QStringLiteral("  <row>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells.at(i).isEmpty())
            row += QStringLiteral("<%1>%2</%1>").arg(heading.at(i), cells.at(i).toHtmlEscaped());
    }
    return (row + QStringLiteral("</row>\n")).toUtf8();
}

/// What stands before the rows of a format, and behind them.
std::pair<QByteArray, QByteArray> frameOf(ExportFormat format, const QStringList &heading)
{
    switch (format) {
    case ExportFormat::Json:
        return { "[", "\n]\n" };
    case ExportFormat::Xml:
        return { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rows>\n", "</rows>\n" };
    default:
        return { csvLine(heading), {} };
    }
}

QByteArray rowOf(ExportFormat format, const QStringList &heading, const QStringList &cells, bool isFirst)
{
    switch (format) {
    case ExportFormat::Json:
        return (isFirst ? "\n" : ",\n") + jsonObject(heading, cells);
    case ExportFormat::Xml:
        return xmlRow(heading, cells);
    default:
        return csvLine(cells);
    }
}

using Producer = std::function<Result<void>(const TakeRow &)>;

Result<qint64> exportText(
    const QStringList &heading, ExportFormat format, const QString &fileName, const Producer &rows)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    const auto [before, behind] = frameOf(format, heading);
    bool written = file.write(before) == before.size();
    qint64 count = 0;
    const Result<void> walked = rows([&](const QStringList &cells) {
        const QByteArray line = rowOf(format, heading, cells, count == 0);
        ++count;
        written = written && file.write(line) == line.size();
        return written;
    });
    if (!walked)
        return fail(walked.error());
    if (!written || file.write(behind) != behind.size())
        return notWritten(file);
    if (const Result<void> kept = commitDurably(file); !kept)
        return fail(kept.error());
    return count;
}

Result<qint64> exportWorkbook(
    const QString &title, const QStringList &heading, const QString &fileName, const Producer &rows)
{
    // The library writes in place: into a folder beside it, so that a half-written workbook never bears the name.
    const QTemporaryDir folder(fileName + QStringLiteral(".XXXXXX"));
    if (!folder.isValid())
        return fail(codes::fileWrite, fileName + QStringLiteral(": ") + folder.errorString());
    const QString partial = folder.filePath(QStringLiteral("table.xlsx"));
    XlsxFile workbook(partial, title, heading);
    qint64 count = 0;
    const Result<void> walked = rows([&](const QStringList &cells) {
        workbook.addRow(cells);
        ++count;
        return true;
    });
    if (!walked)
        return fail(walked.error());
    if (const Result<void> closed = workbook.close(); !closed)
        return fail(closed.error());
    QFile source(partial);
    QSaveFile file(fileName);
    if (!source.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return notWritten(file);
    while (!source.atEnd()) {
        // On a full disk a part of it may be taken without an error.
        const QByteArray piece = source.read(1 << 20);
        if (piece.isEmpty() || file.write(piece) != piece.size())
            return notWritten(file);
    }
    if (const Result<void> kept = commitDurably(file); !kept)
        return fail(kept.error());
    return count;
}

} // namespace

std::optional<ExportFormat> exportFormatFrom(QByteArrayView name)
{
    if (name == QByteArrayView("csv"))
        return ExportFormat::Csv;
    if (name == QByteArrayView("json"))
        return ExportFormat::Json;
    if (name == QByteArrayView("xlsx"))
        return ExportFormat::Xlsx;
    if (name == QByteArrayView("xml"))
        return ExportFormat::Xml;
    return std::nullopt;
}

Result<qint64> exportTable(
    const QString &title, const QStringList &heading, ExportFormat format, const QString &file, const Producer &rows)
{
    return format == ExportFormat::Xlsx ? exportWorkbook(title, heading, file, rows)
                                        : exportText(heading, format, file, rows);
}

} // namespace packledger::workflow

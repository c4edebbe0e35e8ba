#include "workflow/receiptexport.h"

#include "base/baseerrors.h"
#include "workflow/xlsxfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

namespace packledger::workflow {

namespace {

const QStringList &heading()
{
    static const QStringList columns { QStringLiteral("epc"), QStringLiteral("level"), QStringLiteral("gtin"),
        QStringLiteral("serial"), QStringLiteral("lot"), QStringLiteral("expiry"), QStringLiteral("product"),
        QStringLiteral("parent"), QStringLiteral("evidence"), QStringLiteral("verdict"), QStringLiteral("tray") };
    return columns;
}

QStringList cellsOf(const ReceiptEntry &entry)
{
    const std::optional<gs1::Gtin> gtin = entry.key.gtin();
    const std::optional<gs1::Sscc> sscc = entry.key.sscc();
    return { QString::fromUtf8(entry.uri), QString::fromLatin1(nameOf(entry.level)),
        gtin ? QString::fromLatin1(gtin->digits()) : QString(),
        QString::fromUtf8(sscc ? sscc->digits() : entry.key.serial()), QString::fromUtf8(entry.lot),
        QString::fromUtf8(entry.expiry), entry.product, QString::fromUtf8(entry.parentUri),
        QString::fromLatin1(nameOf(entry.evidence)),
        entry.verdict ? QString::fromLatin1(nameOf(*entry.verdict)) : QString(),
        entry.tray > 0 ? QString::number(entry.tray) : QString() };
}

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

QByteArray jsonObject(const QStringList &cells)
{
    QJsonObject object;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells.at(i).isEmpty())
            object.insert(heading().at(i), cells.at(i));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<void> fileFailure(const QSaveFile &file)
{
    return fail(codes::fileWrite, file.fileName() + QStringLiteral(": ") + file.errorString());
}

/// Hands every row that is here to the job; answers how many.
Result<qint64> forEachRow(
    ledger::View &view, ReceiptId receipt, const QDate &today, const std::function<bool(const QStringList &)> &take)
{
    qint64 rows = 0;
    const Result<void> walked = forEachEntry(view, receipt, today, [&](const ReceiptEntry &entry) {
        if (entry.evidence == ledger::Evidence::DataOnly)
            return true;
        ++rows;
        return take(cellsOf(entry));
    });
    if (!walked)
        return fail(walked.error());
    return rows;
}

Result<qint64> exportText(
    ledger::View &view, ReceiptId receipt, const QDate &today, ExportFormat format, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return fail(fileFailure(file).error());
    const bool csv = format == ExportFormat::Csv;
    bool written = file.write(csv ? csvLine(heading()) : QByteArray("[")) >= 0;
    bool first = true;
    const Result<qint64> rows = forEachRow(view, receipt, today, [&](const QStringList &cells) {
        const QByteArray line = csv ? csvLine(cells) : (first ? "\n" : ",\n") + jsonObject(cells);
        first = false;
        written = written && file.write(line) == line.size();
        return written;
    });
    if (!rows)
        return rows;
    if (!csv)
        written = written && file.write("\n]\n") > 0;
    if (!written || !file.commit())
        return fail(fileFailure(file).error());
    return rows;
}

Result<qint64> exportWorkbook(ledger::View &view, ReceiptId receipt, const QDate &today, const QString &fileName)
{
    // The library writes in place: into a folder beside it, so that a half-written workbook never bears the name.
    const QTemporaryDir folder(fileName + QStringLiteral(".XXXXXX"));
    if (!folder.isValid())
        return fail(codes::fileWrite, fileName + QStringLiteral(": ") + folder.errorString());
    const QString partial = folder.filePath(QStringLiteral("receipt.xlsx"));
    XlsxFile workbook(partial, QStringLiteral("Receipt %1").arg(receipt.value), heading());
    const Result<qint64> rows = forEachRow(view, receipt, today, [&](const QStringList &cells) {
        workbook.addRow(cells);
        return true;
    });
    if (!rows)
        return rows;
    if (const Result<void> closed = workbook.close(); !closed)
        return fail(closed.error());
    QFile source(partial);
    QSaveFile file(fileName);
    if (!source.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return fail(fileFailure(file).error());
    while (!source.atEnd()) {
        if (file.write(source.read(1 << 20)) < 0)
            return fail(fileFailure(file).error());
    }
    if (!file.commit())
        return fail(fileFailure(file).error());
    return rows;
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
    return std::nullopt;
}

Result<qint64> exportReceipt(
    ledger::View &view, ReceiptId receipt, const QDate &today, ExportFormat format, const QString &file)
{
    return format == ExportFormat::Xlsx ? exportWorkbook(view, receipt, today, file)
                                        : exportText(view, receipt, today, format, file);
}

} // namespace packledger::workflow

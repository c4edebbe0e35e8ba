#include "labels/printerjob.h"

#include <QHash>

namespace packledger::labels {

namespace {

constexpr char storedName[] = "R:PLJOB.ZPL";
constexpr char comment[] = "^FX";
constexpr char fieldEnd[] = "^FS";

QByteArray field(const char *name, const QByteArray &value)
{
    // Percent signs for all that ZPL may take for a command.
    return comment + QByteArray("PL.") + name + '=' + value.toPercentEncoding({}, "~") + fieldEnd;
}

} // namespace

QByteArrayList differences(const PrinterJob &wanted, const PrinterJob &said)
{
    QByteArrayList names;
    if (wanted.gtin != said.gtin)
        names.append("gtin");
    if (wanted.lot != said.lot)
        names.append("lot");
    if (wanted.expiry != said.expiry)
        names.append("expiry");
    if (wanted.labelTemplate != said.labelTemplate || wanted.version != said.version)
        names.append("template");
    return names;
}

QByteArray zplStoring(const PrinterJob &job)
{
    return QByteArray("^XA^DF") + storedName + fieldEnd + field("gtin", job.gtin) + field("lot", job.lot)
        + field("expiry", job.expiry) + field("template", job.labelTemplate.toUtf8())
        + field("version", QByteArray::number(job.version)) + "^XZ\r\n";
}

QByteArray zplAsking()
{
    return QByteArray("^XA^HF") + storedName + "^XZ\r\n";
}

bool isWholeAnswer(const QByteArray &answer)
{
    return answer.contains("^XZ");
}

std::optional<PrinterJob> jobIn(const QByteArray &answer)
{
    QHash<QByteArray, QByteArray> fields;
    for (qsizetype at = answer.indexOf(comment); at >= 0; at = answer.indexOf(comment, at + 1)) {
        const qsizetype begin = at + qsizetype(sizeof comment) - 1;
        const qsizetype end = answer.indexOf('^', begin);
        const QByteArray text = answer.sliced(begin, (end < 0 ? answer.size() : end) - begin).trimmed();
        const qsizetype equals = text.indexOf('=');
        if (text.startsWith("PL.") && equals > 0)
            fields.insert(text.sliced(3, equals - 3), QByteArray::fromPercentEncoding(text.sliced(equals + 1)));
    }
    for (const char *name : { "gtin", "lot", "expiry", "template", "version" }) {
        if (!fields.contains(name))
            return std::nullopt;
    }
    return PrinterJob { fields.value("gtin"), fields.value("lot"), fields.value("expiry"),
        QString::fromUtf8(fields.value("template")), fields.value("version").toInt() };
}

} // namespace packledger::labels

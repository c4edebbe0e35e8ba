#include "bootstrap/output.h"

#include "base/errortext.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace packledger::bootstrap {

namespace {

QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("-");
    default:
        return value.toVariant().toString();
    }
}

QString plainText(const QJsonObject &fact)
{
    QStringList fields;
    for (auto field = fact.begin(); field != fact.end(); ++field)
        fields += field.key() + u'=' + plainText(field.value());
    return fields.join(QStringLiteral("  "));
}

/// "file:line:column (path)", as editors and people read it.
QString placeText(const Where &where)
{
    QString place = where.file;
    if (where.line > 0) {
        place += QStringLiteral(":%1").arg(where.line);
        if (where.column > 0)
            place += QStringLiteral(":%1").arg(where.column);
    }
    if (!where.path.isEmpty())
        place += (place.isEmpty() ? QStringLiteral("%1") : QStringLiteral(" (%1)")).arg(where.path);
    return place;
}

QString remarkText(const QString &sentence, ErrorCode code, const Where &where)
{
    const QString place = placeText(where);
    return (place.isEmpty() ? QString() : place + QStringLiteral(": ")) + sentence + QStringLiteral(" [") + code.name()
        + u']';
}

template <typename Fault>
QJsonObject faultJson(const Fault &fault)
{
    QJsonObject object { { QStringLiteral("code"), QString(fault.code.name()) },
        { QStringLiteral("message"), errorSentence(fault) } };
    if (fault.where.isKnown())
        object.insert(QStringLiteral("where"), toJson(fault.where));
    return object;
}

} // namespace

Output::Output(QIODevice &facts, QIODevice &remarks, Format format)
    : m_facts(facts)
    , m_remarks(remarks)
    , m_format(format)
{
}

void Output::print(const QJsonObject &fact, const QString &sentence)
{
    if (m_format == Format::JsonLines)
        writeFact(QJsonDocument(fact).toJson(QJsonDocument::Compact));
    else
        writeFact((sentence.isEmpty() ? plainText(fact) : sentence).toUtf8());
}

void Output::error(const Error &error)
{
    if (m_format == Format::JsonLines)
        print({ { QStringLiteral("error"), toJson(error) } });
    else
        remark(remarkText(errorSentence(error), error.code, error.where));
}

void Output::warning(const Finding &finding)
{
    remark(remarkText(errorSentence(finding), finding.code, finding.where));
}

void Output::remark(const QString &text)
{
    m_silent = false;
    m_remarks.write(text.toUtf8() + '\n');
}

void Output::text(const QString &text)
{
    writeFact(text.toUtf8());
}

void Output::writeFact(QByteArray line)
{
    // One write for the line and its end: a reader never sees half a line, and neither does a log
    // that several programs append to.
    m_silent = false;
    line += '\n';
    if (!m_broken)
        m_broken = m_facts.write(line) != line.size();
}

QJsonObject toJson(const Where &where)
{
    QJsonObject object;
    if (!where.file.isEmpty())
        object.insert(QStringLiteral("file"), where.file);
    if (where.line > 0)
        object.insert(QStringLiteral("line"), where.line);
    if (where.column > 0)
        object.insert(QStringLiteral("column"), where.column);
    if (!where.path.isEmpty())
        object.insert(QStringLiteral("path"), where.path);
    return object;
}

QJsonObject toJson(const Error &error)
{
    return faultJson(error);
}

QJsonObject toJson(const Finding &finding)
{
    return faultJson(finding);
}

QString rawText(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace packledger::bootstrap

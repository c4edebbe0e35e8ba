#include "partners/fieldvalue.h"

#include "common/plaintext.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace packledger::partners {

using Type = FieldSpec::Type;

namespace {

QStringList pathOf(const QString &id)
{
    return id.split(QLatin1Char('.'));
}

QJsonValue withPart(const QJsonValue &from, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString part = path.takeFirst();
    if (from.isArray()) {
        QJsonArray array = from.toArray();
        const qsizetype at = part.toInt();
        if (at < array.size())
            array[at] = withPart(array.at(at), path, value);
        return array;
    }
    QJsonObject object = from.toObject();
    const QJsonValue set = withPart(object.value(part), path, value);
    if (set.isUndefined())
        object.remove(part);
    else
        object.insert(part, set);
    return object;
}

QStringList splitList(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

/// "a: b; c: d" as an object; nothing where a pair is none.
std::optional<QJsonObject> pairsIn(const QString &text)
{
    QJsonObject pairs;
    for (const QString &pair : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype colon = pair.indexOf(QLatin1Char(':'));
        if (colon <= 0)
            return std::nullopt;
        pairs.insert(pair.left(colon).trimmed(), pair.mid(colon + 1).trimmed());
    }
    return pairs;
}

QString textOfList(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts << each.toVariant().toString();
    return texts.join(QStringLiteral(", "));
}

} // namespace

QJsonValue valueAt(const QJsonValue &from, const QString &id)
{
    QJsonValue value = from;
    for (const QString &part : pathOf(id)) {
        if (value.isArray())
            value = value.toArray().at(part.toInt());
        else
            value = value.toObject().value(part);
    }
    return value;
}

QJsonObject withValue(const QJsonObject &from, const QString &id, const QJsonValue &value)
{
    return withPart(from, pathOf(id), value).toObject();
}

std::optional<QJsonValue> valueFrom(Type type, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    switch (type) {
    case Type::Number: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber && number >= 0 ? std::optional<QJsonValue>(number) : std::nullopt;
    }
    case Type::Numbers: {
        QJsonArray numbers;
        for (const QString &part : splitList(text)) {
            bool isNumber = false;
            numbers.append(part.toInt(&isNumber));
            if (!isNumber)
                return std::nullopt;
        }
        return QJsonValue(numbers);
    }
    case Type::Date: {
        const QDate day = common::dateFromText(text);
        return day.isValid() ? std::optional<QJsonValue>(day.toString(Qt::ISODate)) : std::nullopt;
    }
    case Type::List:
        return QJsonValue(QJsonArray::fromStringList(splitList(text)));
    case Type::Pairs: {
        const std::optional<QJsonObject> pairs = pairsIn(text);
        return pairs ? std::optional<QJsonValue>(*pairs) : std::nullopt;
    }
    case Type::Flag:
        return QJsonValue(text == QLatin1StringView("true"));
    default:
        return QJsonValue(text);
    }
}

QString textFrom(Type type, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (type) {
    case Type::Number:
        return value.toInteger() == 0 ? QString() : QString::number(value.toInteger());
    case Type::Flag:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Numbers:
    case Type::List:
        return textOfList(value);
    case Type::Pairs: {
        QStringList pairs;
        const QJsonObject object = value.toObject();
        for (auto pair = object.begin(); pair != object.end(); ++pair)
            pairs << pair.key() + QStringLiteral(": ") + pair->toString();
        return pairs.join(QStringLiteral("; "));
    }
    default:
        return value.toString();
    }
}

QStringList listFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString().isEmpty() ? QStringList() : QStringList { value.toString() };
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts << each.toString();
    return texts;
}

bool ServerAddress::isName() const
{
    static const QRegularExpression other(QStringLiteral("[/@\\s]"));
    return !host.contains(other);
}

ServerAddress serverFrom(const QString &typed)
{
    // An IPv6 address has colons of its own: with a port it stands in brackets.
    static const QRegularExpression form(
        QStringLiteral("^(?:sftp://)?(?:\\[([0-9A-Fa-f:.]+)\\]|([^:]+))(?::([0-9]{1,5}))?/?$"));
    const QRegularExpressionMatch found = form.match(typed.trimmed());
    if (!found.hasMatch())
        return { typed.trimmed() };
    return { found.captured(1).isEmpty() ? found.captured(2) : found.captured(1), found.captured(3).toInt() };
}

} // namespace packledger::partners

#include "epcis/jsonvalue.h"

#include "epcis/epciserrors.h"

namespace packledger::epcis {

namespace {

bool isEpcList(QByteArrayView name)
{
    return name == "epcList" || name == "childEPCs" || name == "inputEPCList" || name == "outputEPCList";
}

Result<void> readInto(JsonValue &value, JsonTokens &tokens, JsonToken token, qint64 &items, int depth)
{
    const Where where = tokens.where();
    value.line = where.line;
    value.column = where.column;
    if (--items < 0)
        return fail(codes::tooLarge, QStringLiteral("an event with too many items"), where);
    switch (token) {
    case JsonToken::String:
        value.kind = JsonValue::Kind::String;
        value.text = tokens.text();
        return {};
    case JsonToken::Number:
        value.kind = JsonValue::Kind::Number;
        value.text = tokens.text();
        return {};
    case JsonToken::True:
    case JsonToken::False:
        value.kind = JsonValue::Kind::Boolean;
        value.text = token == JsonToken::True ? "true" : "false";
        return {};
    case JsonToken::Null:
        value.kind = JsonValue::Kind::Null;
        return {};
    case JsonToken::BeginObject:
        value.kind = JsonValue::Kind::Object;
        for (token = tokens.next(); token == JsonToken::Name; token = tokens.next()) {
            JsonValue &member = value.members.emplace_back();
            member.name = tokens.text();
            if (auto read = readInto(member, tokens, tokens.next(), items, depth + 1); !read)
                return read;
        }
        break;
    case JsonToken::BeginArray: {
        value.kind = JsonValue::Kind::Array;
        const bool flat = depth == 1 && isEpcList(value.name);
        for (token = tokens.next(); token != JsonToken::EndArray && token != JsonToken::Error; token = tokens.next()) {
            if (flat && token == JsonToken::String && value.members.empty()) {
                if (--items < 0)
                    return fail(codes::tooLarge, QStringLiteral("an event with too many items"), tokens.where());
                value.strings.push_back(tokens.text());
                continue;
            }
            if (auto read = readInto(value.members.emplace_back(), tokens, token, items, depth + 1); !read)
                return read;
        }
        break;
    }
    default:
        break;
    }
    if (token == JsonToken::Error)
        return fail(tokens.error());
    return {};
}

/// Appends the path from `from` down to `target`; false if it is not in there.
bool findPath(const JsonValue &from, const JsonValue &target, QString &path)
{
    if (&from == &target)
        return true;
    const qsizetype before = path.size();
    for (size_t i = 0; i < from.members.size(); ++i) {
        const JsonValue &member = from.members[i];
        if (from.isArray())
            path += QStringLiteral("[%1]").arg(i + from.strings.size());
        else if (member.name.contains('.') || member.name.contains(':'))
            path += QStringLiteral("['%1']").arg(QString::fromUtf8(member.name));
        else
            path += u'.' + QString::fromUtf8(member.name);
        if (findPath(member, target, path))
            return true;
        path.truncate(before);
    }
    return false;
}

} // namespace

const JsonValue *JsonValue::member(QByteArrayView memberName) const
{
    for (const JsonValue &each : members) {
        if (each.name == memberName)
            return &each;
    }
    return nullptr;
}

Result<JsonValue> readJsonValue(JsonTokens &tokens, JsonToken first, qint64 &items)
{
    JsonValue value;
    if (auto read = readInto(value, tokens, first, items, 0); !read)
        return fail(std::move(read.error()));
    return value;
}

Result<JsonValue> readJsonMember(JsonTokens &tokens, const QByteArray &name, qint64 &items)
{
    JsonValue value;
    value.name = name;
    if (auto read = readInto(value, tokens, tokens.next(), items, 1); !read)
        return fail(std::move(read.error()));
    return value;
}

Where whereOf(const JsonValue &value, const JsonValue &root, const QString &rootPath)
{
    Where where;
    where.line = value.line;
    where.column = value.column;
    where.path = rootPath;
    QString below;
    if (findPath(root, value, below))
        where.path += below;
    return where;
}

} // namespace packledger::epcis

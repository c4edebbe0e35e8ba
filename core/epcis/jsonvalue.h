#pragma once

#include "base/result.h"
#include "epcis/event.h"
#include "epcis/jsontokens.h"

namespace packledger::epcis {

/// One JSON value with everything in it, as long as one event takes.
struct JsonValue
{
    enum class Kind { String, Number, Boolean, Null, Object, Array };

    Kind kind = Kind::Null;
    QByteArray name; ///< as a member of an object
    QByteArray text; ///< of a string its value, else the literal as written
    std::vector<JsonValue> members; ///< of an object or array
    std::vector<Uri> strings; ///< of a list of EPCs that holds only strings, instead of members
    qint64 line = 0;
    qint64 column = 0;

    [[nodiscard]] bool isObject() const { return kind == Kind::Object; }
    [[nodiscard]] bool isArray() const { return kind == Kind::Array; }
    [[nodiscard]] bool isString() const { return kind == Kind::String; }

    /// The first member of that name; null if there is none.
    [[nodiscard]] const JsonValue *member(QByteArrayView memberName) const;
};

/// Reads the value that begins with `first`; `items` counts down what may still come (epcis.too-large). Lists of EPCs
/// directly in the value are kept flat.
[[nodiscard]] Result<JsonValue> readJsonValue(JsonTokens &tokens, JsonToken first, qint64 &items);
/// Reads one member of such a value.
[[nodiscard]] Result<JsonValue> readJsonMember(JsonTokens &tokens, const QByteArray &name, qint64 &items);

/// Where `value` stands, as line, column and path; `root` is the value it is part of and `rootPath` that one's path.
[[nodiscard]] Where whereOf(const JsonValue &value, const JsonValue &root, const QString &rootPath);

} // namespace packledger::epcis

#include "epcis/jsonfieldreader.h"

#include "epcis/epciserrors.h"
#include "epcis/eventrules.h"
#include "epcis/timestamp.h"
#include "epcis/xmlelement.h"

#include <algorithm>

namespace packledger::epcis {

using Kind = JsonValue::Kind;

namespace {

bool isWord(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    });
}

} // namespace

ExtensionNode::Kind nodeKind(Kind kind)
{
    switch (kind) {
    case Kind::String:
        return ExtensionNode::Kind::Text;
    case Kind::Number:
        return ExtensionNode::Kind::Number;
    case Kind::Boolean:
        return ExtensionNode::Kind::Boolean;
    case Kind::Null:
        return ExtensionNode::Kind::Null;
    case Kind::Object:
        return ExtensionNode::Kind::Object;
    case Kind::Array:
        return ExtensionNode::Kind::Array;
    }
    return ExtensionNode::Kind::Text;
}

JsonFieldReader::JsonFieldReader(const JsonValue &object, JsonContext context, const QString &path, DocumentSink &sink)
    : m_object(object)
    , m_path(path)
    , m_sink(sink)
    , m_context(std::move(context))
{
}

bool JsonFieldReader::refuse(ErrorCode code, const QByteArray &detail, const JsonValue &at)
{
    m_error = Error { code, QString::fromUtf8(detail), whereOf(at, m_object, m_path) };
    return false;
}
bool JsonFieldReader::refuseValue(const JsonValue &at)
{
    return refuse(codes::badValue, at.name + ": " + at.text.left(100), at);
}

bool JsonFieldReader::refuseMissing(const QByteArray &name, const JsonValue &at)
{
    return refuse(codes::missingField, name, at);
}

void JsonFieldReader::report(Severity severity, ErrorCode code, const QByteArray &detail, const JsonValue &at)
{
    // To find the path of one takes as long as the event is large.
    constexpr int mostOfOneEvent = 100;
    if (++m_reports > mostOfOneEvent)
        return;
    m_sink.finding({ severity, code, QString::fromUtf8(detail), whereOf(at, m_object, m_path) });
}

bool JsonFieldReader::takeContext(const JsonValue &object, JsonContext &context)
{
    const JsonValue *own = object.member("@context");
    std::vector<QByteArray> remote;
    if (own && !context.add(*own, remote))
        return refuseValue(*own);
    for (const QByteArray &url : remote)
        report(Severity::Warning, codes::ignoredContent, url, *own);
    return true;
}

bool JsonFieldReader::takeTime(const JsonValue &value, Timestamp &time)
{
    const auto read = value.isString() ? parseTimestamp(value.text, TimeReading::Strict) : std::nullopt;
    if (!read)
        return refuseValue(value);
    time = *read;
    return true;
}

bool JsonFieldReader::takeUri(const JsonValue &value, Uri &uri)
{
    uri = m_context.expanded(value.text.trimmed());
    return (value.isString() && isUri(uri)) || refuseValue(value);
}

bool JsonFieldReader::takeSensorTerm(const JsonValue &value, Vocabulary vocabulary, Uri &term)
{
    if (value.isString() && isWord(value.text) && standardTerm(vocabulary, value.text).isEmpty()) {
        report(Severity::Warning, codes::misspeltTerm, value.name + ": " + value.text, value);
        term = value.text;
        return true;
    }
    return takeTerm(value, vocabulary, term);
}

bool JsonFieldReader::takeTerm(const JsonValue &value, Vocabulary vocabulary, Uri &term)
{
    if (!value.isString() || value.text.isEmpty())
        return refuseValue(value);
    if (value.text.contains(':'))
        return takeUri(value, term);
    term = value.text;
    return !standardTerm(vocabulary, term).isEmpty() || refuse(codes::unknownTerm, value.name + ": " + term, value);
}

bool JsonFieldReader::takeUris(const JsonValue &list, std::vector<Uri> &uris)
{
    if (!list.isArray())
        return refuseValue(list);
    uris.reserve(list.strings.size() + list.members.size());
    for (const QByteArray &text : list.strings) {
        uris.push_back(m_context.expanded(text.trimmed()));
        if (!isUri(uris.back())) {
            refuse(codes::badValue, text.left(100), list);
            m_error->where.path += QStringLiteral("[%1]").arg(uris.size() - 1);
            return false;
        }
    }
    for (const JsonValue &member : list.members) {
        if (!takeUri(member, uris.emplace_back()))
            return false;
    }
    return true;
}

bool JsonFieldReader::takeTerms(const JsonValue &list, Vocabulary vocabulary, std::vector<Uri> &terms)
{
    if (!list.isArray() || list.members.empty())
        return refuseValue(list);
    for (const JsonValue &member : list.members) {
        if (!takeTerm(member, vocabulary, terms.emplace_back()))
            return false;
    }
    return true;
}

bool JsonFieldReader::isExtensionName(const JsonValue &value) const
{
    return m_context.resolve(value.name).origin != JsonContext::Name::Origin::Plain;
}

bool JsonFieldReader::takeExtension(const JsonValue &value, const JsonContext &context, Extensions &extensions)
{
    if (value.name.startsWith('@'))
        return true;
    JsonContext::Name name = context.resolve(value.name);
    if (name.origin == JsonContext::Name::Origin::Undeclared)
        report(Severity::Warning, codes::undeclaredPrefix, value.name, value);
    ExtensionNode &node = extensions.emplace_back();
    node.ns = std::move(name.ns);
    node.name = std::move(name.local);
    node.prefix = std::move(name.prefix);
    return takeContent(value, context, node);
}

bool JsonFieldReader::takeContent(const JsonValue &value, const JsonContext &context, ExtensionNode &node)
{
    node.kind = nodeKind(value.kind);
    node.text = value.text;
    for (const QByteArray &text : value.strings) {
        ExtensionNode &member = node.children.emplace_back();
        member.text = text;
    }
    if (value.isArray()) {
        for (const JsonValue &member : value.members) {
            if (!takeContent(member, context, node.children.emplace_back()))
                return false;
        }
    }
    return !value.isObject() || takeObject(value, context, node);
}

bool JsonFieldReader::takeObject(const JsonValue &object, const JsonContext &outer, ExtensionNode &node)
{
    JsonContext context = outer;
    if (!takeContext(object, context))
        return false;
    const JsonValue *literal = object.member("@value");
    const JsonValue *text = literal ? literal : object.member("#text");
    if (text) {
        node.kind = literal ? nodeKind(literal->kind) : ExtensionNode::Kind::Text;
        node.text = text->text;
    }
    if (const JsonValue *type = literal ? object.member("@type") : nullptr; type && type->text.startsWith("xsd:")) {
        ExtensionNode &attribute = node.attributes.emplace_back();
        attribute.ns = xsiNamespace.toByteArray();
        attribute.name = "type";
        attribute.prefix = "xsi";
        attribute.text = type->text;
    }
    for (const JsonValue &member : object.members) {
        if (member.name == "#text")
            continue;
        // Beside a text, plain values are what XML has as attributes.
        const bool attribute = text && !member.isObject() && !member.isArray();
        if (!takeExtension(member, context, attribute ? node.attributes : node.children))
            return false;
    }
    return true;
}

} // namespace packledger::epcis

#include "epcis/jsonextensionwriter.h"

#include "epcis/epciserrors.h"
#include "epcis/eventrules.h"
#include "epcis/xmlelement.h"

namespace packledger::epcis {

JsonExtensionWriter::JsonExtensionWriter(JsonOutput &out, const Prefixes &prefixes, Report report)
    : m_out(out)
    , m_prefixes(prefixes)
    , m_report(std::move(report))
{
}

QByteArray JsonExtensionWriter::nameOf(const ExtensionNode &node, bool atRoot) const
{
    if (node.ns.isEmpty())
        return atRoot ? "epcis:" + node.name : node.name;
    return m_prefixes.of(node.ns) + ':' + node.name;
}

void JsonExtensionWriter::write(const Extensions &nodes, bool atRoot)
{
    std::vector<QByteArray> names;
    QHash<QByteArray, std::vector<const ExtensionNode *>> byName;
    for (const ExtensionNode &node : nodes) {
        const QByteArray name = nameOf(node, atRoot);
        auto &group = byName[name];
        if (group.empty())
            names.push_back(name);
        group.push_back(&node);
    }
    for (const QByteArray &name : names) {
        const auto &group = byName[name];
        m_out.name(name);
        if (group.size() == 1) {
            value(*group.front());
            continue;
        }
        m_out.beginArray();
        for (const ExtensionNode *node : group) {
            if (node->kind == ExtensionNode::Kind::Array) {
                for (const ExtensionNode &member : node->children)
                    value(member);
            } else {
                value(*node);
            }
        }
        m_out.endArray();
    }
}

void JsonExtensionWriter::value(const ExtensionNode &node)
{
    using Kind = ExtensionNode::Kind;
    if (node.kind == Kind::Array) {
        m_out.beginArray();
        for (const ExtensionNode &member : node.children)
            value(member);
        m_out.endArray();
        return;
    }
    const bool isObject = node.kind == Kind::Object || !node.children.empty();
    if (!isObject && node.attributes.empty())
        return leaf(node);
    const bool typedOnly = !isObject && node.attributes.size() == 1 && node.attributes.front().ns == xsiNamespace
        && node.attributes.front().name == "type";
    m_out.beginObject();
    if (typedOnly) {
        m_out.member("@type", node.attributes.front().text);
        m_out.name("@value");
        leaf(node);
        m_out.endObject();
        return;
    }
    Extensions members;
    for (const ExtensionNode &attribute : node.attributes) {
        if (attribute.ns == xsiNamespace)
            m_report(codes::cannotCarry, "xsi:" + attribute.name + " of " + node.name, Severity::Note);
        else
            members.push_back(attribute);
    }
    if (!isObject || !node.text.isEmpty()) {
        m_out.name("#text");
        leaf(node);
    }
    members.insert(members.end(), node.children.begin(), node.children.end());
    write(members, false);
    m_out.endObject();
}

void JsonExtensionWriter::leaf(const ExtensionNode &node)
{
    using Kind = ExtensionNode::Kind;
    if (node.kind == Kind::Null)
        m_out.literal("null");
    else if (node.kind == Kind::Number && isJsonNumber(node.text))
        m_out.literal(node.text);
    else if (node.kind == Kind::Boolean && (node.text == "true" || node.text == "false"))
        m_out.literal(node.text);
    else
        m_out.string(node.text);
}

} // namespace packledger::epcis

#include "epcis/xmlextensionwriter.h"

#include "epcis/epciserrors.h"
#include "epcis/jsoncontext.h"
#include "epcis/xmlelement.h"

#include <QSet>

namespace packledger::epcis {

namespace {

/// EPCIS' own namespace in JSON-LD; stands for "no namespace" where the schema wants one.
constexpr QByteArrayView plainPrefix = "epcisld:";

} // namespace

XmlExtensionWriter::XmlExtensionWriter(XmlOutput &out, const Prefixes &prefixes, Report report)
    : m_out(out)
    , m_prefixes(prefixes)
    , m_report(std::move(report))
{
}

void XmlExtensionWriter::write(const Extensions &nodes)
{
    for (const ExtensionNode &each : nodes)
        node(nameOf(each, true), each);
}

QByteArray XmlExtensionWriter::nameOf(const ExtensionNode &node, bool atRoot) const
{
    QByteArray name = node.name;
    if (!isNcName(name)) {
        m_report(codes::cannotCarry, "the field name " + name);
        for (char &c : name) {
            const bool fits
                = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.';
            c = fits ? c : '_';
        }
        if (!isNcName(name))
            name.prepend('_');
    }
    if (node.ns.isEmpty())
        return atRoot ? plainPrefix.toByteArray() + name : name;
    return m_prefixes.of(node.ns) + ':' + name;
}

void XmlExtensionWriter::node(const QByteArray &name, const ExtensionNode &node)
{
    using Kind = ExtensionNode::Kind;
    if (node.kind == Kind::Array) {
        // XML has no arrays: an element for each member.
        for (const ExtensionNode &member : node.children)
            this->node(name, member);
        return;
    }
    m_out.start(name);
    if (name.startsWith(plainPrefix))
        m_out.attribute("xmlns:" + plainPrefix.chopped(1).toByteArray(), epcisVocabulary);
    attributes(node);
    m_out.text(node.text);
    for (const ExtensionNode &child : node.children)
        this->node(nameOf(child, false), child);
    m_out.end();
}

void XmlExtensionWriter::attributes(const ExtensionNode &node)
{
    const auto isXsi = [](const ExtensionNode &each) { return each.ns == xsiNamespace; };
    const bool isNull = node.kind == ExtensionNode::Kind::Null;
    if (isNull || std::ranges::any_of(node.attributes, isXsi))
        m_out.attribute("xmlns:xsi", xsiNamespace);
    if (isNull)
        m_out.attribute("xsi:nil", "true");
    QSet<QByteArray> written;
    for (const ExtensionNode &each : node.attributes) {
        const QByteArray name = isXsi(each) ? "xsi:" + each.name : nameOf(each, false);
        if (written.contains(name)) {
            m_report(codes::cannotCarry, node.name + '/' + each.name);
            continue;
        }
        written.insert(name);
        if (name == "xsi:type")
            m_out.attribute("xmlns:xsd", xsdNamespace);
        m_out.attribute(name, each.text);
    }
}

} // namespace packledger::epcis

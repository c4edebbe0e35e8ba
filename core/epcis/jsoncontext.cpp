#include "epcis/jsoncontext.h"

namespace packledger::epcis {

namespace {

// As XML has it (CBV 2.0 section 9, and the reference implementation of the event hash): an event is the same in both
// forms, and readers that know the short form by its letters alone find what they look for.
constexpr QByteArrayView masterDataNamespace = "urn:epcglobal:cbv:mda";

bool isEpcisContext(QByteArrayView url)
{
    return url.contains("epcis-context.jsonld") || url.startsWith("https://ref.gs1.org/standards/epcis");
}

} // namespace

const std::vector<std::pair<QByteArray, QByteArray>> &standardPrefixes()
{
    static const std::vector<std::pair<QByteArray, QByteArray>> prefixes {
        { "epcis", epcisVocabulary.toByteArray() },
        { "cbv", "https://ref.gs1.org/cbv/" },
        { "cbvmda", masterDataNamespace.toByteArray() },
        { "gs1", "https://gs1.org/voc/" },
        { "rdfs", "http://www.w3.org/2000/01/rdf-schema#" },
        { "owl", "http://www.w3.org/2002/07/owl#" },
        { "xsd", "http://www.w3.org/2001/XMLSchema#" },
        { "dcterms", "http://purl.org/dc/terms/" },
    };
    return prefixes;
}

JsonContext::JsonContext()
{
    for (const auto &[prefix, ns] : standardPrefixes())
        m_meanings.insert(prefix, ns);
}

bool JsonContext::add(const JsonValue &context, std::vector<QByteArray> &remote)
{
    switch (context.kind) {
    case JsonValue::Kind::String:
        if (!isEpcisContext(context.text))
            remote.push_back(context.text);
        return true;
    case JsonValue::Kind::Array:
        for (const JsonValue &member : context.members) {
            if (member.isArray() || !add(member, remote))
                return false;
        }
        return true;
    case JsonValue::Kind::Object:
        for (const JsonValue &member : context.members) {
            if (member.name.startsWith('@'))
                continue;
            const JsonValue *id = member.isObject() ? member.member("@id") : &member;
            if (id && id->isString())
                m_meanings.insert(member.name, expanded(id->text));
        }
        return true;
    default:
        return false;
    }
}

JsonContext::Name JsonContext::resolve(const QByteArray &name) const
{
    using Origin = Name::Origin;
    const qsizetype colon = name.indexOf(':');
    if (colon < 0) {
        // A term of the document's own stands for a whole IRI.
        const QByteArray iri = m_meanings.value(name);
        const qsizetype end = qMax(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        if (end > 0 && end < iri.size())
            return { iri.left(end), iri.mid(end), {}, Origin::Declared };
        return { {}, name, {}, Origin::Plain };
    }
    const QByteArray prefix = name.left(colon);
    QByteArray local = name.mid(colon + 1);
    if (const auto meaning = m_meanings.constFind(prefix); meaning != m_meanings.cend() && !local.startsWith("//"))
        return { *meaning == epcisVocabulary ? QByteArray() : *meaning, local, prefix, Origin::Declared };
    const qsizetype end = qMax(local.lastIndexOf('/'), local.lastIndexOf('#')) + 1;
    if (end > 0 && end < local.size())
        return { name.left(colon + 1 + end), local.mid(end), {}, Origin::Declared };
    return { prefix + ':', local, prefix, Origin::Undeclared };
}

QByteArray JsonContext::expanded(const QByteArray &value) const
{
    const qsizetype colon = value.indexOf(':');
    if (colon < 1 || value.startsWith("urn:") || value.startsWith("http"))
        return value;
    const QByteArray prefix = value.left(colon);
    // The standard's own vocabularies keep their short form, which every reader knows.
    if (prefix == "gs1" || prefix == "cbv" || prefix == "epcis" || value.mid(colon + 1, 2) == "//")
        return value;
    const auto meaning = m_meanings.constFind(prefix);
    if (meaning == m_meanings.cend())
        return value;
    // Names of attributes stand behind a number sign there.
    return *meaning + (*meaning == masterDataNamespace ? "#" : "") + value.mid(colon + 1);
}

} // namespace packledger::epcis

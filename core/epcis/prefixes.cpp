#include "epcis/prefixes.h"

#include "epcis/xmlelement.h"

#include <algorithm>
#include <iterator>

namespace packledger::epcis {

namespace {

/// The letters beyond ASCII that people name things with, as XML 1.0 (fourth edition, appendix B) has them. Expat and
/// other readers know that edition only; the fifth allows far more, emoji among them, which they refuse.
bool isNameLetter(char16_t c)
{
    static constexpr std::pair<char16_t, char16_t> letters[] = { { 0x00c0, 0x00d6 }, { 0x00d8, 0x00f6 },
        { 0x00f8, 0x0131 }, { 0x0134, 0x013e }, { 0x0141, 0x0148 }, { 0x014a, 0x017e }, { 0x0180, 0x01c3 },
        { 0x0388, 0x038a }, { 0x038e, 0x03a1 }, { 0x03a3, 0x03ce }, { 0x0401, 0x040c }, { 0x040e, 0x044f },
        { 0x0451, 0x045c }, { 0x05d0, 0x05ea }, { 0x0621, 0x063a }, { 0x0641, 0x064a }, { 0x1e00, 0x1e9b },
        { 0x1ea0, 0x1ef9 }, { 0x3041, 0x3094 }, { 0x30a1, 0x30fa }, { 0x4e00, 0x9fa5 }, { 0xac00, 0xd7a3 } };
    return std::any_of(std::begin(letters), std::end(letters),
        [c](const auto &range) { return c >= range.first && c <= range.second; });
}

/// Of ASCII.
bool isNcNameByte(char c, bool first)
{
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    return letter || (!first && ((c >= '0' && c <= '9') || c == '-' || c == '.'));
}

/// In the order in which they are written.
std::vector<const Extensions *> extensionsOf(const Event &event)
{
    std::vector<const Extensions *> all;
    if (event.errorDeclaration)
        all.push_back(&event.errorDeclaration->extensions);
    for (const auto *list : { &event.quantities, &event.inputQuantities, &event.outputQuantities }) {
        for (const QuantityElement &each : *list)
            all.push_back(&each.extensions);
    }
    for (const auto *place : { &event.readPoint, &event.bizLocation }) {
        if (*place)
            all.push_back(&(*place)->extensions);
    }
    for (const SensorElement &element : event.sensorElements) {
        all.push_back(&element.metadata);
        for (const Extensions &report : element.reports)
            all.push_back(&report);
        all.push_back(&element.extensions);
    }
    if (event.ilmd)
        all.push_back(&*event.ilmd);
    all.push_back(&event.extensions);
    return all;
}

} // namespace

bool isNcName(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) >= 0x80) {
            const QString rest = QString::fromUtf8(text.sliced(i));
            return std::all_of(rest.begin(), rest.end(), [](QChar each) {
                return isNameLetter(each.unicode()) || (each.unicode() < 0x80 && isNcNameByte(each.toLatin1(), false));
            });
        }
        if (!isNcNameByte(c, i == 0))
            return false;
    }
    return true;
}

Prefixes::Prefixes(const std::vector<std::pair<QByteArray, QByteArray>> &fixed)
    : m_taken { "xml", "xmlns", "xsi", "xsd", "urn", "http", "https" }
{
    for (const auto &[prefix, ns] : fixed) {
        m_prefixes.insert(ns, prefix);
        m_taken.insert(prefix);
    }
}

void Prefixes::avoid(QByteArrayView value)
{
    const qsizetype colon = value.indexOf(':');
    if (colon > 0 && !value.startsWith("urn:") && !value.startsWith("http"))
        m_taken.insert(value.first(colon).toByteArray());
}

void Prefixes::avoid(const std::vector<Uri> &values)
{
    for (const Uri &value : values)
        avoid(value);
}

void Prefixes::avoidValuesOf(const Event &event)
{
    for (const auto *list :
        { &event.epcList, &event.childEpcs, &event.inputEpcs, &event.outputEpcs, &event.certificationInfo })
        avoid(*list);
    for (const Uri *value :
        { &event.eventId, &event.parentId, &event.transformationId, &event.bizStep, &event.disposition })
        avoid(*value);
    for (const auto *list : { &event.quantities, &event.inputQuantities, &event.outputQuantities }) {
        for (const QuantityElement &each : *list)
            avoid(each.epcClass);
    }
    for (const auto *list : { &event.bizTransactions, &event.sources, &event.destinations }) {
        for (const TypedUri &each : *list) {
            avoid(each.type);
            avoid(each.id);
        }
    }
    for (const auto *place : { &event.readPoint, &event.bizLocation }) {
        if (*place)
            avoid((*place)->id);
    }
    if (event.persistentDisposition) {
        avoid(event.persistentDisposition->set);
        avoid(event.persistentDisposition->unset);
    }
    if (event.errorDeclaration) {
        avoid(event.errorDeclaration->reason);
        avoid(event.errorDeclaration->correctiveEventIds);
    }
    for (const SensorElement &element : event.sensorElements) {
        for (const ExtensionNode &value : element.metadata)
            avoid(value.text);
        for (const Extensions &report : element.reports) {
            for (const ExtensionNode &value : report)
                avoid(value.text);
        }
    }
}

void Prefixes::assign(const ExtensionNode &node)
{
    if (!node.ns.isEmpty() && node.ns != xsiNamespace && !m_prefixes.contains(node.ns)) {
        QByteArray prefix = isNcName(node.prefix) && isFree(node.prefix, node.ns) ? node.prefix : QByteArray();
        for (int i = 1; prefix.isEmpty(); ++i) {
            const QByteArray numbered = "ns" + QByteArray::number(i);
            if (isFree(numbered, node.ns))
                prefix = numbered;
        }
        m_taken.insert(prefix);
        m_prefixes.insert(node.ns, prefix);
        m_declarations.emplace_back(prefix, node.ns);
    }
    for (const auto *list : { &node.attributes, &node.children }) {
        for (const ExtensionNode &each : *list)
            assign(each);
    }
}

bool Prefixes::isFree(const QByteArray &prefix, const QByteArray &ns) const
{
    // "acme" may stand for "acme:", which an undeclared prefix means: that gives no other value a new meaning.
    return !m_taken.contains(prefix) && (!m_schemes.contains(prefix) || ns == prefix + ':');
}

void Prefixes::learnSchemes(const ExtensionNode &node)
{
    const qsizetype colon = node.ns.indexOf(':');
    if (colon > 0)
        m_schemes.insert(node.ns.first(colon));
    for (const auto *list : { &node.attributes, &node.children }) {
        for (const ExtensionNode &each : *list)
            learnSchemes(each);
    }
}

void Prefixes::assign(const Event &event)
{
    avoidValuesOf(event);
    const std::vector<const Extensions *> all = extensionsOf(event);
    for (const Extensions *each : all)
        std::for_each(each->begin(), each->end(), [this](const ExtensionNode &node) { learnSchemes(node); });
    for (const Extensions *each : all)
        std::for_each(each->begin(), each->end(), [this](const ExtensionNode &node) { assign(node); });
}

} // namespace packledger::epcis

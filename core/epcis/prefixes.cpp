#include "epcis/prefixes.h"

#include "epcis/xmlelement.h"

namespace packledger::epcis {

bool isNcName(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool letter
            = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
        const bool other = (c >= '0' && c <= '9') || c == '-' || c == '.';
        if (!letter && !(other && i > 0))
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
        QByteArray prefix = isNcName(node.prefix) && !m_taken.contains(node.prefix) ? node.prefix : QByteArray();
        for (int i = 1; prefix.isEmpty(); ++i) {
            const QByteArray numbered = "ns" + QByteArray::number(i);
            if (!m_taken.contains(numbered))
                prefix = numbered;
        }
        m_taken.insert(prefix);
        m_prefixes.insert(node.ns, prefix);
        m_declarations.emplace_back(prefix, node.ns);
    }
    assign(node.attributes);
    assign(node.children);
}

void Prefixes::assign(const Extensions &nodes)
{
    for (const ExtensionNode &node : nodes)
        assign(node);
}

void Prefixes::assign(const Event &event)
{
    avoidValuesOf(event);
    if (event.errorDeclaration)
        assign(event.errorDeclaration->extensions);
    for (const auto *list : { &event.quantities, &event.inputQuantities, &event.outputQuantities }) {
        for (const QuantityElement &each : *list)
            assign(each.extensions);
    }
    for (const auto *place : { &event.readPoint, &event.bizLocation }) {
        if (*place)
            assign((*place)->extensions);
    }
    for (const SensorElement &element : event.sensorElements) {
        assign(element.metadata);
        for (const Extensions &report : element.reports)
            assign(report);
        assign(element.extensions);
    }
    if (event.ilmd)
        assign(*event.ilmd);
    assign(event.extensions);
}

} // namespace packledger::epcis

#include "epcis/eventhash.h"

#include "base/sha256.h"
#include "epcis/eventrules.h"
#include "epcis/timestamp.h"
#include "epcis/vocabulary.h"
#include "epcis/xmlelement.h"
#include "gs1/epcuri.h"

#include <algorithm>
#include <span>

namespace packledger::epcis {

namespace {

using Strings = std::vector<QByteArray>;

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A Digital Link whose key is not right (check digit, length) still gets the canonical domain and no query: the hash
/// compares spellings, it does not judge keys.
QByteArray canonicalPath(const QByteArray &uri)
{
    static constexpr QByteArrayView keys[]
        = { "01", "8006", "8010", "414", "417", "8017", "8018", "255", "00", "253", "401", "402", "8003", "8004" };
    static constexpr QByteArrayView qualifiers[] = { "21", "10", "235", "254", "8011" };
    const QByteArray path = uri.left(qMin(
        uri.indexOf('?') < 0 ? uri.size() : uri.indexOf('?'), uri.indexOf('#') < 0 ? uri.size() : uri.indexOf('#')));
    const QList<QByteArray> parts = path.split('/');
    // scheme, empty, domain, then the path
    for (qsizetype i = 3; i + 1 < parts.size(); ++i) {
        if (std::find(std::begin(keys), std::end(keys), parts[i]) == std::end(keys))
            continue;
        const QByteArray &key = parts[i + 1];
        if (key.size() < 5 || !isDigits(QByteArrayView(key).first(4)))
            return uri;
        QByteArray canonical = "https://id.gs1.org/" + parts[i] + '/' + key;
        for (const QByteArrayView qualifier : qualifiers) {
            for (qsizetype j = i + 2; j + 1 < parts.size(); j += 2) {
                if (parts[j] == qualifier)
                    return canonical + '/' + parts[j] + '/' + parts[j + 1];
            }
        }
        return canonical;
    }
    return uri;
}

/// The hash escapes less than a Digital Link may: these characters stand for themselves.
QByteArray hashedLink(const gs1::ItemKey &key)
{
    QByteArray link = gs1::toDigitalLink(key);
    if (link.contains('%'))
        link.replace("%27", "'").replace("%3B", ";").replace("%3D", "=");
    return link;
}

/// Any spelling of a GS1 key as canonical Digital Link; other URIs as they are.
QByteArray canonicalKey(const QByteArray &uri)
{
    if (uri.startsWith("urn:epc:")) {
        const auto epc = gs1::EpcUri::parse(uri);
        return epc ? hashedLink(epc->key) : uri;
    }
    if (uri.startsWith("http")) {
        const auto key = gs1::ItemKey::fromUri(uri);
        return key.kind() == gs1::ItemKey::Kind::Foreign ? canonicalPath(uri) : hashedLink(key);
    }
    return uri;
}

QByteArray withoutCurie(const QByteArray &value)
{
    if (value.startsWith("gs1:"))
        return "https://gs1.org/voc/" + value.mid(4);
    if (value.startsWith("cbv:"))
        return "https://ref.gs1.org/cbv/" + value.mid(4);
    return value;
}

/// CBV terms as Web URIs, numbers without trailing zeros, keys as Digital Links: for values of any field.
QByteArray canonical(const QByteArray &value)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return text;
    const char first = text.front();
    if ((first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.') {
        const QByteArray number = plainNumber(text);
        return number.isNull() ? text : number;
    }
    if (text.startsWith("urn:epcglobal:cbv:")) {
        for (const Vocabulary vocabulary :
            { Vocabulary::BizStep, Vocabulary::Disposition, Vocabulary::BizTransactionType,
                Vocabulary::SourceDestinationType, Vocabulary::ErrorReason, Vocabulary::SensorComponent }) {
            if (!wordOf(vocabulary, text).isEmpty())
                return toWebUri(vocabulary, text);
        }
        return text;
    }
    return canonicalKey(withoutCurie(text));
}

QByteArray canonicalTime(const Timestamp &time)
{
    return toUtcText(time.ms);
}

QByteArray canonicalTerm(Vocabulary vocabulary, const Uri &term)
{
    return canonical(toWebUri(vocabulary, term.trimmed()));
}

QByteArray joinSorted(Strings strings)
{
    std::sort(strings.begin(), strings.end());
    qsizetype size = 0;
    for (const QByteArray &string : strings)
        size += string.size();
    QByteArray joined;
    joined.reserve(size);
    for (const QByteArray &string : strings)
        joined += string;
    return joined;
}

/// Fields that are there for people and have no part in the event.
bool isComment(const ExtensionNode &node)
{
    return node.name == "comment" && (node.ns.isEmpty() || node.ns.startsWith("http://www.w3.org/2000/01/rdf-schema#"));
}

class Prehash
{
public:
    Prehash(const Event &event, const std::vector<FieldName> &ignored)
        : m_event(event)
        , m_ignored(ignored)
    {
    }

    QByteArray run()
    {
        // A QuantityEvent (EPCIS 1.x) says what an ObjectEvent says with action OBSERVE and a quantityList, and becomes
        // that on its way through EPCIS 2.0.
        const bool quantityEvent = m_event.type == EventType::Quantity;
        m_out = "eventType=" + nameOf(quantityEvent ? EventType::Object : m_event.type).toByteArray();
        if (!m_event.eventTime.isNull())
            m_out += "eventTime=" + canonicalTime(m_event.eventTime);
        field("eventTimeZoneOffset", m_event.timeZoneOffset);
        for (const QByteArray &info : sorted(m_event.certificationInfo))
            field("certificationInfo", info);
        epcs("epcList", m_event.epcList);
        field("parentID", canonical(m_event.parentId));
        epcs("inputEPCList", m_event.inputEpcs);
        epcs("childEPCs", m_event.childEpcs);
        const bool children = m_event.type == EventType::Aggregation || m_event.type == EventType::Association;
        quantities(children ? "childQuantityList" : "quantityList", m_event.quantities);
        quantities("inputQuantityList", m_event.inputQuantities);
        epcs("outputEPCList", m_event.outputEpcs);
        quantities("outputQuantityList", m_event.outputQuantities);
        if (m_event.action || quantityEvent)
            field("action", nameOf(m_event.action.value_or(Action::Observe)).toByteArray());
        field("transformationID", canonical(m_event.transformationId));
        field("bizStep", canonicalTerm(Vocabulary::BizStep, m_event.bizStep));
        field("disposition", canonicalTerm(Vocabulary::Disposition, m_event.disposition));
        persistentDisposition();
        place("readPoint", m_event.readPoint);
        place("bizLocation", m_event.bizLocation);
        sensors();
        rest();
        return std::move(m_out);
    }

private:
    const Event &m_event;
    const std::vector<FieldName> &m_ignored;
    QByteArray m_out;

    void field(const char *name, const QByteArray &value)
    {
        if (!value.isEmpty())
            m_out.append(name).append('=').append(value);
    }

    static Strings sorted(const std::vector<Uri> &uris)
    {
        Strings values;
        values.reserve(uris.size());
        for (const Uri &uri : uris)
            values.push_back(canonical(uri));
        std::sort(values.begin(), values.end());
        return values;
    }

    void epcs(const char *list, const std::vector<Uri> &uris)
    {
        if (uris.empty())
            return;
        m_out += list;
        for (const QByteArray &epc : sorted(uris))
            field("epc", epc);
    }

    void quantities(const char *list, const std::vector<QuantityElement> &elements)
    {
        if (elements.empty())
            return;
        Strings strings;
        for (const QuantityElement &element : elements) {
            QByteArray string = "quantityElementepcClass=" + canonical(element.epcClass);
            if (!element.quantity.isEmpty())
                string += "quantity=" + canonical(element.quantity);
            if (!element.uom.isEmpty())
                string += "uom=" + canonical(element.uom);
            strings.push_back(string + extensions(element.extensions));
        }
        m_out += list + joinSorted(std::move(strings));
    }

    void persistentDisposition()
    {
        const auto &persistent = m_event.persistentDisposition;
        if (!persistent || (persistent->set.empty() && persistent->unset.empty()))
            return;
        m_out += "persistentDisposition";
        for (const auto &[name, terms] :
            { std::pair("set=", &persistent->set), std::pair("unset=", &persistent->unset) }) {
            Strings strings;
            for (const Uri &term : *terms)
                strings.push_back(name + canonicalTerm(Vocabulary::Disposition, term));
            m_out += joinSorted(std::move(strings));
        }
    }

    void place(const char *name, const std::optional<Place> &place)
    {
        if (!place)
            return;
        m_out.append(name).append("id=").append(canonical(place->id)).append(extensions(place->extensions));
    }

    /// The standard's values in their order, then extensions.
    static QByteArray sensorValues(const Extensions &values, std::span<const QByteArrayView> order)
    {
        QByteArray text;
        for (const QByteArrayView name : order) {
            for (const ExtensionNode &value : values) {
                if (value.ns.isEmpty() && value.name == name && !value.text.isEmpty())
                    text += value.name + '=' + sensorValue(value);
            }
        }
        Extensions others;
        for (const ExtensionNode &value : values) {
            if (!value.ns.isEmpty() || std::find(order.begin(), order.end(), value.name) == order.end())
                others.push_back(value);
        }
        return text + extensions(others);
    }

    static QByteArray sensorValue(const ExtensionNode &value)
    {
        if (value.name == "time" || value.name == "startTime" || value.name == "endTime") {
            if (const auto time = parseTimestamp(value.text, TimeReading::Tolerant))
                return canonicalTime(*time);
        }
        if (value.name == "type")
            return canonicalTerm(Vocabulary::MeasurementType, value.text);
        if (value.name == "exception")
            return canonicalTerm(Vocabulary::SensorAlert, value.text);
        if (value.name == "component")
            return canonicalTerm(Vocabulary::SensorComponent, value.text);
        // XML has two spellings of each; JSON has one.
        if (value.name == "booleanValue" && (value.text == "1" || value.text == "0"))
            return value.text == "1" ? "true" : "false";
        return canonical(value.text);
    }

    void sensors()
    {
        static constexpr QByteArrayView metadata[] = { "time", "startTime", "endTime", "deviceID", "deviceMetadata",
            "rawData", "dataProcessingMethod", "bizRules" };
        static constexpr QByteArrayView report[] = { "type", "exception", "deviceID", "deviceMetadata", "rawData",
            "dataProcessingMethod", "time", "microorganism", "chemicalSubstance", "value", "component", "stringValue",
            "booleanValue", "hexBinaryValue", "uriValue", "minValue", "maxValue", "meanValue", "sDev", "percRank",
            "percValue", "uom", "coordinateReferenceSystem" };
        if (m_event.sensorElements.empty())
            return;
        Strings elements;
        for (const SensorElement &element : m_event.sensorElements) {
            QByteArray string = "sensorElement";
            if (!element.metadata.empty())
                string += "sensorMetadata" + sensorValues(element.metadata, metadata);
            Strings reports;
            for (const Extensions &values : element.reports)
                reports.push_back("sensorReport" + sensorValues(values, report));
            elements.push_back(string + joinSorted(std::move(reports)) + extensions(element.extensions));
        }
        m_out += "sensorElementList" + joinSorted(std::move(elements));
    }

    static void typedUris(
        const char *list, const char *name, Vocabulary vocabulary, const std::vector<TypedUri> &uris, Strings &strings)
    {
        if (uris.empty())
            return;
        Strings members;
        for (const TypedUri &uri : uris) {
            const QByteArray type = canonicalTerm(vocabulary, uri.type);
            members.push_back((type.isEmpty() ? type : "type=" + type) + name + '=' + canonical(uri.id));
        }
        strings.push_back(list + joinSorted(std::move(members)));
    }

    /// What has no place in the canonical order is sorted as a whole. The published vectors count the lists of business
    /// transactions, sources and destinations among it, with the type before the value.
    void rest()
    {
        Strings strings;
        typedUris(
            "bizTransactionList", "bizTransaction", Vocabulary::BizTransactionType, m_event.bizTransactions, strings);
        typedUris("sourceList", "source", Vocabulary::SourceDestinationType, m_event.sources, strings);
        typedUris("destinationList", "destination", Vocabulary::SourceDestinationType, m_event.destinations, strings);
        if (const QByteArray fields = m_event.ilmd ? extensions(*m_event.ilmd) : QByteArray(); !fields.isEmpty())
            strings.push_back("ilmd" + fields);
        for (const ExtensionNode &node : m_event.extensions) {
            if (!isIgnored(node))
                append(node, strings);
        }
        m_out += joinSorted(std::move(strings));
    }

    [[nodiscard]] bool isIgnored(const ExtensionNode &node) const
    {
        return std::ranges::any_of(
            m_ignored, [&](const FieldName &each) { return each.name == node.name && each.ns == node.ns; });
    }

    static QByteArray extensions(const Extensions &nodes)
    {
        Strings strings;
        for (const ExtensionNode &node : nodes)
            append(node, strings);
        return joinSorted(std::move(strings));
    }

    /// An array stands for its members, one by one, as XML has it.
    static void append(const ExtensionNode &node, Strings &strings)
    {
        if (isComment(node))
            return;
        const QByteArray name = node.ns.isEmpty() ? node.name : '{' + node.ns + '}' + node.name;
        appendNamed(name, node, strings);
    }

    static void appendNamed(const QByteArray &name, const ExtensionNode &node, Strings &strings)
    {
        if (node.kind == ExtensionNode::Kind::Array) {
            for (const ExtensionNode &member : node.children)
                appendNamed(name, member, strings);
            return;
        }
        QByteArray string = name;
        const QByteArray text = canonical(node.text);
        if (!text.isEmpty() && node.kind != ExtensionNode::Kind::Null)
            string += '=' + text;
        Strings below;
        for (const ExtensionNode &attribute : node.attributes) {
            // Hints for schema validators are no content: JSON has none of them.
            if (attribute.ns != xsiNamespace)
                append(attribute, below);
        }
        for (const ExtensionNode &child : node.children)
            append(child, below);
        strings.push_back(string + joinSorted(std::move(below)));
    }
};

} // namespace

QByteArray prehash(const Event &event, const std::vector<FieldName> &ignored)
{
    return Prehash(event, ignored).run();
}

QByteArray eventHash(const Event &event, const std::vector<FieldName> &ignored)
{
    return "ni:///sha-256;" + Sha256::of(prehash(event, ignored)).toHex() + "?ver=CBV2.0";
}

} // namespace packledger::epcis

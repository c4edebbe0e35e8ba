#include "epcis/xmlwriter.h"

#include "epcis/epciserrors.h"
#include "epcis/eventrules.h"
#include "epcis/jsoncontext.h"
#include "epcis/xmlelement.h"
#include "epcis/xmlheaderwriter.h"
#include "gs1/epcuri.h"

namespace packledger::epcis {

namespace {

constexpr QByteArrayView guidelineNamespace = "http://epcis.gs1us.org/hc/ns";

const std::vector<std::pair<QByteArray, QByteArray>> &documentPrefixes()
{
    static const std::vector<std::pair<QByteArray, QByteArray>> prefixes {
        { "cbvmda", "urn:epcglobal:cbv:mda" },
        { "gs1ushc", guidelineNamespace.toByteArray() },
    };
    return prefixes;
}

} // namespace

XmlWriter::XmlWriter(QIODevice &device, WriteOptions options)
    : m_options(std::move(options))
    , m_two(m_options.format == Format::EpcisXml20)
    , m_out(device)
    , m_prefixes(documentPrefixes())
    , m_extensions(m_out, m_prefixes, [this](ErrorCode code, const QByteArray &detail) { report(code, detail); })
{
}

void XmlWriter::report(ErrorCode code, const QByteArray &detail, Severity severity)
{
    Where where;
    where.path = m_where;
    m_findings.push_back({ severity, code, QString::fromUtf8(detail), where });
}

Result<void> XmlWriter::begin(const DocumentHeader &header, const std::vector<VocabularyElement> &masterData)
{
    m_header = header;
    m_findings.clear();
    m_out.declaration();
    m_out.start("epcis:EPCISDocument");
    m_out.attribute("xmlns:epcis", m_two ? "urn:epcglobal:epcis:xsd:2" : "urn:epcglobal:epcis:xsd:1");
    for (const auto &[prefix, ns] : documentPrefixes())
        m_out.attribute("xmlns:" + prefix, ns);
    m_out.attribute("schemaVersion", m_two ? "2.0" : "1.2");
    m_out.attribute("creationDate", header.creationDate.text);
    XmlHeaderWriter(m_out, m_header, m_two).write(masterData);
    m_out.start("EPCISBody");
    m_out.start("EventList");
    return m_out.flush();
}

Result<void> XmlWriter::end()
{
    m_out.end();
    m_out.end();
    if (m_two)
        XmlHeaderWriter(m_out, m_header, m_two).guideline();
    m_out.end();
    return m_out.flush();
}

Result<void> XmlWriter::event(const Event &event)
{
    ++m_events;
    m_where = event.eventId.isEmpty() ? QString::number(m_events) : QString::fromUtf8(event.eventId);
    m_prefixes = Prefixes(documentPrefixes());
    m_prefixes.assign(event);
    const qint64 dropped = m_out.dropped();

    const bool asObject
        = event.type == EventType::Quantity && (m_two || plainNumber(event.quantities.front().quantity).contains('.'));
    if (asObject)
        report(codes::cannotCarry, "QuantityEvent", Severity::Note);
    int wrappers = 0;
    if (!m_two && event.type == EventType::Transformation)
        wrappers = 1;
    if (!m_two && event.type == EventType::Association)
        wrappers = 2;
    for (int i = 0; i < wrappers; ++i)
        m_out.start("extension");
    m_out.start(asObject ? QByteArrayView("ObjectEvent") : epcis::nameOf(event.type));
    for (const auto &[prefix, ns] : m_prefixes.declarations())
        m_out.attribute("xmlns:" + prefix, ns);
    common(event);
    switch (event.type) {
    case EventType::Object:
        object(event);
        break;
    case EventType::Aggregation:
        aggregation(event);
        break;
    case EventType::Transaction:
        transaction(event);
        break;
    case EventType::Transformation:
        transformation(event);
        break;
    case EventType::Association:
        association(event);
        break;
    case EventType::Quantity:
        asObject ? object(event) : quantityEvent(event);
        break;
    }
    m_extensions.write(event.extensions);
    m_out.end();
    for (int i = 0; i < wrappers; ++i)
        m_out.end();
    if (m_out.dropped() > dropped)
        report(codes::cannotCarry, "control characters");
    return m_out.flushIfFull();
}

void XmlWriter::common(const Event &event)
{
    m_out.element("eventTime", event.eventTime.text);
    optional("recordTime", event.recordTime.text);
    m_out.element("eventTimeZoneOffset", event.timeZoneOffset);
    const auto &certificates = event.certificationInfo;
    if (m_two) {
        optional("eventID", event.eventId);
        if (event.errorDeclaration)
            errorDeclaration(*event.errorDeclaration);
        if (!certificates.empty())
            m_out.element("certificationInfo", certificates.front());
        for (size_t i = 1; i < certificates.size(); ++i)
            report(codes::cannotCarry, "certificationInfo " + certificates[i]);
        return;
    }
    if (event.eventId.isEmpty() && !event.errorDeclaration && certificates.empty())
        return;
    m_out.start("baseExtension");
    optional("eventID", event.eventId);
    if (event.errorDeclaration)
        errorDeclaration(*event.errorDeclaration);
    if (!certificates.empty()) {
        m_out.start("extension");
        for (const Uri &certificate : certificates)
            m_out.element("certificationInfo", certificate);
        m_out.end();
    }
    m_out.end();
}

void XmlWriter::errorDeclaration(const ErrorDeclaration &declaration)
{
    m_out.start("errorDeclaration");
    m_out.element("declarationTime", declaration.declarationTime.text);
    optional("reason", term(Vocabulary::ErrorReason, declaration.reason));
    if (!declaration.correctiveEventIds.empty()) {
        m_out.start("correctiveEventIDs");
        for (const QByteArray &id : declaration.correctiveEventIds)
            m_out.element("correctiveEventID", id);
        m_out.end();
    }
    m_extensions.write(declaration.extensions);
    m_out.end();
}

void XmlWriter::object(const Event &event)
{
    epcs("epcList", event.epcList, !m_two);
    m_out.element("action", epcis::nameOf(event.action.value_or(Action::Observe)));
    stepsAndPlaces(event);
    typedUris("bizTransactionList", "bizTransaction", Vocabulary::BizTransactionType, event.bizTransactions);
    extensionOf(event, "quantityList");
}

void XmlWriter::aggregation(const Event &event)
{
    optional("parentID", epc(event.parentId));
    epcs("childEPCs", event.childEpcs, !m_two);
    m_out.element("action", epcis::nameOf(event.action.value_or(Action::Observe)));
    stepsAndPlaces(event);
    typedUris("bizTransactionList", "bizTransaction", Vocabulary::BizTransactionType, event.bizTransactions);
    extensionOf(event, "childQuantityList");
}

void XmlWriter::association(const Event &event)
{
    optional("parentID", epc(event.parentId));
    epcs("childEPCs", event.childEpcs, false);
    quantities("childQuantityList", event.quantities);
    m_out.element("action", epcis::nameOf(event.action.value_or(Action::Observe)));
    stepsAndPlaces(event);
    typedUris("bizTransactionList", "bizTransaction", Vocabulary::BizTransactionType, event.bizTransactions);
    parties(event);
    laterFields(event);
}

void XmlWriter::transaction(const Event &event)
{
    typedUris("bizTransactionList", "bizTransaction", Vocabulary::BizTransactionType, event.bizTransactions);
    optional("parentID", epc(event.parentId));
    epcs("epcList", event.epcList, !m_two);
    m_out.element("action", epcis::nameOf(event.action.value_or(Action::Observe)));
    stepsAndPlaces(event);
    extensionOf(event, "quantityList");
}

void XmlWriter::transformation(const Event &event)
{
    epcs("inputEPCList", event.inputEpcs, false);
    quantities("inputQuantityList", event.inputQuantities);
    epcs("outputEPCList", event.outputEpcs, false);
    quantities("outputQuantityList", event.outputQuantities);
    optional("transformationID", epc(event.transformationId));
    stepsAndPlaces(event);
    typedUris("bizTransactionList", "bizTransaction", Vocabulary::BizTransactionType, event.bizTransactions);
    parties(event);
    if (m_two) {
        laterFields(event);
        ilmd(event);
        return;
    }
    ilmd(event);
    if (event.sensorElements.empty() && !event.persistentDisposition)
        return;
    m_out.start("extension");
    laterFields(event);
    m_out.end();
}

void XmlWriter::quantityEvent(const Event &event)
{
    m_out.element("epcClass", epc(event.quantities.front().epcClass));
    m_out.element("quantity", plainNumber(event.quantities.front().quantity));
    stepsAndPlaces(event);
    typedUris("bizTransactionList", "bizTransaction", Vocabulary::BizTransactionType, event.bizTransactions);
}

/// The fields that EPCIS 1.1 put into an extension element and EPCIS 2.0 took out of it.
void XmlWriter::extensionOf(const Event &event, QByteArrayView quantityList)
{
    const bool later = !event.sensorElements.empty() || event.persistentDisposition;
    const bool any
        = later || !event.quantities.empty() || !event.sources.empty() || !event.destinations.empty() || event.ilmd;
    if (!any)
        return;
    if (!m_two)
        m_out.start("extension");
    quantities(quantityList, event.quantities);
    parties(event);
    if (m_two) {
        laterFields(event);
        ilmd(event);
        return;
    }
    ilmd(event);
    if (later) {
        m_out.start("extension");
        laterFields(event);
        m_out.end();
    }
    m_out.end();
}

void XmlWriter::laterFields(const Event &event)
{
    sensors(event);
    const auto &persistent = event.persistentDisposition;
    if (!persistent)
        return;
    m_out.start("persistentDisposition");
    for (const Uri &each : persistent->unset)
        m_out.element("unset", term(Vocabulary::Disposition, each));
    for (const Uri &each : persistent->set)
        m_out.element("set", term(Vocabulary::Disposition, each));
    m_out.end();
}

void XmlWriter::stepsAndPlaces(const Event &event)
{
    optional("bizStep", term(Vocabulary::BizStep, event.bizStep));
    optional("disposition", term(Vocabulary::Disposition, event.disposition));
    place("readPoint", event.readPoint);
    place("bizLocation", event.bizLocation);
}

void XmlWriter::parties(const Event &event)
{
    typedUris("sourceList", "source", Vocabulary::SourceDestinationType, event.sources);
    typedUris("destinationList", "destination", Vocabulary::SourceDestinationType, event.destinations);
}

void XmlWriter::ilmd(const Event &event)
{
    if (!event.ilmd)
        return;
    m_out.start("ilmd");
    m_extensions.write(*event.ilmd);
    m_out.end();
}

Uri XmlWriter::epc(const Uri &uri)
{
    if (m_two || !uri.startsWith("http"))
        return uri;
    const gs1::ItemKey key = gs1::ItemKey::fromUri(uri);
    if (key.kind() == gs1::ItemKey::Kind::Foreign)
        return uri;
    const auto length = m_options.companyPrefixLength ? m_options.companyPrefixLength(key) : std::nullopt;
    const QByteArray urn = length ? gs1::toEpcUri(key, *length) : QByteArray();
    if (!urn.isEmpty())
        return urn;
    report(codes::unknownPrefixLength, uri);
    return uri;
}

Uri XmlWriter::term(Vocabulary vocabulary, const Uri &uri) const
{
    const bool isUriOfSomebody = wordOf(vocabulary, uri).isEmpty();
    if (isUriOfSomebody || (m_two && !uri.startsWith("cbv:") && uri.contains(':')))
        return uri;
    return m_two && uri.startsWith("cbv:") ? toWebUri(vocabulary, uri) : toUrn(vocabulary, uri);
}

void XmlWriter::optional(QByteArrayView name, const QByteArray &value)
{
    if (!value.isEmpty())
        m_out.element(name, value);
}

void XmlWriter::epcs(QByteArrayView name, const std::vector<Uri> &list, bool always)
{
    if (list.empty() && !always)
        return;
    m_out.start(name);
    for (const Uri &uri : list)
        m_out.element("epc", epc(uri));
    m_out.end();
}

void XmlWriter::quantities(QByteArrayView name, const std::vector<QuantityElement> &list)
{
    if (list.empty())
        return;
    m_out.start(name);
    for (const QuantityElement &element : list) {
        m_out.start("quantityElement");
        m_out.element("epcClass", epc(element.epcClass));
        const bool exponent = element.quantity.contains('e') || element.quantity.contains('E');
        if (!element.quantity.isEmpty()) {
            m_out.element("quantity", exponent ? plainNumber(element.quantity) : element.quantity);
            optional("uom", element.uom);
        } else if (!element.uom.isEmpty() && m_two) {
            m_out.start("quantity");
            m_out.attribute("xmlns:xsi", xsiNamespace);
            m_out.attribute("xsi:nil", "true");
            m_out.end();
            m_out.element("uom", element.uom);
        } else if (!element.uom.isEmpty()) {
            report(codes::cannotCarry, "uom without quantity: " + element.uom);
        }
        for (const ExtensionNode &extension : element.extensions)
            report(codes::cannotCarry, "quantityElement/" + extension.name);
        m_out.end();
    }
    m_out.end();
}

void XmlWriter::typedUris(
    QByteArrayView list, QByteArrayView name, Vocabulary vocabulary, const std::vector<TypedUri> &uris)
{
    if (uris.empty())
        return;
    m_out.start(list);
    for (const TypedUri &uri : uris) {
        m_out.start(name);
        // The schema wants a type for sources and destinations, and takes an empty one.
        if (!uri.type.isEmpty() || vocabulary == Vocabulary::SourceDestinationType)
            m_out.attribute("type", term(vocabulary, uri.type));
        m_out.text(epc(uri.id));
        m_out.end();
    }
    m_out.end();
}

void XmlWriter::place(QByteArrayView name, const std::optional<Place> &place)
{
    if (!place)
        return;
    m_out.start(name);
    m_out.element("id", epc(place->id));
    m_extensions.write(place->extensions);
    m_out.end();
}

void XmlWriter::sensors(const Event &event)
{
    if (event.sensorElements.empty())
        return;
    m_out.start("sensorElementList");
    for (const SensorElement &element : event.sensorElements) {
        m_out.start("sensorElement");
        if (!element.metadata.empty())
            sensorValues("sensorMetadata", element.metadata);
        for (const Extensions &report : element.reports)
            sensorValues("sensorReport", report);
        m_extensions.write(element.extensions);
        m_out.end();
    }
    m_out.end();
}

void XmlWriter::sensorValues(QByteArrayView name, const Extensions &values)
{
    m_out.start(name);
    QSet<QByteArray> written;
    for (const ExtensionNode &value : values) {
        const QByteArray key = m_extensions.nameOf(value, false);
        if (!value.children.empty() || written.contains(key)) {
            report(codes::cannotCarry, name.toByteArray() + '/' + value.name);
            continue;
        }
        written.insert(key);
        QByteArray text = value.text;
        if (value.ns.isEmpty() && (value.name == "type" || value.name == "exception")) {
            const QByteArray word = wordOf(Vocabulary::MeasurementType, text);
            text = word.isEmpty() ? text : "gs1:" + word;
        } else if (value.ns.isEmpty() && value.name == "component") {
            text = toWebUri(Vocabulary::SensorComponent, text);
        }
        m_out.attribute(key, text);
    }
    m_out.end();
}

} // namespace packledger::epcis

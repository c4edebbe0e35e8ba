#include "epcis/jsonwriter.h"

#include "epcis/epciserrors.h"
#include "epcis/eventrules.h"
#include "epcis/jsoncontext.h"
#include "epcis/timestamp.h"
#include "epcis/xmlelement.h"

namespace packledger::epcis {

namespace {

constexpr QByteArrayView guidelineNamespace = "http://epcis.gs1us.org/hc/ns";

} // namespace

JsonWriter::JsonWriter(QIODevice &device, WriteOptions options)
    : m_options(std::move(options))
    , m_out(device)
    , m_prefixes(standardPrefixes())
    , m_extensions(m_out, m_prefixes,
          [this](ErrorCode code, const QByteArray &detail, Severity severity) { report(code, detail, severity); })
{
}

void JsonWriter::report(ErrorCode code, const QByteArray &detail, Severity severity)
{
    Where where;
    where.path = m_where;
    m_findings.push_back({ severity, code, QString::fromUtf8(detail), where });
}

Result<void> JsonWriter::begin(const DocumentHeader &header, const std::vector<VocabularyElement> &masterData)
{
    m_findings.clear();
    m_out.beginObject();
    m_out.name("@context");
    m_out.beginArray();
    m_out.string(epcisContextUrl);
    if (!header.guidelineVersion.isEmpty() || header.affirmsTransactionStatement) {
        m_out.beginObject();
        m_out.member("gs1ushc", guidelineNamespace);
        m_out.endObject();
    }
    m_out.endArray();
    m_out.member("type", "EPCISDocument");
    m_out.member("schemaVersion", "2.0");
    m_out.member("creationDate", header.creationDate.text);
    optional("instanceIdentifier", header.instanceIdentifier);
    optional("sender", header.sender);
    optional("receiver", header.receiver);
    this->header(header, masterData);
    m_out.name("epcisBody");
    m_out.beginObject();
    m_out.name("eventList");
    m_out.beginArray();
    return m_out.flush();
}

void JsonWriter::header(const DocumentHeader &header, const std::vector<VocabularyElement> &elements)
{
    const bool statement = !header.guidelineVersion.isEmpty() || header.affirmsTransactionStatement;
    if (elements.empty() && !statement)
        return;
    m_out.name("epcisHeader");
    m_out.beginObject();
    if (!elements.empty())
        masterData(elements);
    optional("gs1ushc:guidelineVersion", header.guidelineVersion);
    if (header.affirmsTransactionStatement) {
        m_out.name("gs1ushc:dscsaTransactionStatement");
        m_out.beginObject();
        m_out.name("gs1ushc:affirmTransactionStatement");
        m_out.literal(*header.affirmsTransactionStatement ? "true" : "false");
        optional("gs1ushc:legalNotice", header.legalNotice);
        m_out.endObject();
    }
    m_out.endObject();
}

void JsonWriter::masterData(const std::vector<VocabularyElement> &elements)
{
    std::vector<QByteArray> types;
    for (const VocabularyElement &element : elements) {
        if (std::ranges::find(types, element.vocabularyType) == types.end())
            types.push_back(element.vocabularyType);
    }
    m_out.name("epcisMasterData");
    m_out.beginObject();
    m_out.name("vocabularyList");
    m_out.beginArray();
    for (const QByteArray &type : types) {
        m_out.beginObject();
        m_out.member("type", type);
        m_out.name("vocabularyElementList");
        m_out.beginArray();
        for (const VocabularyElement &element : elements) {
            if (element.vocabularyType != type)
                continue;
            m_out.beginObject();
            m_out.member("id", element.id);
            m_out.name("attributes");
            m_out.beginArray();
            for (auto i = element.attributes.cbegin(); i != element.attributes.cend(); ++i) {
                m_out.beginObject();
                m_out.member("id", i.key());
                m_out.member("attribute", i.value());
                m_out.endObject();
            }
            m_out.endArray();
            strings("children", element.children);
            m_out.endObject();
        }
        m_out.endArray();
        m_out.endObject();
    }
    m_out.endArray();
    m_out.endObject();
}

Result<void> JsonWriter::end()
{
    m_out.endArray();
    m_out.endObject();
    m_out.endObject();
    return m_out.flush();
}

Result<void> JsonWriter::event(const Event &event)
{
    ++m_events;
    m_where = event.eventId.isEmpty() ? QString::number(m_events) : QString::fromUtf8(event.eventId);
    m_prefixes = Prefixes(standardPrefixes());
    m_prefixes.assign(event);

    const bool quantityEvent = event.type == EventType::Quantity;
    if (quantityEvent)
        report(codes::cannotCarry, "QuantityEvent", Severity::Note);
    m_out.beginObject();
    context();
    m_out.member("type", epcis::nameOf(quantityEvent ? EventType::Object : event.type));
    m_out.member("eventTime", event.eventTime.text);
    optional("recordTime", event.recordTime.text);
    m_out.member("eventTimeZoneOffset", event.timeZoneOffset);
    optionalUri("eventID", event.eventId);
    if (event.errorDeclaration)
        errorDeclaration(*event.errorDeclaration);
    if (event.certificationInfo.size() == 1)
        m_out.member("certificationInfo", checkedUri(event.certificationInfo.front()));
    else
        uris("certificationInfo", event.certificationInfo);
    whatOf(event);
    if (event.action || quantityEvent)
        m_out.member("action", epcis::nameOf(event.action.value_or(Action::Observe)));
    term("bizStep", Vocabulary::BizStep, event.bizStep);
    term("disposition", Vocabulary::Disposition, event.disposition);
    if (const auto &persistent = event.persistentDisposition;
        persistent && !(persistent->set.empty() && persistent->unset.empty())) {
        m_out.name("persistentDisposition");
        m_out.beginObject();
        terms("set", Vocabulary::Disposition, persistent->set);
        terms("unset", Vocabulary::Disposition, persistent->unset);
        m_out.endObject();
    }
    place("readPoint", event.readPoint);
    place("bizLocation", event.bizLocation);
    typedUris("bizTransactionList", "bizTransaction", Vocabulary::BizTransactionType, event.bizTransactions);
    typedUris("sourceList", "source", Vocabulary::SourceDestinationType, event.sources);
    typedUris("destinationList", "destination", Vocabulary::SourceDestinationType, event.destinations);
    sensors(event);
    if (event.ilmd) {
        if (event.type == EventType::Object && event.action != Action::Add)
            report(codes::cannotCarry, "ilmd with another action than ADD");
        m_out.name("ilmd");
        m_out.beginObject();
        m_extensions.write(*event.ilmd, true);
        m_out.endObject();
    }
    m_extensions.write(event.extensions, true);
    m_out.endObject();
    return m_out.flushIfFull();
}

/// The dimension that each type has: identifiers and quantities.
void JsonWriter::whatOf(const Event &event)
{
    switch (event.type) {
    case EventType::Object:
    case EventType::Transaction:
    case EventType::Quantity:
        optionalUri("parentID", event.parentId);
        epcs("epcList", event.epcList, event.quantities.empty());
        quantities("quantityList", event.quantities);
        break;
    case EventType::Aggregation:
    case EventType::Association:
        optionalUri("parentID", event.parentId);
        epcs("childEPCs", event.childEpcs, false);
        quantities("childQuantityList", event.quantities);
        if (event.childEpcs.empty() && event.quantities.empty() && event.action != Action::Delete)
            report(codes::cannotCarry, "an event without children");
        break;
    case EventType::Transformation:
        epcs("inputEPCList", event.inputEpcs, false);
        quantities("inputQuantityList", event.inputQuantities);
        epcs("outputEPCList", event.outputEpcs, false);
        quantities("outputQuantityList", event.outputQuantities);
        optionalUri("transformationID", event.transformationId);
        break;
    }
}

void JsonWriter::context()
{
    if (m_prefixes.declarations().empty())
        return;
    m_out.name("@context");
    m_out.beginArray();
    for (const auto &[prefix, ns] : m_prefixes.declarations()) {
        m_out.beginObject();
        m_out.member(prefix, ns);
        m_out.endObject();
    }
    m_out.endArray();
}

void JsonWriter::errorDeclaration(const ErrorDeclaration &declaration)
{
    m_out.name("errorDeclaration");
    m_out.beginObject();
    m_out.member("declarationTime", declaration.declarationTime.text);
    term("reason", Vocabulary::ErrorReason, declaration.reason);
    uris("correctiveEventIDs", declaration.correctiveEventIds);
    m_extensions.write(declaration.extensions, true);
    m_out.endObject();
}

/// Partners' XML holds URIs that are none; JSON-LD takes only real ones.
QByteArray JsonWriter::checkedUri(const QByteArray &uri)
{
    if (!isUri(uri))
        report(codes::cannotCarry, "the URI " + uri);
    return uri;
}

void JsonWriter::optionalUri(QByteArrayView name, const QByteArray &uri)
{
    if (!uri.isEmpty())
        m_out.member(name, checkedUri(uri));
}

void JsonWriter::uris(QByteArrayView name, const std::vector<Uri> &list)
{
    for (const Uri &uri : list)
        checkedUri(uri);
    strings(name, list);
}

void JsonWriter::optional(QByteArrayView name, const QByteArray &value)
{
    if (!value.isEmpty())
        m_out.member(name, value);
}

void JsonWriter::term(QByteArrayView name, Vocabulary vocabulary, const Uri &uri)
{
    if (!uri.isEmpty())
        m_out.member(name, checkedTerm(vocabulary, uri));
}

QByteArray JsonWriter::checkedTerm(Vocabulary vocabulary, const Uri &uri)
{
    const QByteArray word = toJsonTerm(vocabulary, uri);
    return standardTerm(vocabulary, word).isEmpty() ? checkedUri(word) : word;
}

void JsonWriter::terms(QByteArrayView name, Vocabulary vocabulary, const std::vector<Uri> &uris)
{
    std::vector<QByteArray> words;
    for (const Uri &uri : uris)
        words.push_back(checkedTerm(vocabulary, uri));
    strings(name, words);
}

void JsonWriter::strings(QByteArrayView name, const std::vector<QByteArray> &list)
{
    if (list.empty())
        return;
    m_out.name(name);
    m_out.beginArray();
    for (const QByteArray &text : list)
        m_out.string(text);
    m_out.endArray();
}

void JsonWriter::epcs(QByteArrayView name, const std::vector<Uri> &list, bool always)
{
    if (list.empty() && !always)
        return;
    m_out.name(name);
    m_out.beginArray();
    // The schema takes each EPC once.
    QSet<QByteArray> written;
    for (const Uri &uri : list) {
        if (written.contains(uri)) {
            report(codes::cannotCarry, "a repeated EPC: " + uri);
            continue;
        }
        written.insert(uri);
        m_out.string(checkedUri(uri));
    }
    m_out.endArray();
}

void JsonWriter::quantities(QByteArrayView name, const std::vector<QuantityElement> &list)
{
    if (list.empty())
        return;
    m_out.name(name);
    m_out.beginArray();
    for (const QuantityElement &element : list) {
        m_out.beginObject();
        m_out.member("epcClass", checkedUri(element.epcClass));
        // Ten of a unit that cannot be written must not become ten pieces.
        const bool hasUnit = element.uom.isEmpty() || isUom(element.uom);
        if (!hasUnit)
            report(codes::cannotCarry, "the quantity " + element.quantity + ' ' + element.uom);
        if (hasUnit && !element.quantity.isEmpty()) {
            m_out.name("quantity");
            number(element.quantity, "quantity");
        }
        if (hasUnit)
            optional("uom", element.uom);
        for (const ExtensionNode &extension : element.extensions)
            report(codes::cannotCarry, "quantityElement/" + extension.name);
        m_out.endObject();
    }
    m_out.endArray();
}

void JsonWriter::number(const QByteArray &text, QByteArrayView what)
{
    const QByteArray plain = isJsonNumber(text) ? text : plainNumber(text);
    if (!plain.isNull())
        return m_out.literal(plain);
    report(codes::cannotCarry, what.toByteArray() + " as number: " + text);
    m_out.string(text);
}

void JsonWriter::typedUris(
    QByteArrayView list, QByteArrayView name, Vocabulary vocabulary, const std::vector<TypedUri> &uris)
{
    if (uris.empty())
        return;
    m_out.name(list);
    m_out.beginArray();
    for (const TypedUri &uri : uris) {
        m_out.beginObject();
        term("type", vocabulary, uri.type);
        if (uri.type.isEmpty() && vocabulary == Vocabulary::SourceDestinationType)
            report(codes::cannotCarry, name.toByteArray() + " without type");
        m_out.member(name, checkedUri(uri.id));
        m_out.endObject();
    }
    m_out.endArray();
}

void JsonWriter::place(QByteArrayView name, const std::optional<Place> &place)
{
    if (!place)
        return;
    m_out.name(name);
    m_out.beginObject();
    m_out.member("id", checkedUri(place->id));
    m_extensions.write(place->extensions, true);
    m_out.endObject();
}

void JsonWriter::sensors(const Event &event)
{
    if (event.sensorElements.empty())
        return;
    m_out.name("sensorElementList");
    m_out.beginArray();
    for (const SensorElement &element : event.sensorElements) {
        m_out.beginObject();
        if (!element.metadata.empty()) {
            m_out.name("sensorMetadata");
            m_out.beginObject();
            sensorValues(element.metadata, metadataField);
            m_out.endObject();
        }
        m_out.name("sensorReport");
        m_out.beginArray();
        for (const Extensions &values : element.reports)
            sensorReport(values);
        m_out.endArray();
        if (element.reports.empty())
            report(codes::cannotCarry, "sensorElement without sensorReport");
        m_extensions.write(element.extensions, true);
        m_out.endObject();
    }
    m_out.endArray();
}

void JsonWriter::sensorReport(const Extensions &values)
{
    m_out.beginObject();
    const auto isType = [](const ExtensionNode &value) { return value.ns.isEmpty() && value.name == "type"; };
    if (std::ranges::none_of(values, isType))
        m_out.member("type", noMeasurementType);
    sensorValues(values, reportField);
    m_out.endObject();
}

void JsonWriter::sensorValues(const Extensions &values, std::optional<SensorValue> (*field)(QByteArrayView))
{
    Extensions others;
    for (const ExtensionNode &value : values) {
        const auto kind = value.ns.isEmpty() && value.children.empty() ? field(value.name) : std::nullopt;
        if (kind)
            sensorValue(*kind, value);
        else
            others.push_back(value);
    }
    m_extensions.write(others, true);
}

void JsonWriter::sensorValue(SensorValue kind, const ExtensionNode &value)
{
    const bool isTrue = value.text == "true" || value.text == "1";
    bool fits = true;
    switch (kind) {
    case SensorValue::Measurement:
        return term(value.name, Vocabulary::MeasurementType, value.text);
    case SensorValue::Alert:
        return term(value.name, Vocabulary::SensorAlert, value.text);
    case SensorValue::Component:
        return term(value.name, Vocabulary::SensorComponent, value.text);
    case SensorValue::Number:
        m_out.name(value.name);
        return number(value.text, value.name);
    case SensorValue::Boolean:
        if (!isTrue && value.text != "false" && value.text != "0")
            report(codes::cannotCarry, value.name + ' ' + value.text);
        m_out.name(value.name);
        return m_out.literal(isTrue ? "true" : "false");
    case SensorValue::Time:
        fits = parseTimestamp(value.text, TimeReading::Strict).has_value();
        break;
    case SensorValue::Hex:
        fits = isHexBinary(value.text);
        break;
    case SensorValue::Reference:
        fits = isUri(value.text);
        break;
    case SensorValue::Text:
        break;
    }
    if (!fits)
        report(codes::cannotCarry, value.name + ' ' + value.text);
    m_out.member(value.name, value.text);
}

} // namespace packledger::epcis

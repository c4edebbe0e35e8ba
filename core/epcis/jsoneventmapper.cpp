#include "epcis/jsoneventmapper.h"

#include "epcis/epciserrors.h"
#include "epcis/eventrules.h"
#include "epcis/jsonfieldreader.h"
#include "epcis/sensorfields.h"
#include "epcis/timestamp.h"

#include <QSet>

namespace packledger::epcis {

namespace {

using Kind = JsonValue::Kind;

class Mapper : private JsonFieldReader
{
public:
    Mapper(const JsonValue &object, EventType type, JsonContext context, const QString &path, DocumentSink &sink)
        : JsonFieldReader(object, std::move(context), path, sink)
    {
        m_event.type = type;
    }

    Result<Event> run()
    {
        if (!takeContext(m_object, m_context) || !takeMembers() || !isComplete())
            return fail(std::move(*m_error));
        Where where = whereOf(m_object, m_object, m_path);
        reportTerms(m_event, where, m_sink);
        return std::move(m_event);
    }

private:
    Event m_event;

    bool takeMembers()
    {
        QSet<QByteArray> seen;
        for (const JsonValue &member : m_object.members) {
            if (seen.contains(member.name))
                return refuse(codes::contradictingField, member.name, member);
            seen.insert(member.name);
            if (member.name == "@context" || member.name == "type")
                continue;
            const auto field = fieldNamed(member.name);
            if (field ? !belongsTo(*field, m_event.type) : !isExtensionName(member))
                return refuse(codes::unknownField, member.name, member);
            if (!(field ? takeField(*field, member) : takeExtension(member, m_context, m_event.extensions)))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool has(const char *list) const
    {
        const JsonValue *value = m_object.member(list);
        return value && value->isArray();
    }

    /// The alternatives that the schema asks of each type.
    bool isComplete()
    {
        if (const auto missing = missingField(m_event))
            return refuseMissing(nameOf(*missing).toByteArray(), m_object);
        const bool quantities = !m_event.quantities.empty();
        const bool deletes = m_event.action == Action::Delete;
        switch (m_event.type) {
        case EventType::Object:
            if (!has("epcList") && !quantities && (m_event.sensorElements.empty() || !m_event.readPoint))
                return refuseMissing("epcList", m_object);
            if (m_event.ilmd && m_event.action != Action::Add)
                report(Severity::Warning, codes::misplacedField, "ilmd without action ADD", *m_object.member("ilmd"));
            return true;
        case EventType::Transaction:
            return has("epcList") || quantities || deletes || refuseMissing("epcList", m_object);
        case EventType::Aggregation:
        case EventType::Association:
            return !m_event.childEpcs.empty() || quantities || deletes || refuseMissing("childEPCs", m_object);
        case EventType::Transformation: {
            const bool input = !m_event.inputEpcs.empty() || !m_event.inputQuantities.empty();
            const bool output = !m_event.outputEpcs.empty() || !m_event.outputQuantities.empty();
            const bool oneIsEnough = !m_event.transformationId.isEmpty();
            if (!input && !(oneIsEnough && output))
                return refuseMissing("inputEPCList", m_object);
            return output || oneIsEnough || refuseMissing("outputEPCList", m_object);
        }
        case EventType::Quantity:
            break;
        }
        return true;
    }

    bool takeField(Field field, const JsonValue &value)
    {
        switch (field) {
        case Field::EventTime:
            return takeTime(value, m_event.eventTime);
        case Field::RecordTime:
            return takeTime(value, m_event.recordTime);
        case Field::TimeZoneOffset:
            m_event.timeZoneOffset = value.text;
            return (value.isString() && parseOffset(value.text, TimeReading::Strict)) || refuseValue(value);
        case Field::EventId:
            return takeUri(value, m_event.eventId);
        case Field::ErrorDeclaration:
            return takeErrorDeclaration(value);
        case Field::CertificationInfo:
            return value.isArray() ? takeUris(value, m_event.certificationInfo)
                                   : takeUri(value, m_event.certificationInfo.emplace_back());
        case Field::EpcList:
            return takeUris(value, m_event.epcList);
        case Field::ParentId:
            return takeUri(value, m_event.parentId);
        case Field::ChildEpcs:
            return takeUris(value, m_event.childEpcs);
        case Field::InputEpcs:
            return takeUris(value, m_event.inputEpcs);
        case Field::OutputEpcs:
            return takeUris(value, m_event.outputEpcs);
        case Field::QuantityList:
        case Field::ChildQuantityList:
            return takeQuantities(value, m_event.quantities);
        case Field::InputQuantityList:
            return takeQuantities(value, m_event.inputQuantities);
        case Field::OutputQuantityList:
            return takeQuantities(value, m_event.outputQuantities);
        case Field::TransformationId:
            return takeUri(value, m_event.transformationId);
        case Field::Action:
            m_event.action = value.isString() ? actionNamed(value.text) : std::nullopt;
            return m_event.action || refuseValue(value);
        case Field::BizStep:
            return takeTerm(value, Vocabulary::BizStep, m_event.bizStep);
        case Field::Disposition:
            return takeTerm(value, Vocabulary::Disposition, m_event.disposition);
        case Field::PersistentDisposition:
            return takePersistentDisposition(value);
        case Field::ReadPoint:
            return takePlace(value, m_event.readPoint);
        case Field::BizLocation:
            return takePlace(value, m_event.bizLocation);
        case Field::BizTransactionList:
            return takeTypedUris(value, "bizTransaction", Vocabulary::BizTransactionType, m_event.bizTransactions);
        case Field::SourceList:
            return takeTypedUris(value, "source", Vocabulary::SourceDestinationType, m_event.sources);
        case Field::DestinationList:
            return takeTypedUris(value, "destination", Vocabulary::SourceDestinationType, m_event.destinations);
        case Field::SensorElementList:
            return takeSensorElements(value);
        case Field::Ilmd:
            return takeIlmd(value);
        case Field::EpcClass:
        case Field::Quantity:
            break;
        }
        return refuse(codes::unknownField, value.name, value);
    }

    bool takeQuantities(const JsonValue &list, std::vector<QuantityElement> &quantities)
    {
        return eachObject(list, [&](const JsonValue &object) {
            QuantityElement &quantity = quantities.emplace_back();
            for (const JsonValue &value : object.members) {
                if (value.name == "epcClass") {
                    if (!takeUri(value, quantity.epcClass))
                        return false;
                } else if (value.name == "quantity") {
                    if (value.kind != Kind::Number || !isDecimal(value.text))
                        return refuseValue(value);
                    quantity.quantity = value.text;
                } else if (value.name == "uom") {
                    if (!value.isString() || !isUom(value.text))
                        return refuseValue(value);
                    quantity.uom = value.text;
                } else {
                    return refuse(codes::unknownField, value.name, value);
                }
            }
            return !quantity.epcClass.isEmpty() || refuseMissing("epcClass", object);
        });
    }

    bool takeTypedUris(
        const JsonValue &list, const QByteArray &name, Vocabulary vocabulary, std::vector<TypedUri> &uris)
    {
        return eachObject(list, [&](const JsonValue &object) {
            TypedUri &uri = uris.emplace_back();
            for (const JsonValue &value : object.members) {
                if (value.name == "type"     ? !takeTerm(value, vocabulary, uri.type)
                        : value.name == name ? !takeUri(value, uri.id)
                                             : !refuse(codes::unknownField, value.name, value))
                    return false;
            }
            if (uri.type.isEmpty() && vocabulary == Vocabulary::SourceDestinationType)
                return refuseMissing("type", object);
            return !uri.id.isEmpty() || refuseMissing(name, object);
        });
    }

    bool takePersistentDisposition(const JsonValue &object)
    {
        if (!object.isObject() || object.members.empty())
            return refuseValue(object);
        PersistentDisposition &disposition = m_event.persistentDisposition.emplace();
        for (const JsonValue &value : object.members) {
            if (value.name != "set" && value.name != "unset")
                return refuse(codes::unknownField, value.name, value);
            if (!takeTerms(value, Vocabulary::Disposition, value.name == "set" ? disposition.set : disposition.unset))
                return false;
        }
        return true;
    }

    bool takePlace(const JsonValue &object, std::optional<Place> &place)
    {
        if (!object.isObject())
            return refuseValue(object);
        place.emplace();
        for (const JsonValue &value : object.members) {
            if (value.name == "id" ? !takeUri(value, place->id) : !takeExtension(value, m_context, place->extensions))
                return false;
        }
        return !place->id.isEmpty() || refuseMissing("id", object);
    }

    bool takeIlmd(const JsonValue &object)
    {
        if (!object.isObject())
            return refuseValue(object);
        m_event.ilmd.emplace();
        for (const JsonValue &value : object.members) {
            if (!isExtensionName(value))
                return refuse(codes::unknownField, value.name, value);
            if (!takeExtension(value, m_context, *m_event.ilmd))
                return false;
        }
        return true;
    }

    bool takeErrorDeclaration(const JsonValue &object)
    {
        if (!object.isObject())
            return refuseValue(object);
        ErrorDeclaration &declaration = m_event.errorDeclaration.emplace();
        for (const JsonValue &value : object.members) {
            bool taken = false;
            if (value.name == "declarationTime")
                taken = takeTime(value, declaration.declarationTime);
            else if (value.name == "reason")
                taken = takeTerm(value, Vocabulary::ErrorReason, declaration.reason);
            else if (value.name == "correctiveEventIDs")
                taken = takeUris(value, declaration.correctiveEventIds);
            else if (isExtensionName(value))
                taken = takeExtension(value, m_context, declaration.extensions);
            else
                refuse(codes::unknownField, value.name, value);
            if (!taken)
                return false;
        }
        return !declaration.declarationTime.isNull() || refuseMissing("declarationTime", object);
    }

    bool takeSensorElements(const JsonValue &list)
    {
        return eachObject(list, [&](const JsonValue &object) {
            SensorElement &element = m_event.sensorElements.emplace_back();
            for (const JsonValue &value : object.members) {
                bool taken = false;
                if (value.name == "sensorMetadata") {
                    taken = takeSensorValues(value, metadataField, element.metadata);
                } else if (value.name == "sensorReport") {
                    taken = eachObject(value, [&](const JsonValue &each) {
                        if (!each.member("type"))
                            report(Severity::Warning, codes::repairedValue, "sensorReport without type", each);
                        return takeSensorValues(each, reportField, element.reports.emplace_back());
                    });
                } else if (isExtensionName(value)) {
                    taken = takeExtension(value, m_context, element.extensions);
                } else {
                    refuse(codes::unknownField, value.name, value);
                }
                if (!taken)
                    return false;
            }
            return !element.reports.empty() || refuseMissing("sensorReport", object);
        });
    }

    bool takeSensorValues(
        const JsonValue &object, std::optional<SensorValue> (*field)(QByteArrayView), Extensions &values)
    {
        if (!object.isObject())
            return refuseValue(object);
        for (const JsonValue &value : object.members) {
            const auto expected = field(value.name);
            if (!expected && !isExtensionName(value))
                return refuse(codes::unknownField, value.name, value);
            if (!(expected ? takeSensorValue(*expected, value, values) : takeExtension(value, m_context, values)))
                return false;
        }
        return true;
    }

    bool takeSensorValue(SensorValue expected, const JsonValue &value, Extensions &values)
    {
        ExtensionNode node;
        node.name = value.name;
        node.kind = nodeKind(value.kind);
        node.text = value.text;
        bool fits = value.isString();
        switch (expected) {
        case SensorValue::Reference:
            fits = takeUri(value, node.text);
            break;
        case SensorValue::Time:
            fits = fits && parseTimestamp(value.text, TimeReading::Strict);
            break;
        case SensorValue::Number:
            fits = value.kind == Kind::Number && isDecimal(value.text);
            break;
        case SensorValue::Boolean:
            fits = value.kind == Kind::Boolean;
            break;
        case SensorValue::Hex:
            fits = fits && isHexBinary(value.text);
            break;
        case SensorValue::Text:
            break;
        case SensorValue::Measurement:
            if (value.text == noMeasurementType)
                return true;
            fits = takeSensorTerm(value, Vocabulary::MeasurementType, node.text);
            break;
        case SensorValue::Alert:
            fits = takeSensorTerm(value, Vocabulary::SensorAlert, node.text);
            break;
        case SensorValue::Component:
            fits = takeSensorTerm(value, Vocabulary::SensorComponent, node.text);
            break;
        }
        values.push_back(std::move(node));
        return fits || (!m_error && refuseValue(value));
    }
};

} // namespace

Result<Event> eventFromJson(
    const JsonValue &object, EventType type, JsonContext context, const QString &path, DocumentSink &sink)
{
    return Mapper(object, type, std::move(context), path, sink).run();
}

} // namespace packledger::epcis

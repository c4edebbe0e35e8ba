#include "epcis/xmleventmapper.h"

#include "epcis/epciserrors.h"
#include "epcis/eventrules.h"
#include "epcis/timestamp.h"

#include <array>

namespace packledger::epcis {

namespace {

ExtensionNode toNode(XmlElement &&element)
{
    ExtensionNode node;
    node.ns = std::move(element.ns);
    node.name = std::move(element.name);
    node.prefix = std::move(element.prefix);
    node.kind = element.children.empty() ? ExtensionNode::Kind::Text : ExtensionNode::Kind::Object;
    node.text = std::move(element.text);
    node.attributes = std::move(element.attributes);
    const auto isNil = [](const ExtensionNode &each) {
        return each.ns == xsiNamespace && each.name == "nil" && (each.text == "true" || each.text == "1");
    };
    if (std::erase_if(node.attributes, isNil) > 0 && node.text.isEmpty() && element.children.empty())
        node.kind = ExtensionNode::Kind::Null;
    node.children.reserve(element.children.size());
    for (XmlElement &child : element.children)
        node.children.push_back(toNode(std::move(child)));
    return node;
}

/// An element of EPCIS' own that is kept as an extension: unqualified, whatever the document did.
ExtensionNode toUnqualifiedNode(XmlElement &&element)
{
    ExtensionNode node = toNode(std::move(element));
    node.ns.clear();
    node.prefix.clear();
    return node;
}

class Mapper
{
public:
    Mapper(XmlElement &element, EventType type, DocumentSink &sink)
        : m_element(element)
        , m_sink(sink)
    {
        m_event.type = type;
    }

    Result<Event> run()
    {
        for (ExtensionNode &attribute : m_element.attributes) {
            if (!attribute.ns.isEmpty() && attribute.ns != xsiNamespace)
                m_event.extensions.push_back(std::move(attribute));
        }
        // The offset repairs times that have none, so it is wanted first.
        findOffset(m_element);
        if (!takeChildren(m_element, Wrapper::None))
            return fail(std::move(*m_error));
        if (const auto missing = missingField(m_event))
            return fail(codes::missingField, QString::fromLatin1(nameOf(*missing)), m_element.where());
        reportTerms(m_event, m_element.where(), m_sink);
        return std::move(m_event);
    }

private:
    enum class Wrapper { None, Extension };

    XmlElement &m_element;
    DocumentSink &m_sink;
    Event m_event;
    quint32 m_seen = 0;
    QByteArray m_offset;
    std::optional<Error> m_error;

    bool refuse(ErrorCode code, const QByteArray &detail, const XmlElement &at)
    {
        m_error = Error { code, QString::fromUtf8(detail), at.where() };
        return false;
    }

    bool refuseValue(const XmlElement &at) { return refuse(codes::badValue, at.name + ": " + at.text.left(100), at); }

    void report(Severity severity, ErrorCode code, const QByteArray &detail, const XmlElement &at)
    {
        m_sink.finding({ severity, code, QString::fromUtf8(detail), at.where() });
    }

    void findOffset(const XmlElement &parent)
    {
        if (const XmlElement *offset = parent.child("eventTimeZoneOffset"))
            m_offset = parseOffset(offset->text, TimeReading::Tolerant).value_or(QByteArray());
    }

    bool takeChildren(XmlElement &parent, Wrapper wrapper)
    {
        int extensions = 0;
        for (XmlElement &child : parent.children) {
            if (child.is("extension") || child.is("baseExtension")) {
                if (child.is("extension") && ++extensions == 2)
                    report(Severity::Warning, codes::secondExtension, m_element.name, child);
                if (!takeChildren(child, Wrapper::Extension))
                    return false;
                continue;
            }
            if (!child.isCore) {
                m_event.extensions.push_back(toNode(std::move(child)));
                continue;
            }
            const auto field = fieldNamed(child.name);
            if (field && belongsTo(*field, m_event.type)) {
                if (!takeField(*field, child))
                    return false;
            } else if (field || wrapper == Wrapper::Extension) {
                report(Severity::Warning, codes::misplacedField, child.name, child);
                m_event.extensions.push_back(toUnqualifiedNode(std::move(child)));
            } else {
                return refuse(codes::unknownField, child.name, child);
            }
        }
        return true;
    }

    bool takeField(Field field, XmlElement &element)
    {
        const quint32 bit = 1u << int(field);
        const bool again = (m_seen & bit) != 0;
        if (again) {
            if (!isList(field) && !repeats(field, element))
                return refuse(codes::contradictingField, element.name, element);
            report(Severity::Warning, codes::repeatedField, element.name, element);
            if (!isList(field))
                return true;
        }
        m_seen |= bit;
        return takeValue(field, element);
    }

    static bool isList(Field field)
    {
        switch (field) {
        case Field::EpcList:
        case Field::ChildEpcs:
        case Field::InputEpcs:
        case Field::OutputEpcs:
        case Field::QuantityList:
        case Field::ChildQuantityList:
        case Field::InputQuantityList:
        case Field::OutputQuantityList:
        case Field::BizTransactionList:
        case Field::SourceList:
        case Field::DestinationList:
        case Field::SensorElementList:
        case Field::CertificationInfo:
        case Field::Ilmd:
            return true;
        default:
            return false;
        }
    }

    /// Whether the element says once more what the event already has.
    bool repeats(Field field, const XmlElement &element) const
    {
        switch (field) {
        case Field::EventTime: {
            const auto time = parseTimestamp(element.text, TimeReading::Tolerant, m_offset);
            return time && time->ms == m_event.eventTime.ms;
        }
        case Field::TimeZoneOffset:
            return parseOffset(element.text, TimeReading::Tolerant) == m_event.timeZoneOffset;
        case Field::EventId:
            return element.text == m_event.eventId;
        case Field::Action:
            return actionNamed(element.text) == m_event.action;
        case Field::BizStep:
            return element.text == m_event.bizStep;
        case Field::Disposition:
            return element.text == m_event.disposition;
        case Field::ParentId:
            return element.text == m_event.parentId;
        case Field::TransformationId:
            return element.text == m_event.transformationId;
        default:
            return false;
        }
    }

    bool takeValue(Field field, XmlElement &element)
    {
        switch (field) {
        case Field::EventTime:
            return takeTime(element, m_event.eventTime);
        case Field::RecordTime:
            return takeTime(element, m_event.recordTime);
        case Field::TimeZoneOffset:
            return takeOffset(element);
        case Field::EventId:
            return takeText(element, m_event.eventId);
        case Field::ErrorDeclaration:
            return takeErrorDeclaration(element);
        case Field::CertificationInfo:
            m_event.certificationInfo.push_back(element.text);
            return true;
        case Field::EpcList:
            return takeEpcs(element, m_event.epcList);
        case Field::ParentId:
            return takeText(element, m_event.parentId);
        case Field::ChildEpcs:
            return takeEpcs(element, m_event.childEpcs);
        case Field::InputEpcs:
            return takeEpcs(element, m_event.inputEpcs);
        case Field::OutputEpcs:
            return takeEpcs(element, m_event.outputEpcs);
        case Field::QuantityList:
        case Field::ChildQuantityList:
            return takeQuantities(element, m_event.quantities);
        case Field::InputQuantityList:
            return takeQuantities(element, m_event.inputQuantities);
        case Field::OutputQuantityList:
            return takeQuantities(element, m_event.outputQuantities);
        case Field::TransformationId:
            return takeText(element, m_event.transformationId);
        case Field::Action:
            m_event.action = actionNamed(element.text);
            return m_event.action || refuseValue(element);
        case Field::BizStep:
            return takeText(element, m_event.bizStep);
        case Field::Disposition:
            return takeText(element, m_event.disposition);
        case Field::PersistentDisposition:
            return takePersistentDisposition(element);
        case Field::ReadPoint:
            return takePlace(element, m_event.readPoint);
        case Field::BizLocation:
            return takePlace(element, m_event.bizLocation);
        case Field::BizTransactionList:
            return takeTypedUris(element, "bizTransaction", m_event.bizTransactions);
        case Field::SourceList:
            return takeTypedUris(element, "source", m_event.sources);
        case Field::DestinationList:
            return takeTypedUris(element, "destination", m_event.destinations);
        case Field::SensorElementList:
            return takeSensorElements(element);
        case Field::Ilmd:
            return takeIlmd(element);
        case Field::EpcClass:
            quantityOfEvent().epcClass = element.text;
            return true;
        case Field::Quantity:
            quantityOfEvent().quantity = element.text;
            return isDecimal(element.text) || refuseValue(element);
        }
        return true;
    }

    QuantityElement &quantityOfEvent()
    {
        return m_event.quantities.empty() ? m_event.quantities.emplace_back() : m_event.quantities.front();
    }

    bool takeText(XmlElement &element, QByteArray &value)
    {
        if (!element.children.empty())
            return refuse(codes::unknownField, element.children.front().name, element.children.front());
        value = std::move(element.text);
        return true;
    }

    bool takeTime(const XmlElement &element, Timestamp &time)
    {
        const auto read = parseTimestamp(element.text, TimeReading::Tolerant, m_offset);
        if (!read)
            return refuseValue(element);
        if (read->text != element.text)
            report(Severity::Warning, codes::repairedValue, element.name + ": " + element.text, element);
        time = *read;
        return true;
    }

    bool takeOffset(const XmlElement &element)
    {
        const auto read = parseOffset(element.text, TimeReading::Tolerant);
        if (!read)
            return refuseValue(element);
        if (*read != element.text)
            report(Severity::Warning, codes::repairedValue, element.name + ": " + element.text, element);
        m_event.timeZoneOffset = *read;
        return true;
    }

    bool takeEpcs(XmlElement &element, std::vector<Uri> &list)
    {
        for (const XmlElement &child : element.children) {
            if (child.isCore)
                return refuse(codes::unknownField, child.name, child);
            report(Severity::Warning, codes::ignoredContent, child.name, child);
        }
        if (list.empty())
            list = std::move(element.epcs);
        else
            list.insert(list.end(), element.epcs.begin(), element.epcs.end());
        return true;
    }

    bool takeQuantities(XmlElement &element, std::vector<QuantityElement> &list)
    {
        for (XmlElement &child : element.children) {
            if (!child.is("quantityElement"))
                return refuse(codes::unknownField, child.name, child);
            QuantityElement &quantity = list.emplace_back();
            for (XmlElement &value : child.children) {
                if (value.is("epcClass")) {
                    quantity.epcClass = std::move(value.text);
                } else if (value.is("quantity")) {
                    if (!value.text.isEmpty() && !isDecimal(value.text))
                        return refuseValue(value);
                    quantity.quantity = std::move(value.text);
                } else if (value.is("uom")) {
                    quantity.uom = std::move(value.text);
                } else if (value.isCore) {
                    return refuse(codes::unknownField, value.name, value);
                } else {
                    report(Severity::Note, codes::misplacedField, value.name, value);
                    quantity.extensions.push_back(toNode(std::move(value)));
                }
            }
            if (quantity.epcClass.isEmpty())
                return refuse(codes::missingField, "epcClass", child);
        }
        return true;
    }

    bool takeTypedUris(XmlElement &element, QByteArrayView name, std::vector<TypedUri> &list)
    {
        for (XmlElement &child : element.children) {
            if (!child.is(name))
                return refuse(codes::unknownField, child.name, child);
            if (child.text.isEmpty())
                return refuse(codes::missingField, name.toByteArray(), child);
            list.push_back({ child.attribute("type"), std::move(child.text) });
        }
        return true;
    }

    /// Everything but the fields of the standard: extensions, inside an extension wrapper or not.
    void takeExtensions(XmlElement &element, Extensions &extensions)
    {
        for (XmlElement &child : element.children) {
            if (child.is("extension"))
                takeExtensions(child, extensions);
            else
                extensions.push_back(child.isCore ? toUnqualifiedNode(std::move(child)) : toNode(std::move(child)));
        }
    }

    bool takePlace(XmlElement &element, std::optional<Place> &place)
    {
        place.emplace();
        XmlElement others;
        for (XmlElement &child : element.children) {
            if (child.is("id"))
                place->id = std::move(child.text);
            else
                others.children.push_back(std::move(child));
        }
        // Some partners leave the <id> out.
        if (place->id.isEmpty() && !element.text.isEmpty()) {
            report(Severity::Warning, codes::repairedValue, element.name + ": " + element.text, element);
            place->id = std::move(element.text);
        }
        if (place->id.isEmpty())
            return refuse(codes::missingField, element.name + "/id", element);
        takeExtensions(others, place->extensions);
        return true;
    }

    bool takeIlmd(XmlElement &element)
    {
        if (!m_event.ilmd)
            m_event.ilmd.emplace();
        takeExtensions(element, *m_event.ilmd);
        return true;
    }

    bool takePersistentDisposition(XmlElement &element)
    {
        PersistentDisposition &disposition = m_event.persistentDisposition.emplace();
        for (XmlElement &child : element.children) {
            if (child.is("set"))
                disposition.set.push_back(std::move(child.text));
            else if (child.is("unset"))
                disposition.unset.push_back(std::move(child.text));
            else
                return refuse(codes::unknownField, child.name, child);
        }
        return true;
    }

    bool takeErrorDeclaration(XmlElement &element)
    {
        ErrorDeclaration &declaration = m_event.errorDeclaration.emplace();
        XmlElement others;
        for (XmlElement &child : element.children) {
            if (child.is("declarationTime")) {
                if (!takeTime(child, declaration.declarationTime))
                    return false;
            } else if (child.is("reason")) {
                declaration.reason = std::move(child.text);
            } else if (child.is("correctiveEventIDs")) {
                for (XmlElement &id : child.children) {
                    if (!id.is("correctiveEventID"))
                        return refuse(codes::unknownField, id.name, id);
                    declaration.correctiveEventIds.push_back(std::move(id.text));
                }
            } else {
                others.children.push_back(std::move(child));
            }
        }
        if (declaration.declarationTime.isNull())
            return refuse(codes::missingField, "errorDeclaration/declarationTime", element);
        takeExtensions(others, declaration.extensions);
        return true;
    }

    bool takeSensorElements(XmlElement &list)
    {
        for (XmlElement &element : list.children) {
            if (!element.is("sensorElement")) {
                if (element.is("extension") || !element.isCore) {
                    report(Severity::Warning, codes::ignoredContent, element.name, element);
                    continue;
                }
                return refuse(codes::unknownField, element.name, element);
            }
            SensorElement &sensor = m_event.sensorElements.emplace_back();
            XmlElement others;
            for (XmlElement &child : element.children) {
                if (!child.is("sensorMetadata") && !child.is("sensorReport")) {
                    others.children.push_back(std::move(child));
                    continue;
                }
                if (!child.children.empty())
                    return refuse(codes::unknownField, child.children.front().name, child.children.front());
                if (child.is("sensorMetadata"))
                    sensor.metadata = std::move(child.attributes);
                else
                    sensor.reports.push_back(std::move(child.attributes));
            }
            takeExtensions(others, sensor.extensions);
        }
        return true;
    }
};

} // namespace

Result<Event> eventFromXml(XmlElement &&element, EventType type, DocumentSink &sink)
{
    return Mapper(element, type, sink).run();
}

} // namespace packledger::epcis

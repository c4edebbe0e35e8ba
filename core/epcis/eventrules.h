#pragma once

#include "base/result.h"
#include "epcis/document.h"
#include "epcis/vocabulary.h"

namespace packledger::epcis {

/// The core fields of an event, by the names that XML and JSON share.
enum class Field : quint8 {
    EventTime,
    RecordTime,
    TimeZoneOffset,
    EventId,
    ErrorDeclaration,
    CertificationInfo,
    EpcList,
    ParentId,
    ChildEpcs,
    InputEpcs,
    OutputEpcs,
    QuantityList,
    ChildQuantityList,
    InputQuantityList,
    OutputQuantityList,
    TransformationId,
    Action,
    BizStep,
    Disposition,
    PersistentDisposition,
    ReadPoint,
    BizLocation,
    BizTransactionList,
    SourceList,
    DestinationList,
    SensorElementList,
    Ilmd,
    EpcClass, ///< of a QuantityEvent
    Quantity, ///< of a QuantityEvent
};

[[nodiscard]] std::optional<Field> fieldNamed(QByteArrayView name);
[[nodiscard]] QByteArrayView nameOf(Field field);
/// Whether the standard gives this field to events of the type (EPCIS 2.0 section 7.4, QuantityEvent: EPCIS 1.2).
[[nodiscard]] bool belongsTo(Field field, EventType type);

/// "ObjectEvent" …
[[nodiscard]] std::optional<EventType> eventTypeNamed(QByteArrayView name);
[[nodiscard]] QByteArrayView nameOf(EventType type);
[[nodiscard]] std::optional<Action> actionNamed(QByteArrayView name);
[[nodiscard]] QByteArrayView nameOf(Action action);

/// xs:decimal, or a JSON number.
[[nodiscard]] bool isDecimal(QByteArrayView text);

/// Whether JSON takes a unit of measure: two or three of A-Z and 0-9, as in UN/CEFACT Recommendation 20. XML takes any.
[[nodiscard]] bool isUom(QByteArrayView text);
/// A number in the one spelling that is valid in XML and JSON and used in the event hash: "1.50" is "1.5", "+.5e1" is
/// "5". Exact at any length. Null if the text is no number.
[[nodiscard]] QByteArray plainNumber(QByteArrayView text);
/// Whether the text has the form of an absolute URI ("scheme:…"), without judging it.
[[nodiscard]] bool isUri(QByteArrayView text);

/// The first field that every event of this type must have and this one lacks.
[[nodiscard]] std::optional<Field> missingField(const Event &event);

/// Reports every term of the event's core fields that is none of the standard's: misspelt ones and a partner's own.
void reportTerms(const Event &event, const Where &where, DocumentSink &sink);

} // namespace packledger::epcis

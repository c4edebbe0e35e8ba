#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace packledger::epcis {

/// A URI in the spelling of its document (URN, Digital Link, CBV term as URN, Web URI or bare word),
/// UTF-8, white space trimmed. Spelling is kept so that it goes out as it came in.
using Uri = QByteArray;

enum class EventType { Object, Aggregation, Transaction, Transformation, Association, Quantity };
enum class Action { Add, Observe, Delete };

/// xs:dateTime as written, and what it means.
struct Timestamp
{
    QByteArray text;
    qint64 ms = 0; ///< since 1970 UTC, rounded half up to the millisecond

    [[nodiscard]] bool isNull() const { return text.isEmpty(); }
    friend bool operator==(const Timestamp &, const Timestamp &) = default;
};

/// One node of a user extension, ILMD, sensor or certification element: everything that is not an
/// EPCIS core field. Names are (namespace, local name); the prefix is only a wish for writing.
struct ExtensionNode
{
    enum class Kind { Text, Number, Boolean, Null, Object, Array }; ///< JSON's kinds; XML leaves are Text

    QByteArray ns;
    QByteArray name;
    QByteArray prefix;
    Kind kind = Kind::Text;
    QByteArray text; ///< leaf value as written
    std::vector<ExtensionNode> attributes; ///< XML attributes (leaves)
    std::vector<ExtensionNode> children; ///< in document order; an Array's children are its members

    friend bool operator==(const ExtensionNode &, const ExtensionNode &) = default;
};
using Extensions = std::vector<ExtensionNode>;

/// Some of a class of things, without their serials.
struct QuantityElement
{
    Uri epcClass;
    QByteArray quantity; ///< decimal as written; empty: unspecified
    QByteArray uom; ///< UN/ECE Recommendation 20; empty: pieces
    Extensions extensions;
    friend bool operator==(const QuantityElement &, const QuantityElement &) = default;
};

/// A typed reference: business transaction, source or destination.
struct TypedUri
{
    Uri type; ///< may be empty for a business transaction
    Uri id;
    friend bool operator==(const TypedUri &, const TypedUri &) = default;
};

/// Read point or business location.
struct Place
{
    Uri id;
    Extensions extensions;
    friend bool operator==(const Place &, const Place &) = default;
};

/// That an event was wrong, why, and which events say what was so instead.
struct ErrorDeclaration
{
    Timestamp declarationTime;
    Uri reason;
    std::vector<QByteArray> correctiveEventIds;
    Extensions extensions;
    friend bool operator==(const ErrorDeclaration &, const ErrorDeclaration &) = default;
};

/// What is true of the objects until an event says otherwise.
struct PersistentDisposition
{
    std::vector<Uri> set;
    std::vector<Uri> unset;
    friend bool operator==(const PersistentDisposition &, const PersistentDisposition &) = default;
};

/// EPCIS 2.0 7.3.7: metadata and reports as attribute lists (names without namespace are the standard's own).
struct SensorElement
{
    Extensions metadata; ///< attributes of sensorMetadata
    std::vector<Extensions> reports; ///< attributes of each sensorReport
    Extensions extensions;
    friend bool operator==(const SensorElement &, const SensorElement &) = default;
};

/// One EPCIS event of any version, with every field it came in with. Lists that a type does not have
/// stay empty (EPCIS 2.0 sections 7.4.1 to 7.4.7).
struct Event
{
    EventType type = EventType::Object;
    Timestamp eventTime;
    Timestamp recordTime;
    QByteArray timeZoneOffset; ///< "+01:00" as written
    QByteArray eventId;
    std::optional<ErrorDeclaration> errorDeclaration;
    std::vector<Uri> certificationInfo;

    std::vector<Uri> epcList;
    Uri parentId;
    std::vector<Uri> childEpcs;
    std::vector<Uri> inputEpcs;
    std::vector<Uri> outputEpcs;
    std::vector<QuantityElement> quantities; ///< quantityList, childQuantityList; QuantityEvent's one
    std::vector<QuantityElement> inputQuantities;
    std::vector<QuantityElement> outputQuantities;
    QByteArray transformationId;

    std::optional<Action> action;
    Uri bizStep;
    Uri disposition;
    std::optional<PersistentDisposition> persistentDisposition;
    std::optional<Place> readPoint;
    std::optional<Place> bizLocation;
    std::vector<TypedUri> bizTransactions;
    std::vector<TypedUri> sources;
    std::vector<TypedUri> destinations;
    std::vector<SensorElement> sensorElements;
    std::optional<Extensions> ilmd; ///< present but empty is kept apart from absent
    Extensions extensions; ///< user extensions of the event

    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace packledger::epcis

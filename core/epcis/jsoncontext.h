#pragma once

#include "base/error.h"
#include "epcis/event.h"
#include "epcis/jsonvalue.h"

#include <QHash>

namespace packledger::epcis {

/// The prefixes and terms of a JSON-LD "@context", those of the EPCIS context built in. Other documents are never
/// loaded: what a remote context defines is unknown here.
class JsonContext
{
public:
    JsonContext();

    /// Adds what the value of "@context" defines; later definitions win. The remote contexts that were passed over are
    /// appended to `remote`. False if the value has no form that a context can have.
    bool add(const JsonValue &context, std::vector<QByteArray> &remote);

    struct Name
    {
        QByteArray ns; ///< empty: EPCIS' own
        QByteArray local;
        QByteArray prefix;
        enum class Origin { Declared, Undeclared, Plain } origin = Origin::Plain; ///< Plain: a word without a prefix
    };
    /// Takes the name of a member apart: CURIE, absolute IRI, term or plain word.
    [[nodiscard]] Name resolve(const QByteArray &name) const;

    /// A CURIE with a prefix of the document as full URI; any other text as it is.
    [[nodiscard]] QByteArray expanded(const QByteArray &value) const;

private:
    QHash<QByteArray, QByteArray> m_meanings; ///< prefix or term → IRI
};

/// The namespace of EPCIS' own fields in JSON-LD; in XML they are unqualified.
inline constexpr QByteArrayView epcisVocabulary = "https://ref.gs1.org/epcis/";
inline constexpr QByteArrayView epcisContextUrl = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

/// Stands for the type of a sensorReport that has none, which XML allows and the JSON schema does not.
inline constexpr QByteArrayView noMeasurementType = "epcis:SensorReport";

/// What the EPCIS context declares, so that a document need not: {prefix, namespace}.
[[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &standardPrefixes();

} // namespace packledger::epcis

#pragma once

#include "base/error.h"
#include "epcis/document.h"
#include "epcis/jsoncontext.h"
#include "epcis/jsonvalue.h"
#include "epcis/vocabulary.h"

#include <optional>
#include <vector>

namespace packledger::epcis {

/// How a value of JSON is kept among the extensions.
[[nodiscard]] ExtensionNode::Kind nodeKind(JsonValue::Kind kind);

/// Reads the values that an event's fields are made of: times, URIs, terms, lists, extensions. Each `take…` answers
/// false where it refuses, with the reason in m_error. For one event, within one call.
class JsonFieldReader
{
protected:
    JsonFieldReader(const JsonValue &object, JsonContext context, const QString &path, DocumentSink &sink);
    ~JsonFieldReader() = default;
    Q_DISABLE_COPY_MOVE(JsonFieldReader)

    bool refuse(ErrorCode code, const QByteArray &detail, const JsonValue &at);
    bool refuseValue(const JsonValue &at);
    bool refuseMissing(const QByteArray &name, const JsonValue &at);
    void report(Severity severity, ErrorCode code, const QByteArray &detail, const JsonValue &at);

    bool takeContext(const JsonValue &object, JsonContext &context);
    bool takeTime(const JsonValue &value, Timestamp &time);
    bool takeUri(const JsonValue &value, Uri &uri);
    bool takeUris(const JsonValue &list, std::vector<Uri> &uris);
    bool takeTerm(const JsonValue &value, Vocabulary vocabulary, Uri &term);
    bool takeTerms(const JsonValue &list, Vocabulary vocabulary, std::vector<Uri> &terms);
    /// Sensors' terms come from outside of the CBV and grow faster than it: an unknown one is only said.
    bool takeSensorTerm(const JsonValue &value, Vocabulary vocabulary, Uri &term);

    /// Where the standard has fields of its own, an extension must show its namespace.
    [[nodiscard]] bool isExtensionName(const JsonValue &value) const;
    bool takeExtension(const JsonValue &value, const JsonContext &context, Extensions &extensions);

    /// Every element of a list of objects to `take`.
    template <typename Take>
    bool eachObject(const JsonValue &list, Take &&take)
    {
        if (!list.isArray())
            return refuseValue(list);
        for (const JsonValue &object : list.members) {
            if (!object.isObject())
                return refuseValue(object);
            if (!take(object))
                return false;
        }
        return true;
    }

    const JsonValue &m_object; ///< the event
    const QString &m_path;
    DocumentSink &m_sink;
    JsonContext m_context;
    std::optional<Error> m_error;

private:
    bool takeContent(const JsonValue &value, const JsonContext &context, ExtensionNode &node);
    bool takeObject(const JsonValue &object, const JsonContext &outer, ExtensionNode &node);

    int m_reports = 0;
};

} // namespace packledger::epcis

#pragma once

#include "base/error.h"
#include "epcis/event.h"
#include "epcis/jsonoutput.h"
#include "epcis/prefixes.h"

#include <functional>

namespace packledger::epcis {

/// Writes what a partner's event has beside the standard's fields, as JSON. Elements that repeat become arrays; an XML
/// element with attributes or a type becomes an object with "#text" or "@value".
class JsonExtensionWriter
{
public:
    using Report = std::function<void(ErrorCode code, const QByteArray &detail, Severity severity)>;

    /// `prefixes`: those of the event that is being written. `report` hears what JSON cannot carry.
    JsonExtensionWriter(JsonOutput &out, const Prefixes &prefixes, Report report);

    /// Members of an object; what has the same name becomes one array. `atRoot`: beside the standard's own fields.
    void write(const Extensions &nodes, bool atRoot);

private:
    void value(const ExtensionNode &node);
    void leaf(const ExtensionNode &node);
    [[nodiscard]] QByteArray nameOf(const ExtensionNode &node, bool atRoot) const;

    JsonOutput &m_out;
    const Prefixes &m_prefixes;
    Report m_report;
};

} // namespace packledger::epcis

#pragma once

#include "base/error.h"
#include "epcis/event.h"
#include "epcis/prefixes.h"
#include "epcis/xmloutput.h"

#include <functional>

namespace packledger::epcis {

/// Writes what a partner's event has beside the standard's fields, as XML. XML has no arrays: they become an element
/// for each member.
class XmlExtensionWriter
{
public:
    using Report = std::function<void(ErrorCode code, const QByteArray &detail)>;

    /// `prefixes`: those of the event that is being written. `report` hears what XML cannot carry.
    XmlExtensionWriter(XmlOutput &out, const Prefixes &prefixes, Report report);

    /// Elements beside the standard's own fields.
    void write(const Extensions &nodes);
    /// The name that XML takes for it; where it differs, that is reported.
    [[nodiscard]] QByteArray nameOf(const ExtensionNode &node, bool atRoot) const;

private:
    void node(const QByteArray &name, const ExtensionNode &node);
    void attributes(const ExtensionNode &node);

    XmlOutput &m_out;
    const Prefixes &m_prefixes;
    Report m_report;
};

} // namespace packledger::epcis

#pragma once

#include "base/error.h"
#include "epcis/event.h"

#include <QByteArrayView>

namespace packledger::epcis {

/// One element of an XML document with everything in it, as long as one event takes.
struct XmlElement
{
    QByteArray ns;
    QByteArray name;
    QByteArray prefix;
    bool isCore = false; ///< one of EPCIS' own, unqualified or (as some partners write) in its namespace
    bool listsEpcs = false; ///< epcList, childEPCs, inputEPCList or outputEPCList
    QByteArray text; ///< trimmed; with child elements, the text between them
    Extensions attributes; ///< without declarations of namespaces
    std::vector<XmlElement> children;
    std::vector<Uri> epcs; ///< of a list of EPCs, instead of child elements
    qint64 line = 0;
    qint64 column = 0;

    [[nodiscard]] bool is(QByteArrayView coreName) const { return isCore && name == coreName; }

    /// The value of an unqualified attribute; empty if there is none.
    [[nodiscard]] QByteArray attribute(QByteArrayView local) const
    {
        for (const ExtensionNode &each : attributes) {
            if (each.ns.isEmpty() && each.name == local)
                return each.text;
        }
        return {};
    }

    /// The first child of EPCIS' own with this name; null if there is none.
    [[nodiscard]] const XmlElement *child(QByteArrayView coreName) const
    {
        for (const XmlElement &each : children) {
            if (each.is(coreName))
                return &each;
        }
        return nullptr;
    }

    [[nodiscard]] Where where() const
    {
        Where where;
        where.line = line;
        where.column = column;
        return where;
    }
};

inline constexpr QByteArrayView xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";
inline constexpr QByteArrayView xsdNamespace = "http://www.w3.org/2001/XMLSchema";

/// Whether the namespace is one that EPCIS gives to its own elements, in any version.
[[nodiscard]] inline bool isEpcisNamespace(QByteArrayView ns)
{
    return ns.startsWith("urn:epcglobal:epcis") && ns.contains(":xsd:");
}

} // namespace packledger::epcis

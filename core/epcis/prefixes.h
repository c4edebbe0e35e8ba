#pragma once

#include "epcis/event.h"

#include <QHash>
#include <QSet>

namespace packledger::epcis {

/// The prefixes under which one event's namespaces are written. A prefix is the one the event came with where that is
/// free; it is never one that a value or a namespace of the event begins with ("example:x"), which would give that a
/// new meaning.
class Prefixes
{
public:
    /// `fixed`: {prefix, namespace} declared for the whole document.
    explicit Prefixes(const std::vector<std::pair<QByteArray, QByteArray>> &fixed);

    /// Finds prefixes for every namespace in the event's extensions.
    void assign(const Event &event);

    /// The prefix of a namespace that was assigned or is fixed.
    [[nodiscard]] QByteArray of(const QByteArray &ns) const { return m_prefixes.value(ns); }

    /// What must be declared with the event, in the order of its first use.
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &declarations() const { return m_declarations; }

private:
    QHash<QByteArray, QByteArray> m_prefixes; ///< namespace → prefix
    QSet<QByteArray> m_taken;
    QSet<QByteArray> m_schemes; ///< what the event's namespaces begin with
    std::vector<std::pair<QByteArray, QByteArray>> m_declarations;

    void avoid(QByteArrayView value);
    void avoid(const std::vector<Uri> &values);
    void avoidValuesOf(const Event &event);
    void learnSchemes(const ExtensionNode &node);
    void assign(const ExtensionNode &node);
    [[nodiscard]] bool isFree(const QByteArray &prefix, const QByteArray &ns) const;
};

/// Whether the text can be an XML name without colon, or the prefix of a JSON-LD name.
[[nodiscard]] bool isNcName(QByteArrayView text);

} // namespace packledger::epcis
